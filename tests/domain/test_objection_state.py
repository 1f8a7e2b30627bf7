from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest

from bot.domain.law.answer_dates import Dates
from bot.domain.law.dispute_rules import Orders, Stage
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.law.objection_state import (
    DisputeStage,
    Objection,
    ObjectionStatus,
    ruling_to_review,
    status_on,
)
from tests.domain.received_objection import FILED

standing_on = partial(status_on, is_sent=False, order_owed=False, dispute_by=None, last_stage=None)
LAST = date(2026, 12, 14)
AFTER = date(2026, 12, 15)
LATER = date(2027, 3, 1)
UPHELD = replace(FILED, state="answered", outcome=ObjectionOutcome.UPHELD)
TOLD = replace(UPHELD, delivered_at=datetime(2026, 11, 24, 2, tzinfo=UTC))
OVERTURNED = replace(TOLD, outcome=ObjectionOutcome.OVERTURNED)
DISPUTED = replace(TOLD, state="disputed")
LATELY_ANSWERED = replace(TOLD, delivered_at=datetime(2027, 1, 5, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    ("objection", "today", "standing"),
    [
        pytest.param(FILED, LAST, ObjectionStatus.WAITS, id="the answer is owed, however late"),
        pytest.param(
            replace(FILED, state="withdrawn"), LAST, ObjectionStatus.WITHDRAWN, id="taken back"
        ),
        pytest.param(UPHELD, LATER, ObjectionStatus.UNDELIVERED, id="on its way"),
        pytest.param(
            TOLD, LAST, ObjectionStatus.ANSWERED, id="the Commission is open on the last day"
        ),
        pytest.param(TOLD, AFTER, ObjectionStatus.FINISHED, id="and closed the day after"),
        pytest.param(OVERTURNED, LAST, ObjectionStatus.ANSWERED, id="done, window open"),
        pytest.param(OVERTURNED, AFTER, ObjectionStatus.FINISHED, id="done"),
    ],
)
def test_where_an_objection_stands_follows_from_its_facts_and_the_day(
    objection: Objection, today: date, standing: ObjectionStatus
) -> None:
    assert standing_on(objection, today, dispute_by=LAST) is standing


@pytest.mark.parametrize(("promised", "kept_to"), [(LAST, LAST), (None, FILED.due_on)])
def test_without_a_promise_of_its_own_an_objection_is_answered_by_the_legal_day(
    promised: date | None, kept_to: date
) -> None:
    assert replace(FILED, promised_on=promised).dates == Dates(FILED.due_on, kept_to)


def test_what_was_ordered_is_owed_even_when_the_way_to_the_commission_is_closed() -> None:
    found = standing_on(OVERTURNED, AFTER, order_owed=True, dispute_by=LAST)
    assert found is ObjectionStatus.ORDERED


def test_what_a_ruling_orders_is_owed_while_the_dispute_runs() -> None:
    found = standing_on(DISPUTED, LATER, order_owed=True, last_stage=Stage.RULING)
    assert found is ObjectionStatus.ORDERED


@pytest.mark.parametrize("stage", [one for one in Stage if one is not Stage.ENDED])
@pytest.mark.parametrize("objection", [DISPUTED, LATELY_ANSWERED])
def test_a_dispute_runs_until_its_end_is_recorded_whenever_the_superior_answered(
    objection: Objection, stage: Stage
) -> None:
    found = standing_on(objection, LATER, dispute_by=LAST, last_stage=stage)
    assert found is ObjectionStatus.DISPUTED


def test_a_silent_superior_owes_the_answer_during_the_dispute_too() -> None:
    assert standing_on(FILED, LATER, last_stage=Stage.REGISTERED) is ObjectionStatus.WAITS


@pytest.mark.parametrize(
    ("objection", "today", "standing"),
    [
        pytest.param(TOLD, LATER, ObjectionStatus.ANSWERED, id="no known end"),
        pytest.param(OVERTURNED, LAST, ObjectionStatus.FINISHED, id="but what was ordered is done"),
    ],
)
def test_where_no_days_to_dispute_are_known_only_an_order_that_is_done_finishes(
    objection: Objection, today: date, standing: ObjectionStatus
) -> None:
    assert standing_on(objection, today, dispute_by=None) is standing


@pytest.mark.parametrize(
    "objection", [pytest.param(DISPUTED, id="disputed"), pytest.param(FILED, id="after silence")]
)
def test_an_objection_is_finished_once_its_dispute_has_ended(objection: Objection) -> None:
    found = standing_on(objection, LAST, dispute_by=LAST, last_stage=Stage.ENDED)
    assert found is ObjectionStatus.FINISHED


@pytest.mark.parametrize(
    ("is_sent", "standing"),
    [(False, ObjectionStatus.UNDELIVERED), (True, ObjectionStatus.ANSWERED)],
)
def test_what_lies_ready_is_owed_no_more_though_nobody_knows_when_it_was_received(
    is_sent: bool, standing: ObjectionStatus
) -> None:
    overturned = replace(UPHELD, outcome=ObjectionOutcome.OVERTURNED)
    assert standing_on(overturned, LAST, is_sent=is_sent) is standing


ALL = DisputeStage(Stage.RULING, LAST, "", Orders.ALL)
NOTHING = DisputeStage(Stage.COURT_RULING, LATER, "", Orders.NOTHING)
ORDERED = replace(OVERTURNED, ordered_on=LATER)


@pytest.mark.parametrize(
    ("objection", "stages", "lifts"),
    [
        pytest.param(ORDERED, (ALL, NOTHING), NOTHING, id="the court undoes what was ordered"),
        pytest.param(ORDERED, (ALL,), None, id="the order holds"),
        pytest.param(ORDERED, (NOTHING,), None, id="what the superior ordered holds"),
        pytest.param(ORDERED, (), None, id="nothing was ruled"),
        pytest.param(TOLD, (ALL, NOTHING), None, id="no day was ordered"),
        pytest.param(
            replace(ORDERED, fulfilled_at=TOLD.delivered_at), (ALL, NOTHING), None, id="it is done"
        ),
    ],
)
def test_a_ruling_is_looked_at_again_where_it_undoes_an_order_that_is_not_done(
    objection: Objection, stages: tuple[DisputeStage, ...], lifts: DisputeStage | None
) -> None:
    assert ruling_to_review(objection, stages) == lifts
