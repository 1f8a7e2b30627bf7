from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.legal_deadlines import DeadlineKind, Regime, deadline, extended
from bot.domain.reminders.answer_plan import answer_reminders, first_signature, next_overdue
from bot.domain.reminders.reminder_plan import (
    Audience,
    PlannedReminder,
    ReminderHours,
    ReminderKind,
    ReminderRules,
)
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")
CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
RULES = ReminderRules(CALENDAR, WIB)
RECEIVED, DUE = date(2026, 3, 9), date(2026, 3, 30)

dates = st.dates(date(2024, 1, 1), date(2028, 12, 31))
regimes = st.sampled_from(Regime)


def local(reminder: PlannedReminder) -> str:
    return reminder.due_at.astimezone(WIB).strftime("%m-%d %H:%M")


def plan_for(received_on: date, regime: Regime) -> tuple[PlannedReminder, ...]:
    due = deadline(DeadlineKind.ANSWER, received_on, CALENDAR, regime).due
    return answer_reminders(received_on, due, RULES, regime)


def test_officers_are_reminded_at_5_3_2_1_and_0_days_left() -> None:
    plan = answer_reminders(RECEIVED, DUE, RULES)
    countdown = [local(r) for r in plan if r.kind is ReminderKind.COUNTDOWN]
    assert countdown == [
        "03-16 08:00",
        "03-25 08:00",
        "03-26 08:00",
        "03-27 08:00",
        "03-30 08:00",
        "03-30 12:00",
    ]


@pytest.mark.parametrize(
    ("since", "first"),
    [
        ("2026-03-10 07:00", "03-11 08:00"),  # before the morning's digest: one day later
        ("2026-03-10 08:30", "03-12 08:00"),  # on the 11th it has not waited a working day yet
        ("2026-03-13 16:00", "03-17 08:00"),  # Friday: Monday is the day that passes
        ("2026-03-14 07:00", "03-17 08:00"),  # Saturday, however early
    ],
)
def test_a_signature_is_called_for_on_the_first_morning_after_a_whole_working_day(
    since: str, first: str
) -> None:
    handed_up = datetime.fromisoformat(since).replace(tzinfo=WIB)
    assert local(first_signature(1, handed_up, RULES, Audience.PPID)) == first


def test_requester_gets_a_half_way_note_and_honest_words_when_late() -> None:
    plan = answer_reminders(RECEIVED, DUE, RULES)
    requester = [(r.kind, local(r)) for r in plan if r.audience is Audience.REQUESTER]
    assert requester == [
        (ReminderKind.HALFWAY, "03-16 09:00"),
        (ReminderKind.LATE, "03-31 09:00"),
    ]


def test_first_overdue_reminder_follows_the_last_day() -> None:
    overdue = [r for r in answer_reminders(RECEIVED, DUE, RULES) if r.kind is ReminderKind.OVERDUE]
    assert [(local(r), r.key) for r in overdue] == [
        ("03-31 08:00", "answer:2026-03-30:overdue:2026-03-31")
    ]


def test_overdue_reminder_comes_every_working_day() -> None:
    reminder = next_overdue(DUE, date(2026, 4, 2), RULES)
    assert (local(reminder), reminder.key) == (
        "04-06 08:00",
        "answer:2026-03-30:overdue:2026-04-06",
    )


def test_overdue_reminder_never_precedes_the_due_date() -> None:
    assert local(next_overdue(DUE, RECEIVED, RULES)) == "03-31 08:00"


def test_election_stages_remind_officers_every_working_day() -> None:
    plan = answer_reminders(date(2026, 2, 11), date(2026, 2, 18), RULES, Regime.PEMILU)
    officers = [(local(r), r.kind) for r in plan if r.audience is Audience.OFFICERS]
    assert officers == [
        ("02-12 08:00", ReminderKind.COUNTDOWN),
        ("02-13 08:00", ReminderKind.COUNTDOWN),
        ("02-18 08:00", ReminderKind.COUNTDOWN),
        ("02-18 12:00", ReminderKind.COUNTDOWN),
        ("02-18 14:00", ReminderKind.COUNTDOWN),
        ("02-19 08:00", ReminderKind.OVERDUE),
    ]


def test_election_stages_are_too_short_for_a_half_way_note() -> None:
    kinds = {r.kind for r in plan_for(date(2026, 2, 11), Regime.PEMILU)}
    assert ReminderKind.HALFWAY not in kinds


def test_countdown_starts_anew_after_an_extension_and_the_half_way_note_does_not() -> None:
    old = {r.key for r in answer_reminders(RECEIVED, DUE, RULES)}
    new = {r.key for r in answer_reminders(RECEIVED, extended(DUE, CALENDAR).due, RULES)}
    assert old & new == {"answer:halfway"}


def test_office_chooses_its_hours() -> None:
    rules = ReminderRules(CALENDAR, WIB, ReminderHours(officers=time(7, 30)))
    assert local(next_overdue(DUE, DUE, rules)) == "03-31 07:30"


@given(dates, regimes)
def test_reminders_come_on_working_days_between_eight_and_two(day: date, regime: Regime) -> None:
    for reminder in plan_for(day, regime):
        at = reminder.due_at.astimezone(WIB)
        assert CALENDAR.is_workday(at.date())
        assert time(8) <= at.time() <= time(14)


@given(dates, regimes)
def test_keys_are_unique_and_the_plan_is_in_order(day: date, regime: Regime) -> None:
    plan = plan_for(day, regime)
    assert len({r.key for r in plan}) == len(plan)
    assert list(plan) == sorted(plan, key=lambda r: r.due_at)


@given(dates, regimes)
def test_nobody_is_reminded_on_the_day_of_receipt_or_before(day: date, regime: Regime) -> None:
    end_of_day = datetime.combine(day, time.max, WIB)
    assert all(r.due_at > end_of_day for r in plan_for(day, regime))
