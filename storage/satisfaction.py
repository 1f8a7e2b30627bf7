"""How requesters rated the service: once for each case."""

from datetime import datetime

from storage.database import Tx
from storage.queries import load

SQL = load("satisfaction")


async def add(tx: Tx, case_id: int, score: int, now: datetime) -> bool:
    """Keep a rating; False if there is one already."""
    return await tx.run(SQL["add"], case_id=case_id, score=score, now=now) == 1


async def add_words(tx: Tx, case_id: int, words: str) -> bool:
    """Keep the sentence beside a rating; False if there is one already."""
    return await tx.run(SQL["add_words"], case_id=case_id, words=words) == 1
