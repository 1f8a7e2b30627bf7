"""Rows of the outbox that are held back since a backup was restored."""

from storage.database import Tx, load

SQL = load("held_rows")


async def every(tx: Tx) -> list[int]:
    """Return the numbers of all held rows, the oldest first."""
    return [row["seq"] for row in await tx.all(SQL["every"])]


async def release(tx: Tx) -> int:
    """Queue all held rows; return how many."""
    return await tx.run(SQL["release"])
