"""Which morning a month is put before the Pembina, and what of it is counted for a period."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain import date_ranges
from bot.domain.oversight_rules import (
    Evaluation,
    Instruction,
    Overseen,
    month_due,
    overseen,
)
from bot.domain.reminders.oversight_plan import instruction_reminders, next_evaluation
from bot.domain.reminders.reminder_plan import Audience, ReminderRules
from bot.domain.role_permissions import Role
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


@pytest.mark.parametrize(
    ("due", "today", "days"),
    [
        (date(2026, 12, 8), date(2026, 12, 1), [7, 8]),
        (date(2026, 12, 7), date(2026, 12, 1), [4, 7]),  # a Monday: the day before is Friday
        (date(2026, 12, 8), date(2026, 12, 7), [8]),
        (date(2026, 12, 8), date(2026, 12, 8), []),
    ],
)
def test_an_instruction_is_reminded_of_the_day_before_and_on_the_day(
    due: date, today: date, days: list[int]
) -> None:
    planned = instruction_reminders(1, due, Audience.PPID, today, rules())
    assert [one.due_at for one in planned] == [on(date(2026, 12, day)) for day in days]


def at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 3, tzinfo=UTC)


def test_a_period_counts_its_own_months_and_instructions_as_they_stood() -> None:
    def month(number: int, evaluated: datetime | None = None) -> Evaluation:
        return Evaluation(number, date(2026, number, 1), at(number + 1, 3), evaluated)

    def told(number: int, given: datetime, due: date, done: datetime | None) -> Instruction:
        return Instruction(number, Role.PPID, None, "x", due, given, 1, done)

    months = [month(1, at(2, 4)), month(2), month(3, at(11, 1)), month(7, at(8, 4))]
    instructions = [
        told(1, at(2, 4), date(2026, 2, 10), at(2, 9)),
        told(2, at(2, 4), date(2026, 2, 10), at(2, 20)),
        told(3, at(2, 4), date(2026, 2, 10), None),
        told(4, at(7, 4), date(2026, 7, 10), None),
    ]
    half = date_ranges.months(2026, 1, 6)
    found = overseen(half, months, instructions, at(10, 1), WIB)
    assert found == Overseen(shown=3, evaluated=1, given=3, done=2, late=2)


def test_what_happened_on_the_edge_of_a_period_counts_and_what_was_withdrawn_is_not_done() -> None:
    first, last, due = date(2026, 1, 1), date(2026, 6, 30), date(2026, 2, 10)
    as_of = datetime(2026, 6, 30, 17, tzinfo=UTC)  # in Jakarta it is 1 July already

    def told(given: datetime, done: datetime | None, *, withdrawn: bool = False) -> Instruction:
        return Instruction(1, Role.PPID, None, "x", due, given, 1, done, withdrawn=withdrawn)

    instructions = [
        told(datetime(2025, 12, 31, 17, tzinfo=UTC), on(due, 23)),  # the first minute of January
        told(datetime(2025, 12, 31, 16, 59, tzinfo=UTC), None),  # the last of December
        told(datetime(2026, 6, 30, 16, 59, tzinfo=UTC), datetime(2026, 2, 10, 17, tzinfo=UTC)),
        told(at(2, 4), at(2, 20), withdrawn=True),
        told(at(2, 4), as_of + timedelta(seconds=1)),
    ]
    months = [Evaluation(1, first, as_of, as_of), Evaluation(6, last.replace(day=1), as_of)]
    found = overseen(date_ranges.Period(first, last), months, instructions, as_of, WIB)
    assert found == Overseen(shown=2, evaluated=1, given=4, done=2, late=2, withdrawn=1)
    # What stood at the very moment of an instruction knows it already.
    early = overseen(date_ranges.Period(first, last), [], instructions, at(2, 4), WIB)
    assert early.given == 3


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


def test_a_period_may_be_one_day_long_but_not_end_before_it_begins() -> None:
    day = date(2026, 2, 3)
    assert not date_ranges.Period(day, day).is_month
    with pytest.raises(ValueError, match="ends before it begins"):
        date_ranges.Period(day, day - timedelta(days=1))
