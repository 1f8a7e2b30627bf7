"""The numbers that a restored desk leaves out, since they may have been given after the backup."""

from datetime import datetime, timedelta
from math import ceil

from pydantic import BaseModel, ConfigDict

from bot.domain.arrival import LONGEST_AGO

AN_HOUR = 1_200
"""The most numbers of one series that an hour can have brought.

Each brings at least one message into the officers' group, and Telegram takes twenty a minute there.
Why: docs/decisions.md, "A desk compares itself with Telegram".
"""
ANY = "any"
"""Stands for every series that has no number in a year yet."""
INCIDENTS, NO_YEAR = "incident", 0
"""The one series that is numbered through all years."""


class Skipped(BaseModel):
    """Numbers of one series and year that were left out, from `first` to `last`."""

    model_config = ConfigDict(frozen=True)

    series: str
    year: int
    first: int
    last: int


class Restored(BaseModel):
    """A restore at one instant: what came in after `since` may be missing."""

    model_config = ConfigDict(frozen=True)

    since: datetime
    at: datetime
    skipped: tuple[Skipped, ...]

    def left_out(self, series: str, year: int) -> Skipped | None:
        """Return the numbers that this restore left out of a series and year, or None."""
        found = {one.series: one for one in self.skipped if one.year == year}
        return found.get(series) or found.get(ANY)


def leap(last: int, copied_at: datetime, now: datetime) -> int:
    """Return the last number to leave out where `last` was the last when the copy was made.

    It is a full thousand, at least AN_HOUR numbers on for each hour that has begun since the copy.
    """
    hours = max(1, ceil((now - copied_at) / timedelta(hours=1)))
    return ceil((last + hours * AN_HOUR) / 1_000) * 1_000


def series_of(copied_at: datetime, now: datetime) -> tuple[tuple[str, int], ...]:
    """Return (series, year) for all in which a number may have been given since the copy was made.

    A request on paper is numbered in the year in which the office received it, LONGEST_AGO at most.
    """
    a_day = timedelta(days=1)  # the office's clock differs from UTC by less
    first, last = (copied_at - LONGEST_AGO - a_day).year, (now + a_day).year
    return ((INCIDENTS, NO_YEAR), *((ANY, year) for year in range(first, last + 1)))
