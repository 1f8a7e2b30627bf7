"""Count every date anew after a change of the calendar: shown before it holds, then applied."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

from bot.actions import (
    recounting_answers,
    recounting_objections,
    recounting_rights,
    replanning,
)
from bot.desk import Turn
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
    Kind(recounting_answers.find, recounting_answers.line, recounting_answers.apply),
    Kind(
        recounting_rights.find_completions,
        recounting_rights.completion_line,
        recounting_rights.apply_completion,
    ),
    Kind(recounting_objections.find, recounting_objections.line, recounting_objections.apply),
    Kind(
        recounting_objections.find_orders,
        recounting_objections.order_line,
        recounting_objections.apply_order,
    ),
    Kind(
        recounting_rights.find_windows,
        recounting_rights.window_line,
        recounting_rights.apply_window,
    ),
    Kind(
        recounting_rights.find_disputes,
        recounting_rights.dispute_line,
        recounting_rights.apply_dispute,
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
    await replanning.replan(turn)
