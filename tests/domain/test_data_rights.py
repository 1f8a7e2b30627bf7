"""3x24 hours by the clock, reminders by day only."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.law.data_rights import RIGHT_RULES, Right, answer_deadline
from bot.domain.reminders.office_reminder_plan import right_reminders
from bot.domain.reminders.reminder_plan import ReminderRules
from tests.prelude import KLATEN_PROFILE, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")
CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=WIB)


def last_hour(received: datetime) -> datetime | None:
    rules = ReminderRules(CALENDAR, WIB)
    plan = right_reminders(1, received, answer_deadline(Right.ERASURE, received), rules)
    found = [one.due_at for one in plan if one.key.endswith(":last")]
    return found[0].astimezone(WIB) if found else None


def test_every_right_has_its_articles_and_is_answered_within_72_hours_of_the_clock() -> None:
    assert set(RIGHT_RULES) == set(Right)
    friday = at(27, 14)
    assert {answer_deadline(right, friday) - friday for right in Right} == {timedelta(hours=72)}
    assert answer_deadline(Right.ACCESS, friday) == at(30, 14)


@pytest.mark.parametrize(
    ("received", "last"),
    [
        (at(24, 10), at(27, 8)),  # Tuesday to Friday 10.00: eight o'clock leaves an hour
        (at(27, 14), at(30, 12)),  # over a weekend to Monday 14.00
        (at(27, 8, 30), at(27, 15, 30)),  # to Monday 08.30: the Friday before
        (at(25, 22), at(27, 15, 30)),  # to Saturday night
        (at(28, 3), at(30, 15, 30)),  # from a Saturday to Tuesday 03.00
    ],
)
def test_the_last_reminder_comes_in_the_last_hour_of_work_that_leaves_time_to_act(
    received: datetime, last: datetime
) -> None:
    assert last_hour(received) == last


def test_days_off_in_a_row_leave_no_last_reminder() -> None:
    before_christmas = at(23, 18, month=12)  # joint leave, the day itself, a Saturday
    assert last_hour(before_christmas) is None


def test_reminders_come_after_one_and_two_days() -> None:
    received = at(24, 10)
    rules = ReminderRules(CALENDAR, WIB)
    plan = right_reminders(7, received, answer_deadline(Right.CORRECTION, received), rules)
    assert [one.due_at.astimezone(UTC) for one in plan][:2] == [at(25, 10), at(26, 10)]
    assert {one.key for one in plan} == {
        f"right:7:2026-11-27:{stage}" for stage in (24, 48, "last")
    }
