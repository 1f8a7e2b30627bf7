from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.domain.law.answer_dates import Dates
from bot.domain.law.decision import Outcome
from bot.domain.law.objection_rules import (
    OBJECTION_REGISTER_WORDS,
    CaseFacts,
    Ground,
    ObjectionOutcome,
    OpenGround,
    arises_on,
    dispute_by,
    file_by,
    last_objection_day,
    may_settle,
    open_grounds,
    safest_deadline,
    timing_of,
    why_not_answer,
    why_not_order,
)
from tests.domain.changed_calendars import CALENDAR
from tests.prelude import Regime, read_table
from tests.text_tables import read_cases

UMUM, PEMILU = Regime.UMUM, Regime.PEMILU
G = Ground
day = date.fromisoformat


def facts_of(written: str) -> CaseFacts:
    """Return the facts of a case that a table tells: what is so, or when."""
    given: dict[str, object] = {}
    for name, _, value in (one.partition("=") for one in written.split()):
        given[name] = Dates(day(value), day(value)) if name == "due" else value or True
    return TypeAdapter(CaseFacts).validate_python(given)


OPEN = facts_of("due=2026-03-30")
ANSWERED = facts_of("due=2026-03-30 answered_on=2026-03-26 outcome=granted")


@pytest.mark.parametrize(
    ("ground", "facts", "arose", "last"), read_cases("domain/law_tables.txt", "thirty working days")
)
def test_thirty_working_days_run_from_the_day_of_the_ground(
    ground: str, facts: str, arose: str, last: str
) -> None:
    assert arises_on(Ground(ground), facts_of(facts), CALENDAR) == day(arose)
    reckoning = file_by(Ground(ground), facts_of(facts), CALENDAR, UMUM)
    assert reckoning is not None
    assert reckoning.due == day(last)


@pytest.mark.parametrize(
    ("ground", "facts", "last"), read_cases("domain/law_tables.txt", "after a correction")
)
def test_a_correction_opens_days_of_its_own_and_leaves_those_of_the_answer(
    ground: str, facts: str, last: str | None
) -> None:
    reckoned = file_by(Ground(ground), facts_of(facts), CALENDAR, UMUM)
    assert (reckoned.due if reckoned else None) == (day(last) if last else None)


@pytest.mark.parametrize(("ground", "facts"), read_cases("domain/law_tables.txt", "no ground"))
def test_ground_that_the_facts_do_not_show_has_no_last_day(ground: str, facts: str) -> None:
    assert arises_on(Ground(ground), facts_of(facts), CALENDAR) is None
    assert file_by(Ground(ground), facts_of(facts), CALENDAR, UMUM) is None


def test_silence_opens_after_the_earlier_date_and_closes_by_the_later() -> None:
    facts = CaseFacts(due=Dates(day("2026-03-27"), day("2026-03-30")))
    assert arises_on(G.SILENCE, facts, CALENDAR) == day("2026-03-30")
    closes = file_by(G.SILENCE, facts, CALENDAR, UMUM)
    assert closes is not None
    assert closes.due == day("2026-05-18")


def test_answer_on_the_weekend_after_the_last_day_is_late_but_no_silence() -> None:
    due = Dates(day("2026-03-27"), day("2026-03-27"))
    facts = CaseFacts(due=due, answered_on=day("2026-03-28"), outcome=Outcome.GRANTED)
    assert arises_on(G.SILENCE, facts, CALENDAR) is None
    assert arises_on(G.LATE, facts, CALENDAR) == day("2026-03-28")


def test_answer_on_the_day_on_which_silence_became_a_ground_does_not_undo_it() -> None:
    facts = replace(ANSWERED, answered_on=day("2026-03-31"))
    assert arises_on(G.SILENCE, facts, CALENDAR) == day("2026-03-31")


@pytest.mark.parametrize(
    ("told", "last"),
    [(None, "2026-05-18"), ("2026-05-15", "2026-05-18"), ("2026-05-19", "2026-05-19")],
)
def test_a_last_day_that_was_told_is_kept_if_it_is_later(told: str | None, last: str) -> None:
    facts = replace(OPEN, told_until=day(told) if told else None)
    assert last_objection_day(G.SILENCE, facts, CALENDAR, UMUM) == day(last)


@pytest.mark.parametrize(
    ("ground", "on", "facts", "last", "found"),
    read_table("domain/law_tables.txt", "early, in time or late"),
)
def test_an_objection_is_early_in_time_or_late(
    ground: str, on: str, facts: str, last: str | None, found: str
) -> None:
    kept = day(last) if last else None
    assert timing_of(day(on), Ground(ground), facts_of(facts), kept) == found


@pytest.mark.parametrize(
    ("ground", "outcome", "reasons", "ordered", "refusal"),
    read_cases("domain/law_tables.txt", "outcomes"),
)
def test_each_outcome_has_what_the_law_wants_of_it(
    ground: str, outcome: str, reasons: str, ordered: str | None, refusal: str | None
) -> None:
    ordered_on = day(ordered) if ordered else None
    answered = ObjectionOutcome(outcome)
    assert why_not_answer(Ground(ground), answered, reasons, ordered_on) == refusal


@pytest.mark.parametrize(
    ("due", "today", "regime", "refusal"), read_cases("domain/law_tables.txt", "orders")
)
def test_an_order_names_a_working_day_from_today_to_the_last_day_of_a_new_answer(
    due: str, today: str, regime: str, refusal: str | None
) -> None:
    assert why_not_order(day(due), day(today), CALENDAR, Regime(regime)) == refusal


def test_only_a_refusal_cannot_be_settled() -> None:
    assert [ground.value for ground in Ground if may_settle(ground)] == list("bcdefg")


@pytest.mark.parametrize(
    ("answered", "last"),
    [
        pytest.param("2026-04-20", "2026-05-11", id="the answer is received"),
        pytest.param("2026-05-08", "2026-06-04", id="on the last day"),
        pytest.param(None, "2026-06-04", id="the superior is silent"),
        pytest.param("2026-05-09", "2026-06-04", id="late on a Saturday: both readings agree"),
        pytest.param("2026-05-11", "2026-06-04 2026-06-05", id="the answer comes late"),
        pytest.param("2026-06-30", "2026-06-04 2026-07-20", id="after the first reading is over"),
    ],
)
def test_dispute_is_filed_within_fourteen_working_days_which_may_count_twice_if_the_answer_is_late(
    answered: str | None, last: str
) -> None:
    answered_on = day(answered) if answered else None
    readings = dispute_by(day("2026-05-08"), answered_on, CALENDAR, UMUM)
    assert [reading.due for reading in readings] == [day(one) for one in last.split()]


@pytest.mark.parametrize(
    ("today", "kept_to"),
    [("2026-06-04", "2026-06-04"), ("2026-06-05", "2026-06-05"), ("2026-06-08", "2026-06-05")],
)
def test_the_earliest_reading_that_is_not_over_is_kept_to(today: str, kept_to: str) -> None:
    readings = dispute_by(day("2026-05-08"), day("2026-05-11"), CALENDAR, UMUM)
    found = safest_deadline(readings, day(today))
    assert found is not None
    assert found.due == day(kept_to)
    assert safest_deadline((), day(today)) is None
    # The only reading is kept to, also when it is over.
    assert safest_deadline(readings[:1], day("2030-01-02")) is readings[0]


def test_dispute_in_stages_has_no_number_until_the_profile_has_one() -> None:
    due = day("2026-03-30")
    assert not dispute_by(due, day("2026-03-26"), CALENDAR, PEMILU)
    [reckoning] = dispute_by(due, day("2026-03-26"), CALENDAR, PEMILU, days_in_stages=3)
    assert reckoning.due == day("2026-03-31")


def test_profile_s_number_for_stages_changes_nothing_outside_them() -> None:
    [reckoning] = dispute_by(day("2026-05-08"), None, CALENDAR, UMUM, days_in_stages=3)
    assert len(reckoning.counted) == 14


@pytest.mark.parametrize(
    ("facts", "today", "grounds"), read_cases("domain/law_tables.txt", "proposed grounds")
)
def test_desk_proposes_the_grounds_that_it_sees(facts: str, today: str, grounds: str) -> None:
    found = open_grounds(facts_of(facts), day(today), CALENDAR, UMUM)
    assert "".join(one.ground for one in found) == grounds


def test_proposal_names_its_days() -> None:
    assert open_grounds(OPEN, day("2026-04-01"), CALENDAR, UMUM) == (
        OpenGround(G.SILENCE, day("2026-03-31"), day("2026-05-18")),
    )


def test_register_has_a_word_for_every_outcome_of_an_objection() -> None:
    assert set(OBJECTION_REGISTER_WORDS) == set(ObjectionOutcome)


@given(
    st.dates(date(2025, 1, 1), date(2027, 6, 30)),
    st.integers(-10, 10),
    st.one_of(st.none(), st.integers(-20, 20)),
)
def test_silence_can_always_be_objected_to_for_thirty_working_days(
    legal: date, apart: int, answered: int | None
) -> None:
    due = Dates(legal, date.fromordinal(legal.toordinal() + apart))
    came = None if answered is None else date.fromordinal(legal.toordinal() + answered)
    facts = CaseFacts(due=due, answered_on=came, outcome=Outcome.GRANTED)
    arose = arises_on(G.SILENCE, facts, CALENDAR)
    last = file_by(G.SILENCE, facts, CALENDAR, UMUM)
    assert (arose is None) == (last is None)
    if arose is not None and last is not None:
        assert arose > due.earlier
        assert CALENDAR.left(arose, last.due) >= 30
