"""Attempts at rows that wait: counted, and the row put off, before anything of it is read."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Tx

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=5), timedelta(hours=1)


@dataclass(frozen=True)
class Attempt:
    """A row that is tried, and how many attempts at it began since one came to an end."""

    row: int
    begun: int


async def begin_next(tx: Tx, due: str, begin: str, now: datetime) -> Attempt | None:
    """Count an attempt at the row that a query names, and put it off, twice as long each time.

    None if nothing is due. Whoever ends the attempt says when the row is due again, if ever.
    """
    row = await tx.one(due, now=now)
    if row is None:
        return None
    pause = min(FIRST_PAUSE * 2 ** min(row["looks"], 10), LONGEST_PAUSE)
    await tx.run(begin, id=row["id"], now=now, due_at=now + pause)
    return Attempt(row["id"], row["looks"] + 1)
