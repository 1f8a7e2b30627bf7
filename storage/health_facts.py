"""Facts about the desk's own health: what waits, what failed, row counts, the room on its disk."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.domain.upload_limits import Disk
from storage import desk_state, setbacks
from storage.database import Row, Tx, load, read, read_all, read_number
from storage.setbacks import Waiting

SQL = load("health_facts")

BACKED_UP = "backed_up_at"
"""Name of the fact in `desk_state` that says when the last backup was made."""


@dataclass(frozen=True)
class Traffic:
    """The lengths of the queues, the failures since a moment, and the last signs of life."""

    incoming: int
    outgoing: int
    parked: int
    failed: int
    polled_at: datetime | None
    sent_at: datetime | None
    backed_up_at: datetime | None


async def traffic(tx: Tx, since: datetime) -> Traffic:
    """Return the queue lengths and last signs of life; failures are counted from `since`."""
    [row] = await tx.all(SQL["traffic"], since=since)
    polled_at = await desk_state.get_instant(tx, "last_poll_at")
    backed_up_at = await desk_state.get_instant(tx, BACKED_UP)
    return read(Traffic, row, polled_at=polled_at, backed_up_at=backed_up_at)


@dataclass(frozen=True)
class Day:
    """How many updates came since a moment, and how many messages were sent or failed."""

    received: int
    sent: int
    failed: int


async def day(tx: Tx, since: datetime) -> Day:
    """Return what came and went since a moment."""
    [counted] = await read_all(tx, Day, SQL["day"], since=since)
    return counted


async def disk(tx: Tx) -> Disk | None:
    """Return the disk that the database lies on; None if it is in memory."""
    row = await tx.one("PRAGMA database_list")
    return disk_of(Path(str(row["file"])).parent) if row and row["file"] else None


def disk_of(folder: Path) -> Disk:
    """Return the disk that a folder lies on."""
    size, _, free = shutil.disk_usage(folder)
    return Disk(free, size)


@dataclass(frozen=True)
class Queue:
    """How many rows are in a state, and since when the oldest waits."""

    count: int
    oldest: datetime


@dataclass(frozen=True)
class Figures:
    """Rows by state; `due` counts reminders whose time has come and that have not gone out.

    `list_uses` counts what came of the public information list since the desk began.
    """

    inbox: dict[str, Queue]
    outbox: dict[str, Queue]
    transfers: dict[str, Queue]
    """Requests that wait for another office, and those that one refused."""
    cases: dict[str, int]
    due: int
    delayed: Waiting
    """Rows on which what the desk does by itself has failed."""
    backed_up_at: datetime | None
    list_uses: dict[str, int]
    disk: Disk | None


async def gather(tx: Tx, now: datetime) -> Figures:
    """Count the waiting rows, the cases by state and the due reminders."""
    return Figures(
        inbox=_queues(await tx.all(SQL["inbox"])),
        outbox=_queues(await tx.all(SQL["outbox"])),
        transfers=_queues(await tx.all(SQL["transfers"])),
        cases={row["state"]: row["n"] for row in await tx.all(SQL["cases"])},
        due=await read_number(tx, SQL["reminders"], now=now),
        delayed=await setbacks.waiting(tx),
        backed_up_at=await desk_state.get_instant(tx, BACKED_UP),
        list_uses={row["what"]: row["n"] for row in await tx.all(SQL["list_uses"])},
        disk=await disk(tx),
    )


def _queues(rows: list[Row]) -> dict[str, Queue]:
    return {row["state"]: read(Queue, row) for row in rows}
