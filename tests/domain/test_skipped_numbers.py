"""How far every series goes on after a restore."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.registration_numbers import (
    AN_HOUR,
    ANY,
    Restored,
    Skipped,
    highest_skipped,
    series_of,
)

COPIED = datetime(2026, 11, 24, 19, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last", "passed", "until"),
    [
        (4, timedelta(0), 2_000),
        (4, timedelta(minutes=59), 2_000),
        (4, timedelta(hours=1), 2_000),
        (4, timedelta(hours=1, seconds=1), 3_000),
        (0, timedelta(hours=10), 12_000),
        (1_999, timedelta(hours=24), 31_000),
        (4, -timedelta(days=3), 2_000),  # the clock of either machine was wrong
    ],
)
def test_a_series_goes_on_after_a_full_thousand(last: int, passed: timedelta, until: int) -> None:
    assert highest_skipped(last, COPIED, COPIED + passed) == until


@given(st.integers(0, 10**6), st.timedeltas(timedelta(0), timedelta(days=400)))
def test_no_number_that_was_given_in_its_pace_is_given_again(last: int, passed: timedelta) -> None:
    given_meanwhile = passed / timedelta(hours=1) * AN_HOUR
    assert highest_skipped(last, COPIED, COPIED + passed) >= last + given_meanwhile


@pytest.mark.parametrize(
    ("copied", "now", "wanted"),
    [
        ((2026, 11, 24), (2026, 11, 25), (2025, 2026)),
        ((2026, 12, 31), (2027, 1, 2), (2025, 2026, 2027)),
        ((2026, 12, 30), (2026, 12, 31), (2025, 2026, 2027)),  # it is 2027 in the east
    ],
)
def test_every_year_counts_in_which_a_number_may_have_been_given(
    copied: tuple[int, int, int], now: tuple[int, int, int], wanted: tuple[int, ...]
) -> None:
    found = series_of(datetime(*copied, 20, tzinfo=UTC), datetime(*now, 20, tzinfo=UTC))
    assert found == (("incident", 0), *((ANY, year) for year in wanted))


def test_what_a_restore_left_out_is_known_also_of_a_series_without_a_number() -> None:
    own = Skipped(series="request", year=2026, first=5, last=2_000)
    others = Skipped(series=ANY, year=2026, first=1, last=1_000)
    restored = Restored(since=COPIED, at=COPIED, skipped=(others, own))
    assert restored.left_out("request", 2026) == own
    assert restored.left_out("objection", 2026) == others
    assert restored.left_out("request", 2025) is None
