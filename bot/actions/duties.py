"""Who must act on what is due: the holders of the role, and nobody else."""

from collections.abc import Iterable

from bot.actions import judges
from bot.actions.dues import Due
from bot.desk import Turn
from bot.domain.case import Officer
from bot.domain.reminders import Audience, ReminderKind
from bot.domain.roles import Grant, Role, active
from storage import people, roles

_JUDGED = frozenset({ReminderKind.OBJECTION, ReminderKind.OBJECTION_OVERDUE})


async def who_must_act(turn: Turn, dues: Iterable[Due]) -> list[Officer]:
    """Return the members of the group who must act on something that is due, each once.

    While nobody holds a role, its duties are those of the group's administrators.
    """
    grants = active(await roles.standing(turn.tx), turn.today)
    members = await people.members(turn.tx)
    must: set[int] = set()
    for due in dues:
        if due.audience is not Audience.OFFICERS:
            must |= await _holders(turn, due, grants, members)
    return [member for member in members if member.telegram_id in must]


async def _holders(
    turn: Turn, due: Due, grants: Iterable[Grant], members: list[Officer]
) -> set[int]:
    role = Role(due.audience)
    held = {grant.telegram_id for grant in grants if grant.role is role and _in_unit(grant, due)}
    if role is Role.PETUGAS:
        held |= {member.telegram_id for member in members if member.named}
    if due.kind in _JUDGED:
        found = await judges.judge_of(turn, due.case.id if due.case else None)
        held = set(found.telegram_ids)
    there = held & {member.telegram_id for member in members}
    return there or {member.telegram_id for member in members if member.administrator}


def _in_unit(grant: Grant, due: Due) -> bool:
    """Say whether a holder belongs to the unit that was asked, where one was."""
    unit = due.case.unit if due.case else None
    return due.kind is not ReminderKind.UNIT or None in (unit, grant.unit) or grant.unit == unit
