from datetime import date

import pytest
from hypothesis import strategies as st

from bot.domain.law.answer_dates import (
    AnchorPolicy,
    answer_anchor,
    completion_due,
    may_not_process,
    notice_due,
    notice_is_late,
)
from bot.domain.law.legal_deadlines import DeadlineKind, reckon_deadline
from tests.domain.changed_calendars import CALENDAR
from tests.prelude import Regime

STRICT, COMPLETED = AnchorPolicy.STRICT, AnchorPolicy.COMPLETED
dates = st.dates(date(2024, 1, 1), date(2027, 12, 31))
day = date.fromisoformat


@pytest.mark.parametrize("regime", Regime)
def test_notice_and_completion_take_three_working_days_each(regime: Regime) -> None:
    due = notice_due(day("2026-12-23"), CALENDAR, regime).due
    assert due == day("2026-12-30")
    assert completion_due(due, CALENDAR, regime).due == day("2027-01-06")


@pytest.mark.parametrize(
    ("policy", "notified", "completed", "anchor", "due"),
    [
        pytest.param(STRICT, "08-05", "08-10", "08-03", "08-18", id="strict: from receipt"),
        pytest.param(COMPLETED, "08-05", "08-10", "08-10", "08-26", id="from completion"),
        pytest.param(COMPLETED, "08-06", "08-11", "08-11", "08-27", id="asked on the last day"),
        pytest.param(COMPLETED, "08-07", "08-10", "08-03", "08-18", id="the desk asked late"),
        pytest.param(COMPLETED, "08-05", None, "08-03", "08-18", id="not complete yet"),
        pytest.param(COMPLETED, None, None, "08-03", "08-18", id="nothing was missing"),
        pytest.param(COMPLETED, None, "08-10", "08-03", "08-18", id="nobody had asked for it"),
        pytest.param(COMPLETED, "08-05", "08-20", "08-20", "09-04", id="late, but accepted"),
    ],
)
def test_answer_is_counted_from_receipt_unless_the_office_may_count_from_completion(
    policy: AnchorPolicy, notified: str | None, completed: str | None, anchor: str, due: str
) -> None:
    found = answer_anchor(
        day("2026-08-03"),
        day(f"2026-{notified}") if notified else None,
        day(f"2026-{completed}") if completed else None,
        CALENDAR,
        policy,
        Regime.UMUM,
    )
    assert found == day(f"2026-{anchor}")
    assert reckon_deadline(DeadlineKind.ANSWER, found, CALENDAR, Regime.UMUM).due == day(
        f"2026-{due}"
    )


def test_notice_on_the_last_day_is_not_late() -> None:
    assert not notice_is_late(day("2026-03-17"), day("2026-03-27"), CALENDAR, Regime.UMUM)
    assert notice_is_late(day("2026-03-17"), day("2026-03-28"), CALENDAR, Regime.UMUM)


def test_incomplete_request_stays_open_until_its_last_day_is_over() -> None:
    due = completion_due(day("2026-08-05"), CALENDAR, Regime.UMUM).due
    assert not may_not_process(due, due)
    assert may_not_process(day("2026-08-11"), due)
