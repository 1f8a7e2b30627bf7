"""Officers who are not there: on leave, or out of the group with a role, a case or a draft."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Away(StrEnum):
    """Why somebody is not there: they left the group, or are on leave."""

    LEFT = "left"
    LEAVE = "leave"


@dataclass(frozen=True)
class Absence:
    """An officer who is not there; a leave has a last day, and perhaps who takes the cases."""

    telegram_id: int
    kind: Away
    first_on: date
    until_on: date | None = None
    deputy_id: int | None = None
    was_named: bool = False
    """Who left was a petugas by name, without a grant."""
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    id: int = 0

    def meets(self, first: date, until: date) -> bool:
        """Say whether it has a day in common with another time; both ends are included."""
        return self.first_on <= until and (self.until_on is None or first <= self.until_on)

    @property
    def parked(self) -> int:
        """Return whose the drafts of somebody who left are until a colleague takes them on."""
        return -self.id
