"""What the PPID wrote for the yearly reports."""

import json
from datetime import datetime

from storage.database import Tx
from storage.named_queries import load

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


async def issue(tx: Tx, year: int, now: datetime) -> bool:
    """Record that a year's report is issued as it stands now; False if nothing was written."""
    return await tx.run(SQL["issue"], year=year, now=now) == 1


async def issued(tx: Tx) -> dict[int, datetime]:
    """Return the years whose reports were issued, each with the instant at which it stands."""
    rows = await tx.all(SQL["issued"])
    return {row["year"]: datetime.fromisoformat(row["issued_at"]) for row in rows}
