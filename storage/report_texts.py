"""What the PPID wrote for the yearly reports."""

import json
from datetime import datetime

from storage.database import Tx, load

SQL = load("report_texts")


async def keep(tx: Tx, year: int, words: dict[str, str], officer_id: int, now: datetime) -> None:
    """Keep the words for a year's report, in place of earlier ones."""
    text = json.dumps(words, ensure_ascii=False)
    tx.later(SQL["keep"], year=year, words=text, officer_id=officer_id, now=now)


async def words(tx: Tx, year: int) -> dict[str, str]:
    """Return what was written for a year's report, by the name of each part."""
    row = await tx.one(SQL["words"], year=year)
    found: dict[str, str] = json.loads(row["words"]) if row else {}
    return found
