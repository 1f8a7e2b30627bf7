"""Objections by their ids, each with the request that it is about, and whether an act fits it."""

from collections.abc import Awaitable, Callable

from bot.desk.feature_declaration import About
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.allowed_acts import why_not_objection
from bot.domain.law.case import Case, Officer
from bot.domain.law.objection_state import Objection
from bot.errors import refuse_if, require
from bot.forms.form_engine import Form, FormModel
from storage import cases, objections


async def demand_objection(turn: Turn, objection_id: int | None) -> Objection:
    """Return an objection by its id. Raises Refused if there is none."""
    return require(await objections.get(turn.tx, objection_id), "no-such-objection")


async def with_case(turn: Turn, objection_id: int | None) -> tuple[Objection, Case | None]:
    """Return an objection and the request that it is about, if there is one."""
    objection = await demand_objection(turn, objection_id)
    case = await cases.get(turn.tx, objection.case_id)
    return objection, case


def demand_possible(turn: Turn, objection: Objection, act: Act) -> None:
    """Raise Refused if an act cannot be done to an objection now, whoever wants to do it."""
    refuse_if(why_not_objection(act, objection, turn.today), number=objection.number)


def about(
    form: Form[FormModel], begin: Callable[[Turn, Officer, Objection], Awaitable[Answers]]
) -> About:
    """Let a form be about an objection that a number names, to which its act is possible now."""

    async def find(turn: Turn, officer: Officer, number: int) -> tuple[Case | None, Answers]:
        objection, case = await with_case(turn, number)
        if form.act is not None:
            demand_possible(turn, objection, form.act)
        return case, await begin(turn, officer, objection)

    return find
