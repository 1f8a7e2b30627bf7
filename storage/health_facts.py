"""Facts about the desk's own health: what waits, what failed, and the free space on its disk."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.domain.upload_limits import Disk
from storage import desk_state
from storage.database import Tx, load
from storage.rows import read

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
    row = await tx.one(SQL["traffic"], since=since)
    if row is None:
        raise RuntimeError("a count is a row")
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
    row = await tx.one(SQL["day"], since=since)
    if row is None:
        raise RuntimeError("a count is a row")
    return read(Day, row)


async def disk(tx: Tx) -> Disk | None:
    """Return the disk that the database lies on; None if it is in memory."""
    row = await tx.one("PRAGMA database_list")
    return disk_of(Path(str(row["file"])).parent) if row and row["file"] else None


def disk_of(folder: Path) -> Disk:
    """Return the disk that a folder lies on."""
    size, _, free = shutil.disk_usage(folder)
    return Disk(free, size)
