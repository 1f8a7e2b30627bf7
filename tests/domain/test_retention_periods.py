"""Periods as dates: from which moment on something is still kept."""

from datetime import date, datetime

import pytest

from bot.domain.law.data_rights import WINDOWS, DataKind, cutoff
from bot.office.settings_sections import Retention
from tests.prelude import KLATEN_PROFILE, WIB, load_calendar, load_profile

OFFICE = load_profile(KLATEN_PROFILE)
CALENDAR = load_calendar(OFFICE)


def at(year: int, month: int, day: int, hour: int = 3) -> datetime:
    return datetime(year, month, day, hour, tzinfo=WIB)


@pytest.mark.parametrize("kept", DataKind)
def test_every_kind_has_a_rule_with_its_source_and_a_period(kept: DataKind) -> None:
    assert "UU 27/2022 Art" in kept.source
    assert OFFICE.retention.days[kept] == Retention().days[kept]


@pytest.mark.parametrize(
    ("kept", "days", "now", "kept_since"),
    [
        (DataKind.HANDLED, 7, at(2026, 11, 24), at(2026, 11, 17)),
        (DataKind.TRIES, 1, at(2026, 11, 24), at(2026, 11, 23)),
        (DataKind.SENT, 30, at(2026, 11, 24), at(2026, 10, 25)),
        # 74 working days for the windows and 30 more, counted by hand on the calendar of 2026.
        (DataKind.IDENTITY, 30, at(2026, 11, 24), at(2026, 6, 29, 0)),
        (DataKind.CONVERSATION, 1, at(2026, 11, 24), at(2026, 8, 7, 0)),
    ],
)
def test_a_period_is_over_for_what_began_before_a_moment(
    kept: DataKind, days: int, now: datetime, kept_since: datetime
) -> None:
    assert cutoff(kept, days, now, CALENDAR, WIB) == kept_since


def test_the_windows_are_those_of_objection_answer_and_dispute() -> None:
    assert WINDOWS == 30 + 30 + 14
    assert {kept for kept in DataKind if kept.since_windows} == {
        DataKind.CONVERSATION,
        DataKind.IDENTITY,
        DataKind.OBJECTORS,
        DataKind.PROOFS,
    }


@pytest.mark.parametrize("day", [date(2026, 6, 12), date(2026, 3, 17), date(2026, 5, 1)])
def test_counted_backward_is_the_same_as_counted_forward(day: date) -> None:
    """What ended on a day is due from the day after its last counted working day on."""
    last = CALENDAR.due(day, WINDOWS + 30)
    on_the_last = datetime(last.year, last.month, last.day, 3, tzinfo=WIB)
    after = CALENDAR.next_workday(last)
    on_the_next = datetime(after.year, after.month, after.day, 3, tzinfo=WIB)
    ended = datetime(day.year, day.month, day.day, 12, tzinfo=WIB)
    assert not ended < cutoff(DataKind.IDENTITY, 30, on_the_last, CALENDAR, WIB)
    assert ended < cutoff(DataKind.IDENTITY, 30, on_the_next, CALENDAR, WIB)
