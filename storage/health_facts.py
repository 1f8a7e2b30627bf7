"""The desk's health: queue lengths, failures, and rows postponed after failures."""

import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.domain.records.kept_file import Disk
from storage import desk_state
from storage.database import (
    Row,
    Tx,
    load_queries,
    read_all,
    read_entity,
    read_number,
    readable_entities,
)

SQL = load_queries("health_facts")
UNREAD = "cannot be read"
KNOWN = "setbacks"
"""The fact that says whether there are any, so that a round without one asks nothing."""


@dataclass(frozen=True)
class RowFailure:
    """A row postponed after a failure; `error` is the reason, never anybody's words.

    It is empty while the first attempt of those that are counted before they begin goes on.
    """

    matter: str
    row: int
    failures: int
    since: datetime
    until_at: datetime
    error: str


@dataclass(frozen=True)
class WaitingCount:
    """How many rows are put off, and since when the oldest is."""

    count: int = 0
    since: datetime | None = None


async def has_any(tx: Tx) -> bool:
    """Say whether any row is postponed, without a query, as each tick asks."""
    return bool(await desk_state.get(tx, KNOWN))


async def failures_of(tx: Tx, matter: str) -> dict[int, RowFailure]:
    """Return the postponed rows of a matter by number; unreadable ones are dropped."""
    if not await has_any(tx):
        return {}
    rows = await tx.all(SQL["of_matter"], matter=matter)
    found = {one.row: one for one in readable_entities(tx, RowFailure, rows)}
    if len(found) < len(rows):
        await drop_failures(tx, matter, {row["row"] for row in rows} - found.keys())
    return found


async def all_failures(tx: Tx) -> list[RowFailure]:
    """Return all that is put off, the oldest first."""
    return [*readable_entities(tx, RowFailure, await tx.all(SQL["every"]))]


async def count_waiting(tx: Tx) -> WaitingCount:
    """Return the number of rows that failed, and since when."""
    row = await tx.one(SQL["waiting"])
    return read_entity(WaitingCount, row) if row else WaitingCount()


async def save_failures(tx: Tx, more: RowFailure) -> None:
    """Postpone a row to a moment, and add to its count of failures."""
    tx.run_later(SQL["put_off"], **vars(more))
    await desk_state.put(tx, KNOWN, "some")


async def drop_failures(tx: Tx, matter: str, rows: Iterable[int]) -> None:
    """Forget the failures of rows that succeeded or are no longer due."""
    tx.run_later(SQL["forget"], matter=matter, rows=json.dumps([*rows]))
    if not await tx.one(SQL["any"]):
        await desk_state.put(tx, KNOWN, "")


async def note_unread(tx: Tx, unread: Iterable[tuple[str, int]], now: datetime) -> None:
    """Keep as put off exactly those rows of the office, by table and id, that cannot be read."""
    found = {*unread}
    for one in await all_failures(tx):
        if one.error == UNREAD and (one.matter, one.row) not in found:
            await drop_failures(tx, one.matter, [one.row])
    for matter, row in found:
        await save_failures(tx, RowFailure(matter, row, 1, now, now, UNREAD))


BACKED_UP = "backed_up_at"
"""Name of the fact in `desk_state` that says when the last backup was made."""
FAILED_AT, FAILED_WHY = "backup_failed_at", "backup_failed_why"
"""Names of the facts that say when a backup failed last, and why."""


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
    return read_entity(Traffic, row, polled_at=polled_at, backed_up_at=backed_up_at)


@dataclass(frozen=True)
class DayCounts:
    """How many updates came since a moment, and how many messages were sent or failed."""

    received: int
    sent: int
    failed: int


async def day(tx: Tx, since: datetime) -> DayCounts:
    """Return the numbers of updates and messages since a moment."""
    [counted] = await read_all(tx, DayCounts, SQL["day"], since=since)
    return counted


async def disk(tx: Tx) -> Disk | None:
    """Return the disk that the database lies on; None if it is in memory, or its folder is gone."""
    [main, *_] = await tx.all("PRAGMA database_list")
    folder = Path(str(main["file"])).parent if main["file"] else None
    return disk_of(folder) if folder and folder.exists() else None


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
    """Requests that wait for another office, and those that one refused."""
    cases: dict[str, int]
    due: int
    delayed: WaitingCount
    """Rows on which what the desk does by itself has failed."""
    backed_up_at: datetime | None
    list_uses: dict[str, int]
    disk: Disk | None


async def count_figures(tx: Tx, now: datetime) -> Figures:
    """Count the waiting rows, the cases by state and the due reminders."""
    return Figures(
        inbox=_queues(await tx.all(SQL["inbox"])),
        outbox=_queues(await tx.all(SQL["outbox"])),
        cases={row["state"]: row["n"] for row in await tx.all(SQL["cases"])},
        due=await read_number(tx, SQL["reminders"], now=now),
        delayed=await count_waiting(tx),
        backed_up_at=await desk_state.get_instant(tx, BACKED_UP),
        list_uses={row["what"]: row["n"] for row in await tx.all(SQL["list_uses"])},
        disk=await disk(tx),
    )


def _queues(rows: list[Row]) -> dict[str, Queue]:
    return {row["state"]: read_entity(Queue, row) for row in rows}
