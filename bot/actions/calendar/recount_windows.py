"""Last days after a change of the calendar: to complete, to object, to dispute.

The office itself judges by the days to complete and to object: they only move later, at once and
without confirmation. The Commission counts by law: its last day is told even if it is earlier.
"""

from collections.abc import AsyncIterator
from datetime import date
from functools import partial

from bot.actions.calendar import moved_dates
from bot.actions.calendar.moved_dates import Change, MovedDate
from bot.actions.deadlines import objection_window
from bot.actions.objections import objection_status
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import AddWords
from bot.desk.turn import Turn
from bot.domain.answer_dates import Dates
from bot.domain.case import Case, State
from bot.domain.completion_clock import Deficiency, completion_due
from bot.domain.legal_deadlines import local_date
from bot.domain.objection_rules import safest
from bot.domain.objection_state import Objection
from bot.domain.workdays import WorkingCalendar
from storage import cases, date_history, deficiencies, objections


async def find_completions(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
    """Yield the requests that wait to be completed and would have more days for it."""
    for case in await cases.owed(turn.tx):
        listed = await deficiencies.last(turn.tx, case.id)
        if case.state is not State.TO_COMPLETE or listed is None:
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
        old = await objection_window.told_until(turn, case, turn.calendar)
        new = await objection_window.told_until(turn, case, calendar)
        if old is not None and new is not None and new != old >= turn.today:
            kept = "yes" if new < old else "no"
            values = {"number": case.number, "before": old, "until": new, "kept": kept}
            apply = partial(_object_later, case, old, new)
            yield MovedDate("calendar-touched-window", values, apply)


async def find_disputes(turn: Turn, calendar: WorkingCalendar) -> AsyncIterator[MovedDate]:
    """Yield the objections whose last day for the Commission would change."""
    for objection in await objections.running(turn.tx):
        old = told_dispute_day(turn, objection, turn.calendar)
        new = told_dispute_day(turn, objection, calendar)
        if old is not None and new is not None and old != new and max(old, new) >= turn.today:
            values = {"number": objection.number, "before": old, "until": new}
            apply = partial(_dispute_by, objection, old, new)
            yield MovedDate("calendar-touched-dispute", values, apply)


async def _complete_later(
    case: Case, listed: Deficiency, until: date, turn: Turn, change: Change
) -> None:
    """Set the later last day to complete a request, and tell the requester and the officers."""
    before = listed.complete_by
    await deficiencies.set_complete_by(turn.tx, listed.id, until, change.by)
    await _keep(turn, case, "completion", Dates(until, until), change)
    await moved_dates.record(turn, case, change, before, complete_by=str(until))
    button = "button-complete-now", AddWords(case.id)
    await moved_dates.tell_requester(
        turn, change, case, "completion-longer-notice", button, until=until, before=before
    )
    await turn.say_group(
        "recounted-completion", case=case, number=case.number, until=until, before=before
    )


async def _object_later(case: Case, told: date, reckoned: date, turn: Turn, change: Change) -> None:
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
    objection: Objection, before: date, until: date, turn: Turn, change: Change
) -> None:
    """Tell the requester the day by law, even an earlier one: the Commission keeps to it."""
    number = objection.number
    case = await cases.get(turn.tx, objection.case_id)
    await moved_dates.record(turn, case, change, before, number=number, dispute_until=str(until))
    await moved_dates.tell_objector(
        turn, change, objection, "dispute-right-moved-notice", until=until, before=before
    )


async def _keep(turn: Turn, case: Case, kind: str, became: Dates, change: Change) -> None:
    """Record in the history of dates that a date was set, and why."""
    await date_history.add(
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
    answered_on = None
    if objection.delivered_at is not None:
        answered_on = local_date(objection.delivered_at, turn.zone)
    elif not objection.waits or turn.today <= objection.dates.legal:
        return None
    readings = objection_status.dispute_readings(turn, objection, answered_on, calendar)
    reckoned = safest(readings, turn.today)
    return reckoned.due if reckoned else None
