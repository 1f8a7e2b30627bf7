"""A promised date made later by hand, after a calendar change has moved the legal date later."""

from datetime import date

from bot.actions.calendar import moved_dates
from bot.actions.cases import case_card
from bot.actions.deadlines import case_dates
from bot.actions.objections import objection_access, objection_filing
from bot.buttons.case_buttons import PromiseLonger
from bot.buttons.objection_buttons import PromiseObjectionLonger
from bot.buttons.request_buttons import ExplainOwnDate
from bot.desk import permission_checks
from bot.desk.button_acts import bare, in_case, in_group
from bot.desk.turn import Turn
from bot.domain.allowed_acts import Action
from bot.domain.answer_dates import Dates
from bot.domain.case import Case, Officer
from bot.domain.case_replay import date_facts
from bot.domain.events import EventName, Facts
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused


async def of_answer(turn: Turn, case: Case, officer: Officer) -> None:
    """Promise the later legal date, confirmed by the PPID while the old promise still runs."""
    await permission_checks.allow(turn, officer, case, Action.LENGTHEN)
    before, due = case.dates.promised, case.dates.legal
    case = await case_dates.set_dates(
        turn, case, Dates(due, due), because="promise", by=officer.actor
    )
    await _record(turn, case, officer, before, due, {})
    await moved_dates.send_notice(
        turn,
        case.person_id,
        case,
        "promise-longer-notice",
        lambda language: [[turn.button(language, "button-why", ExplainOwnDate(case.id))]],
        number=case.number,
        before=before,
        due=due,
    )
    await turn.say_group("promise-lengthened", case=case, due=due)
    await case_card.refresh(turn, case.id)


async def of_objection(turn: Turn, officer: Officer, button: PromiseObjectionLonger) -> None:
    """Promise the later legal date, confirmed by the PPID while the old promise still runs."""
    objection, case = await objection_access.with_case(turn, button.objection_id)
    await permission_checks.demand(turn, officer, DeskAction.CONFIRM_LONGER_DATE)
    before, due = objection.dates.promised, objection.dates.legal
    if not objection.waits or due <= before:
        raise Refused("promise-not-shorter")
    if turn.today > before:
        raise Refused("promise-passed")
    await objection_filing.set_dates(turn, case, objection, Dates(due, due))
    await _record(turn, case, officer, before, due, {"number": objection.number})
    await moved_dates.send_notice(
        turn,
        objection.person_id,
        case,
        "objection-longer-notice",
        lambda language: objection_filing.buttons(turn, language, case),
        number=objection.number,
        before=before,
        due=due,
    )
    await turn.say_group("promise-lengthened", case=case, due=due)


async def _record(
    turn: Turn, case: Case | None, officer: Officer, before: date, due: date, about: Facts
) -> None:
    dates = date_facts(Dates(due, due))
    facts: Facts = {**about, "before": str(before), "due": str(due), **dates}
    await turn.record(case, EventName.PROMISE_LENGTHENED, officer.actor, **facts)


BUTTONS = (
    in_case(PromiseLonger, bare(of_answer)),
    in_group(PromiseObjectionLonger, of_objection),
)
