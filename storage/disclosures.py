"""Documents that answers gave, and what was said of publishing them."""

from datetime import datetime

from bot.domain.disclosure_rules import GivenDocument
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read_all

SQL = load("disclosures")


async def given(tx: Tx) -> list[GivenDocument]:
    """Return the documents that delivered answers gave and of which nothing was said yet."""
    return await read_all(tx, GivenDocument, SQL["given"])


async def decide(tx: Tx, kept_id: int, entry_id: int | None, by: int, now: datetime) -> None:
    """Record the entry that a document became, None for none."""
    await tx.run(SQL["decide"], kept_id=kept_id, entry_id=entry_id, by=by, now=now)


async def published(tx: Tx, case_id: int) -> list[int]:
    """Return the entries that documents of a case became."""
    return [int(row["entry_id"]) for row in await tx.all(SQL["published"], case_id=case_id)]
