"""The reminders of a request until its answer, and what holds for all of them."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.answer_dates import Dates
from bot.domain.legal_deadlines import DeadlineKind, Regime, deadline
from bot.domain.reminders.answer_plan import (
    answer_duties,
    answer_reminders,
    approval_reminders,
    next_upward,
    overdue_duties,
    unit_due,
    unit_reminders,
    upward_reminders,
)
from bot.domain.reminders.completion_plan import (
    completeness_reminders,
    completion_reminders,
    proof_reminders,
    regime_tag_reminders,
)
from bot.domain.reminders.objection_plan import (
    dispute_right_reminders,
    objection_reminders,
    objection_right_reminders,
    ordered_reminders,
)
from bot.domain.reminders.office_plan import acting_reminders, exemption_reminders
from bot.domain.reminders.reminder_plan import (
    Audience,
    PlannedReminder,
    ReminderHours,
    ReminderKind,
    ReminderRules,
)
from bot.domain.role_permissions import Role
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")
CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
RULES = ReminderRules(CALENDAR, WIB)
# Received on Monday 9 March 2026; 18 to 24 March are off around Nyepi and Lebaran.
RECEIVED, DUE = date(2026, 3, 9), date(2026, 3, 30)

dates = st.dates(date(2024, 1, 1), date(2028, 12, 31))
regimes = st.sampled_from(Regime)


def local(reminder: PlannedReminder) -> str:
    return reminder.due_at.astimezone(WIB).strftime("%m-%d %H:%M")


def told(
    plan: Sequence[PlannedReminder], kind: ReminderKind, audience: Audience | None = None
) -> list[str]:
    return [local(r) for r in plan if r.kind is kind and audience in {None, r.audience}]


def everything(day: date, regime: Regime) -> list[PlannedReminder]:
    """Plan all reminders that a case received on a day may ever have."""
    due = deadline(DeadlineKind.ANSWER, day, CALENDAR, regime).due
    check = deadline(DeadlineKind.COMPLETENESS, day, CALENDAR, regime).due
    judged = deadline(DeadlineKind.OBJECTION_ANSWER, day, CALENDAR, regime).due
    last = deadline(DeadlineKind.OBJECTION_FILING, day, CALENDAR, regime).due
    asked_at = datetime.combine(day, time(23, 59), WIB)
    return [
        *answer_reminders(day, due, RULES, regime),
        *answer_duties(day, due, RULES, regime),
        *overdue_duties(due, due, RULES),
        *unit_reminders(day, due, RULES, "hukum"),
        *approval_reminders(asked_at, due, RULES, Audience.HEAD),
        *completeness_reminders(day, check, RULES),
        *completion_reminders(day, check, RULES),
        *proof_reminders(day, check, RULES),
        *regime_tag_reminders(day, RULES),
        *upward_reminders(day, due, RULES),
        *objection_reminders(day, Dates(judged, judged), RULES, regime, 1),
        *objection_reminders(day, Dates(judged, judged), RULES, regime, 2),
        *ordered_reminders(day, judged, RULES, 1),
        *objection_right_reminders(day, last, RULES),
        *dispute_right_reminders(day, last, RULES, 1),
        *exemption_reminders(1, last, day, RULES),
        *acting_reminders(1, last, day, RULES),
    ]


def test_desk_checks_completeness_on_two_mornings_and_the_ppid_on_the_last_noon() -> None:
    plan = completeness_reminders(date(2026, 5, 8), date(2026, 5, 13), RULES)
    assert told(plan, ReminderKind.COMPLETENESS, Audience.PETUGAS) == ["05-11 08:00", "05-12 08:00"]
    assert told(plan, ReminderKind.COMPLETENESS, Audience.PPID) == ["05-13 12:00"]


def test_citizen_is_told_to_complete_on_the_first_and_the_last_morning() -> None:
    plan = completion_reminders(date(2026, 5, 8), date(2026, 5, 13), RULES)
    assert told(plan, ReminderKind.COMPLETION) == ["05-11 09:00", "05-13 09:00"]


def test_desk_is_asked_about_what_was_not_completed_after_the_days_off() -> None:
    plan = completion_reminders(date(2026, 5, 8), date(2026, 5, 13), RULES)
    assert told(plan, ReminderKind.NOT_COMPLETED, Audience.PETUGAS) == ["05-18 08:00"]


def test_citizen_is_told_on_the_last_morning_to_show_who_they_are_and_then_the_desk() -> None:
    plan = proof_reminders(date(2026, 5, 8), date(2026, 5, 13), RULES)
    assert told(plan, ReminderKind.PROOF, Audience.REQUESTER) == ["05-13 09:00"]
    assert told(plan, ReminderKind.PROOF_MISSING, Audience.PETUGAS) == ["05-18 08:00"]


def test_regime_is_settled_within_one_working_day() -> None:
    plan = regime_tag_reminders(date(2026, 2, 14), RULES)  # 16 and 17 February are off
    assert [(r.audience, local(r)) for r in plan] == [
        (Audience.PETUGAS, "02-18 08:00"),
        (Audience.PPID, "02-18 12:00"),
    ]


def test_extension_is_advised_at_five_days_to_pelaksana_and_ppid() -> None:
    plan = answer_duties(RECEIVED, DUE, RULES)
    for audience in (Audience.PELAKSANA, Audience.PPID):
        assert told(plan, ReminderKind.EXTENSION_ADVICE, audience) == ["03-16 08:00"]


def test_extension_is_advised_once_only_where_it_is_still_possible() -> None:
    plan = answer_duties(RECEIVED, DUE, RULES, extendable=False)
    assert told(plan, ReminderKind.EXTENSION_ADVICE) == []


def test_ppid_acts_on_the_last_days_and_the_atasan_on_the_last() -> None:
    plan = answer_duties(RECEIVED, DUE, RULES)
    assert told(plan, ReminderKind.COUNTDOWN, Audience.PPID) == [
        "03-25 08:00",
        "03-26 08:00",
        "03-27 08:00",
        "03-30 08:00",
        "03-30 12:00",
    ]
    assert told(plan, ReminderKind.COUNTDOWN, Audience.ATASAN) == ["03-30 08:00", "03-30 12:00"]


def test_election_stages_remind_the_ppid_every_day_and_thrice_on_the_last() -> None:
    plan = answer_duties(date(2026, 2, 11), date(2026, 2, 18), RULES, Regime.PEMILU)
    assert told(plan, ReminderKind.COUNTDOWN, Audience.PPID) == [
        "02-12 08:00",
        "02-13 08:00",
        "02-18 08:00",
        "02-18 12:00",
        "02-18 14:00",
    ]
    assert told(plan, ReminderKind.EXTENSION_ADVICE, Audience.PELAKSANA) == ["02-13 08:00"]


def test_last_day_asks_whether_it_was_answered_outside() -> None:
    plan = answer_duties(RECEIVED, DUE, RULES)
    assert told(plan, ReminderKind.ELSEWHERE, Audience.PETUGAS) == ["03-30 12:00"]


def test_date_set_late_is_only_reminded_of_from_then_on() -> None:
    plan = answer_duties(date(2026, 3, 26), DUE, RULES)
    assert told(plan, ReminderKind.COUNTDOWN, Audience.PPID)[0] == "03-27 08:00"


@pytest.mark.parametrize(
    ("after", "daily", "weekly"),
    [
        (date(2026, 3, 30), "03-31 08:00", "04-06 08:00"),
        (date(2026, 4, 2), "04-06 08:00", "04-06 08:00"),  # 3 April is off
        (date(2026, 5, 29), "06-02 08:00", "06-02 08:00"),  # Monday 1 June is off
        (date(2026, 6, 1), "06-02 08:00", "06-02 08:00"),
    ],
)
def test_overdue_goes_daily_to_the_atasan_and_weekly_to_the_pembina(
    after: date, daily: str, weekly: str
) -> None:
    plan = overdue_duties(DUE, after, RULES)
    assert told(plan, ReminderKind.OVERDUE, Audience.ATASAN) == [daily]
    assert told(plan, ReminderKind.OVERDUE, Audience.PEMBINA) == [weekly]


def test_pembina_is_told_once_a_week_however_often_it_is_planned() -> None:
    days = CALENDAR.workdays_between(date(2026, 4, 5), date(2026, 4, 10))
    weekly = [r for day in days for r in overdue_duties(DUE, day, RULES)]
    assert len({r.key for r in weekly if r.audience is Audience.PEMBINA}) == 1
    assert len({r.key for r in weekly if r.audience is Audience.ATASAN}) == len(days)


def test_unit_has_two_days_less_than_the_officers_own_target() -> None:
    assert unit_due(DUE, RECEIVED, CALENDAR) == date(2026, 3, 25)


def test_unit_has_a_day_where_its_date_has_passed() -> None:
    assert unit_due(date(2026, 2, 18), date(2026, 2, 11), CALENDAR) == date(2026, 2, 12)
    assert unit_due(DUE, date(2026, 3, 26), CALENDAR) == date(2026, 3, 27)


@pytest.mark.parametrize(
    ("due", "after", "margin", "internal"),
    [
        (date(2026, 12, 10), date(2026, 11, 24), 3, date(2026, 12, 7)),
        (date(2026, 12, 10), date(2026, 11, 24), 1, date(2026, 12, 9)),
        (date(2026, 12, 10), date(2026, 12, 10), 3, date(2026, 12, 10)),
        (date(2026, 12, 10), date(2026, 12, 11), 3, date(2026, 12, 14)),
    ],
    ids=["three days", "one day", "asked on the last day", "asked too late"],
)
def test_unit_keeps_the_offices_margin_and_never_a_day_after_the_answer(
    due: date, after: date, margin: int, internal: date
) -> None:
    assert unit_due(due, after, CALENDAR, margin) == internal


def test_unit_is_told_at_seven_days_and_around_its_own_date() -> None:
    plan = unit_reminders(RECEIVED, DUE, RULES, "hukum")
    assert told(plan, ReminderKind.UNIT, Audience.PENGHUBUNG) == [
        "03-12 08:00",
        "03-17 08:00",
        "03-25 08:00",
    ]


def test_another_unit_is_reminded_anew() -> None:
    one = {r.key for r in unit_reminders(RECEIVED, DUE, RULES, "hukum")}
    assert not one & {r.key for r in unit_reminders(RECEIVED, DUE, RULES, "teknis")}


def test_approval_is_asked_daily_and_four_times_on_the_last_day() -> None:
    asked_at = datetime(2026, 3, 10, 9, tzinfo=WIB)
    plan = approval_reminders(asked_at, DUE, RULES, Audience.HEAD)
    assert [(r.audience, local(r)) for r in plan] == [
        (Audience.HEAD, "03-25 08:00"),
        (Audience.HEAD, "03-26 08:00"),
        (Audience.HEAD, "03-27 08:00"),
        (Audience.HEAD, "03-30 08:00"),
        (Audience.HEAD, "03-30 12:00"),
        (Audience.HEAD, "03-30 14:00"),
        (Audience.HEAD, "03-30 15:30"),
    ]


def test_approval_asked_on_the_last_afternoon_is_reminded_of_the_same_day() -> None:
    asked_at = datetime(2026, 3, 30, 13, tzinfo=WIB)
    plan = approval_reminders(asked_at, DUE, RULES, Audience.ATASAN)
    assert told(plan, ReminderKind.APPROVAL, Audience.ATASAN) == ["03-30 14:00", "03-30 15:30"]


def test_waiting_for_the_answer_from_above_is_told_every_working_day() -> None:
    sent_on = date(2026, 3, 10)
    assert local(next_upward(sent_on, date(2026, 3, 17), RULES)) == "03-25 08:00"
    plan = upward_reminders(sent_on, DUE, RULES)
    assert told(plan, ReminderKind.UPWARD, Audience.PPID) == ["03-11 08:00"]


def test_test_sent_upward_proposes_extension_at_five_days_and_a_choice_at_one() -> None:
    plan = upward_reminders(date(2026, 3, 10), DUE, RULES)
    assert told(plan, ReminderKind.UPWARD_EXTENSION, Audience.PPID) == ["03-16 08:00"]
    assert told(plan, ReminderKind.UPWARD_CHOICE, Audience.PPID) == ["03-27 08:00", "03-30 12:00"]


@pytest.mark.parametrize(
    ("sent_on", "extension", "choice"),
    [
        (date(2026, 3, 25), ["03-26 08:00"], ["03-27 08:00", "03-30 12:00"]),
        (date(2026, 3, 27), ["03-30 08:00"], ["03-30 08:00", "03-30 12:00"]),
        (date(2026, 3, 30), [], []),
    ],
)
def test_test_sent_upward_late_is_asked_about_the_next_working_day(
    sent_on: date, extension: list[str], choice: list[str]
) -> None:
    plan = upward_reminders(sent_on, DUE, RULES)
    assert told(plan, ReminderKind.UPWARD_EXTENSION) == extension
    assert told(plan, ReminderKind.UPWARD_CHOICE) == choice


def test_test_sent_upward_after_the_one_extension_proposes_no_other() -> None:
    plan = upward_reminders(RECEIVED, DUE, RULES, extendable=False)
    assert told(plan, ReminderKind.UPWARD_EXTENSION) == []


def test_audiences_of_one_role_are_named_like_the_role() -> None:
    everybody = {Audience.OFFICERS, Audience.REQUESTER}
    assert {str(one) for one in set(Audience) - everybody} == {str(role) for role in Role}


def test_office_chooses_the_hour_of_the_last_call() -> None:
    rules = ReminderRules(CALENDAR, WIB, ReminderHours(last_call=time(15)))
    asked_at = datetime(2026, 3, 30, 14, 30, tzinfo=WIB)
    plan = approval_reminders(asked_at, DUE, rules, Audience.HEAD)
    assert [local(r) for r in plan] == ["03-30 15:00"]


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
