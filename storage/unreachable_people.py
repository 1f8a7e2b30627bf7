"""People who cannot be reached through Telegram, by the cases on which officers know it."""

from datetime import datetime

from storage.database import Tx
from storage.named_queries import load

SQL = load("unreachable_people")


async def add(tx: Tx, person_id: int, case_id: int, now: datetime) -> bool:
    """Record that a person cannot be reached on a case; False if that is known."""
    return await tx.run(SQL["add"], person_id=person_id, case_id=case_id, since=now) == 1


async def of_person(tx: Tx, person_id: int) -> list[tuple[int, datetime]]:
    """Return (case id, since when) of every case on which a person cannot be reached."""
    rows = await tx.all(SQL["of_person"], person_id=person_id)
    return [(row["case_id"], datetime.fromisoformat(row["since"])) for row in rows]


async def of_case(tx: Tx, case_id: int) -> datetime | None:
    """Return since when the requester of a case cannot be reached, or None."""
    row = await tx.one(SQL["of_case"], case_id=case_id)
    return datetime.fromisoformat(row["since"]) if row and row["since"] else None


async def forget(tx: Tx, person_id: int) -> None:
    """Record that a person can be reached again."""
    tx.later(SQL["forget"], person_id=person_id)
