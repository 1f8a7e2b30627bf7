"""The office's own dates after a change of the calendar: answers, to objections too, and orders.

What was promised or ordered stays.
"""

from collections.abc import AsyncIterator
from datetime import date
from functools import partial

from bot.actions.calendar import moved_dates
from bot.actions.calendar.moved_dates import Change, MovedDate
from bot.actions.deadlines import case_dates
from bot.actions.objections import objection_filing
from bot.buttons.request_buttons import ExplainOwnDate
from bot.desk.turn import Turn
from bot.domain.answer_dates import Dates, after_calendar_change
from bot.domain.case import Case
from bot.domain.case_replay import date_facts
from bot.domain.objection_rules import answer_by
from bot.domain.objection_state import Objection
from bot.domain.workdays import WorkingCalendar
from storage import cases, objections


async def find(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
    """Yield the open cases whose date, or whether it is estimated, a calendar would change.

    A date that the superior ordered is not counted in days, and stays.
    """
    for case in await cases.owed(turn.tx):
        steps = case.reckonings(calendar)
        dates = after_calendar_change(case.dates, steps[-1].due)
        estimated = any(step.estimated for step in steps)
        if not case.ordered_on and (dates, estimated) != (case.dates, case.estimated):
            values = _touched(case.number, case.due_on, dates)
            apply = partial(_move_answer, case, dates, estimated)
            yield MovedDate("calendar-touched", values, apply)


async def find_objections(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
    """Yield the objections that wait and to which a calendar would give another date."""
    for objection in await objections.running(turn.tx):
        legal = answer_by(objection.filed_on, calendar, objection.regime).due
        if objection.waits and legal != objection.dates.legal:
            dates = after_calendar_change(objection.dates, legal)
            values = _touched(objection.number, objection.dates.legal, dates)
            apply = partial(_move_objection, objection, dates)
            yield MovedDate("calendar-touched-objection", values, apply)


async def find_orders(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
    """Yield the open orders whose day a calendar makes a day off, or a working day again."""
    async for objection, on in open_orders(turn):
        is_off = not calendar.is_workday(on)
        if on >= turn.today and turn.calendar.is_workday(on) is is_off:
            off = "yes" if is_off else "no"
            values = {"number": objection.number, "due": on, "off": off}
            apply = partial(_tell_of_order, objection, on, off)
            yield MovedDate("calendar-touched-order", values, apply)


async def open_orders(turn: Turn) -> AsyncIterator[tuple[Objection, date]]:
    """Yield the objections on which something ordered is still owed, and by when."""
    for objection in await objections.ordered(turn.tx):
        case = await cases.get(turn.tx, objection.case_id)
        if objection.ordered_on is not None and (case is None or case.is_open):
            yield objection, objection.ordered_on


def _touched(number: str, before: date, dates: Dates) -> dict[str, object]:
    return {
        "number": number,
        "before": before,
        "due": dates.legal,
        "promised": dates.promised,
        "kept": "no" if dates.legal == dates.promised else "yes",
    }


async def _move_answer(
    case: Case, dates: Dates, estimated: bool, turn: Turn, change: Change
) -> None:
    """Set the new date of an answer; the requester is told if it is earlier than the promise."""
    await cases.set_estimated(turn.tx, case.id, estimated=estimated)
    if dates != case.dates:
        before = case.due_on
        case = await case_dates.set_dates(
            turn, case, dates, because="calendar", by=change.by, reason=change.basis
        )
        due, moved = str(case.due_on), date_facts(case.dates)
        await moved_dates.record(turn, case, change, before, due=due, **moved)
        await _tell_group(turn, "recounted", case, case.number, before, dates)
        if dates.legal < min(before, dates.promised):
            # The right to object to silence arises before the promised day.
            button = "button-why", ExplainOwnDate(case.id)
            await moved_dates.tell_requester(
                turn,
                change,
                case,
                "answer-earlier-notice",
                button,
                legal=dates.legal,
                promised=dates.promised,
            )
    turn.redraw(case.id)


async def _move_objection(objection: Objection, dates: Dates, turn: Turn, change: Change) -> None:
    """Set the new date of an objection; the objector is told if it is earlier."""
    before, number = objection.dates.legal, objection.number
    case = await cases.get(turn.tx, objection.case_id)
    await objection_filing.set_dates(turn, objection, dates, change.by)
    due, moved = str(dates.legal), date_facts(dates)
    await moved_dates.record(turn, case, change, before, number=number, due=due, **moved)
    await _tell_group(turn, "recounted-objection", case, number, before, dates)
    if dates.legal < min(before, dates.promised):
        await moved_dates.tell_objector(
            turn,
            change,
            objection,
            "objection-earlier-notice",
            legal=dates.legal,
            addressee=turn.office.objection_addressee,
        )


async def _tell_group(
    turn: Turn, text_id: str, case: Case | None, number: str, before: date, dates: Dates
) -> None:
    await turn.say_group(
        text_id,
        case=case,
        number=number,
        before=before,
        due=dates.legal,
        promised=dates.promised,
        work_to=dates.earlier,
    )


async def _tell_of_order(
    objection: Objection, on: date, off: str, turn: Turn, _change: Change
) -> None:
    """Tell the group that an order stands, and the last working day to carry it out."""
    await turn.say_group(
        "recounted-order",
        case=await cases.get(turn.tx, objection.case_id),
        number=objection.number,
        due=on,
        off=off,
        before=turn.calendar.previous_workday(on),
    )
