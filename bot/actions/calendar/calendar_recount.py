"""The recount of all dates after a change of the calendar, and the reminders planned anew."""

from collections.abc import AsyncIterator, Callable, Iterable
from datetime import timedelta

from bot.actions.calendar import recount_last_days
from bot.actions.calendar.moved_dates import CalendarChange, MovedDate
from bot.actions.calendar.recount_last_days import open_orders
from bot.actions.deadlines import case_dates, objection_window
from bot.actions.disputes import dispute_stages
from bot.actions.objections import objection_clock
from bot.actions.requests import request_completion
from bot.desk import notice_delivery
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, State
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import MISSING
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.reminders.objection_reminder_plan import (
    next_order_overdue,
    ordered_reminders,
)
from storage import cases, objections

_ONE_DAY = timedelta(days=1)


async def replan_reminders(turn: Turn) -> None:
    """Plan the reminders to come by the new calendar; those sent already do not come again."""
    for case in await cases.owed(turn.tx):
        await _answer(turn, case)
    for case in await objection_window.open_cases(turn):
        await objection_window.plan_reminders(turn, case)
    for objection in await objections.unfinished_objections(turn.tx):
        if objection.waits:
            await objection_clock.plan_answer_reminders(turn, objection)
        elif objection.delivered_at is not None:
            opened = local_date(objection.delivered_at, turn.zone)
            await objection_clock.plan_dispute_reminders(turn, objection, opened)
    await _orders(turn)
    for objection in await objections.in_dispute(turn.tx):
        stages = await objections.disputes(turn.tx, objection.id)
        await dispute_stages.plan_stage_reminders(turn, objection, stages[-1])


async def _answer(turn: Turn, case: Case) -> None:
    await case_dates.plan_answer_reminders(turn, case)
    if case.undecided:
        await case_dates.plan_election_tag(turn, case)
    listed = await request_completion.what_is_missing(turn, case)
    if case.state is State.RECEIVED:
        await request_completion.plan_check_reminders(turn, case)
    elif listed is not None and await _is_told(turn, case):
        noticed_on = local_date(listed.notified_at, turn.zone)
        await request_completion.plan_completion_reminders(
            turn, case, noticed_on, listed.complete_by
        )


async def _is_told(turn: Turn, case: Case) -> bool:
    """Say whether the requester has the list of what is missing: their days begin with it."""
    told = await notice_delivery.newest_of_kind(turn, case, MISSING)
    return told is not None and told.arrived_at is not None


async def _orders(turn: Turn) -> None:
    rules = turn.reminder_rules
    yesterday = turn.today - _ONE_DAY
    async for objection, on in open_orders(turn):
        planned = [
            *ordered_reminders(yesterday, on, rules, objection.id),
            next_order_overdue(on, yesterday, rules, objection.id),
            next_order_overdue(on, turn.today, rules, objection.id),
        ]
        await objection_clock.replace_reminders(turn, objection, planned, "order:")


FINDERS: tuple[Callable[[Turn, WorkingCalendar], AsyncIterator[MovedDate]], ...] = (
    recount_last_days.find_answers,
    recount_last_days.find_completions,
    recount_last_days.find_objections,
    recount_last_days.find_orders,
    recount_last_days.find_windows,
    recount_last_days.find_disputes,
)
"""Every kind of date that a calendar moves, in the order in which they are shown."""


async def find_moved_dates(turn: Turn, calendar: WorkingCalendar) -> list[MovedDate]:
    """Return every date that a calendar would move, the answers first."""
    return [one for find in FINDERS async for one in find(turn, calendar)]


async def apply_dates(turn: Turn, by: Authority, dates: Iterable[MovedDate], basis: str) -> None:
    """Set the new dates and tell those affected; then plan every reminder that counts days."""
    change = CalendarChange(by, basis)
    for one in dates:
        await one.apply(turn, change)
    await replan_reminders(turn)
