"""Under which heading of the digest a matter stands, and how its lines are broken into pages."""

from datetime import date

import pytest

from bot.domain.reminders.digest_days import DigestDay, day_of, lines_that_fit, page_starts
from tests.domain.received_case import CALENDAR

FRIDAY = date(2026, 12, 4)


@pytest.mark.parametrize(
    ("last", "today", "day"),
    [
        pytest.param(date(2026, 12, 4), FRIDAY, DigestDay.TODAY, id="today"),
        pytest.param(
            date(2026, 12, 5), FRIDAY, DigestDay.TODAY, id="a Saturday: today is the last"
        ),
        pytest.param(date(2026, 12, 3), FRIDAY, DigestDay.LATE, id="yesterday"),
        pytest.param(date(2026, 12, 7), FRIDAY, DigestDay.COMING, id="Monday is not tomorrow"),
        pytest.param(date(2026, 12, 8), date(2026, 12, 7), DigestDay.TOMORROW, id="tomorrow"),
        pytest.param(date(2026, 12, 25), date(2026, 12, 23), DigestDay.TODAY, id="24-25 are off"),
        pytest.param(None, FRIDAY, DigestDay.UNDATED, id="no day"),
    ],
)
def test_the_day_of_a_matter(last: date | None, today: date, day: DigestDay) -> None:
    assert day_of(last, today, CALENDAR) is day


def test_what_can_still_be_done_in_time_stands_before_what_is_late() -> None:
    assert [*DigestDay][:3] == [DigestDay.TODAY, DigestDay.LATE, DigestDay.TOMORROW]


@pytest.mark.parametrize(
    ("heights", "room", "starts"),
    [
        ([], 5, (0,)),
        ([3, 1, 1], 5, (0,)),
        ([3, 1, 1, 1], 5, (0, 3)),
        ([9, 1, 9], 5, (0, 1, 2)),
        ([2, 2, 2, 2, 2], 4, (0, 2, 4)),
    ],
)
def test_no_page_is_higher_than_its_room_unless_one_line_is(
    heights: list[int], room: int, starts: tuple[int, ...]
) -> None:
    assert page_starts(heights, room) == starts
    assert lines_that_fit(heights, room) == [*starts[1:], len(heights)][0]
