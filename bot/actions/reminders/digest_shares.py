"""Whose share a due matter is: the officers who can act on it, as the digest names them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.actions.objections import objection_judge
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.allowed_acts import ACTS
from bot.domain.case import Officer
from bot.domain.reminders.reminder_kinds import Due
from bot.domain.reminders.reminder_plan import Audience, ReminderKind
from bot.domain.role_permissions import Appointment, Role, active, same_unit
from bot.forms.objection_answer_form import OBJECTION_ANSWER
from storage import appointments, people


@dataclass(frozen=True)
class Share:
    """Officers who must act, and on what: all of them on the same."""

    officers: tuple[Officer, ...]
    dues: tuple[Due, ...]


async def shares(turn: Turn, dues: Iterable[Due]) -> list[Share]:
    """Return the officers who must act, by name, with what is due; with the same share together.

    While nobody holds a role, the group's administrators hear of it: they can name somebody. Who
    decided a request is never reminded of its objection.
    """
    grants = active(await appointments.standing(turn.tx), turn.today)
    members = await people.members(turn.tx)
    must = [(due, await _holders(turn, due, grants, members)) for due in dues]
    found: dict[tuple[int, ...], Share] = {}
    for member in members:
        own = tuple(due for due, held in must if member.id in held)
        if own:
            key = tuple(due.reminder.id for due in own)
            others = found[key].officers if key in found else ()
            found[key] = Share((*others, member), own)
    return list(found.values())


async def _holders(
    turn: Turn, due: Due, grants: Collection[Appointment], members: Collection[Officer]
) -> set[int]:
    there = {member.id for member in members}
    if due.audience is Audience.OFFICERS and due.case is None:
        return set()
    administrators = {member.id for member in members if member.administrator}
    if due.row.judged or _signs_for_judge(due):
        case_id = due.case.id if due.case else None
        found = await objection_judge.judge_of(turn, case_id)
        held = set(found.officer_ids)
        if found.outside:  # what that official decides is recorded here
            counter = ACTS[Act.RECORD_OBJECTION].who
            held = {grant.officer_id for grant in grants if grant.role in counter}
        else:
            administrators -= await permission_checks.deciders(turn, case_id)
    else:
        held = _of_role(due, grants, there)
    if due.row.by_ppid:
        held |= {grant.officer_id for grant in grants if grant.role is Role.PPID}
    return held & there or administrators


def _of_role(due: Due, grants: Collection[Appointment], there: set[int]) -> set[int]:
    """Return the holders of the role that is reminded; who has the case, in place of petugas."""
    of_officers = due.audience is Audience.OFFICERS
    if of_officers and due.case is not None and due.case.officer_id in there:
        return {due.case.officer_id}
    role = Role.PETUGAS if of_officers else Role(due.audience)
    held = {grant.officer_id for grant in grants if grant.role is role and _in_unit(grant, due)}
    if role is Role.PEMBINA and not held & there:
        held = {grant.officer_id for grant in grants if grant.role is Role.HEAD}
    return held


def _signs_for_judge(due: Due) -> bool:
    """Say whether what waits for a signature is the answer to an objection."""
    entry = due.situation.entry
    answer = OBJECTION_ANSWER.name
    return due.kind is ReminderKind.SIGNATURE and entry is not None and entry.title == answer


def _in_unit(grant: Appointment, due: Due) -> bool:
    """Return whether a holder belongs to the unit that was asked, if one was."""
    unit = due.case.unit if due.case else None
    if due.kind is not ReminderKind.UNIT or unit is None or grant.unit is None:
        return True
    return same_unit(grant.unit, unit)
