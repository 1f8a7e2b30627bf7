"""Decisions on requests: one is current, the earlier ones are kept."""

from datetime import datetime
from typing import Literal

from bot.domain.authority import Authority, ByLaw
from bot.domain.decision import Approval, CurrentDecision
from bot.domain.form_answers import Answers
from storage.database import Row, Tx, as_answers, load, read

SQL = load("decisions")
DECISION_FACTS, CORRECTION = "decision.facts", "decision.correction"


async def add(
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
    tx.later(SQL["replace"], case_id=case_id, now=by.at, pending=pending)
    return await tx.insert(
        SQL["add"],
        case_id=case_id,
        officer_id=by.id,
        outcome=outcome,
        facts=tx.vault.seal(DECISION_FACTS, case_id, facts),
        approval=approval,
        now=by.at,
        correction=tx.vault.seal(CORRECTION, case_id, correction) if correction else None,
        pending=pending,
    )


async def stand(tx: Tx, decision: CurrentDecision, by: Authority) -> None:
    """Put a decision that waited with its correction in place of the current one."""
    tx.later(SQL["replace"], case_id=decision.case_id, now=by.at, pending=False)
    tx.later(SQL["stand"], id=decision.id)


def _decision(tx: Tx, row: Row | None) -> CurrentDecision | None:
    if row is None:
        return None
    facts = tx.vault.open(DECISION_FACTS, row["case_id"], row["facts"])
    sealed = row["correction"]
    correction = tx.vault.open(CORRECTION, row["case_id"], sealed) if sealed else None
    return read(CurrentDecision, row, facts=facts, correction=correction)


async def current(tx: Tx, case_id: int) -> CurrentDecision | None:
    """Return the decision that the next official answer carries."""
    return _decision(tx, await tx.one(SQL["standing"], case_id=case_id))


async def asked(tx: Tx, case_id: int) -> CurrentDecision | None:
    """Return the decision that waits for approval: of the next answer, or of a correction."""
    return _decision(tx, await tx.one(SQL["asked"], case_id=case_id))


async def get(tx: Tx, decision_id: int) -> CurrentDecision | None:
    """Return a decision by its id, whether or not another took its place."""
    return _decision(tx, await tx.one(SQL["get"], id=decision_id))


async def given(tx: Tx, case_id: int) -> list[CurrentDecision]:
    """Return the decisions that a case's requester was given, the oldest first."""
    found = [_decision(tx, row) for row in await tx.all(SQL["given"], case_id=case_id)]
    return [one for one in found if one is not None]


async def give(tx: Tx, decision_id: int, at: datetime, by: Authority | ByLaw) -> None:
    """Record when a decision reached its requester."""
    tx.later(SQL["give"], id=decision_id, at=at)


async def to_consider(tx: Tx, before: datetime) -> list[CurrentDecision]:
    """Return what was given before a moment and the head has not approved, the oldest first."""
    found = [_decision(tx, row) for row in await tx.all(SQL["to_consider"], before=before)]
    return [one for one in found if one is not None]


async def consider(tx: Tx, decision_id: int, by: Authority) -> None:
    """Record the head's approval of a written consideration.

    It follows the answer, so that who gives it may judge an objection: see `deciders`.
    """
    tx.later(SQL["consider"], id=decision_id, officer_id=by.id, now=by.at)


async def judge(
    tx: Tx, decision_id: int, approval: Literal["given", "denied"], by: Authority
) -> bool:
    """Record who approved or denied a decision; False if it no longer waits for approval."""
    judged = await tx.run(SQL["judge"], id=decision_id, approval=approval, officer_id=by.id)
    return judged == 1


async def deciders(tx: Tx, case_id: int | None) -> frozenset[int]:
    """Return who decided, approved or answered a request: they may not judge an objection to it."""
    if case_id is None:
        return frozenset()
    return frozenset(row["id"] for row in await tx.all(SQL["deciders"], case_id=case_id))


async def facts(tx: Tx, case_id: int) -> Answers:
    """Return the filled form of a case's decision; empty if there is none."""
    row = await tx.one(SQL["facts"], case_id=case_id)
    opened = tx.vault.open_json(DECISION_FACTS, case_id, row["facts"]) if row else {}
    return as_answers(opened)


async def to_approve(tx: Tx) -> list[int]:
    """Return the cases of decisions that wait for approval, the oldest first."""
    return [row["case_id"] for row in await tx.all(SQL["to_approve"])]
