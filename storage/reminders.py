"""Planned reminders: rows with a due instant and a key that is unique within their matter."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from bot.domain.reminders.reminder_plan import About, PlannedReminder, Reminder
from storage.database import Tx, stored
from storage.named_queries import load
from storage.rows import read

SQL = load("reminders")


async def plan(tx: Tx, about: About, planned: Iterable[PlannedReminder]) -> None:
    """Plan reminders; one that waits or went out under its key stays, a dropped one comes back."""
    rows = {
        one.key: (one.key, one.kind, one.audience, stored(one.due_at))
        for one in reversed([*planned])  # of several under one key the first is meant
    }
    if rows:
        tx.later(
            SQL["plan"],
            about=about.name,
            case_id=about.case_id,
            objection_id=about.objection_id,
            planned=json.dumps([*reversed(rows.values())]),
        )


async def replan(
    tx: Tx, about: About, planned: Iterable[PlannedReminder], now: datetime, *prefixes: str
) -> None:
    """Plan the reminders still to come, in place of waiting ones whose keys have `prefixes`."""
    await drop(tx, about, now, *prefixes)
    await plan(tx, about, [one for one in planned if one.due_at > now])


async def due(tx: Tx, now: datetime) -> list[Reminder]:
    """Return the reminders that are due, the oldest first."""
    return [read(Reminder, row) for row in await tx.all(SQL["due"], now=now)]


async def settle(
    tx: Tx, reminder_id: int, state: Literal["sent", "dropped"], now: datetime
) -> None:
    """Record how a reminder ended."""
    tx.later(SQL["settle"], id=reminder_id, state=state, now=now)


async def drop(tx: Tx, about: About, now: datetime, *prefixes: str) -> None:
    """Drop the waiting reminders, as no longer true, or only those whose keys have `prefixes`."""
    tx.later(SQL["drop"], about=about.name, prefixes=json.dumps(prefixes or ("",)), now=now)


async def next_due(tx: Tx) -> datetime | None:
    """Return when the next reminder is due."""
    row = await tx.one(SQL["next_due"])
    return datetime.fromisoformat(row["at"]) if row and row["at"] else None
