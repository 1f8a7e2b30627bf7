"""Texts that officers pass on by hand to requesters without a chat; the words are sealed."""

import json
from collections.abc import Mapping
from datetime import datetime

from bot.domain.outside_act import Errand, Passed
from storage.database import Row, Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("errands")
WORDS, EVIDENCE = "errand.words", "errand.evidence"


def _errand(row: Row) -> Errand:
    return read(Errand, row, about=json.loads(row["about"]))


async def add(
    tx: Tx, case_id: int, what: str, about: Mapping[str, object], words: str, now: datetime
) -> int:
    """Keep a text until it is passed on; return its number."""
    facts = json.dumps(about)
    new_id = await tx.insert(SQL["add"], case_id=case_id, what=what, about=facts, now=now)
    tx.later(SQL["seal"], id=new_id, words=tx.vault.seal(WORDS, new_id, words))
    return new_id


async def get(tx: Tx, errand_id: int) -> Errand | None:
    """Return one errand."""
    row = await tx.one(SQL["by_id"], id=errand_id)
    return _errand(row) if row else None


async def words(tx: Tx, errand_id: int) -> str:
    """Return the words of an errand."""
    row = await tx.one(SQL["by_id"], id=errand_id)
    return tx.vault.open(WORDS, errand_id, row["words"]) if row else ""


async def open_of(tx: Tx, case_id: int) -> list[Errand]:
    """Return the errands of a case that were not passed on yet, the oldest first."""
    return [_errand(row) for row in await tx.all(SQL["open_of"], case_id=case_id)]


async def settle(tx: Tx, errand_id: int, passed: Passed, now: datetime) -> bool:
    """Record that a text reached the requester; False if that is on record already."""
    proof = passed.evidence
    settled = await tx.run(
        SQL["settle"],
        id=errand_id,
        told_at=passed.at,
        channel=passed.channel,
        evidence=tx.vault.seal(EVIDENCE, errand_id, proof) if proof else None,
        recorded_by=passed.officer_id,
        now=now,
    )
    return settled == 1


async def counting(tx: Tx, case_id: int, counts: str) -> Errand | None:
    """Return the newest errand of a case whose delivery starts the period named `counts`."""
    row = await tx.one(SQL["counting"], case_id=case_id, counts=counts)
    return _errand(row) if row else None


async def waiting(tx: Tx, before: datetime) -> list[int]:
    """Return the cases with open errands from before an instant, the oldest first."""
    return [row["case_id"] for row in await tx.all(SQL["waiting"], before=before)]
