"""Decisions on requests: one is current, the earlier ones are kept."""

import json
from datetime import datetime
from typing import Literal

from bot.domain.form_answers import Answers, answers_as_kept, parts_of
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.decision import Approval, CurrentDecision
from storage.database import Tx, load_queries
from storage.table import Seal, Table

SQL = load_queries("decisions")
DECISIONS = Table(
    "decision",
    CurrentDecision,
    sealed={"facts": Seal("case_id"), "correction": Seal("case_id")},
)


async def add_decision(
    tx: Tx,
    case_id: int,
    decided: tuple[str, str, Approval],
    by: Authority,
    correction: str | None = None,
) -> int:
    """Keep a decision (outcome, facts, approval) in place of the current one; return its id.

    One that goes out with a correction only waits, in place of another that waits.
    """
    outcome, facts, approval = decided
    pending = correction is not None
    tx.run_later(SQL["replace"], case_id=case_id, now=by.at, pending=pending)
    return await DECISIONS.add(
        tx,
        case_id=case_id,
        officer_id=by.id,
        outcome=outcome,
        facts=facts,
        approval=approval,
        decided_at=by.at,
        correction=correction or None,
        pending=pending,
    )


async def apply_correction(tx: Tx, decision: CurrentDecision, by: Authority) -> None:
    """Make a decision current, once the correction that it waited for is delivered."""
    tx.run_later(SQL["replace"], case_id=decision.case_id, now=by.at, pending=False)
    DECISIONS.put(tx, decision.id, pending=False)


async def current(tx: Tx, case_id: int) -> CurrentDecision | None:
    """Return the decision that the next official answer carries."""
    return await DECISIONS.one(tx, SQL["standing"], case_id=case_id)


async def decision_to_approve(tx: Tx, case_id: int) -> CurrentDecision | None:
    """Return the decision that waits for approval: of the next answer, or of a correction."""
    return await DECISIONS.one(tx, SQL["asked"], case_id=case_id)


async def get(tx: Tx, decision_id: int) -> CurrentDecision | None:
    """Return a decision by its id, whether or not another took its place."""
    return await DECISIONS.get(tx, decision_id)


async def given(tx: Tx, case_id: int) -> list[CurrentDecision]:
    """Return the decisions that a case's requester was given, the oldest first."""
    return await DECISIONS.all(tx, SQL["given"], case_id=case_id)


async def mark_given(tx: Tx, decision_id: int, at: datetime | None, by: Authority | ByLaw) -> None:
    """Record when a decision reached its requester; None if it has not after all."""
    DECISIONS.put(tx, decision_id, given_at=at)


async def unconsidered(tx: Tx) -> list[CurrentDecision]:
    """Return decisions that were given without the head's approval, oldest first."""
    return await DECISIONS.all(tx, SQL["to_consider"])


async def record_consideration(tx: Tx, decision_id: int, by: Authority) -> None:
    """Record the head's approval of a written consideration.

    It follows the answer, so that who gives it may judge an objection: see `deciders`.
    """
    still = "considered_at IS NULL"
    DECISIONS.put(tx, decision_id, still, considered_by=by.id, considered_at=by.at)


async def record_approval(
    tx: Tx, decision_id: int, approval: Literal["given", "denied"], by: Authority
) -> bool:
    """Record who approved or denied a decision; False if it no longer waits for approval."""
    still = "approval = 'asked' AND replaced_at IS NULL"
    return await DECISIONS.change(tx, decision_id, still, approval=approval, approved_by=by.id)


async def deciders(tx: Tx, case_id: int | None) -> frozenset[int]:
    """Return who took part in what a request came to: none of them judges an objection to it.

    They decided, approved, answered, closed or extended it, listed what it lacks, or held or
    approved the test on which a refusal rests.
    """
    if case_id is None:
        return frozenset()
    decided = [
        json.loads(one.facts) for one in await DECISIONS.all(tx, SQL["of_case"], case_id=case_id)
    ]
    entries = {part.get("decision_exemption") for one in decided for part in parts_of(one)}
    exemptions = json.dumps(sorted(one for one in entries if isinstance(one, int)))
    found = await tx.all(SQL["deciders"], case_id=case_id, exemptions=exemptions)
    return frozenset(row["id"] for row in found if row["id"] is not None)


async def given_facts(tx: Tx, case_id: int) -> Answers:
    """Return the filled form of the decision that a requester was given last; empty before that.

    It stays so although an order set it aside: until a new one is given, that is what they have.
    """
    known = await given(tx, case_id)
    return answers_as_kept(json.loads(known[-1].facts) if known else {})


async def cases_to_approve(tx: Tx) -> list[int]:
    """Return the cases of decisions that wait for approval, the oldest first."""
    return [row["case_id"] for row in await tx.all(SQL["to_approve"])]
