from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.workdays import DayChange, DayKind, DayOff, SkippedDay, WorkingCalendar
from tests.domain.received_case import CALENDAR

dates = st.dates(date(2024, 1, 1), date(2029, 12, 31))
lengths = st.integers(1, 40)


@given(dates, lengths)
def test_deadline_never_falls_on_a_day_off(anchor: date, working_days: int) -> None:
    due = CALENDAR.due(anchor, working_days)
    assert CALENDAR.is_workday(due)
    assert due > anchor


@given(dates, lengths)
def test_every_day_on_the_way_is_counted_or_skipped_once(anchor: date, working_days: int) -> None:
    reckoning = CALENDAR.count(anchor, working_days)
    passed = sorted([*reckoning.counted, *(skipped.on for skipped in reckoning.skipped)])
    assert passed == [anchor + timedelta(n) for n in range(1, (reckoning.due - anchor).days + 1)]
    assert len(reckoning.counted) == working_days


@given(dates, dates, lengths)
def test_later_receipt_never_has_an_earlier_deadline(one: date, two: date, length: int) -> None:
    earlier, later = sorted((one, two))
    assert CALENDAR.due(earlier, length) <= CALENDAR.due(later, length)


@given(dates, lengths)
def test_days_left_at_the_anchor_are_the_days_of_the_term(anchor: date, length: int) -> None:
    due = CALENDAR.due(anchor, length)
    assert CALENDAR.left(anchor, due) == length
    assert CALENDAR.left(due, due) == 0


@given(dates, lengths)
def test_overdue_days_mirror_the_days_left(anchor: date, length: int) -> None:
    assert CALENDAR.left(CALENDAR.due(anchor, length), anchor) == -length


@given(dates)
def test_next_and_previous_working_day_undo_each_other(day: date) -> None:
    workday = CALENDAR.on_or_after(day)
    assert CALENDAR.previous_workday(CALENDAR.next_workday(workday)) == workday
    assert CALENDAR.next_workday(CALENDAR.previous_workday(workday)) == workday


@given(dates)
def test_on_or_after_stays_on_a_working_day(day: date) -> None:
    assert (CALENDAR.on_or_after(day) == day) == CALENDAR.is_workday(day)


def test_filed_on_saturday_counts_from_monday() -> None:
    assert CALENDAR.count(date(2026, 11, 28), 1).counted == (date(2026, 11, 30),)


def test_skipped_day_carries_its_decree_and_a_weekend_none() -> None:
    skipped = CALENDAR.count(date(2026, 12, 23), 1).skipped
    assert [day.on.day for day in skipped] == [24, 25, 26, 27]
    first = skipped[0].day_off
    assert first is not None
    assert first.kind is DayKind.JOINT_LEAVE
    assert "1497/2025" in first.basis
    assert skipped[2] == SkippedDay(date(2026, 12, 26))


@pytest.mark.parametrize(
    ("anchor", "working_days", "estimated"),
    [
        pytest.param(date(2027, 12, 20), 3, False, id="all in a decreed year"),
        pytest.param(date(2027, 12, 20), 15, True, id="runs into 2028"),
        pytest.param(date(2028, 12, 29), 1, True, id="both years undecreed"),
        pytest.param(date(2023, 12, 31), 5, False, id="anchor itself is never counted"),
        pytest.param(date(2023, 12, 29), 5, True, id="passes a weekend of 2023"),
    ],
)
def test_reckoning_through_a_year_without_decree_is_an_estimate(
    anchor: date, working_days: int, *, estimated: bool
) -> None:
    assert CALENDAR.count(anchor, working_days).estimated is estimated


@pytest.mark.parametrize("expected", [True, False])
def test_a_day_off_whose_date_is_only_expected_makes_an_estimate(*, expected: bool) -> None:
    feast = DayOff(date(2030, 2, 5), DayKind.NATIONAL, "Idulfitri", "SKB", expected)
    calendar = WorkingCalendar([feast], {2030})
    assert calendar.count(date(2030, 2, 4), 1).estimated is expected


def test_fixed_national_days_are_off_even_without_a_decree() -> None:
    day, name = date(2035, 8, 17), "Hari Kemerdekaan Republik Indonesia"
    assert CALENDAR.day_off(day) == DayOff(day, DayKind.NATIONAL, name, "Keppres 8/2024")
    withdrawn = DayChange(DayOff(day, DayKind.NATIONAL, name, "Keppres"), added=False)
    assert not CALENDAR.changed([withdrawn]).is_workday(date(2037, 8, 17))
    assert CALENDAR.changed([withdrawn], {2035}).is_workday(day)
    assert not CALENDAR.is_workday(date(2028, 12, 25))
    assert CALENDAR.is_workday(date(2028, 12, 26))


def test_days_entered_for_an_undecreed_year_count_already() -> None:
    local = DayOff(date(2030, 7, 26), DayKind.LOCAL, "Hari jadi", "SK")
    assert WorkingCalendar([local], []).day_off(local.on) == local


def test_another_reason_outweighs_joint_leave_on_the_same_day() -> None:
    day = date(2026, 7, 7)
    election = DayOff(day, DayKind.ELECTION, "Pemungutan suara", "Keppres")
    leave = DayOff(day, DayKind.JOINT_LEAVE, "Cuti", "SKB")
    assert WorkingCalendar([election, leave], [2026]).day_off(day) == election
    assert WorkingCalendar([leave, election], [2026]).day_off(day) == election


def test_an_office_that_works_on_joint_leave_does_so_on_days_entered_later_too() -> None:
    def off(on: int, kind: DayKind) -> DayOff:
        return DayOff(date(2030, 2, on), kind, "Idulfitri", "SKB")

    leave, feast = off(4, DayKind.JOINT_LEAVE), off(5, DayKind.NATIONAL)
    changes = [
        DayChange(off(6, DayKind.JOINT_LEAVE), added=True),
        DayChange(off(7, DayKind.NATIONAL), added=True),
        DayChange(feast, added=False),
    ]
    for works, first, later in ((True, [5], [7]), (False, [4, 5], [4, 6, 7])):
        calendar = WorkingCalendar([leave, feast], {2030}, cuti_bersama_is_workday=works)
        assert [day.on.day for day in calendar.entered(2030)] == first
        assert [day.on.day for day in calendar.changed(changes).entered(2030)] == later


def test_days_left_is_zero_on_the_weekend_after_the_last_day() -> None:
    assert CALENDAR.left(date(2026, 11, 28), date(2026, 11, 27)) == 0


def test_term_without_a_working_day_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        CALENDAR.count(date(2026, 11, 24), 0)
