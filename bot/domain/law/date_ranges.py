"""The periods over which an office counts: months, quarters, years."""

from dataclasses import dataclass
from datetime import date, timedelta

EARLIEST_YEAR, LATEST_YEAR = 2000, 2099
"""Years in which the days of an office lie; at the ends of the calendar no day is reckoned."""
_ONE_DAY = timedelta(days=1)
_MONTHS_OF_A_YEAR = 12


@dataclass(frozen=True)
class Period:
    """A period from its first day to its last, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError("a period ends before it begins")

    def holds(self, day: date) -> bool:
        """Say whether a day lies in it."""
        return self.first <= day <= self.last

    @property
    def is_year(self) -> bool:
        """Say whether it is one calendar year."""
        return self == year_period(self.first.year)

    @property
    def is_month(self) -> bool:
        """Say whether it is one calendar month."""
        return self == month_period(self.first.year, self.first.month)


def may_be(day: date) -> bool:
    """Say whether a day that somebody names lies in the years that an office may use."""
    return EARLIEST_YEAR <= day.year <= LATEST_YEAR


def year_period(number: int) -> Period:
    """Return a calendar year."""
    return Period(date(number, 1, 1), date(number, 12, 31))


def month_period(in_year: int, number: int) -> Period:
    """Return a calendar month, 1 to 12."""
    return month_range(in_year, number, 1)


def quarter_period(in_year: int, number: int) -> Period:
    """Return a quarter of a year, 1 to 4."""
    return month_range(in_year, 3 * number - 2, 3)


def month_range(in_year: int, first: int, count: int) -> Period:
    """Return a period of `count` months from the month `first`, cut at the end of the year."""
    after = first + count
    if after > _MONTHS_OF_A_YEAR:
        return Period(date(in_year, first, 1), date(in_year, 12, 31))
    return Period(date(in_year, first, 1), date(in_year, after, 1) - _ONE_DAY)
