"""Rows on which an act of the round failed: how often, and until when each is put off."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from storage import desk_state
from storage.database import Tx, load, read, readable

SQL = load("setbacks")
KNOWN = "setbacks"
"""The fact that says whether there are any, so that a round without one asks nothing."""


@dataclass(frozen=True)
class Setback:
    """A row that waits, by its matter; `error` is why, never anybody's words.

    It is empty while the first attempt of those that are counted before they begin goes on.
    """

    matter: str
    row: int
    failures: int
    since: datetime
    until_at: datetime
    error: str


@dataclass(frozen=True)
class Waiting:
    """How many rows are put off, and since when the oldest is."""

    count: int = 0
    since: datetime | None = None


async def any_known(tx: Tx) -> bool:
    """Say whether anything is put off; without a statement, as each tick asks it."""
    return bool(await desk_state.get(tx, KNOWN))


async def of(tx: Tx, matter: str) -> dict[int, Setback]:
    """Return what is put off of a matter, by row; what of that cannot be read is forgotten."""
    if not await any_known(tx):
        return {}
    rows = await tx.all(SQL["of_matter"], matter=matter)
    found = {one.row: one for one in readable(Setback, rows)}
    if len(found) < len(rows):
        await forget(tx, matter, {row["row"] for row in rows} - found.keys())
    return found


async def every(tx: Tx) -> list[Setback]:
    """Return all that is put off, the oldest first."""
    return [*readable(Setback, await tx.all(SQL["every"]))]


async def waiting(tx: Tx) -> Waiting:
    """Return on how many rows something failed, and since when."""
    row = await tx.one(SQL["waiting"])
    return read(Waiting, row) if row else Waiting()


async def put_off(tx: Tx, more: Setback) -> None:
    """Leave a row alone until a moment, and add failures to those that are known of it."""
    tx.later(SQL["put_off"], **vars(more))
    await desk_state.put(tx, KNOWN, "some")


async def forget(tx: Tx, matter: str, rows: Iterable[int]) -> None:
    """Put off no longer what succeeded, or is due no more."""
    tx.later(SQL["forget"], matter=matter, rows=json.dumps([*rows]))
    if not await tx.one(SQL["any"]):
        await desk_state.put(tx, KNOWN, "")
