"""Queued rows that are held back: since a restore, or cards for which the group has no room."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from storage.database import Tx, load_queries

SQL = load_queries("held_rows")


async def all_held_rows(tx: Tx) -> list[int]:
    """Return the numbers of all held rows, the oldest first."""
    return [row["seq"] for row in await tx.all(SQL["every"])]


async def release_all(tx: Tx) -> int:
    """Queue all held rows; return how many."""
    return await tx.run(SQL["release"])


class LateCard(NamedTuple):
    """A row with the card of a new case that has found no room in the group since an instant."""

    seq: int
    case_id: int
    since: datetime


async def late_cards(tx: Tx, purpose: str, before: datetime) -> list[LateCard]:
    """Return the rows of a purpose that were due `before`, of cases never shown in the group."""
    rows = await tx.all(SQL["late_cards"], purpose=purpose, before=before)
    return [LateCard(row[0], row[1], datetime.fromisoformat(row[2])) for row in rows]


async def mark_listed(tx: Tx, seqs: Sequence[int]) -> None:
    """Record that the group was told of these rows' cases before they are sent."""
    tx.run_later(SQL["mark_listed"], seqs=json.dumps(seqs))
