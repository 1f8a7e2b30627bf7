"""The election stages that the PPID keeps."""

from bot.domain.authority import Authority
from bot.domain.regime_rules import Stage
from storage.database import Tx, load
from storage.rows import read

SQL = load("stages")


async def current(tx: Tx) -> dict[int, Stage]:
    """Return the stages that were not withdrawn by their id, the earliest first."""
    return {row["id"]: read(Stage, row) for row in await tx.all(SQL["standing"])}


async def add(tx: Tx, stage: Stage, by: Authority) -> int:
    """Keep a stage and return its id."""
    return await tx.insert(SQL["add"], **vars(stage), by=by.telegram_id, now=by.at)


async def withdraw(tx: Tx, stage_id: int, by: Authority) -> bool:
    """Withdraw a stage; False if it was withdrawn before."""
    return await tx.run(SQL["withdraw"], id=stage_id, now=by.at) == 1
