"""Row counts for monitoring the desk, without names, words or request numbers."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.upload_limits import Disk
from storage import desk_state, health_facts, setbacks
from storage.database import Row, Tx, load
from storage.health_facts import BACKED_UP
from storage.rows import read
from storage.setbacks import Waiting

SQL = load("desk_counts")


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
    due = await tx.one(SQL["reminders"], now=now)
    return Figures(
        inbox=_queues(await tx.all(SQL["inbox"])),
        outbox=_queues(await tx.all(SQL["outbox"])),
        transfers=_queues(await tx.all(SQL["transfers"])),
        cases={row["state"]: row["n"] for row in await tx.all(SQL["cases"])},
        due=int(due["n"]) if due else 0,
        delayed=await setbacks.waiting(tx),
        backed_up_at=await desk_state.get_instant(tx, BACKED_UP),
        list_uses={row["what"]: row["n"] for row in await tx.all(SQL["list_uses"])},
        disk=await health_facts.disk(tx),
    )


def _queues(rows: list[Row]) -> dict[str, Queue]:
    return {row["state"]: read(Queue, row) for row in rows}
