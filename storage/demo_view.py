"""The demo's view of the database: outbox rows without words, coming reminders."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Row, Tx, load_queries, read_all, read_entity

SQL = load_queries("demo_view")


@dataclass(frozen=True)
class OutboxRow:
    """A row of the outbox; `case` is the case's number in its year."""

    seq: int
    case: int | None
    chat: str
    purpose: str
    method: str
    state: str
    uncertain: bool
    attempts: int
    created_at: datetime
    sent_at: datetime | None
    waits_until: datetime | None
    error: str | None


@dataclass(frozen=True)
class ComingReminder:
    """A reminder that waits for its day."""

    case: int | None
    kind: str
    audience: str
    due_at: datetime


def _parcel(row: Row) -> OutboxRow:
    waits = max(filter(None, (row["not_before"], row["held_until"])), default=None)
    return read_entity(OutboxRow, row, waits_until=waits)


async def newest_rows(tx: Tx, most: int) -> list[OutboxRow]:
    """Return the newest rows of the outbox, without their words."""
    return [_parcel(row) for row in await tx.all(SQL["rows"], most=most)]


async def coming(tx: Tx, most: int) -> list[ComingReminder]:
    """Return the reminders that come next."""
    return await read_all(tx, ComingReminder, SQL["waiting"], most=most)


async def newest_cases(tx: Tx, most: int) -> list[int]:
    """Return the ids of the newest cases, the newest first."""
    return [row["id"] for row in await tx.all(SQL["newest_cases"], most=most)]


async def arriving(tx: Tx) -> frozenset[str]:
    """Return the chats to which a message is on its way."""
    return frozenset(row["chat"] for row in await tx.all(SQL["arriving"]))
