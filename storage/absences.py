"""Officers who left the group, and what they held when they went."""

from dataclasses import replace
from datetime import datetime

from bot.domain.absence import Absence
from storage.database import Tx, load
from storage.table import Table

SQL = load("absences")
ABSENCES = Table("absence", Absence)


async def begin(tx: Tx, new: Absence) -> Absence:
    """Record that somebody left; return it with its number."""
    return replace(new, id=await ABSENCES.add(tx, officer_id=new.officer_id))


async def get(tx: Tx, absence_id: int) -> Absence | None:
    """Return an absence by its id."""
    return await ABSENCES.get(tx, absence_id)


async def standing(tx: Tx) -> list[Absence]:
    """Return the absences that are not over, the oldest first."""
    return await ABSENCES.all(tx, "WHERE ended_at IS NULL ORDER BY id")


async def end(tx: Tx, absence_id: int, now: datetime) -> None:
    """Record that an absence is over."""
    ABSENCES.put(tx, absence_id, "ended_at IS NULL", ended_at=now)


async def note_case(tx: Tx, absence_id: int, case_id: int) -> None:
    """Remember a case that comes back with its holder."""
    tx.later(SQL["note_case"], id=absence_id, case_id=case_id)


async def cases(tx: Tx, absence_id: int) -> list[int]:
    """Return the ids of the cases that somebody held when they went."""
    return [row["case_id"] for row in await tx.all(SQL["cases"], id=absence_id)]
