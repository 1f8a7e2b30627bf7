"""Dates after a change of the calendar: answers, orders, the last days of people."""

from collections.abc import AsyncIterator
from datetime import date
from functools import partial

from bot.actions.calendar import moved_dates
from bot.actions.calendar.moved_dates import CalendarChange, MovedDate
from bot.actions.deadlines import case_dates, objection_window
from bot.actions.objections import objection_clock, objection_status
from bot.actions.requests import request_completion
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import AddWords, ExplainOwnDate
from bot.desk.event_recording import redraw_card
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.answer_dates import Dates, Deficiency, after_calendar_change, completion_due
from bot.domain.law.case import Case
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.objection_rules import answer_by, safest_deadline
from bot.domain.law.objection_state import Objection
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.records.event_trail import date_facts
from bot.errors import certain
from storage import cases, objections, request_facts


async def find_completions(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
    """Yield the incomplete requests that a calendar would give more days to be completed."""
    for case in await cases.owed(turn.tx):
        listed = await request_completion.what_is_missing(turn, case)
        if listed is None:
            continue
        noticed_on = local_date(listed.notified_at, turn.zone)
        until = completion_due(noticed_on, calendar, case.regime).due
        if until > listed.complete_by:
            values = {"number": case.number, "before": listed.complete_by, "until": until}
            apply = partial(_complete_later, case, listed, until)
            yield MovedDate("calendar-touched-completion", values, apply)


async def find_windows(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
    """Yield the cases in which the last day to object was told and would change."""
    for case in await objection_window.open_cases(turn):
        both = turn.calendar, calendar
        match [await objection_window.told_last_day(turn, case, one) for one in both]:
            case [date() as old, date() as new] if new != old >= turn.today:
                values = {"number": case.number, "before": old, "until": new, "kept": new < old}
                apply = partial(_object_later, case, old, new)
                yield MovedDate("calendar-touched-window", values, apply)


async def find_disputes(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
    """Yield the objections whose last day for the Commission would change."""
    for objection in await objections.unfinished_objections(turn.tx):
        match [told_dispute_day(turn, objection, one) for one in (turn.calendar, calendar)]:
            case [date() as old, date() as new] if old != new and max(old, new) >= turn.today:
                values = {"number": objection.number, "before": old, "until": new}
                apply = partial(_dispute_by, objection, old, new)
                yield MovedDate("calendar-touched-dispute", values, apply)


async def _complete_later(
    case: Case, listed: Deficiency, until: date, turn: Turn, change: CalendarChange
) -> None:
    """Move the last day to complete a request, and tell the requester and the officers."""
    before = listed.complete_by
    await request_facts.set_complete_by(turn.tx, listed.id, until, change.by)
    await _keep(turn, case, "completion", Dates(until, until), change)
    await moved_dates.record(turn, case, change, before, complete_by=str(until))
    button = "button-complete-now", AddWords(case.id)
    await moved_dates.tell_requester(
        turn, change, case, "completion-longer-notice", button, until=until, before=before
    )
    await say_group(turn, "recounted-completion", case=case, until=until, before=before)


async def _object_later(
    case: Case, told: date, reckoned: date, turn: Turn, change: CalendarChange
) -> None:
    """Keep the last day to object that was told, or tell the requester the later one."""
    until = max(told, reckoned)
    await cases.set_objection_until(turn.tx, case.id, until, change.by)
    await _keep(turn, case, "objection", Dates(reckoned, until), change)
    await moved_dates.record(turn, case, change, told, objection_until=str(until))
    if until == told:
        return
    button = "button-object", ObjectAbout(case.id)
    await moved_dates.tell_requester(
        turn, change, case, "objection-right-longer-notice", button, until=until, before=told
    )


async def _dispute_by(
    objection: Objection, before: date, until: date, turn: Turn, change: CalendarChange
) -> None:
    """Tell the objector the new last day to dispute, even an earlier one: it is the law's."""
    number = objection.number
    case = await cases.get(turn.tx, objection.case_id)
    await moved_dates.record(turn, case, change, before, number=number, dispute_until=str(until))
    await moved_dates.tell_objector(
        turn, change, objection, "dispute-right-moved-notice", until=until, before=before
    )


async def _keep(turn: Turn, case: Case, kind: str, became: Dates, change: CalendarChange) -> None:
    """Record in the history of dates that a date was set, and why."""
    await request_facts.add_change(
        turn.tx,
        case.id,
        kind,
        became,
        because=f"{kind}-calendar",
        reason=change.basis,
        by=change.by.actor,
        now=turn.now,
    )


def told_dispute_day(turn: Turn, objection: Objection, calendar: WorkingCalendar) -> date | None:
    """Return the last day for the Commission after an answer or silence; None before that."""
    is_silent = objection.waits and turn.today > objection.dates.legal
    if objection.delivered_at is None and not is_silent:
        return None
    readings = objection_status.dispute_readings(turn, objection, calendar)
    reckoned = safest_deadline(readings, turn.today)
    return reckoned.due if reckoned else None


async def find_answers(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
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
    for objection in await objections.unfinished_objections(turn.tx):
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
            values = {"number": objection.number, "due": on, "off": is_off}
            apply = partial(_tell_of_order, objection, on, is_off)
            yield MovedDate("calendar-touched-order", values, apply)


async def open_orders(turn: Turn) -> AsyncIterator[tuple[Objection, date]]:
    """Yield the objections whose order is still to be carried out, each with its date."""
    for objection in await objections.ordered(turn.tx):
        case = await cases.get(turn.tx, objection.case_id)
        if case is None or case.is_open:
            yield objection, certain(objection.ordered_on, "an order has its date")


def _touched(number: str, before: date, dates: Dates) -> dict[str, object]:
    return {
        "number": number,
        "before": before,
        "due": dates.legal,
        "promised": dates.promised,
        "kept": dates.legal != dates.promised,
    }


async def _move_answer(
    case: Case, dates: Dates, estimated: bool, turn: Turn, change: CalendarChange
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
    redraw_card(turn, case.id)


async def _move_objection(
    objection: Objection, dates: Dates, turn: Turn, change: CalendarChange
) -> None:
    """Set the new date of an objection; the objector is told if it is earlier."""
    before, number = objection.dates.legal, objection.number
    case = await cases.get(turn.tx, objection.case_id)
    await objection_clock.set_dates(turn, objection, dates, change.by)
    due, moved = str(dates.legal), date_facts(dates)
    await moved_dates.record(turn, case, change, before, number=number, due=due, **moved)
    await _tell_group(turn, "recounted-objection", case, number, before, dates)
    if dates.legal < min(before, dates.promised):
        await moved_dates.tell_objector(
            turn, change, objection, "objection-earlier-notice", legal=dates.legal
        )


async def _tell_group(
    turn: Turn, text_id: str, case: Case | None, number: str, before: date, dates: Dates
) -> None:
    await say_group(
        turn,
        text_id,
        case=case,
        number=number,
        before=before,
        due=dates.legal,
        promised=dates.promised,
        work_to=dates.earlier,
    )


async def _tell_of_order(
    objection: Objection, on: date, off: bool, turn: Turn, _change: CalendarChange
) -> None:
    """Tell the group that an order stands, and the last working day to carry it out."""
    await say_group(
        turn,
        "recounted-order",
        case=await cases.get(turn.tx, objection.case_id),
        number=objection.number,
        due=on,
        off=off,
        before=turn.calendar.previous_workday(on),
    )
