"""The office's list of exempt information; an entry is opened, never deleted."""

from datetime import date

from bot.domain.authority import Authority
from bot.domain.exemption import Exemption
from storage.database import Tx, load
from storage.table import TEXT, Table

SQL = load("exemptions")
ENTRIES = Table("exemption", Exemption, sealed={"sheet": TEXT}, view="exempt_entry")
REASONED = {"id", "proved", "disowned"}
"""Fields that no column holds: they follow from others, or the insert gives them."""


async def add(tx: Tx, new: Exemption, by: Authority) -> int:
    """Add an entry with what it rests on, a test's sheet sealed, and return its number."""
    columns = {name: value for name, value in vars(new).items() if name not in REASONED}
    columns |= {"sheet": new.sheet or None, "added_by": by.id, "added_at": by.at}
    return await ENTRIES.add(tx, **columns)


async def get(tx: Tx, entry_id: int | None) -> Exemption | None:
    """Return an entry by its number, also one that was opened or has expired."""
    return await ENTRIES.get(tx, entry_id)


async def listed(tx: Tx, today: date) -> list[Exemption]:
    """Return the entries that were not opened and have not expired, in their order."""
    return await ENTRIES.all(tx, SQL["listed"], today=today)


async def of_decree(tx: Tx, entry: Exemption) -> list[Exemption]:
    """Return the entries of the decree that an entry names, in their order."""
    return await ENTRIES.all(
        tx,
        SQL["of_decree"],
        authority=entry.authority,
        number=entry.number,
        in_force_from=entry.in_force_from,
    )


async def check(tx: Tx, entry_id: int, by: Authority) -> None:
    """Record that a second person saw the decree of an entry, and that it says so."""
    await ENTRIES.change(tx, entry_id, checked_by=by.id)


async def open_up(tx: Tx, entry_id: int, on: date, opened_by: str, by: Authority) -> bool:
    """Record from when on an entry is open, and by what; False if that was recorded before."""
    still = "withdrawn_on IS NULL"
    return await ENTRIES.change(tx, entry_id, still, withdrawn_on=on, opened_by=opened_by)
