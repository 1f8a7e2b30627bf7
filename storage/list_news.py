"""Who wants to hear once that an entry of the public list was renewed."""

from datetime import datetime

from bot.domain.list_entry import ListedEntry
from storage.database import Tx
from storage.named_queries import load

SQL = load("list_news")


async def want(tx: Tx, person_id: int, listed: ListedEntry, now: datetime) -> None:
    """Let a person hear once that an entry was renewed since the version that it has now."""
    values = {"entry_id": listed.id, "version": listed.version, "now": now}
    await tx.run(SQL["want"], person_id=person_id, **values)


async def wants(tx: Tx, person_id: int, entry_id: int) -> bool:
    """Say whether a person waits to hear of an entry."""
    return await tx.one(SQL["wants"], person_id=person_id, entry_id=entry_id) is not None


async def end(tx: Tx, person_id: int, entry_id: int) -> None:
    """Let a person hear no more of an entry: they were told, or do not want it any longer."""
    await tx.run(SQL["end"], person_id=person_id, entry_id=entry_id)


async def end_all(tx: Tx, person_id: int) -> None:
    """Let a person hear no more of any entry."""
    await tx.run(SQL["end_all"], person_id=person_id)


async def waiting(tx: Tx, most: int) -> list[tuple[int, str, int]]:
    """Return (entry, title, person): whom to tell of what is shown and was renewed."""
    rows = await tx.all(SQL["waiting"], most=most)
    return [(row["entry_id"], row["title"], row["person_id"]) for row in rows]


async def set_queued(tx: Tx, person_id: int, entry_id: int, *, queued: bool) -> None:
    """Record whether the news for a person is on its way."""
    await tx.run(SQL["set_queued"], person_id=person_id, entry_id=entry_id, queued=queued)
