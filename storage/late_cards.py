"""Cards of new cases that wait for room in the group, which is told of the cases meanwhile."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from storage.database import Tx, load

SQL = load("late_cards")


class LateCard(NamedTuple):
    """A row with the card of a new case that has found no room in the group since an instant."""

    seq: int
    case_id: int
    since: datetime


async def waiting(tx: Tx, purpose: str, before: datetime) -> list[LateCard]:
    """Return the rows of a purpose that were due `before`, of cases never shown in the group."""
    rows = await tx.all(SQL["late_cards"], purpose=purpose, before=before)
    return [LateCard(row[0], row[1], datetime.fromisoformat(row[2])) for row in rows]


async def mark_listed(tx: Tx, seqs: Sequence[int]) -> None:
    """Record that the group was told of what these rows show, before they are sent."""
    tx.later(SQL["mark_listed"], seqs=json.dumps(seqs))
