from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.answer_dates import Dates
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.objection_rules import (
    OBJECTION_REGISTER_WORDS,
    CaseFacts,
    Ground,
    ObjectionOutcome,
    OpenGround,
    Timing,
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

UMUM, PEMILU = Regime.UMUM, Regime.PEMILU
G, O = Ground, ObjectionOutcome  # noqa: E741 - a table's short names


def day(text: str) -> date:
    return date.fromisoformat(text)


DUE = Dates(day("2026-03-30"), day("2026-03-30"))
OPEN = CaseFacts(due=DUE)
ANSWERED = replace(OPEN, answered_on=day("2026-03-26"), outcome=Outcome.GRANTED)
LATE = replace(ANSWERED, answered_on=day("2026-04-02"))


@pytest.mark.parametrize(
    ("ground", "facts", "arose", "last"),
    [
        pytest.param(
            G.REFUSED,
            CaseFacts(answered_on=day("2026-02-20"), outcome=Outcome.REFUSED, refused=True),
            "2026-02-20",
            "2026-04-13",
            id="a: the refusal is received",
        ),
        pytest.param(
            G.NOT_PUBLISHED,
            CaseFacts(found_missing_on=day("2026-02-20")),
            "2026-02-20",
            "2026-04-13",
            id="b: found missing, without a case",
        ),
        pytest.param(G.SILENCE, OPEN, "2026-03-31", "2026-05-18", id="c: the day after the last"),
        pytest.param(
            G.SILENCE, LATE, "2026-03-31", "2026-05-18", id="c: stays after a late answer"
        ),
        pytest.param(
            G.NOT_AS_REQUESTED,
            replace(ANSWERED, answered_on=day("2026-02-20")),
            "2026-02-20",
            "2026-04-13",
            id="d: the answer is received",
        ),
        pytest.param(
            G.NOT_FULFILLED,
            replace(ANSWERED, delivery_failed_on=day("2026-04-02")),
            "2026-04-02",
            "2026-05-20",
            id="e: the promised delivery failed",
        ),
        pytest.param(
            G.NOT_FULFILLED,
            replace(OPEN, not_processed_on=day("2026-02-20")),
            "2026-02-20",
            "2026-04-13",
            id="e: not processed",
        ),
        pytest.param(
            G.NOT_FULFILLED,
            replace(ANSWERED, answered_on=day("2026-02-20"), outcome=Outcome.NOT_HELD),
            "2026-02-20",
            "2026-04-13",
            id="e: not held",
        ),
        pytest.param(
            G.COST,
            replace(ANSWERED, cost_notified_on=day("2026-02-20")),
            "2026-02-20",
            "2026-04-13",
            id="f: the cost is told",
        ),
        pytest.param(G.LATE, LATE, "2026-04-02", "2026-05-20", id="g: delivered late"),
    ],
)
def test_thirty_working_days_run_from_the_day_of_the_ground(
    ground: Ground, facts: CaseFacts, arose: str, last: str
) -> None:
    assert arises_on(ground, facts, CALENDAR) == day(arose)
    reckoning = file_by(ground, facts, CALENDAR, UMUM)
    assert reckoning is not None
    assert reckoning.due == day(last)


GIVEN = CaseFacts(answered_on=day("2026-02-20"), outcome=Outcome.GRANTED)
REFUSED = CaseFacts(answered_on=day("2026-02-20"), outcome=Outcome.REFUSED, refused=True)


def corrected(facts: CaseFacts) -> CaseFacts:
    return replace(facts, corrected_on=day("2026-04-02"))


def withheld(facts: CaseFacts) -> CaseFacts:
    return replace(corrected(facts), withheld_on=day("2026-04-02"))


@pytest.mark.parametrize(
    ("ground", "facts", "last"),
    [
        pytest.param(G.REFUSED, withheld(GIVEN), "2026-05-20", id="a: withheld"),
        pytest.param(G.REFUSED, withheld(REFUSED), "2026-05-20", id="a: refused, then withheld"),
        pytest.param(G.REFUSED, corrected(REFUSED), "2026-04-13", id="a: put right only"),
        pytest.param(G.REFUSED, corrected(GIVEN), None, id="a: nothing was refused"),
        pytest.param(G.NOT_AS_REQUESTED, corrected(GIVEN), "2026-05-20", id="d: put right"),
        pytest.param(G.NOT_AS_REQUESTED, withheld(GIVEN), "2026-05-20", id="d: withheld"),
        pytest.param(G.NOT_FULFILLED, withheld(GIVEN), "2026-04-13", id="e: of the answer alone"),
        pytest.param(
            G.COST,
            corrected(replace(GIVEN, cost_notified_on=day("2026-02-20"))),
            "2026-04-13",
            id="f: of the answer alone",
        ),
    ],
)
def test_a_correction_opens_days_of_its_own_and_leaves_those_of_the_answer(
    ground: Ground, facts: CaseFacts, last: str | None
) -> None:
    reckoned = file_by(ground, facts, CALENDAR, UMUM)
    assert (reckoned.due if reckoned else None) == (day(last) if last else None)


@pytest.mark.parametrize(
    ("ground", "facts"),
    [
        pytest.param(G.REFUSED, ANSWERED, id="a: nothing was refused"),
        pytest.param(G.NOT_PUBLISHED, OPEN, id="b: nobody said so"),
        pytest.param(G.SILENCE, ANSWERED, id="c: answered in time"),
        pytest.param(G.SILENCE, CaseFacts(), id="c: no case"),
        pytest.param(
            G.SILENCE, replace(OPEN, withdrawn_on=day("2026-03-26")), id="c: withdrawn before"
        ),
        pytest.param(
            G.SILENCE, replace(OPEN, not_processed_on=day("2026-03-26")), id="c: not processed"
        ),
        pytest.param(G.NOT_AS_REQUESTED, OPEN, id="d: no answer"),
        pytest.param(G.NOT_FULFILLED, OPEN, id="e: no answer"),
        pytest.param(G.COST, ANSWERED, id="f: free"),
        pytest.param(G.LATE, ANSWERED, id="g: in time"),
        pytest.param(G.LATE, replace(ANSWERED, answered_on=DUE.legal), id="g: on the last day"),
        pytest.param(G.LATE, OPEN, id="g: nothing delivered"),
        pytest.param(G.LATE, GIVEN, id="g: no date"),
    ],
)
def test_ground_that_the_facts_do_not_show_has_no_last_day(
    ground: Ground, facts: CaseFacts
) -> None:
    assert arises_on(ground, facts, CALENDAR) is None
    assert file_by(ground, facts, CALENDAR, UMUM) is None


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
    [
        (G.NOT_AS_REQUESTED, "2026-05-18", ANSWERED, "2026-05-18", Timing.IN_TIME),
        (G.NOT_AS_REQUESTED, "2026-05-19", ANSWERED, "2026-05-18", Timing.LATE),
        (G.NOT_AS_REQUESTED, "2026-05-19", ANSWERED, None, Timing.IN_TIME),
        # Silence may be objected to once the office's last day, 30 March, is over.
        (G.SILENCE, "2026-03-30", OPEN, None, Timing.EARLY),
        (G.SILENCE, "2026-03-31", OPEN, "2026-05-18", Timing.IN_TIME),
        (G.SILENCE, "2026-05-19", OPEN, "2026-05-18", Timing.LATE),
        (G.REFUSED, "2026-03-30", OPEN, None, Timing.IN_TIME),
        (G.SILENCE, "2026-03-26", replace(OPEN, answered_on=day("2026-03-27")), None, Timing.EARLY),
        (
            G.SILENCE,
            "2026-03-27",
            replace(OPEN, answered_on=day("2026-03-27")),
            None,
            Timing.IN_TIME,
        ),
    ],
)
def test_an_objection_is_early_in_time_or_late(
    ground: Ground, on: str, facts: CaseFacts, last: str | None, found: Timing
) -> None:
    assert timing_of(day(on), ground, facts, day(last) if last else None) is found


@pytest.mark.parametrize(
    ("ground", "outcome", "reasons", "ordered", "refusal"),
    [
        pytest.param(G.REFUSED, O.UPHELD, "Sah", None, None, id="upheld with reasons"),
        pytest.param(
            G.REFUSED, O.UPHELD, " ", None, "objection-needs-reasons", id="without reasons"
        ),
        pytest.param(
            G.REFUSED, O.SETTLED, "", None, "objection-refusal-cannot-be-settled", id="a is no deal"
        ),
        pytest.param(G.SILENCE, O.SETTLED, "", None, None, id="c may be settled"),
        pytest.param(G.LATE, O.PARTLY, "Sah", None, "objection-needs-date", id="partly, no date"),
        pytest.param(
            G.LATE, O.PARTLY, "", "2026-05-12", "objection-needs-reasons", id="partly, no reasons"
        ),
        pytest.param(
            G.LATE, O.OVERTURNED, "", None, "objection-needs-date", id="overturned, no date"
        ),
        pytest.param(G.LATE, O.PARTLY, "Sah", "2026-05-12", None, id="partly with a date"),
    ],
)
def test_each_outcome_has_what_the_law_wants_of_it(
    ground: Ground,
    outcome: ObjectionOutcome,
    reasons: str,
    ordered: str | None,
    refusal: str | None,
) -> None:
    ordered_on = day(ordered) if ordered else None
    assert why_not_answer(ground, outcome, reasons, ordered_on) == refusal


@pytest.mark.parametrize(
    ("due", "today", "regime", "refusal"),
    [
        pytest.param("2026-05-07", "2026-05-08", UMUM, "objection-date-passed", id="yesterday"),
        pytest.param("2026-05-08", "2026-05-08", UMUM, None, id="today"),
        pytest.param("2026-05-09", "2026-05-08", UMUM, "objection-date-day-off", id="a Saturday"),
        pytest.param("2026-05-14", "2026-05-08", UMUM, "objection-date-day-off", id="a holiday"),
        pytest.param("2026-05-26", "2026-05-08", UMUM, None, id="the tenth working day"),
        pytest.param("2026-05-29", "2026-05-08", UMUM, "objection-date-too-far", id="the 11th"),
        pytest.param("2035-12-08", "2026-05-08", UMUM, "objection-date-day-off", id="B19"),
        pytest.param("2026-05-13", "2026-05-08", PEMILU, None, id="the third in stages"),
        pytest.param("2026-05-18", "2026-05-08", PEMILU, "objection-date-too-far", id="the 4th"),
    ],
)
def test_an_order_names_a_working_day_from_today_to_the_last_day_of_a_new_answer(
    due: str, today: str, regime: Regime, refusal: str | None
) -> None:
    assert why_not_order(day(due), day(today), CALENDAR, regime) == refusal


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
    ("facts", "today", "grounds"),
    [
        pytest.param(OPEN, "2026-03-30", "", id="the last day is no ground yet"),
        pytest.param(OPEN, "2026-03-31", "c", id="silence"),
        pytest.param(OPEN, "2026-05-18", "c", id="silence, last day"),
        pytest.param(OPEN, "2026-05-19", "", id="silence, too late to be proposed"),
        pytest.param(ANSWERED, "2026-03-27", "", id="granted in time"),
        pytest.param(LATE, "2026-04-02", "g", id="granted late: no longer silence"),
        pytest.param(
            replace(ANSWERED, outcome=Outcome.REFUSED, refused=True),
            "2026-03-27",
            "a",
            id="refused",
        ),
        pytest.param(
            replace(ANSWERED, outcome=Outcome.PARTLY, refused=True), "2026-03-27", "ad", id="partly"
        ),
        pytest.param(corrected(ANSWERED), "2026-04-30", "d", id="a correction of a full grant"),
        pytest.param(replace(ANSWERED, outcome=Outcome.NOT_HELD), "2026-03-27", "e", id="not held"),
        pytest.param(
            replace(ANSWERED, outcome=Outcome.NOT_DOCUMENTED),
            "2026-03-27",
            "e",
            id="not documented",
        ),
        pytest.param(
            replace(ANSWERED, cost_notified_on=day("2026-03-26")), "2026-03-27", "f", id="it costs"
        ),
        pytest.param(
            replace(ANSWERED, delivery_failed_on=day("2026-03-27")), "2026-03-27", "e", id="no post"
        ),
        pytest.param(
            replace(OPEN, not_processed_on=day("2026-03-27")), "2026-03-31", "e", id="not processed"
        ),
        pytest.param(
            replace(OPEN, withdrawn_on=day("2026-03-27")), "2026-03-31", "", id="withdrawn"
        ),
        pytest.param(
            CaseFacts(found_missing_on=day("2026-03-27")), "2026-03-27", "b", id="no case"
        ),
    ],
)
def test_desk_proposes_the_grounds_that_it_sees(facts: CaseFacts, today: str, grounds: str) -> None:
    assert "".join(p.ground for p in open_grounds(facts, day(today), CALENDAR, UMUM)) == grounds


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
