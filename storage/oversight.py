"""Oversight (pembinaan): monthly evaluations."""

from datetime import date, datetime

from bot.domain.acts import Act
from bot.domain.oversight_rules import Evaluation
from storage import desk_state
from storage.database import Tx, load, read_all

SQL = load("oversight")
SHOWN = "evaluation_shown"


async def began(tx: Tx) -> datetime | None:
    """Return when the desk recorded anything for the first time, or None."""
    row = await tx.one(SQL["began"])
    return datetime.fromisoformat(row["at"]) if row else None


async def evaluated(tx: Tx, as_of: datetime) -> list[Evaluation]:
    """Return which months were evaluated until a moment, as the trail has it."""
    return await read_all(tx, Evaluation, SQL["evaluated"], as_of=as_of)


async def newest(tx: Tx) -> date | None:
    """Return the newest month, by its first day, that was put before the Pembina."""
    shown = await desk_state.get(tx, SHOWN)
    return date.fromisoformat(shown) if shown else None


async def put_before(tx: Tx, month: date) -> None:
    """Record that a month is put before the Pembina."""
    await desk_state.put(tx, SHOWN, month.isoformat())


async def waiting(tx: Tx) -> list[tuple[str, Act, int]]:
    """Count what waits for somebody's act: what is to be done, whose act it is, how often."""
    rows = await tx.all(SQL["waiting"])
    return [(row["what"], Act(row["act"]), row["n"]) for row in rows]
