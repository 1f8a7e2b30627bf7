"""Pauses of senders, whose chatter is not shown to the group for a while."""

from datetime import datetime

from bot.domain.gathered_chatter import Pause
from storage.database import Row, Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("pauses")
REASON = "pause.reason"


def _pause(tx: Tx, row: Row) -> Pause:
    return read(Pause, row, reason=tx.vault.open(REASON, row["person_id"], row["reason"]))


async def add(
    tx: Tx, person_id: int, reason: str, *, by: int, now: datetime, ends_at: datetime
) -> int:
    """Keep a pause and return its id; there is one at most for a person."""
    sealed = tx.vault.seal(REASON, person_id, reason)
    return await tx.insert(
        SQL["add"], person_id=person_id, reason=sealed, by=by, now=now, ends_at=ends_at
    )


async def running(tx: Tx) -> list[Pause]:
    """Return every pause that has not ended."""
    return [_pause(tx, row) for row in await tx.all(SQL["standing"])]


async def of_person(tx: Tx, person_id: int) -> Pause | None:
    """Return a person's pause, or None."""
    row = await tx.one(SQL["of_person"], person_id=person_id)
    return _pause(tx, row) if row else None


async def by_id(tx: Tx, pause_id: int) -> Pause | None:
    """Return a pause that has not ended, or None."""
    row = await tx.one(SQL["by_id"], id=pause_id)
    return _pause(tx, row) if row else None


async def over(tx: Tx, now: datetime) -> list[Pause]:
    """Return the pauses whose time is over."""
    return [_pause(tx, row) for row in await tx.all(SQL["over"], now=now)]


async def end(tx: Tx, pause_id: int, now: datetime) -> None:
    """End a pause."""
    tx.later(SQL["end"], id=pause_id, now=now)
