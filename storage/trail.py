"""The trail: a chain of hashes over all events, and anchors that keep its hash of a day."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import date

from storage.case_events import WRITTEN, chained
from storage.database import Row, Tx, digest
from storage.named_queries import load
from storage.vault import SealError, Vault

SQL = load("trail")
AT_ONCE = 1000


@dataclass(frozen=True)
class Anchor:
    """The hash that the trail had at an event, whatever came later."""

    event_id: int
    chain: str


@dataclass(frozen=True)
class Trail:
    """The result of checking the trail: how many events are whole, the last one, what is wrong.

    `broken` is the first event that is not as it was recorded, or that follows one that is gone;
    `missed` is an anchor that the trail does not lead through.
    """

    count: int
    last: Anchor
    broken: int | None = None
    missed: Anchor | None = None

    @property
    def is_whole(self) -> bool:
        """Say whether nothing was altered, left out or put in another order."""
        return self.broken is None and self.missed is None


async def walk(tx: Tx, vault: Vault, more: Iterable[Anchor] = ()) -> Trail:
    """Compute every hash anew, and compare with the kept anchors and with `more`."""
    awaited = {*(Anchor(**dict(row)) for row in await tx.all(SQL["anchors"])), *more}
    count, last = 0, Anchor(0, "")
    async for row in _events(tx):
        here = Anchor(row["id"], digest(last.chain + _said(vault, row)))
        if here.chain != row["chain"]:
            return Trail(count, last, broken=here.event_id)
        count, last = count + 1, here
        awaited.discard(here)
    missed = min(awaited, key=lambda anchor: anchor.event_id, default=None)
    return Trail(count, last, missed=missed)


async def _events(tx: Tx) -> AsyncIterator[Row]:
    rows = await tx.all(SQL["page"], after=0, most=AT_ONCE)
    while rows:
        for row in rows:
            yield row
        after = rows[-1]["id"]
        rows = await tx.all(SQL["page"], after=after, most=AT_ONCE)


def _said(vault: Vault, row: Row) -> str:
    """Return the text of an event that the chain hashes; "" if its words do not open."""
    try:
        sealed = row["written"]
        written = vault.open(WRITTEN, row["case_id"] or 0, sealed) if sealed else None
    except SealError:
        return ""
    return chained(vault, row, written)


async def last(tx: Tx) -> Anchor | None:
    """Return the number and hash of the last event; None before the first event."""
    row = await tx.one(SQL["last"])
    return Anchor(**dict(row)) if row else None


async def last_anchor(tx: Tx) -> tuple[date, Anchor] | None:
    """Return the day of the newest anchor, and the anchor."""
    row = await tx.one(SQL["last_anchor"])
    if row is None:
        return None
    return date.fromisoformat(row["on_date"]), Anchor(row["event_id"], row["chain"])


async def add_anchor(tx: Tx, anchor: Anchor, on: date) -> None:
    """Keep the number and hash of the trail's last event on a day."""
    await tx.run(SQL["add_anchor"], on=on, event_id=anchor.event_id, chain=anchor.chain)
