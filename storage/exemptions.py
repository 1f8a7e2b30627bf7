"""The office's list of exempt information; an entry is opened, never deleted."""

from datetime import date

from bot.domain.authority import Authority
from bot.domain.exemption import Classification, Exemption, ListedExemption
from storage.database import Row, Tx, load
from storage.rows import read

SQL = load("exemptions")
_OF_ITS_END = {"withdrawn_on", "opened_by"}


async def classify(tx: Tx, decree: Classification, by: Authority) -> int:
    """Keep a higher body's decree, once however often lines of it are entered; return its id."""
    known = await tx.one(SQL["classified"], **vars(decree))
    if known is not None:
        return int(known["id"])
    return await tx.insert(
        SQL["add_classification"], **vars(decree), recorded_by=by.telegram_id, now=by.at
    )


async def add(
    tx: Tx,
    exemption: Exemption,
    by: Authority,
    *,
    classification_id: int | None = None,
) -> int:
    """Add an entry, which a decree or a test put on the list, and return its number."""
    given = {name: value for name, value in vars(exemption).items() if name not in _OF_ITS_END}
    return await tx.insert(
        SQL["add"], **given, classification_id=classification_id, added_by=by.telegram_id, now=by.at
    )


async def get(tx: Tx, entry_id: int | None) -> ListedExemption | None:
    """Return an entry by its number, also one that was opened or has expired."""
    row = await tx.one(SQL["get"], id=entry_id)
    return _entry(row) if row else None


async def listed(tx: Tx, today: date) -> list[ListedExemption]:
    """Return the entries that were not opened and have not expired, in their order."""
    return [_entry(row) for row in await tx.all(SQL["listed"], today=today)]


async def open_up(tx: Tx, entry_id: int, on: date, opened_by: str, by: Authority) -> bool:
    """Record from when on an entry is open, and by what; False if that was recorded before."""
    return await tx.run(SQL["open"], id=entry_id, on=on, opened_by=opened_by) == 1


def _entry(row: Row) -> ListedExemption:
    return read(ListedExemption, row, exemption=read(Exemption, row))
