"""The reminders of the second instance, and of the office's own duties, as local times."""

from collections.abc import Callable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.answer_dates import Dates
from bot.domain.legal_deadlines import Regime
from bot.domain.reminders.objection_plan import (
    court_reminders,
    dispute_right_reminders,
    hearing_reminders,
    next_objection_overdue,
    next_order_overdue,
    note_on_rights_is_welcome,
    objection_reminders,
    objection_right_reminders,
    ordered_reminders,
)
from bot.domain.reminders.office_plan import (
    acting_reminders,
    exemption_reminders,
    next_calendar_missing,
    report_reminders,
)
from bot.domain.reminders.reminder_kinds import KINDS
from bot.domain.reminders.reminder_plan import (
    Audience,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
)
from bot.domain.workdays import WorkingCalendar
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")
CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
RULES = ReminderRules(CALENDAR, WIB)
# Received on Monday 9 March 2026; 18 to 24 March are off around Nyepi and Lebaran.
RECEIVED, DUE = date(2026, 3, 9), date(2026, 3, 30)


def local(reminder: PlannedReminder) -> str:
    return reminder.due_at.astimezone(WIB).strftime("%m-%d %H:%M")


def told(
    plan: Sequence[PlannedReminder], kind: ReminderKind, audience: Audience | None = None
) -> list[str]:
    return [local(r) for r in plan if r.kind is kind and audience in {None, r.audience}]


@pytest.mark.parametrize(
    ("on", "reminded"),
    [
        pytest.param(date(2026, 3, 17), ["03-12 08:00", "03-16 08:00", "03-17 08:00"], id="plain"),
        pytest.param(
            date(2026, 3, 26), ["03-16 08:00", "03-25 08:00", "03-26 08:00"], id="Lebaran"
        ),
        pytest.param(date(2026, 3, 10), ["03-10 08:00"], id="tomorrow"),
    ],
)
def test_a_hearing_is_reminded_of_three_and_one_working_days_ahead_and_on_its_day(
    on: date, reminded: list[str]
) -> None:
    plan = hearing_reminders(RECEIVED, on, RULES, 5)
    assert told(plan, ReminderKind.HEARING, Audience.PPID) == reminded


def test_the_days_to_the_court_are_counted_down_to_their_last() -> None:
    plan = court_reminders(RECEIVED, date(2026, 4, 6), RULES, 5)
    assert told(plan, ReminderKind.COURT, Audience.PPID) == [
        "03-13 08:00",
        "03-27 08:00",
        "03-31 08:00",
        "04-02 08:00",
        "04-06 08:00",
    ]


def both(day: date) -> Dates:
    """Promise what the law says."""
    return Dates(day, day)


@pytest.mark.parametrize(
    ("legal", "promised", "last_call", "commission"),
    [
        pytest.param(
            date(2026, 5, 7), date(2026, 5, 8), "05-07 08:00", "05-08 09:00", id="shorter"
        ),
        pytest.param(
            date(2026, 5, 11), date(2026, 5, 8), "05-08 08:00", "05-12 09:00", id="longer"
        ),
    ],
)
def test_the_judge_works_to_the_earlier_date_and_the_commission_opens_by_law(
    legal: date, promised: date, last_call: str, commission: str
) -> None:
    plan = objection_reminders(date(2026, 3, 25), Dates(legal, promised), RULES, Regime.UMUM, 1)
    assert told(plan, ReminderKind.OBJECTION)[-1] == last_call
    assert told(plan, ReminderKind.OBJECTION_LATE) == [commission]


def test_judge_of_an_objection_is_told_at_fifteen_to_zero_days() -> None:
    # Received on 25 March 2026, due on 8 May.
    plan = objection_reminders(date(2026, 3, 25), both(date(2026, 5, 8)), RULES, Regime.UMUM, 1)
    assert told(plan, ReminderKind.OBJECTION, Audience.ATASAN) == [
        "04-16 08:00",
        "04-23 08:00",
        "04-30 08:00",
        "05-05 08:00",
        "05-07 08:00",
        "05-08 08:00",
    ]
    assert told(plan, ReminderKind.OBJECTION_LATE, Audience.REQUESTER) == ["05-11 09:00"]
    assert told(plan, ReminderKind.OBJECTION_OVERDUE, Audience.ATASAN) == ["05-11 08:00"]


def test_judge_is_told_every_day_in_election_stages() -> None:
    plan = objection_reminders(date(2026, 2, 11), both(date(2026, 2, 18)), RULES, Regime.PEMILU, 1)
    assert told(plan, ReminderKind.OBJECTION) == ["02-12 08:00", "02-13 08:00", "02-18 08:00"]


def test_two_objections_on_one_case_have_reminders_of_their_own() -> None:
    one, other = (
        objection_reminders(RECEIVED, both(date(2026, 4, 29)), RULES, Regime.UMUM, number)
        for number in (1, 2)
    )
    assert not {r.key for r in one} & {r.key for r in other}


def test_ordered_date_is_the_ppids_and_then_the_atasans() -> None:
    plan = ordered_reminders(RECEIVED, DUE, RULES, 1)
    assert told(plan, ReminderKind.ORDERED, Audience.PPID) == [
        "03-16 08:00",
        "03-25 08:00",
        "03-27 08:00",
        "03-30 08:00",
        "03-30 12:00",
    ]
    assert told(plan, ReminderKind.ORDER_OVERDUE, Audience.ATASAN) == ["03-31 08:00"]


@pytest.mark.parametrize("following", [next_objection_overdue, next_order_overdue])
def test_overdue_in_the_second_instance_comes_every_working_day(
    following: Callable[[date, date, ReminderRules, int], PlannedReminder],
) -> None:
    assert local(following(DUE, date(2026, 4, 2), RULES, 1)) == "04-06 08:00"


def test_rights_are_recalled_five_and_one_working_days_before_they_end() -> None:
    objecting = objection_right_reminders(date(2026, 2, 20), date(2026, 4, 13), RULES)
    disputing = dispute_right_reminders(date(2026, 4, 20), date(2026, 5, 11), RULES, 1)
    assert told(objecting, ReminderKind.OBJECTION_RIGHT) == ["04-06 09:00", "04-10 09:00"]
    assert told(disputing, ReminderKind.DISPUTE_RIGHT) == ["05-04 09:00", "05-08 09:00"]
    assert {r.audience for r in (*objecting, *disputing)} == {Audience.REQUESTER}


def test_window_without_a_known_number_is_not_recalled() -> None:
    assert dispute_right_reminders(RECEIVED, None, RULES, 1) == ()


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


def test_exemption_is_reviewed_sixty_and_thirty_working_days_before_it_ends() -> None:
    plan = exemption_reminders(3, date(2026, 12, 31), RECEIVED, RULES)
    assert told(plan, ReminderKind.EXEMPTION_EXPIRY, Audience.PPID) == [
        "10-06 08:00",
        "11-17 08:00",
    ]
    ends = CALENDAR.workdays_between(date(2026, 11, 17), date(2026, 12, 31))
    assert len(ends) == 30


@given(st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_exemption_reviews_leave_sixty_and_thirty_full_working_days(until: date) -> None:
    first, second = exemption_reminders(3, until, date(2024, 6, 3), RULES)
    assert CALENDAR.left(first.due_at.astimezone(WIB).date(), until) == 60
    assert CALENDAR.left(second.due_at.astimezone(WIB).date(), until) == 30


def test_exemption_recorded_close_to_its_end_is_reviewed_the_next_working_day() -> None:
    plan = exemption_reminders(3, date(2026, 12, 31), date(2026, 12, 23), RULES)
    assert told(plan, ReminderKind.EXEMPTION_EXPIRY) == ["12-28 08:00"]


def test_exemption_that_has_ended_is_not_reviewed() -> None:
    assert exemption_reminders(3, DUE, DUE, RULES) == ()


def test_acting_holders_last_day_is_announced() -> None:
    plan = acting_reminders(9, date(2026, 8, 16), date(2026, 8, 3), RULES)  # a Sunday
    assert told(plan, ReminderKind.ACTING_ENDS, Audience.ADMINISTRATOR) == [
        "08-11 08:00",
        "08-14 08:00",
    ]


UNDECREED = ReminderRules(WorkingCalendar([], {2026}), WIB)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (date(2026, 3, 9), "2026-11-02 08:00"),  # 1 November is a Sunday
        (date(2026, 10, 31), "2026-11-02 08:00"),
        (date(2026, 11, 2), "2026-11-03 08:00"),
        (date(2026, 12, 31), "2027-01-04 08:00"),
        (date(2027, 2, 1), "2027-02-02 08:00"),
    ],
)
def test_missing_calendar_is_asked_for_daily_from_november(after: date, expected: str) -> None:
    reminder = next_calendar_missing(after, UNDECREED)
    assert reminder is not None
    assert reminder.audience is Audience.ADMINISTRATOR
    assert reminder.due_at.astimezone(WIB).strftime("%Y-%m-%d %H:%M") == expected
    assert reminder.key.startswith("calendar:2027:")


def test_calendar_that_is_decreed_is_not_asked_for() -> None:
    rules = ReminderRules(WorkingCalendar([], {2026, 2027}), WIB)
    assert next_calendar_missing(date(2026, 11, 2), rules) is None


def test_annual_report_is_recalled_from_january_to_the_end_of_march() -> None:
    assert [local(r) for r in report_reminders(2027, RULES)] == [
        "01-04 08:00",  # 2 January is a Saturday
        "03-01 08:00",
        "03-16 08:00",  # 15 March is a joint leave after Lebaran
        "03-31 08:00",
    ]
