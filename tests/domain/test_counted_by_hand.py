"""Every date of the law against a count by hand: day by day, from the calendar files alone."""

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.answer_dates import (
    AnchorPolicy,
    Dates,
    after_calendar_change,
    answer_anchor,
    grounds_close_by,
    grounds_open_on,
)
from bot.domain.law.legal_deadlines import DeadlineKind, local_date, reckon_deadline
from bot.domain.law.workdays import DayChange, DayKind, DayOff
from tests.domain.received_case import case
from tests.prelude import KLATEN_PROFILE, Regime, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
A_DAY = timedelta(days=1)
WIB = ZoneInfo("Asia/Jakarta")
YEARS = (2024, 2025, 2026, 2027)
# What the statute says, written down once more: ps. 22 (7), (8), 36, 37; Perki 1/2019 ps. 12, 14.
DAYS = {
    (DeadlineKind.COMPLETENESS, Regime.UMUM): 3,
    (DeadlineKind.COMPLETENESS, Regime.PEMILU): 3,
    (DeadlineKind.COMPLETION, Regime.UMUM): 3,
    (DeadlineKind.COMPLETION, Regime.PEMILU): 3,
    (DeadlineKind.ANSWER, Regime.UMUM): 10,
    (DeadlineKind.ANSWER, Regime.PEMILU): 3,
    (DeadlineKind.EXTENSION, Regime.UMUM): 7,
    (DeadlineKind.EXTENSION, Regime.PEMILU): 2,
    (DeadlineKind.OBJECTION_FILING, Regime.UMUM): 30,
    (DeadlineKind.OBJECTION_FILING, Regime.PEMILU): 30,
    (DeadlineKind.OBJECTION_ANSWER, Regime.UMUM): 30,
    (DeadlineKind.OBJECTION_ANSWER, Regime.PEMILU): 3,
    (DeadlineKind.ORDER, Regime.UMUM): 10,
    (DeadlineKind.ORDER, Regime.PEMILU): 3,
    (DeadlineKind.DISPUTE_FILING, Regime.UMUM): 14,
    (DeadlineKind.COURT, Regime.UMUM): 14,
    (DeadlineKind.COURT, Regime.PEMILU): 14,
}


def _written() -> Iterator[date]:
    for year in YEARS:
        text = files("bot.office").joinpath(f"calendar/{year}.csv").read_text("utf-8")
        yield from (date.fromisoformat(row["date"]) for row in csv.DictReader(text.splitlines()))


OFF = frozenset(_written())
received_on = st.dates(date(2024, 1, 1), date(2027, 6, 30))
regimes = st.sampled_from(list(Regime))
changed_days = st.lists(st.dates(date(2026, 1, 1), date(2027, 12, 31)), max_size=6)


def by_hand(day: date, count: int, off: frozenset[date] = OFF) -> date:
    """Put a finger on the day and move it on, saying a number on each day that is open."""
    while count:
        day += A_DAY
        if day.isoweekday() <= 5 and day not in off:
            count -= 1
    return day


@pytest.mark.parametrize(("kind", "regime"), DAYS)
def test_every_day_of_four_years_has_the_date_that_a_finger_finds(
    kind: DeadlineKind, regime: Regime
) -> None:
    day, last = date(2024, 1, 1), date(2027, 9, 30)
    while day <= last:
        assert reckon_deadline(kind, day, CALENDAR, regime).due == by_hand(
            day, DAYS[kind, regime]
        ), day
        day += A_DAY


@given(
    received=received_on,
    regime=regimes,
    asked=st.integers(0, 9),
    came=st.integers(0, 9),
    extended=st.booleans(),
)
def test_both_anchors_and_the_extension_count_as_a_finger_does(
    received: date, regime: Regime, asked: int, came: int, *, extended: bool
) -> None:
    notified, completed = received + asked * A_DAY, received + (asked + came) * A_DAY
    in_time = notified <= by_hand(received, 3)
    for policy in AnchorPolicy:
        anchor = answer_anchor(received, notified, completed, CALENDAR, policy, regime)
        wanted = completed if policy is AnchorPolicy.COMPLETED and in_time else received
        assert anchor == wanted
        last = by_hand(wanted, DAYS[DeadlineKind.ANSWER, regime])
        if extended:
            last = by_hand(last, DAYS[DeadlineKind.EXTENSION, regime])
        steps = case(received, regime, anchor=anchor, extended=extended).reckonings(CALENDAR)
        assert steps[-1].due == last


@given(received_on, regimes, changed_days, changed_days)
def test_a_changed_calendar_counts_as_a_finger_on_the_changed_days(
    received: date, regime: Regime, added: list[date], withdrawn: list[date]
) -> None:
    changes = [
        DayChange(DayOff(on, DayKind.NATIONAL, "x", "SKB"), added=day_is_added)
        for days, day_is_added in ((withdrawn, False), (added, True))
        for on in days
    ]
    off = frozenset((OFF - {*withdrawn}) | {*added})
    calendar = CALENDAR.changed(changes)
    days = DAYS[DeadlineKind.ANSWER, regime]
    old, new = by_hand(received, days), by_hand(received, days, off)
    assert reckon_deadline(DeadlineKind.ANSWER, received, calendar, regime).due == new
    kept = after_calendar_change(Dates(old, old), new)
    assert kept.promised == old
    assert kept.earlier == min(old, new)
    assert grounds_open_on(kept, calendar) == by_hand(min(old, new), 1, off)
    closes = by_hand(by_hand(max(old, new), 1, off), 30, off)
    assert grounds_close_by(kept, calendar, regime).due == closes


@pytest.mark.parametrize(
    ("sent", "regime", "due"),
    [
        pytest.param("2026-03-17T22:40", Regime.UMUM, "2026-04-08", id="evening before Lebaran"),
        pytest.param("2026-03-17T22:40", Regime.PEMILU, "2026-03-27", id="the same, in a stage"),
        pytest.param("2026-03-20T09:00", Regime.UMUM, "2026-04-08", id="during Lebaran"),
        pytest.param("2026-12-23T23:59", Regime.UMUM, "2027-01-12", id="last minute before leave"),
        pytest.param("2026-12-24T00:01", Regime.UMUM, "2027-01-12", id="a minute into the leave"),
        pytest.param("2026-12-31T23:59", Regime.PEMILU, "2027-01-07", id="last minute of a year"),
        pytest.param("2027-01-01T00:00", Regime.PEMILU, "2027-01-07", id="first of the next"),
        pytest.param("2026-11-28T12:00", Regime.UMUM, "2026-12-11", id="a Saturday"),
    ],
)
def test_a_late_evening_and_a_day_off_count_from_the_local_day(
    sent: str, regime: Regime, due: str
) -> None:
    at = datetime.fromisoformat(sent).replace(tzinfo=WIB).astimezone(UTC)
    day = local_date(at, WIB)
    assert day == date.fromisoformat(sent[:10])
    assert reckon_deadline(DeadlineKind.ANSWER, day, CALENDAR, regime).due == date.fromisoformat(
        due
    )
