"""Corrections (ralat) of official answers, numbered within their case."""

from datetime import datetime

from storage.database import Tx
from storage.queries import load
from storage.vault import Vault

SQL = load("corrections")
WORDS = "correction.words"


async def add(tx: Tx, vault: Vault, case_id: int, said: tuple[int, str], now: datetime) -> int:
    """Keep a correction (officer, words), sealed, and return its number."""
    row = await tx.one(SQL["count"], case_id=case_id)
    number = (int(row["n"]) if row else 0) + 1
    await tx.run(
        SQL["add"],
        case_id=case_id,
        number=number,
        words=vault.seal(WORDS, case_id, said[1]),
        officer_id=said[0],
        now=now,
    )
    return number
