"""The days of the officers' digest: what is due today, late, tomorrow, later; and its pages."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.law.workdays import WorkingCalendar


class DigestDay(StrEnum):
    """The headings of the digest, in their order.

    What is due today can still be done in time, so it stands even before what is late.
    """

    TODAY = "today"
    LATE = "late"
    TOMORROW = "tomorrow"
    COMING = "coming"
    UNDATED = "undated"

    @property
    def place(self) -> int:
        """Return its place in the digest, from 0 on."""
        return [*DigestDay].index(self)


def day_of(last: date | None, today: date, calendar: WorkingCalendar) -> DigestDay:
    """Return a matter's heading by its last day; a day off counts as the working day before.

    Tomorrow is the next day of the calendar: on a Friday the Monday is named by its date.
    """
    if last is None:
        return DigestDay.UNDATED
    if last < today:
        return DigestDay.LATE
    if calendar.left(today, last) == 0:
        return DigestDay.TODAY
    return DigestDay.TOMORROW if last - today == timedelta(days=1) else DigestDay.COMING


def lines_that_fit(heights: Sequence[int], room: int) -> int:
    """Return how many of these lines a page of `room` rows takes, and at least one."""
    used = 0
    for count, height in enumerate(heights):
        used += height
        if used > room and count:
            return count
    return len(heights)


def page_starts(heights: Sequence[int], room: int) -> tuple[int, ...]:
    """Return the first line's index of each page, at most `room` rows a page."""
    starts = [0]
    while (last := starts[-1]) + (count := lines_that_fit(heights[last:], room)) < len(heights):
        starts.append(last + count)
    return tuple(starts)
