"""What holds for all plans of reminders; each plan as a whole stands in `planned_reminders.txt`."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.answer_dates import Dates
from bot.domain.law.legal_deadlines import DeadlineKind, extended, reckon_deadline
from bot.domain.reminders.answer_reminder_plan import (
    answer_duties,
    answer_reminders,
    approval_reminders,
    completeness_reminders,
    completion_reminders,
    overdue_duties,
    proof_reminders,
    regime_tag_reminders,
    unit_due,
    unit_reminders,
    upward_reminders,
)
from bot.domain.reminders.objection_reminder_plan import (
    dispute_right_reminders,
    note_on_rights_is_welcome,
    objection_reminders,
    objection_right_reminders,
    ordered_reminders,
)
from bot.domain.reminders.office_reminder_plan import acting_reminders, exemption_reminders
from bot.domain.reminders.reminder_kinds import KINDS
from bot.domain.reminders.reminder_plan import (
    Audience,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
)
from tests.prelude import KLATEN_PROFILE, Regime, Role, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")
CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
RULES = ReminderRules(CALENDAR, WIB)
# Received on Monday 9 March 2026; 18 to 24 March are off around Nyepi and Lebaran.
RECEIVED, DUE = date(2026, 3, 9), date(2026, 3, 30)

dates = st.dates(date(2024, 1, 1), date(2028, 12, 31))
regimes = st.sampled_from(Regime)


def everything(day: date, regime: Regime) -> list[PlannedReminder]:
    """Plan all reminders that a case received on a day may ever have."""
    due = reckon_deadline(DeadlineKind.ANSWER, day, CALENDAR, regime).due
    check = reckon_deadline(DeadlineKind.COMPLETENESS, day, CALENDAR, regime).due
    judged = reckon_deadline(DeadlineKind.OBJECTION_ANSWER, day, CALENDAR, regime).due
    last = reckon_deadline(DeadlineKind.OBJECTION_FILING, day, CALENDAR, regime).due
    asked_at = datetime.combine(day, time(23, 59), WIB)
    return [
        *answer_reminders(day, due, RULES, regime),
        *answer_duties(day, due, RULES, regime, extendable=True),
        *overdue_duties(due, due, RULES),
        *unit_reminders(day, due, RULES, "hukum"),
        *unit_reminders(day, due, RULES, "teknis"),
        *approval_reminders(asked_at, due, RULES, Audience.HEAD),
        *completeness_reminders(day, check, RULES),
        *completion_reminders(day, check, RULES),
        *proof_reminders(day, check, RULES),
        *regime_tag_reminders(day, RULES),
        *upward_reminders(day, due, RULES, extendable=True),
        *objection_reminders(day, Dates(judged, judged), RULES, regime, 1),
        *objection_reminders(day, Dates(judged, judged), RULES, regime, 2),
        *ordered_reminders(day, judged, RULES, 1),
        *objection_right_reminders(day, last, RULES),
        *dispute_right_reminders(day, last, RULES, 1),
        *exemption_reminders(1, last, day, RULES),
        *acting_reminders(1, last, day, RULES),
    ]


@given(dates, regimes)
def test_nobody_is_reminded_on_a_day_off_or_at_night(day: date, regime: Regime) -> None:
    for reminder in everything(day, regime):
        at = reminder.due_at.astimezone(WIB)
        assert CALENDAR.is_workday(at.date())
        assert time(8) <= at.time() <= time(15, 30)


@given(dates, regimes)
def test_no_two_reminders_of_a_case_share_a_key(day: date, regime: Regime) -> None:
    keys = [reminder.key for reminder in everything(day, regime)]
    assert len(set(keys)) == len(keys)


@given(dates, regimes)
def test_nothing_is_planned_for_the_day_itself_or_before(day: date, regime: Regime) -> None:
    end_of_day = datetime.combine(day, time.max, WIB)
    assert all(reminder.due_at > end_of_day for reminder in everything(day, regime))


def test_countdown_starts_anew_after_an_extension_and_the_half_way_note_does_not() -> None:
    old = {r.key for r in answer_reminders(RECEIVED, DUE, RULES, Regime.UMUM)}
    new = {
        r.key
        for r in answer_reminders(
            RECEIVED, extended(DUE, CALENDAR, Regime.UMUM).due, RULES, Regime.UMUM
        )
    }
    assert old & new == {"answer:halfway"}


def test_pembina_is_told_once_a_week_however_often_it_is_planned() -> None:
    days = CALENDAR.workdays_between(date(2026, 4, 5), date(2026, 4, 10))
    weekly = [r for day in days for r in overdue_duties(DUE, day, RULES)]
    assert len({r.key for r in weekly if r.audience is Audience.PEMBINA}) == 1
    assert len({r.key for r in weekly if r.audience is Audience.ATASAN}) == len(days)


@pytest.mark.parametrize(
    ("due", "after", "margin", "internal"),
    [
        (DUE, RECEIVED, 3, date(2026, 3, 25)),
        (DUE, date(2026, 3, 26), 3, date(2026, 3, 27)),
        (date(2026, 2, 18), date(2026, 2, 11), 3, date(2026, 2, 12)),
        (date(2026, 12, 10), date(2026, 11, 24), 3, date(2026, 12, 7)),
        (date(2026, 12, 10), date(2026, 11, 24), 1, date(2026, 12, 9)),
        (date(2026, 12, 10), date(2026, 12, 10), 3, date(2026, 12, 10)),
        (date(2026, 12, 10), date(2026, 12, 11), 3, date(2026, 12, 14)),
    ],
)
def test_unit_keeps_the_offices_margin_and_never_a_day_after_the_answer(
    due: date, after: date, margin: int, internal: date
) -> None:
    assert unit_due(due, after, CALENDAR, margin) == internal


def test_audiences_of_one_role_are_named_like_the_role() -> None:
    everybody = {Audience.OFFICERS, Audience.REQUESTER}
    assert {str(one) for one in set(Audience) - everybody} == {str(role) for role in Role}


def test_what_is_over_or_has_no_known_end_is_not_recalled() -> None:
    assert dispute_right_reminders(RECEIVED, None, RULES, 1) == ()
    assert exemption_reminders(3, DUE, DUE, RULES) == ()


def test_every_kind_has_a_row_with_either_a_last_day_or_a_note() -> None:
    assert set(KINDS) == set(ReminderKind), "add its row in bot/domain/reminders/reminder_kinds.py"
    assert [kind for kind, row in KINDS.items() if bool(row.last_day) == bool(row.note)] == []


def test_rights_can_be_muted_and_legal_notices_cannot() -> None:
    muteable = {kind for kind, row in KINDS.items() if row.note and row.note.muteable}
    assert {ReminderKind.OBJECTION_RIGHT, ReminderKind.DISPUTE_RIGHT} <= muteable
    legal = {ReminderKind.LATE, ReminderKind.COMPLETION, ReminderKind.OBJECTION_LATE}
    assert not legal & muteable


@pytest.mark.parametrize(
    ("granted_in_full", "rating", "welcome"),
    [(True, 5, False), (True, 4, False), (True, 3, True), (True, None, True), (False, 5, True)],
)
def test_end_of_a_right_is_not_recalled_after_a_full_answer_that_pleased(
    granted_in_full: bool, rating: int | None, welcome: bool
) -> None:
    assert note_on_rights_is_welcome(granted_in_full=granted_in_full, rating=rating) is welcome


@given(st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_exemption_reviews_leave_sixty_and_thirty_full_working_days(until: date) -> None:
    first, second = exemption_reminders(3, until, date(2024, 6, 3), RULES)
    assert CALENDAR.left(first.due_at.astimezone(WIB).date(), until) == 60
    assert CALENDAR.left(second.due_at.astimezone(WIB).date(), until) == 30
