from datetime import datetime, timedelta

import pytest

from bot.office.office_details import CurrentCalendar
from demo.demo_calendar import LONGEST_STEP, DemoCalendar, DemoClock
from tests.prelude import KLATEN_PROFILE, TUESDAY, WIB, load_calendar, load_profile
from tests.turned_clock import TurnedClock

OFFICE = load_profile(KLATEN_PROFILE)
ALMANAC = DemoCalendar(CurrentCalendar(load_calendar(OFFICE)), OFFICE)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=WIB)


@pytest.mark.parametrize(
    ("now", "morning", "ten"),
    [
        ("2026-11-24T10:00", "2026-11-25T08:00", "2026-12-08T10:00"),
        ("2026-11-27T16:00", "2026-11-30T08:00", "2026-12-11T16:00"),
        ("2026-11-28T03:00", "2026-11-30T08:00", "2026-12-11T09:00"),
        # Idul Fitri 2026: joint leave and feast from 18 to 24 March.
        ("2026-03-17T11:00", "2026-03-25T08:00", "2026-04-08T11:00"),
    ],
)
def test_the_calendar_turns_over_days_off(now: str, morning: str, ten: str) -> None:
    assert ALMANAC.next_morning(at(now)) == at(morning)
    assert ALMANAC.ten_workdays_later(at(now)) == at(ten)


def test_a_demo_begins_while_the_office_is_open() -> None:
    assert ALMANAC.opening(at("2026-11-24T10:30")) == at("2026-11-24T10:30")
    assert ALMANAC.opening(at("2026-11-28T20:00")) == at("2026-11-30T09:00")


def test_the_walk_stops_wherever_the_desk_has_something_to_do() -> None:
    now, until = at("2026-11-24T10:00"), at("2026-11-25T13:00")
    due = at("2026-11-24T10:05")
    stops = []
    while now < until:
        now = ALMANAC.next_stop(now, until, [due, None])
        stops.append(f"{now:%d %H:%M}")
    assert stops == ["24 10:05", "24 12:00", "25 08:00", "25 09:00", "25 12:00", "25 13:00"]


def test_no_step_is_longer_than_a_desk_that_is_up_would_be_silent() -> None:
    now, until = at("2026-11-27T18:00"), at("2026-11-30T08:00")
    while now < until:
        following = ALMANAC.next_stop(now, until, [])
        assert timedelta(0) < following - now <= LONGEST_STEP
        now = following


def test_the_clock_runs_on_and_only_turns_forward() -> None:
    machine = TurnedClock(at("2030-01-01T00:00"))
    clock = DemoClock(TUESDAY, machine)
    assert clock.now() == TUESDAY
    machine.turn(timedelta(seconds=7))
    assert clock.now() == TUESDAY + timedelta(seconds=7)
    clock.turn_to(TUESDAY + timedelta(days=1))
    assert clock.now() == TUESDAY + timedelta(days=1)
    assert clock.monotonic() == timedelta(days=1).total_seconds()
    clock.turn_to(TUESDAY)
    assert clock.now() == TUESDAY + timedelta(days=1)


def test_a_pause_of_pace_passes_without_the_time_of_day() -> None:
    clock = DemoClock(TUESDAY, TurnedClock(TUESDAY))
    clock.let_pass(60)
    assert clock.now() == TUESDAY
    assert clock.monotonic() == 60
