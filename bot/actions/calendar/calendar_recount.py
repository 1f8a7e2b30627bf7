"""Count every date anew after a change of the calendar: shown before it holds, then applied."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

from bot.actions.calendar import (
    recount_answers,
    recount_objections,
    recount_windows,
    reminder_replan,
)
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.workdays import WorkingCalendar
from bot.texts import Markup


@dataclass(frozen=True)
class Kind:
    """A kind of date: which of them a calendar moves, how that is shown, and how it is done.

    `find` asks the calendar that will hold, and the desk's own still is the old one; at `apply`
    it is the new one, and given are who changed it and on which legal basis.
    """

    find: Callable[[Turn, WorkingCalendar], Awaitable[list[Any]]]
    line: Callable[[Turn, Any], Markup]
    apply: Callable[[Turn, str, str, Any], Awaitable[None]]


@dataclass(frozen=True)
class Touched:
    """One date that a calendar moves."""

    kind: Kind
    what: Any


KINDS = (
    Kind(recount_answers.find, recount_answers.line, recount_answers.apply),
    Kind(
        recount_windows.find_completions,
        recount_windows.completion_line,
        recount_windows.apply_completion,
    ),
    Kind(recount_objections.find, recount_objections.line, recount_objections.apply),
    Kind(
        recount_objections.find_orders,
        recount_objections.order_line,
        recount_objections.apply_order,
    ),
    Kind(
        recount_windows.find_windows,
        recount_windows.window_line,
        recount_windows.apply_window,
    ),
    Kind(
        recount_windows.find_disputes,
        recount_windows.dispute_line,
        recount_windows.apply_dispute,
    ),
)


async def touched(turn: Turn, calendar: WorkingCalendar) -> list[Touched]:
    """Return every date that a calendar would move, the answers first."""
    return [Touched(kind, what) for kind in KINDS for what in await kind.find(turn, calendar)]


async def apply(turn: Turn, officer: Officer, moved: Iterable[Touched], basis: str) -> None:
    """Set the new dates and tell whom they touch; then plan what counts days to any date."""
    actor = f"officer:{officer.telegram_id}"
    for one in moved:
        await one.kind.apply(turn, actor, basis, one.what)
    await reminder_replan.replan(turn)
