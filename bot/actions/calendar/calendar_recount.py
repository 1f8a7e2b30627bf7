"""The recount of all dates after a change of the calendar: first shown, then applied."""

from collections.abc import AsyncIterator, Callable, Iterable

from bot.actions.calendar import (
    recount_answers,
    recount_windows,
    reminder_replan,
)
from bot.actions.calendar.moved_dates import Change, MovedDate
from bot.desk.turn import Turn
from bot.domain.authority import Authority, ByLaw
from bot.domain.workdays import WorkingCalendar

FIND: tuple[Callable[[Turn, WorkingCalendar], AsyncIterator[MovedDate]], ...] = (
    recount_answers.find,
    recount_windows.find_completions,
    recount_answers.find_objections,
    recount_answers.find_orders,
    recount_windows.find_windows,
    recount_windows.find_disputes,
)
"""Every kind of date that a calendar moves, in the order in which they are shown."""


async def moved(turn: Turn, calendar: WorkingCalendar) -> list[MovedDate]:
    """Return every date that a calendar would move, the answers first."""
    return [one for find in FIND async for one in find(turn, calendar)]


async def apply(turn: Turn, by: Authority | ByLaw, dates: Iterable[MovedDate], basis: str) -> None:
    """Set the new dates and tell those affected; then plan every reminder that counts days."""
    change = Change(by, basis)
    for one in dates:
        await one.apply(turn, change)
    await reminder_replan.replan(turn)
