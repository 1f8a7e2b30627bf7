"""Bring a file into the public information list, write the list into one, or publish it."""

from dataclasses import dataclass, replace
from pathlib import Path

from bot.actions.information_list.dropped_list import apply
from bot.actions.oversight import office_changes
from bot.actions.publication import site_contents
from bot.cli.closed_desk import closed_desk
from bot.clock import Clock
from bot.domain.desk_paper import Stamp
from bot.domain.legal_deadlines import local_date
from bot.domain.list_import import Problem, changes, read_table
from bot.domain.register_entries import Format
from bot.errors import ConfigError
from bot.office import load_calendar, load_profile
from bot.registers import list_table
from bot.registers.list_table import rows_of
from bot.registers.register_formats import written
from bot.registers.register_layout import Words
from bot.settings import Settings
from bot.texts import texts_of
from bot.website import site_folder
from bot.website.site_facts import Site, SiteFile
from storage import database_key, file_archive, list_entries, office_days
from storage.database import Tx, reading
from storage.vault import read_key

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
                await apply(tx, change, "draft" if drafts else "shown", today, None, now)
    added = sum(change.before is None for change in planned)
    return Imported(added, len(planned) - added, len(found.entries) - len(planned))


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigError(f"{file} cannot be read ({error.strerror})") from error


async def write_out(settings: Settings, clock: Clock, form: Format) -> tuple[bytes, int]:
    """Return a file of all but withdrawn entries, and how many those are; the desk may be open.

    Raises ConfigError, StorageError.
    """
    office = load_profile(settings.office_profile)
    async with reading(settings.existing_database()) as tx:
        entries = [one for one in await list_entries.listed(tx) if one.state != "withdrawn"]
    now = clock.now()
    table = list_table.table(entries, office.name, local_date(now, office.zone), office.zone)
    return written(table, form, office.name, Stamp(made_at=now)), len(entries)


@dataclass(frozen=True)
class Published:
    """How many entries and files a site has."""

    entries: int
    files: int


async def publish(settings: Settings, clock: Clock, target: Path) -> Published:
    """Write the website into a folder, in place of the one before; the desk may be open.

    Raises ConfigError, StorageError.
    """
    written, now = load_profile(settings.office_profile), clock.now()
    async with reading(settings.existing_database()) as tx:
        await database_key.unlock(tx, read_key(settings.key_path))
        office = await office_changes.in_force(tx, written)
        calendar = await office_days.kept(tx, load_calendar(office))
        words = Words(texts_of(office), office)
        site = await site_contents.gather(tx, words, calendar, now)
        with site_folder.renewed(target) as folder:
            files = await _copies(tx, site, folder)
            for name, body in site_folder.written(replace(site, files=files)):
                _write(folder / name, body)
    return Published(len(site.entries), sum(map(len, files.values())))


async def _copies(tx: Tx, site: Site, folder: Path) -> dict[int, tuple[SiteFile, ...]]:
    """Write each file that everybody may have, under a name that tells nothing of who made it."""
    copies = dict[int, tuple[SiteFile, ...]]()
    for listed in site.entries:
        made = list[SiteFile]()
        for kept in await file_archive.of_entry(tx, listed.id):
            body = await file_archive.body(tx, kept.id) if kept.is_public else None
            if body is None or kept.sha256 is None:
                continue  # it waits to be cleaned, or to be let go
            kind = kept.name.rpartition(".")[2]
            path = f"berkas/{listed.id}-{len(made) + 1}.{kind}"
            _write(folder / path, body)
            made.append(SiteFile(path, kind, len(body), kept.sha256))
        copies[listed.id] = tuple(made)
    return copies


def _write(path: Path, body: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(body)
