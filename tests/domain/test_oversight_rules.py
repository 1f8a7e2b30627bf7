"""Which morning a month is put before the Pembina, and what of it is counted for a period."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain import date_ranges
from bot.domain.oversight_rules import (
    Evaluation,
    Overseen,
    month_due,
    overseen,
)
from bot.domain.reminders.oversight_plan import next_evaluation
from bot.domain.reminders.reminder_plan import ReminderRules
from bot.domain.workdays import DayKind, DayOff, WorkingCalendar
from bot.office import load_calendar, load_profile
from tests.world import WIB

OFFICE = load_profile()
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


def rules() -> ReminderRules:
    return OFFICE.reminder_rules(CALENDAR)


def on(day: date, hour: int = 8) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=WIB)


def test_an_evaluation_not_given_comes_again_a_week_later_on_a_working_day() -> None:
    assert next_evaluation(3, date(2026, 12, 1), rules()).due_at == on(date(2026, 12, 8))
    # 25 December is Christmas; joint leave and the weekend follow or precede it.
    assert next_evaluation(3, date(2026, 12, 18), rules()).due_at == on(date(2026, 12, 28))


def at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 3, tzinfo=UTC)


def test_a_period_counts_its_own_months_as_they_stood() -> None:
    def month(number: int, evaluated: datetime | None = None) -> Evaluation:
        return Evaluation(number, date(2026, number, 1), at(number + 1, 3), evaluated)

    months = [month(1, at(2, 4)), month(2), month(3, at(11, 1)), month(7, at(8, 4))]
    half = date_ranges.months(2026, 1, 6)
    assert overseen(half, months, at(10, 1)) == Overseen(shown=3, evaluated=1)
    # The first day of January and of June are in it; what happened at the moment itself counts.
    edges = [month(1, at(2, 3)), month(6)]
    assert overseen(half, edges, at(2, 3)) == Overseen(shown=1, evaluated=1)
    assert overseen(half, edges, at(7, 3)) == Overseen(shown=2, evaluated=1)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (date_ranges.month(2028, 2), date(2028, 2, 1), date(2028, 2, 29)),
        (date_ranges.month(2026, 12), date(2026, 12, 1), date(2026, 12, 31)),
        (date_ranges.quarter(2026, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (date_ranges.quarter(2026, 4), date(2026, 10, 1), date(2026, 12, 31)),
        (date_ranges.months(2026, 6, 6), date(2026, 6, 1), date(2026, 11, 30)),
        (date_ranges.months(2026, 7, 6), date(2026, 7, 1), date(2026, 12, 31)),
        (date_ranges.year(2026), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_ends_with_the_last_day_of_its_last_month(
    period: date_ranges.Period, first: date, last: date
) -> None:
    assert (period.first, period.last) == (first, last)
    assert period.is_month == (first.month == last.month)
    assert period.is_year == ((first.month, last.month) == (1, 12))


def test_each_quarter_holds_its_own_days() -> None:
    for number in range(1, 5):
        period = date_ranges.quarter(2026, number)
        assert date_ranges.quarter_of(period.first) == date_ranges.quarter_of(period.last) == number


def test_the_quarter_before_a_day_is_over() -> None:
    table = (
        (date(2026, 1, 1), date_ranges.quarter(2025, 4)),
        (date(2026, 3, 31), date_ranges.quarter(2025, 4)),
        (date(2026, 4, 1), date_ranges.quarter(2026, 1)),
        (date(2026, 12, 31), date_ranges.quarter(2026, 3)),
    )
    for day, before in table:
        assert date_ranges.quarter_before(day) == before, day


def test_a_period_may_be_one_day_long_but_not_end_before_it_begins() -> None:
    day = date(2026, 2, 3)
    assert not date_ranges.Period(day, day).is_month
    with pytest.raises(ValueError, match="ends before it begins"):
        date_ranges.Period(day, day - timedelta(days=1))
