"""Decisions on requests: one is current, the earlier ones are kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.database import Tx
from storage.named_queries import load

SQL = load("decisions")
DECISION_FACTS = "decision.facts"

Approval = Literal["none", "asked", "given", "denied"]


@dataclass(frozen=True)
class CurrentDecision:
    """What is decided on a case; `facts` is the filled form as JSON."""

    id: int
    case_id: int
    officer_id: int
    outcome: str
    facts: str
    approval: Approval


async def add(
    tx: Tx,
    case_id: int,
    officer_id: int,
    decided: tuple[str, str, Approval],
    now: datetime,
) -> int:
    """Keep a decision (outcome, facts, approval) in place of the current one; return its id."""
    outcome, facts, approval = decided
    tx.later(SQL["replace"], case_id=case_id, now=now)
    return await tx.insert(
        SQL["add"],
        case_id=case_id,
        officer_id=officer_id,
        outcome=outcome,
        facts=tx.vault.seal(DECISION_FACTS, case_id, facts),
        approval=approval,
        now=now,
    )


async def current(tx: Tx, case_id: int) -> CurrentDecision | None:
    """Return the decision that the next official answer carries."""
    row = await tx.one(SQL["standing"], case_id=case_id)
    if row is None:
        return None
    return CurrentDecision(
        row["id"],
        row["case_id"],
        row["officer_id"],
        row["outcome"],
        tx.vault.open(DECISION_FACTS, case_id, row["facts"]),
        row["approval"],
    )


async def judge(
    tx: Tx, decision_id: int, approval: Literal["given", "denied"], officer_id: int
) -> bool:
    """Record who approved or denied a decision; False if it no longer waits for approval."""
    judged = await tx.run(SQL["judge"], id=decision_id, approval=approval, officer_id=officer_id)
    return judged == 1
