"""Objections by their ids, and the requests that they are about."""

from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.allowed_acts import why_not_objection
from bot.domain.case import Case
from bot.domain.objection_state import Objection
from bot.errors import needed, refuse
from storage import cases, objections


async def the_objection(turn: Turn, objection_id: int) -> Objection:
    """Return an objection by its id. Raises Refused if there is none."""
    return needed(await objections.get(turn.tx, objection_id), "no-such-objection")


async def with_case(turn: Turn, objection_id: int) -> tuple[Objection, Case | None]:
    """Return an objection and the request that it is about, if there is one."""
    objection = await the_objection(turn, objection_id)
    case = await cases.get(turn.tx, objection.case_id)
    return objection, case


def demand_possible(turn: Turn, objection: Objection, act: Act) -> None:
    """Raise Refused if an act cannot be done to an objection now, whoever wants to do it."""
    refuse(why_not_objection(act, objection, turn.today), number=objection.number)
