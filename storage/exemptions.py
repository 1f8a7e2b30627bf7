"""The office's list of exempt information; an entry is withdrawn, never deleted."""

from datetime import date, datetime

from bot.domain.exemption import Exemption, ListedExemption
from storage.database import Row, Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("exemptions")


async def add(tx: Tx, exemption: Exemption, added_by: int, now: datetime) -> int:
    """Add an entry and return its number."""
    given = {name: value for name, value in vars(exemption).items() if name != "withdrawn_on"}
    return await tx.insert(SQL["add"], **given, added_by=added_by, now=now)


async def get(tx: Tx, entry_id: int) -> ListedExemption | None:
    """Return an entry by its number, also one that was withdrawn or has expired."""
    row = await tx.one(SQL["get"], id=entry_id)
    return _entry(row) if row else None


async def listed(tx: Tx, today: date) -> list[ListedExemption]:
    """Return the entries that were not withdrawn and have not expired, in their order."""
    return [_entry(row) for row in await tx.all(SQL["listed"], today=today)]


async def withdraw(tx: Tx, entry_id: int, today: date) -> bool:
    """Withdraw an entry from today on; False if it was withdrawn before."""
    return await tx.run(SQL["withdraw"], id=entry_id, today=today) == 1


def _entry(row: Row) -> ListedExemption:
    return read(ListedExemption, row, exemption=read(Exemption, row))
