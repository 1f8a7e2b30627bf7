from datetime import date, timedelta

import pytest

from bot.domain.reminders.queue_order import (
    PER_PAGE,
    QueueEntry,
    Workload,
    by_deadline,
    count_workload,
    page_of,
)
from tests.prelude import KLATEN_PROFILE, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
TODAY = date(2026, 11, 24)


def due_in(days: int, number: str = "001") -> QueueEntry:
    return QueueEntry(number, "Daftar", TODAY + timedelta(days=days), 1)


@pytest.mark.parametrize(
    ("count", "wanted", "shown", "page"),
    [(0, 0, 0, 0), (8, 0, 8, 0), (9, 1, 1, 1), (9, 7, 1, 1), (20, 1, 8, 1)],
)
def test_a_page_holds_a_few_and_one_too_far_is_the_last(
    count: int, wanted: int, shown: int, page: int
) -> None:
    found = page_of(range(count), wanted)
    assert (len(found.lines), found.number, found.count) == (shown, page, count)
    assert found.of == max(1, -(-count // PER_PAGE))


def test_what_is_due_first_stands_in_front() -> None:
    entries = [due_in(3, "002"), due_in(-1, "003"), due_in(3, "001")]
    assert [entry.number for entry in by_deadline(entries)] == ["003", "001", "002"]


def test_a_load_tells_what_is_soon_from_what_is_too_late() -> None:
    # Friday 27 is three working days away, Monday 30 four; Saturday 21 was no working day.
    entries = [due_in(days) for days in (-4, -3, 0, 3, 6)]
    assert count_workload(entries, TODAY, CALENDAR) == Workload(waiting=5, pressing=2, overdue=2)
    assert count_workload([], TODAY, CALENDAR) == Workload()
