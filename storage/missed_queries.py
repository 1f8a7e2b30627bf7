"""Words by which people looked for something in the information list and did not find it."""

import json
from collections.abc import Iterable
from datetime import datetime

from bot.domain.missed_words import MissedQuery
from storage.database import Row, Tx
from storage.named_queries import load

SQL = load("missed_queries")
WORDS = "missed_query.words"


def _query(tx: Tx, row: Row) -> MissedQuery:
    words = tx.vault.open(WORDS, row["person_id"], row["words"])
    return MissedQuery(row["id"], row["person_id"], words)


async def add(tx: Tx, person_id: int, words: str, now: datetime) -> None:
    """Keep a person's words, sealed; they are masked already."""
    tx.later(SQL["add"], person_id=person_id, words=tx.vault.seal(WORDS, person_id, words), now=now)


async def of_person(tx: Tx, person_id: int) -> list[MissedQuery]:
    """Return what is kept of a person."""
    return [_query(tx, row) for row in await tx.all(SQL["of_person"], person_id=person_id)]


async def newest(tx: Tx) -> list[MissedQuery]:
    """Return what is kept of everybody, the newest first, at most 500."""
    return [_query(tx, row) for row in await tx.all(SQL["newest"])]


async def drop(tx: Tx, ids: Iterable[int]) -> None:
    """Forget these words."""
    tx.later(SQL["drop"], ids=json.dumps(list(ids)))
