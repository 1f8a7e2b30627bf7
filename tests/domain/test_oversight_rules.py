"""Which morning a month is put before the Pembina, and what of it is counted for a period."""

from datetime import date, datetime, time, timedelta

import pytest

from bot.domain.law import date_ranges
from bot.domain.law.workdays import DayKind, DayOff, WorkingCalendar
from bot.domain.records.oversight_rules import month_due
from tests.prelude import KLATEN_PROFILE, WIB, load_calendar, load_profile

OFFICE = load_profile(KLATEN_PROFILE)
CALENDAR = load_calendar(OFFICE)
EIGHT = time(8)
BEGAN = date(2025, 11, 3)


def moment(month: int, day: int, hour: int, minute: int, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=WIB)


def first_morning(year: int, month: int, calendar: WorkingCalendar = CALENDAR) -> datetime:
    """Return the first quarter of an hour at which the month before is put before the Pembina."""
    at = datetime(year, month, 1, tzinfo=WIB)
    while month_due(at, calendar, EIGHT, BEGAN, None) is None:
        at += timedelta(minutes=15)
    return at


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (2026, 1, 2),  # after New Year's Day, a Thursday
        (2026, 2, 2),  # the first is a Sunday
        (2026, 4, 1),  # an ordinary Wednesday
        (2026, 5, 4),  # Labour Day is a Friday, then the weekend
        (2026, 6, 2),  # the birth of Pancasila is a Monday
        (2026, 8, 3),  # the first is a Saturday
        (2026, 12, 1),
    ],
)
def test_the_month_comes_on_the_first_working_morning(year: int, month: int, day: int) -> None:
    assert first_morning(year, month) == datetime(year, month, day, 8, tzinfo=WIB)


def test_in_a_month_that_begins_with_lebaran_it_waits_until_the_office_opens() -> None:
    lebaran = [
        DayOff(date(2030, 2, day), DayKind.JOINT_LEAVE, "Idulfitri", "SKB") for day in range(1, 9)
    ]
    calendar = WorkingCalendar(lebaran, {2030})
    assert first_morning(2030, 2, calendar) == datetime(2030, 2, 11, 8, tzinfo=WIB)


@pytest.mark.parametrize(
    ("at", "shown", "due"),
    [
        (moment(12, 1, 7, 59), None, None),
        (moment(12, 1, 8, 0), None, date(2026, 11, 1)),
        (moment(12, 1, 8, 0), date(2026, 11, 1), None),
        (moment(12, 1, 16, 59), date(2026, 10, 1), date(2026, 11, 1)),
        (moment(12, 1, 17, 0), None, None),
        (moment(12, 5, 9, 0), None, None),  # a Saturday
        (moment(12, 22, 9, 0), date(2026, 9, 1), date(2026, 11, 1)),  # long down
        (moment(1, 4, 9, 0, year=2027), date(2026, 11, 1), date(2026, 12, 1)),
    ],
)
def test_it_comes_once_by_day_and_also_after_an_outage(
    at: datetime, shown: date | None, due: date | None
) -> None:
    assert month_due(at, CALENDAR, EIGHT, BEGAN, shown) == due


@pytest.mark.parametrize(
    ("began", "due"), [(None, None), (date(2026, 12, 1), None), (date(2026, 11, 30), True)]
)
def test_a_month_before_the_desk_began_is_not_evaluated(began: date | None, due: object) -> None:
    at = datetime(2026, 12, 1, 9, tzinfo=WIB)
    assert (month_due(at, CALENDAR, EIGHT, began, None) is not None) is bool(due)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (date_ranges.month_period(2028, 2), date(2028, 2, 1), date(2028, 2, 29)),
        (date_ranges.month_period(2026, 12), date(2026, 12, 1), date(2026, 12, 31)),
        (date_ranges.quarter_period(2026, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (date_ranges.quarter_period(2026, 4), date(2026, 10, 1), date(2026, 12, 31)),
        (date_ranges.month_range(2026, 6, 6), date(2026, 6, 1), date(2026, 11, 30)),
        (date_ranges.month_range(2026, 7, 6), date(2026, 7, 1), date(2026, 12, 31)),
        (date_ranges.year_period(2026), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_ends_with_the_last_day_of_its_last_month(
    period: date_ranges.Period, first: date, last: date
) -> None:
    assert (period.first, period.last) == (first, last)
    assert period.is_month == (first.month == last.month)
    assert period.is_year == ((first.month, last.month) == (1, 12))


def test_a_period_may_be_one_day_long_but_not_end_before_it_begins() -> None:
    day = date(2026, 2, 3)
    assert not date_ranges.Period(day, day).is_month
    with pytest.raises(ValueError, match="ends before it begins"):
        date_ranges.Period(day, day - timedelta(days=1))
