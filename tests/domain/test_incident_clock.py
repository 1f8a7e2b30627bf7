"""The clock of an incident runs in hours, also at night and on days off."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.law.data_rights import hours_left, warnings_passed

NOTICED = datetime(2026, 12, 24, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "passed", "left"),
    [
        (timedelta(0), 0, 72),
        (timedelta(hours=23, minutes=59), 0, 48),
        (timedelta(hours=24), 1, 48),
        (timedelta(hours=47, minutes=59), 1, 24),
        (timedelta(hours=48), 2, 24),
        (timedelta(hours=65, minutes=59), 2, 6),
        (timedelta(hours=66), 3, 6),
        (timedelta(hours=71, minutes=30), 3, 0),
        (timedelta(hours=72), 4, 0),
        (timedelta(days=9), 4, 0),
    ],
)
def test_the_hours_that_are_left(after: timedelta, passed: int, left: int) -> None:
    now = NOTICED + after
    assert (warnings_passed(NOTICED, now), hours_left(NOTICED, now)) == (passed, left)
