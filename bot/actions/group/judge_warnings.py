"""Warnings that nobody, or somebody else, is left to answer an objection."""

from collections.abc import Collection

from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.law.case import Officer
from bot.domain.people.role_permissions import Role, appointments_of_role, judge_for
from bot.texts import OFFICIAL, Markup


async def approval_warning(turn: Turn, case_id: int, approvers: Collection[Officer]) -> Markup:
    """Return a warning: who approves a refusal cannot answer the objection to it."""
    now = await permission_checks.judge_of(turn, case_id)
    texts, said = turn.texts, []
    for one in approvers:
        left = await permission_checks.judge_of(turn, case_id, [one.id])
        if one.id not in now.officer_ids and left.role is not None:
            continue
        role = texts.plain(OFFICIAL, f"role-{left.role}") if left.role else left.outside or "none"
        said.append(texts.say(OFFICIAL, "approval-and-judge", name=one.display_name, judge=role))
    return _apart(*said)


async def no_judge_warning(turn: Turn) -> Markup:
    """Say that nobody is left to answer an objection to what is decided here, if it is so.

    Whoever decides a request or approves its refusal never judges it (Elucidation of Art 35).
    """
    grants = await permission_checks.roles_by_officer(turn)
    ppid = appointments_of_role(grants, Role.PPID, turn.today)
    if not ppid or not appointments_of_role(grants, Role.ATASAN, turn.today):
        return Markup()
    if turn.office.objection_superior_outside:
        return Markup()
    if judge_for(ppid, grants, turn.today).role is None:
        return _apart(turn.texts.say(OFFICIAL, "no-judge-of-ppid"))
    head = appointments_of_role(grants, Role.HEAD, turn.today)
    if judge_for(ppid | head, grants, turn.today).role is None:
        return _apart(turn.texts.say(OFFICIAL, "no-judge-of-head"))
    return Markup()


def _apart(*said: str) -> Markup:
    return Markup("".join(f"\n\n{line}" for line in said))
