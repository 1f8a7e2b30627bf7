"""Bring a file into the public information list, or write the list into one."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.cli.closed_desk import closed_desk
from bot.clock import Clock
from bot.domain.legal_deadlines import local_date
from bot.domain.list_entry import EntryState
from bot.domain.list_import import Change, Problem, changes, read_table
from bot.domain.register_entries import Format
from bot.errors import ConfigError
from bot.office import load_profile
from bot.registers import list_table
from bot.registers.list_files import rows_of
from bot.registers.register_formats import written
from bot.settings import Settings
from storage import list_entries
from storage.database import Tx, reading

PROBLEMS = {
    "missing": "is empty: write something",
    "long": "is too long: at most {value} characters",
    "category": '"{value}" is none of: berkala, serta-merta, setiap saat',
    "months": '"{value}" is no number of months from 1 to 60',
    "link": '"{value}" does not begin with https:// or http://',
    "twice": "stands in row {value} too: each title once",
    "column": "no column is called so: the header needs judul, ringkasan, kategori",
    "rows": "the file has more than {value} rows",
    "empty": "the file has no header, or no row below it",
}


@dataclass(frozen=True)
class Imported:
    """What an import did, or would do in a dry run, and what is wrong with the file."""

    added: int
    changed: int
    same: int
    problems: tuple[Problem, ...] = ()


def explained(problem: Problem) -> str:
    """Return a line that says where something is wrong with a file, and what to write."""
    column = f", {problem.column}" if problem.column else ""
    return f"row {problem.row}{column}: {PROBLEMS[problem.why].format(value=problem.value)}"


async def bring_in(
    settings: Settings, clock: Clock, file: Path, *, drafts: bool, dry: bool
) -> Imported:
    """Put the entries of a file on the list; as `drafts` they are shown to nobody yet.

    Nothing is changed if anything is wrong with the file, or if it is a `dry` run. Raises
    ConfigError, StorageError.
    """
    found = read_table(rows_of(_content(file)))
    if found.problems:
        return Imported(0, 0, 0, found.problems)
    if dry:
        async with reading(settings.existing_database()) as tx:
            planned = changes(found.entries, await list_entries.listed(tx))
    else:
        now = clock.now()
        today = local_date(now, load_profile(settings.office_profile).zone)
        async with closed_desk(settings) as (database, _), database.transaction() as tx:
            planned = changes(found.entries, await list_entries.listed(tx))
            for change in planned:
                await _apply(tx, change, "draft" if drafts else "shown", today, now)
    added = sum(change.before is None for change in planned)
    return Imported(added, len(planned) - added, len(found.entries) - len(planned))


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigError(f"{file} cannot be read ({error.strerror})") from error


async def _apply(tx: Tx, change: Change, state: EntryState, today: date, now: datetime) -> None:
    """Add an entry, or write the next version of one, which keeps its state unless it is shown."""
    if change.before is None:
        await list_entries.add(tx, change.entry, state, today, None, now)
        return
    before = change.before
    shown: EntryState = state if state == "shown" else before.state
    after = before.next(now, entry=change.entry, state=shown, current_on=today)
    await list_entries.change(tx, before, after, None)


async def write_out(settings: Settings, clock: Clock, form: Format) -> tuple[bytes, int]:
    """Return a file of all but withdrawn entries, and how many those are; the desk may be open.

    Raises ConfigError, StorageError.
    """
    office = load_profile(settings.office_profile)
    async with reading(settings.existing_database()) as tx:
        entries = [one for one in await list_entries.listed(tx) if one.state != "withdrawn"]
    now = clock.now()
    table = list_table.table(entries, office.name, local_date(now, office.zone), office.zone)
    return written(table, form, office.name, now), len(entries)
