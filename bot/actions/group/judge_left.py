"""Who is left to answer an objection: nobody judges what they decided or approved (Art 35)."""

from collections.abc import Collection

from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.role_permissions import Judge, Role, holders, judge
from bot.texts import OFFICIAL, Markup


async def after(turn: Turn, case_id: int | None, further: Collection[int] = ()) -> Judge:
    """Return who may answer an objection today, if `further` officers took part as well."""
    decided = await permission_checks.deciders(turn, case_id, further)
    given = await permission_checks.appointed(turn)
    return judge(decided, given, turn.today, turn.office.objection_superior_outside)


async def warning(turn: Turn, case_id: int, approvers: Collection[Officer]) -> Markup:
    """Say what an approval costs: who approves cannot answer the objection; nobody may be left."""
    now = await after(turn, case_id)
    texts, said = turn.texts, []
    for one in approvers:
        left = await after(turn, case_id, [one.id])
        if one.id not in now.officer_ids and left.role is not None:
            continue
        role = texts.plain(OFFICIAL, f"role-{left.role}") if left.role else left.outside or "none"
        said.append(texts.say(OFFICIAL, "approval-and-judge", name=one.display_name, judge=role))
    return _apart(*said)


async def without(turn: Turn) -> Markup:
    """Say that nobody is left to answer an objection to what is decided here, if it is so.

    Whoever decides a request or approves its refusal never judges it (Elucidation of Art 35).
    """
    grants = await permission_checks.appointed(turn)
    ppid = holders(grants, Role.PPID, turn.today)
    if not ppid or not holders(grants, Role.ATASAN, turn.today):
        return Markup()
    if turn.office.objection_superior_outside:
        return Markup()
    if judge(ppid, grants, turn.today).role is None:
        return _apart(turn.texts.say(OFFICIAL, "no-judge-of-ppid"))
    head = holders(grants, Role.HEAD, turn.today)
    if head and judge(ppid | head, grants, turn.today).role is None:
        return _apart(turn.texts.say(OFFICIAL, "no-judge-of-head"))
    return Markup()


def _apart(*said: str) -> Markup:
    return Markup("".join(f"\n\n{line}" for line in said))
