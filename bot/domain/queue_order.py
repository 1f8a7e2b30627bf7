"""The queue: requests and objections that wait for an answer, ordered by the days left."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from bot.domain.workdays import WorkingCalendar

PER_PAGE = 8
"""Lines of one page: it is read on a phone, and has a button for each."""
SOON = 3
"""A matter with at most this many working days left is pressing."""

T = TypeVar("T")


class Queue(StrEnum):
    """Which part of the queue is looked at."""

    ALL = "all"
    MINE = "mine"
    LATE = "late"


@dataclass(frozen=True)
class QueueEntry:
    """A request, or an objection, that waits for its answer until the end of `due`."""

    number: str
    subject: str
    due: date
    case_id: int | None
    officer_id: int | None = None
    unit: str | None = None

    def left(self, today: date, calendar: WorkingCalendar) -> int:
        """Return the working days that are left, negative once `due` is over."""
        return calendar.left(today, self.due)

    def is_overdue(self, today: date) -> bool:
        """Say whether its last day is over."""
        return today > self.due


@dataclass(frozen=True)
class Page(Generic[T]):
    """One page of a list; pages are counted from 0."""

    lines: tuple[T, ...]
    number: int
    of: int
    first: int
    count: int


def page_of(everything: Sequence[T], wanted: int) -> Page[T]:
    """Return the wanted page of a list, or the last one if the list has become shorter."""
    pages = max(1, -(-len(everything) // PER_PAGE))
    number = min(wanted, pages - 1)
    first = number * PER_PAGE
    lines = tuple(everything[first : first + PER_PAGE])
    return Page(lines, number, pages, first + 1, len(everything))


@dataclass(frozen=True)
class Load:
    """Counts of waiting work: all of it, what is pressing but not overdue, what is overdue."""

    waiting: int = 0
    pressing: int = 0
    overdue: int = 0


def load_of(entries: Iterable[QueueEntry], today: date, calendar: WorkingCalendar) -> Load:
    """Count what waits, what of it is due soon, and what is overdue."""
    waiting = list(entries)
    overdue = sum(entry.is_overdue(today) for entry in waiting)
    near = sum(entry.left(today, calendar) <= SOON for entry in waiting)
    return Load(len(waiting), near - overdue, overdue)


def in_order(entries: Iterable[QueueEntry]) -> list[QueueEntry]:
    """Sort entries by their last day, the earliest first."""
    return sorted(entries, key=lambda entry: (entry.due, entry.number))
