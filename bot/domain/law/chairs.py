"""Who sits in which chair, as read once for an act."""

from dataclasses import dataclass
from datetime import date

from bot.domain.law.case import Officer
from bot.domain.people.role_permissions import SERVING, Appointment, Role


@dataclass(frozen=True)
class Chairs:
    """The appointments that were not ended, and those in force, today or on an earlier day."""

    standing: tuple[Appointment, ...]
    in_force: tuple[Appointment, ...]

    @property
    def filled(self) -> frozenset[Role]:
        """Return the roles that somebody holds."""
        return frozenset(one.role for one in self.in_force)

    def appointments_of(self, officer: Officer) -> tuple[Appointment, ...]:
        """Return by which appointments an officer holds a role."""
        return tuple(one for one in self.in_force if one.officer_id == officer.id)

    def roles_of(self, officer: Officer) -> frozenset[Role]:
        """Return the roles that a member of the group, or who does not use Telegram, holds.

        The group's administrators set the desk up and do nothing else, once anybody was appointed;
        no office falls to them.
        """
        if not officer.member and officer.telegram_id is not None:
            return frozenset()
        held = frozenset(one.role for one in self.appointments_of(officer))
        if officer.administrator:
            held |= {Role.ADMINISTRATOR} | (frozenset() if self.standing else SERVING)
        return held

    def is_stood_in_for(self, officer: Officer) -> bool:
        """Say whether somebody acts in place of an officer, who is not there meanwhile."""
        replaced = {one.in_place_of for one in self.in_force if one.acting is not None}
        return any(one.id in replaced for one in self.appointments_of(officer))

    def changing(self, roles: frozenset[Role], today: date) -> frozenset[Role]:
        """Return which of some chairs wait today for a change of their holder to be confirmed."""
        return frozenset(
            one.role for one in self.standing if one.role in roles and one.is_open_on(today)
        )
