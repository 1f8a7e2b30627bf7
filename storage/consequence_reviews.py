"""Consequence tests that were asked of a higher office, and its answers."""

from datetime import date, datetime

from storage.database import Tx, load

SQL = load("consequence_reviews")
ANSWER = "upward.answer"


async def add(
    tx: Tx, case_id: int, letter: tuple[str, date], officer_id: int, now: datetime
) -> None:
    """Record that a test was asked of a higher office by `letter`, its number and date."""
    tx.later(
        SQL["add"],
        case_id=case_id,
        letter=letter[0],
        sent_on=letter[1],
        officer_id=officer_id,
        now=now,
    )


async def asked(tx: Tx, case_id: int) -> tuple[int, str] | None:
    """Return the id of a case's newest test, and its answer (JSON, or "")."""
    row = await tx.one(SQL["asked"], case_id=case_id)
    if row is None:
        return None
    return row["id"], tx.vault.open(ANSWER, row["id"], row["answer"]) if row["answer"] else ""


async def answered(tx: Tx, case_id: int) -> str | None:
    """Return the latest answer to a case's tests (JSON), or None."""
    row = await tx.one(SQL["answered"], case_id=case_id)
    return tx.vault.open(ANSWER, row["id"], row["answer"]) if row else None


async def answer(tx: Tx, upward_id: int, answered_on: date, words: str) -> None:
    """Record the answer to a test (JSON, sealed) and its date."""
    sealed = tx.vault.seal(ANSWER, upward_id, words)
    tx.later(SQL["answer"], id=upward_id, answered_on=answered_on, answer=sealed)
