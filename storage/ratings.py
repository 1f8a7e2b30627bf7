"""How requesters rated the service: once for each case."""

from datetime import datetime

from storage.database import Tx, load

SQL = load("ratings")
WORDS = "satisfaction.words"


async def add(tx: Tx, case_id: int, score: int, now: datetime) -> bool:
    """Keep a rating; False if there is one already."""
    return await tx.run(SQL["add"], case_id=case_id, score=score, now=now) == 1


async def add_words(tx: Tx, case_id: int, words: str) -> bool:
    """Keep the requester's comment, sealed, beside a rating; False if there is one already."""
    sealed = tx.vault.seal(WORDS, case_id, words)
    return await tx.run(SQL["add_words"], case_id=case_id, words=sealed) == 1
