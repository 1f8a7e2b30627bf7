from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.answer_dates import Dates, legal_due
from bot.domain.law.case import Case
from bot.domain.law.election_regime import (
    ElectionStage,
    RegimeChange,
    change_regime,
    possible_dates,
    regime_on,
    shortest_first,
    stage_on,
    tag_by,
    touched_by,
    why_not_election_stage,
)
from bot.domain.law.legal_deadlines import local_date
from tests.domain.changed_calendars import CALENDAR
from tests.domain.received_case import case
from tests.prelude import Regime

UMUM, PEMILU = Regime.UMUM, Regime.PEMILU
WIB = ZoneInfo("Asia/Jakarta")
STAGE = ElectionStage("Pencalonan", date(2026, 3, 10), date(2026, 6, 30), "PKPU")
day = date.fromisoformat


def dates(legal: str, promised: str) -> Dates:
    return Dates(day(legal), day(promised))


def running(received: str, regime: Regime) -> Case:
    due = legal_due(day(received), CALENDAR, regime, is_extended=False).due
    return case(day(received), regime).model_copy(update={"due_on": due})


@pytest.mark.parametrize(
    ("received", "possible"),
    [
        pytest.param("2026-03-09", (UMUM,), id="the day before"),
        pytest.param("2026-03-10", (PEMILU, UMUM), id="first day"),
        pytest.param("2026-06-30", (PEMILU, UMUM), id="last day"),
        pytest.param("2026-07-01", (UMUM,), id="the day after"),
    ],
)
def test_short_clock_is_possible_in_a_stage_alone(
    received: str, possible: tuple[Regime, ...]
) -> None:
    promise = regime_on(day(received), [STAGE])
    assert promise.possible == possible
    assert promise.promised is possible[0]
    assert promise.undecided == (len(possible) > 1)
    assert promise.stage == stage_on(day(received), [STAGE])


def test_without_stages_everything_runs_on_the_ordinary_clock() -> None:
    assert regime_on(day("2026-11-24"), []).possible == (UMUM,)


def test_receipt_promises_the_shorter_of_two_dates_while_nobody_has_tagged() -> None:
    promise = regime_on(day("2026-03-17"), [STAGE])
    found = {r: c.due for r, c in possible_dates(promise, day("2026-03-17"), CALENDAR).items()}
    assert found == {PEMILU: day("2026-03-27"), UMUM: day("2026-04-08")}
    assert found[promise.promised] == min(found.values())


def test_evening_before_a_stage_is_outside_it_and_after_midnight_is_inside() -> None:
    evening = local_date(datetime.fromisoformat("2026-03-09T16:59:59+00:00"), WIB)
    midnight = local_date(datetime.fromisoformat("2026-03-09T17:00:00+00:00"), WIB)
    assert stage_on(evening, [STAGE]) is None
    assert stage_on(midnight, [STAGE]) == STAGE


def test_desk_tags_within_one_working_day() -> None:
    assert tag_by(day("2026-03-16"), CALENDAR) == day("2026-03-17")
    assert tag_by(day("2026-03-17"), CALENDAR) == day("2026-03-25")


def test_shorter_regime_comes_first() -> None:
    assert shortest_first() == (PEMILU, UMUM)


@pytest.mark.parametrize(
    ("to", "today", "expected"),
    [
        pytest.param(
            PEMILU,
            "2026-03-25",
            RegimeChange(PEMILU, dates("2026-03-27", "2026-03-27")),
            id="election information: the promise was right",
        ),
        pytest.param(
            UMUM,
            "2026-03-25",
            RegimeChange(UMUM, dates("2026-04-08", "2026-03-27")),
            id="something else: the receipt's promise stands",
        ),
        pytest.param(
            UMUM,
            "2026-03-26",
            RegimeChange(PEMILU, dates("2026-03-27", "2026-03-27"), refused="regime-only-shorter"),
            id="too late for the longer clock",
        ),
        pytest.param(
            PEMILU,
            "2026-03-30",
            RegimeChange(PEMILU, dates("2026-03-27", "2026-03-27")),
            id="overdue already, still settled",
        ),
    ],
)
def test_first_tag_settles_what_the_receipt_left_open(
    to: Regime, today: str, expected: RegimeChange
) -> None:
    open_case = running("2026-03-17", PEMILU)
    found = change_regime(open_case, to, day(today), CALENDAR, decided=False)
    assert found == expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        pytest.param(
            "2026-03-26",
            RegimeChange(PEMILU, dates("2026-03-27", "2026-04-08")),
            id="the day before",
        ),
        pytest.param(
            "2026-03-27", RegimeChange(PEMILU, dates("2026-03-27", "2026-04-08")), id="the very day"
        ),
        pytest.param(
            "2026-03-28",
            RegimeChange(
                UMUM,
                dates("2026-04-08", "2026-04-08"),
                day("2026-03-27"),
                "regime-short-date-passed",
            ),
            id="the day after",
        ),
    ],
)
def test_shorter_date_that_has_passed_is_an_internal_target_only(
    today: str, expected: RegimeChange
) -> None:
    settled = running("2026-03-17", UMUM)
    found = change_regime(settled, PEMILU, day(today), CALENDAR, decided=True, reason="Data calon")
    assert found == expected


@pytest.mark.parametrize(
    ("regime", "to", "reason", "refusal"),
    [
        pytest.param(UMUM, PEMILU, " ", "regime-needs-reason", id="no reason"),
        pytest.param(PEMILU, UMUM, "Keliru", "regime-only-shorter", id="toward the longer clock"),
        pytest.param(UMUM, UMUM, "Keliru", "regime-already-so", id="nothing to change"),
    ],
)
def test_settled_regime_changes_only_toward_the_shorter_clock_with_a_reason(
    regime: Regime, to: Regime, reason: str, refusal: str
) -> None:
    settled, today = running("2026-03-17", regime), day("2026-03-17")
    result = change_regime(settled, to, today, CALENDAR, decided=True, reason=reason)
    assert result == RegimeChange(regime, settled.dates, refused=refusal)


def test_extended_case_keeps_its_extension_on_the_shorter_clock() -> None:
    longer = case(day("2026-03-17"), extended=True).model_copy(update={"due_on": day("2026-04-17")})
    result = change_regime(
        longer, PEMILU, day("2026-03-27"), CALENDAR, decided=True, reason="Data calon"
    )
    assert result.dates == dates("2026-03-31", "2026-04-17")


def test_stage_entered_late_lists_the_cases_on_the_longer_clock_inside_it() -> None:
    cases = [
        case(day("2026-03-09")),
        case(day("2026-03-10")),
        case(day("2026-05-02"), PEMILU),
        case(day("2026-06-30")),
        case(day("2026-07-01")),
    ]
    assert touched_by(STAGE, cases) == (cases[1], cases[3])


@pytest.mark.parametrize(
    ("stage", "refusal"),
    [
        pytest.param(STAGE, None, id="complete"),
        pytest.param(replace(STAGE, ends_on=STAGE.starts_on), None, id="a single day"),
        pytest.param(
            replace(STAGE, ends_on=date(2026, 3, 9)), "stage-ends-before-it-starts", id="backwards"
        ),
        pytest.param(replace(STAGE, basis=" "), "stage-needs-basis", id="without a basis"),
        pytest.param(replace(STAGE, name=""), "stage-needs-basis", id="without a name"),
    ],
)
def test_stage_has_a_name_a_basis_and_days_in_order(
    stage: ElectionStage, refusal: str | None
) -> None:
    assert why_not_election_stage(stage) == refusal


@given(
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.integers(0, 40),
    st.sampled_from(Regime),
    st.sampled_from(Regime),
)
def test_no_tag_moves_a_promise_or_sets_a_date_that_has_passed(
    received: date, passed: int, regime: Regime, to: Regime
) -> None:
    clock = running(received.isoformat(), regime)
    today = date.fromordinal(received.toordinal() + passed)
    after = change_regime(clock, to, today, CALENDAR, decided=True, reason="x")
    assert after.dates.promised == clock.dates.promised
    assert after.dates.legal <= clock.dates.legal
    assert after.dates == clock.dates or after.dates.legal >= today
