"""Oversight (pembinaan): monthly evaluations."""

from datetime import date, datetime

from bot.domain.oversight_rules import Evaluation
from bot.domain.role_permissions import DeskAction
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read_all

SQL = load("oversight")


async def began(tx: Tx) -> datetime | None:
    """Return when the desk recorded anything for the first time, or None."""
    row = await tx.one(SQL["began"])
    return datetime.fromisoformat(row["at"]) if row else None


async def evaluations(tx: Tx) -> list[Evaluation]:
    """Return the months that were put before the Pembina, the newest last."""
    return await read_all(tx, Evaluation, SQL["evaluations"])


async def put_before(tx: Tx, month: date, now: datetime) -> Evaluation:
    """Record that a month, named by its first day, is put before the Pembina."""
    return Evaluation(await tx.insert(SQL["put_before"], month=month, now=now), month, now)


async def evaluate(tx: Tx, evaluation_id: int, by: int, now: datetime) -> bool:
    """Record who evaluated a month; False if somebody did before."""
    return await tx.run(SQL["evaluate"], id=evaluation_id, by=by, now=now) == 1


async def waiting(tx: Tx) -> list[tuple[str, DeskAction, int]]:
    """Count what waits for somebody's act: what is to be done, whose act it is, how often."""
    rows = await tx.all(SQL["waiting"])
    return [(row["what"], DeskAction(row["act"]), row["n"]) for row in rows]
