"""The office's list of exempt information; an entry is opened, never deleted."""

from datetime import date

from bot.domain.authority import Authority
from bot.domain.exemption import Exemption
from storage.database import Row, Tx, load, read

SQL = load("exemptions")
SHEET = "exemption.sheet"


async def add(tx: Tx, new: Exemption, by: Authority) -> int:
    """Add an entry with what it rests on, a test's sheet sealed, and return its number."""
    number = await tx.insert(SQL["add"], **vars(new), by=by.id, now=by.at)
    if new.sheet:
        tx.later(SQL["seal"], id=number, sheet=tx.vault.seal(SHEET, number, new.sheet))
    return number


async def get(tx: Tx, entry_id: int | None) -> Exemption | None:
    """Return an entry by its number, also one that was opened or has expired."""
    row = await tx.one(SQL["get"], id=entry_id)
    return _entry(tx, row) if row else None


async def listed(tx: Tx, today: date) -> list[Exemption]:
    """Return the entries that were not opened and have not expired, in their order."""
    return [_entry(tx, row) for row in await tx.all(SQL["listed"], today=today)]


async def of_decree(tx: Tx, entry: Exemption) -> list[Exemption]:
    """Return the entries of the decree that an entry names, in their order."""
    rows = await tx.all(
        SQL["of_decree"],
        authority=entry.authority,
        number=entry.number,
        in_force_from=entry.in_force_from,
    )
    return [_entry(tx, row) for row in rows]


async def check(tx: Tx, entry_id: int, by: Authority) -> None:
    """Record that a second person saw the decree of an entry, and that it says so."""
    await tx.run(SQL["check"], id=entry_id, by=by.id)


async def open_up(tx: Tx, entry_id: int, on: date, opened_by: str, by: Authority) -> bool:
    """Record from when on an entry is open, and by what; False if that was recorded before."""
    return await tx.run(SQL["open"], id=entry_id, on=on, opened_by=opened_by) == 1


def _entry(tx: Tx, row: Row) -> Exemption:
    sealed = row["sheet"]
    sheet = tx.vault.open(SHEET, row["id"], sealed) if sealed else ""
    return read(Exemption, row, sheet=sheet)
