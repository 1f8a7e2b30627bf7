"""Who is left to answer an objection: nobody judges what they decided or approved (Art 35)."""

from collections.abc import Collection

from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.role_permissions import Judge, judge
from bot.texts import OFFICIAL, Markup
from storage import decisions


async def after(turn: Turn, case_id: int | None, further: Collection[int] = ()) -> Judge:
    """Return who may answer an objection today, if `further` officers took part as well."""
    decided = {*await decisions.deciders(turn.tx, case_id), *further}
    given = await permission_checks.appointed(turn)
    office = turn.office
    outside = office.objection_superior_outside
    return judge(decided, given, office.objection_superior, turn.today, outside)


async def warning(turn: Turn, case_id: int, approvers: Collection[Officer]) -> Markup:
    """Say what an approval costs: who approves cannot answer the objection; nobody may be left."""
    now = await after(turn, case_id)
    texts, said = turn.texts, []
    for one in approvers:
        left = await after(turn, case_id, [one.telegram_id])
        if one.telegram_id not in now.telegram_ids and left.role is not None:
            continue
        role = texts.plain(OFFICIAL, f"role-{left.role}") if left.role else left.outside or "none"
        said.append(texts.say(OFFICIAL, "approval-and-judge", name=one.display_name, judge=role))
    return Markup("".join(f"\n\n{line}" for line in said))
