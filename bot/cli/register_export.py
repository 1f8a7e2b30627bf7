"""The commands that write registers and the public list into files, and bring a list in."""

import contextlib
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.actions.information_list.list_file_import import apply_change
from bot.actions.reports import register_files
from bot.actions.reports.register_files import RegisterSource, WantedRegister
from bot.cli.offline_commands import closed_desk
from bot.clock import Clock
from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.records.desk_paper import TrailStamp
from bot.domain.records.events import Event, EventName, Facts
from bot.domain.records.list_difference import BROUGHT_IN, Difference, differences
from bot.domain.records.list_import import Problem, ReadTable, read_table
from bot.domain.records.register_entries import Format, RegisterKind
from bot.error_texts import os_errors_named
from bot.errors import ConfigError, StorageError
from bot.first_start import check_key_matches
from bot.office import load_profile
from bot.registers import list_table
from bot.registers.list_table import read_rows
from bot.registers.register_formats import MOST_ON_PAPER, write_table
from bot.registers.xlsx_file import xlsx
from bot.settings import Settings
from bot.texts import texts_of
from storage import case_events, desk_state, list_entries, trail
from storage.database import Tx, open_snapshot
from storage.database_opening import open_database
from storage.vault import Vault, read_key


@dataclass(frozen=True)
class Wanted:
    """The register to write, and where; with `identity` also who asked."""

    kind: RegisterKind
    period: Period
    form: Format
    target: Path
    identity: bool = False


async def export(settings: Settings, clock: Clock, wanted: Wanted) -> int:
    """Write the file and return how many rows it has. Raises ConfigError, StorageError."""
    check_key_matches(settings)
    path = settings.existing_database()
    office, now = load_profile(settings.office_profile), clock.now()
    archive, vault = RegisterSource(texts_of(office), office), read_key(settings.key_path)
    asked = WantedRegister(
        register_kind=wanted.kind,
        first=wanted.period.first,
        last=wanted.period.last,
        as_of=now,
        form=wanted.form,
        identity=wanted.identity,
    )
    async with _traced(path, vault, asked, now) if asked.identity else open_snapshot(path) as tx:
        await desk_state.unlock_transaction(tx, vault)  # raises for the key of another desk
        table = await register_files.register_table(tx, archive, asked)
        chain, proof = await trail.state_with_proof(tx)
    if asked.form is Format.PDF and len(table.rows) > MOST_ON_PAPER:
        raise ConfigError(
            f"--format pdf takes at most {MOST_ON_PAPER} rows, and these are {len(table.rows)}: "
            "name a shorter period, or another format"
        )
    stamp = TrailStamp(made_at=asked.as_of, chain=chain, proof=proof)
    write_private_file(wanted.target, write_table(table, asked.form, office.name, stamp))
    return len(table.rows)


@contextlib.asynccontextmanager
async def _traced(
    path: Path, vault: Vault, asked: WantedRegister, now: datetime
) -> AsyncIterator[Tx]:
    """Open the database for writing, and record in the trail that identities are read."""
    try:
        database = await open_database(path)
    except StorageError as error:
        raise ConfigError(
            "--with-identity leaves a trace in the database, which the open desk holds: ask for "
            f"this register in the group with /register, or stop the desk first ({error})"
        ) from error
    try:
        async with database.transaction() as tx:
            facts: Facts = {
                "what": "export",
                "register": asked.register_kind,
                "first": asked.first.isoformat(),
                "last": asked.last.isoformat(),
            }
            seen = Event(EventName.IDENTITY_SEEN, "desk", now, facts)
            await desk_state.unlock_transaction(tx, vault)
            await case_events.add_event(tx, None, seen, now)
            yield tx
    finally:
        await database.close()


def write_private_file(target: Path, content: bytes) -> None:
    """Write a file that only its owner can read: it may say who asked."""
    with os_errors_named("unwritable", path=target):
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)


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


def problem_in_words(problem: Problem) -> str:
    """Return a line that says where something is wrong with a file, and what to write."""
    column = f", {problem.column}" if problem.column else ""
    return f"row {problem.row}{column}: {PROBLEMS[problem.why].format(value=problem.value)}"


async def import_list(
    settings: Settings, clock: Clock, file: Path, *, drafts: bool, dry: bool
) -> Imported:
    """Put the entries of a file on the list; as `drafts` they are shown to nobody yet.

    Nothing is changed if anything is wrong with the file, or if it is a `dry` run. Raises
    ConfigError, StorageError.
    """
    found = read_table(read_rows(_content(file)))
    if found.problems:
        return Imported(0, 0, 0, found.problems)
    if dry:
        async with open_snapshot(settings.existing_database()) as tx:
            planned = await _planned(tx, found)
    else:
        now = clock.now()
        today = local_date(now, load_profile(settings.office_profile).zone)
        async with closed_desk(settings) as (database, _), database.transaction() as tx:
            planned = await _planned(tx, found)
            for change in planned:
                await apply_change(tx, change, "draft" if drafts else "shown", today, None, now)
    added = sum(change.before is None for change in planned)
    return Imported(added, len(planned) - added, len(found.rows) - len(planned))


async def _planned(tx: Tx, found: ReadTable) -> list[Difference]:
    listed, versions = await list_entries.listed(tx), await list_entries.versions(tx)
    return [one for one in differences(found.rows, listed, versions) if one.kind in BROUGHT_IN]


def _content(file: Path) -> bytes:
    with os_errors_named("unreadable", path=file):
        return file.read_bytes()


async def export_list(settings: Settings, clock: Clock) -> tuple[bytes, int]:
    """Return a workbook of all but withdrawn entries, and how many those are; the desk may be open.

    Raises ConfigError, StorageError.
    """
    office = load_profile(settings.office_profile)
    async with open_snapshot(settings.existing_database()) as tx:
        entries = [one for one in await list_entries.listed(tx) if one.state != "withdrawn"]
    now = clock.now()
    table = list_table.entries_table(
        entries, office.name, local_date(now, office.zone), office.zone
    )
    return xlsx([table], now), len(entries)
