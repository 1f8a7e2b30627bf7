"""The officers who must act on what is due: the one who has the case, or a role's holders."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.actions.objections import objection_judge
from bot.actions.reminders.due_reminders import Due
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.reminders.reminder_plan import Audience, ReminderKind
from bot.domain.role_permissions import Grant, Role, active, same_unit
from bot.forms.objection_answer_form import OBJECTION_ANSWER
from storage import people, role_holders

ANSWER = OBJECTION_ANSWER.name
_JUDGED = frozenset({ReminderKind.OBJECTION, ReminderKind.OBJECTION_OVERDUE})


@dataclass(frozen=True)
class Share:
    """An officer who must act, and on what."""

    officer: Officer
    dues: tuple[Due, ...]


async def who_must_act(turn: Turn, dues: Iterable[Due]) -> list[Officer]:
    """Return the members of the group who must act on something that is due, each once."""
    return [share.officer for share in await shares(turn, dues)]


async def shares(turn: Turn, dues: Iterable[Due]) -> list[Share]:
    """Return the officers who must act, each with what is due.

    While nobody holds a role, its duties are those of the group's administrators.
    """
    grants = active(await role_holders.current(turn.tx), turn.today)
    members = await people.members(turn.tx)
    must = [(due, await _holders(turn, due, grants, members)) for due in dues]
    found = (
        Share(member, tuple(due for due, held in must if member.telegram_id in held))
        for member in members
    )
    return [share for share in found if share.dues]


async def _holders(
    turn: Turn, due: Due, grants: Collection[Grant], members: Collection[Officer]
) -> set[int]:
    there = {member.telegram_id for member in members}
    if due.audience is Audience.OFFICERS:
        if due.case is None:
            return set()
        # The officer who has the case acts; without one, every petugas does.
        if due.case.officer_id is not None and due.case.officer_id in there:
            return {due.case.officer_id}
    role = Role.PETUGAS if due.audience is Audience.OFFICERS else Role(due.audience)
    held = {grant.telegram_id for grant in grants if grant.role is role and _in_unit(grant, due)}
    if role is Role.PETUGAS:
        held |= {member.telegram_id for member in members if member.named}
    if due.kind in _JUDGED or _signs_for_judge(due):
        found = await objection_judge.judge_of(turn, due.case.id if due.case else None)
        held = set(found.telegram_ids)
    return held & there or {member.telegram_id for member in members if member.administrator}


def _signs_for_judge(due: Due) -> bool:
    """Say whether what waits for a signature is the answer to an objection."""
    entry = due.situation.entry
    return due.kind is ReminderKind.SIGNATURE and entry is not None and entry.title == ANSWER


def _in_unit(grant: Grant, due: Due) -> bool:
    """Return whether a holder belongs to the unit that was asked, if one was."""
    unit = due.case.unit if due.case else None
    if due.kind is not ReminderKind.UNIT or unit is None or grant.unit is None:
        return True
    return same_unit(grant.unit, unit)
