"""The election stages that the PPID keeps."""

from datetime import datetime

from bot.domain.regime_rules import Stage
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("stages")


async def current(tx: Tx) -> dict[int, Stage]:
    """Return the stages that were not withdrawn by their id, the earliest first."""
    return {row["id"]: read(Stage, row) for row in await tx.all(SQL["standing"])}


async def add(tx: Tx, stage: Stage, by: int, now: datetime) -> int:
    """Keep a stage and return its id."""
    return await tx.insert(SQL["add"], **vars(stage), by=by, now=now)


async def withdraw(tx: Tx, stage_id: int, now: datetime) -> bool:
    """Withdraw a stage; False if it was withdrawn before."""
    return await tx.run(SQL["withdraw"], id=stage_id, now=now) == 1
