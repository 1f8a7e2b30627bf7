"""Who holds which role at the office, and until when."""

from datetime import date, datetime

from bot.domain.role_permissions import Grant
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read_one, readable

SQL = load("role_holders")


async def current(tx: Tx) -> tuple[Grant, ...]:
    """Return every grant that was not taken back, whatever its dates.

    One that cannot be read gives nobody a role, and takes nobody else's away.
    """
    return tuple(readable(Grant, await tx.all(SQL["standing"])))


async def grant(tx: Tx, grant: Grant, granted_by: int, now: datetime) -> int:
    """Record that somebody holds a role; return the number of the grant."""
    return await tx.insert(SQL["grant"], **vars(grant), granted_by=granted_by, now=now)


async def revoke(tx: Tx, telegram_id: int, role: str, now: datetime) -> bool:
    """Take a role back; False if it was not held."""
    return await tx.run(SQL["revoke"], telegram_id=telegram_id, role=role, now=now) > 0


async def revoke_all(
    tx: Tx, telegram_id: int, now: datetime, *, absence_id: int | None = None
) -> None:
    """Take back every role of a member, who may have left with an absence."""
    tx.later(SQL["revoke_all"], telegram_id=telegram_id, now=now, absence_id=absence_id)


async def lapsed(tx: Tx, absence_id: int) -> tuple[Grant, ...]:
    """Return the grants that ended because somebody left the group."""
    return tuple(readable(Grant, await tx.all(SQL["lapsed"], absence_id=absence_id)))


async def ended(tx: Tx, today: date) -> list[int]:
    """Return the acting grants that ended before a day and whose end was not announced yet."""
    return [row["id"] for row in await tx.all(SQL["ended"], today=today)]


async def get(tx: Tx, grant_id: int) -> Grant | None:
    """Return a grant by its number."""
    return await read_one(tx, Grant, SQL["by_id"], id=grant_id)


async def mark_told(tx: Tx, grant_id: int, now: datetime) -> None:
    """Record that the end of an acting grant was announced."""
    tx.later(SQL["mark_told"], id=grant_id, now=now)
