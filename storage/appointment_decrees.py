"""Decrees and orders that name who holds an office, and whether their scan is here."""

from datetime import date, datetime

from bot.domain.appointment import AppointmentDecree
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("appointment_decrees")


async def enter(
    tx: Tx, number: str, dated_on: date, scan_due_on: date, recorded_by: int, now: datetime
) -> int:
    """Return the id of a decree, entered first if nobody did so before."""
    found = await tx.one(SQL["find"], number=number, dated_on=dated_on)
    if found is not None:
        return int(found["id"])
    return await tx.insert(
        SQL["add"],
        number=number,
        dated_on=dated_on,
        scan_due_on=scan_due_on,
        recorded_by=recorded_by,
        now=now,
    )


async def every(tx: Tx) -> dict[int, AppointmentDecree]:
    """Return all decrees by their ids, the oldest first."""
    return {row["id"]: read(AppointmentDecree, row) for row in await tx.all(SQL["all"])}


async def set_scanned(tx: Tx, decree_id: int, now: datetime) -> None:
    """Record that the scan of a decree was handed in."""
    tx.later(SQL["set_scanned"], id=decree_id, now=now)
