"""The database file: checked, opened, its tables made or compared, and copied."""

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, BinaryIO

from bot.domain.law import registration_numbers
from bot.domain.law.registration_numbers import Skipped
from bot.error_texts import ErrorText
from bot.errors import StorageError
from storage import row_hashes
from storage.database import Database, Tx, load_queries
from storage.desk_folder import lock_folder, private
from storage.sqlite_connection import (
    SqliteConnection,
    connect_sqlite,
    instant_as_text,
    sha256_hex,
    sqlite_code,
)

FOUND = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
MADE = re.compile(r"^CREATE (?:UNIQUE |VIRTUAL )?(?:TABLE|INDEX|VIEW|TRIGGER) (\w+)", re.MULTILINE)
OTHER_BUILD = ErrorText("other-build")


@cache
def schema_sql() -> str:
    """Return the SQL that makes all tables."""
    return (files("storage") / "schema.sql").read_text("utf-8")


@cache
def schema_number() -> int:
    """Return the number that this program's schema writes into a database: a part of its hash."""
    return int(
        sha256_hex("\0".join(normalized_sql(each) for each in split_statements(schema_sql())))[:7],
        16,
    )


def split_statements(script: str) -> Iterator[str]:
    """Split a script at its statements' ends; triggers and quoted semicolons stay whole."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        raise StorageError("the schema ends in the middle of a statement")


async def database_number(tx: Tx) -> int:
    """Return the number of a database's schema; 0 for one that has no tables yet."""
    row = await tx.one("PRAGMA user_version")
    return int(row[0]) if row else 0


async def is_new(tx: Tx) -> bool:
    """Say whether a database has no tables yet."""
    return await database_number(tx) == 0


async def is_current(tx: Tx) -> bool:
    """Say whether a database has this program's tables."""
    return await database_number(tx) == schema_number()


async def make_tables(database: Database) -> None:
    """Make all tables of a new database, or none; compare those of an existing one.

    From then on the trail keeps a mark of each row that proves something.

    Raises StorageError if the tables are not as the program made them.
    """
    async with database.transaction() as tx:
        if await is_new(tx):
            for statement in split_statements(schema_sql()):
                tx.run_later(statement)
            tx.run_later(f"PRAGMA user_version = {schema_number()}")
        else:
            _compare({row["name"]: row["sql"] for row in await tx.all(FOUND)})
    database.watch(row_hashes.change_triggers(), row_hashes.append_hashes)


def _compare(found: Mapping[str, str]) -> None:
    altered = sorted(
        name
        for name, sql in _expected().items()
        if normalized_sql(found.get(name, "")) != normalized_sql(sql)
    )
    if altered:
        raise StorageError(ErrorText("schema-altered", what=", ".join(altered)))


@cache
def _expected() -> Mapping[str, str]:
    """Return the statement that makes each table, index, view and trigger, by its name."""
    return {
        match[1]: each for each in split_statements(schema_sql()) if (match := MADE.search(each))
    }


@cache  # the offices of a host have the same tables
def normalized_sql(sql: str) -> str:
    """Return SQL without comments, spaces and final semicolon, for comparing."""
    return re.sub(r"\s+|--.*", "", sql).rstrip(";")


PRAGMAS = (
    # First, as it takes effect in a new file only. It writes to any file: a read-only one fails.
    "PRAGMA auto_vacuum = INCREMENTAL",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # deleted data leaves no trace in free pages
    "PRAGMA busy_timeout = 200",  # if another program writes longer, the work is tried again
    "PRAGMA cache_size = -1000",  # kilobytes; the system keeps what is read again and again
)


MADE_BY = """
SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM sqlite_schema) THEN 'nobody'
    WHEN EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'desk_state') THEN 'loket'
    ELSE 'another' END
"""
"""Whose tables are in a database."""

READ_WHOLE = 64 * 1024 * 1024
"""Largest file, in bytes, that is checked from end to end when opened: a fraction of a second. A
larger one would keep people waiting; it is checked each night, when a backup is made of it."""

TAKES_NOTHING = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    }
)
"""SQLite's codes for a file, a folder or a disk that cannot be written."""


async def open_database(path: Path | None, lock: BinaryIO | None = None) -> Database:
    """Open the file at `path`, or a database in memory if None.

    `lock` is that of its folder, if it is locked already; it is closed with the database.
    Raises StorageError if it cannot be written, another process has it, or it is damaged.
    """
    if path:
        lock = lock or lock_folder(path.parent)
        _make_private(path)
    with _advice(path):
        async with contextlib.AsyncExitStack() as undo:
            if lock:
                undo.callback(lock.close)
            line = await connect_sqlite(str(path or ":memory:"))
            undo.push_async_callback(line.close)
            await _prepare(line, path)
            undo.pop_all()
    return Database(line, path, lock)


async def _prepare(line: SqliteConnection, path: Path | None) -> None:
    """Look at the file before anything is written into it, then set the connection up."""
    made_by = await _first_answer(line, MADE_BY)
    if made_by == "loket" and await _first_answer(line, "PRAGMA user_version") != schema_number():
        raise StorageError(OTHER_BUILD)
    if made_by == "another":
        raise StorageError(ErrorText("database-foreign", path=path))
    look = "PRAGMA quick_check(1)" if _is_small(path) else "SELECT 'ok'"
    found = await _first_answer(line, *PRAGMAS, look)
    line.run_here(
        ("PRAGMA shrink_memory", {})
    )  # the look read every page: a desk needs few of them
    if found != "ok":
        raise StorageError(ErrorText("database-damaged", why=found))


async def _first_answer(line: SqliteConnection, *steps: str) -> Any:
    """Return the first value that the last step gives. Raises StorageError if damaged."""
    try:
        return (await line.run_in_thread(*((step, {}) for step in steps))).rows[0][0]
    except StorageError as error:
        if isinstance(error.__cause__, sqlite3.OperationalError):
            raise
        raise StorageError(ErrorText("database-damaged", why=error.__cause__)) from error


def _is_small(path: Path | None) -> bool:
    return path is None or path.stat().st_size <= READ_WHOLE


@contextlib.contextmanager
def _advice(path: Path | None) -> Iterator[None]:
    """Raise StorageError with path and advice if a database cannot be written."""
    try:
        yield
    except StorageError as error:
        cause = error.__cause__
        if sqlite_code(cause) not in TAKES_NOTHING:
            raise
        raise StorageError(ErrorText("database-unwritable", path=path, why=cause)) from cause


def _make_private(path: Path) -> None:
    """Make an empty file readable by its owner only; SQLite's files beside it become so too."""
    with contextlib.suppress(OSError):  # of a folder that takes nothing, SQLite tells
        os.close(private(path, os.O_CREAT | os.O_EXCL))


SQL = load_queries("database_opening")
COPIED_AT = "copied_at"
"""Name of the fact by which a copy that was put back is known, until the desk has come back."""
IDS_LEFT_OUT = 1_000_000
"""Row ids that no row gets after a restore: more than a desk gives between two backups."""


def copy_database(database: Path, target: Path, now: datetime) -> None:
    """Copy the database as one transaction sees it, compacted; writers go on meanwhile.

    The copy is for its owner alone, and knows when it was made. Raises StorageError if the database
    cannot be read, or `target` cannot be written.
    """
    os.close(os.open(target, os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with contextlib.closing(_connected(database, "rw")) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
        with contextlib.closing(sqlite3.connect(target)) as connection, connection:
            connection.execute(SQL["copied"], {"name": COPIED_AT, "now": instant_as_text(now)})
    except sqlite3.Error as error:
        raise StorageError(f"{database} cannot be copied: {error}") from error


def check_copy(copied: Path) -> int:
    """Read a copy from end to end and return its schema's number. Raises StorageError."""
    try:
        with contextlib.closing(_connected(copied, "ro")) as connection:
            [[found]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
            [[version]] = connection.execute("PRAGMA user_version").fetchall()
    except sqlite3.Error as error:
        raise StorageError(ErrorText("copy-unread", why=error)) from error
    if found != "ok":
        raise StorageError(ErrorText("copy-damaged", why=found))
    return int(version)


async def prepare_copy(tx: Tx, copied_at: datetime, now: datetime) -> tuple[Skipped, ...]:
    """Hold all unsent rows of a copy, and skip numbers and ids that may be in use by now."""
    await tx.run(SQL["hold"])
    skipped = []
    for series, year in registration_numbers.series_of(copied_at, now):
        for row in await tx.all(SQL["counters"], series=series, year=year):
            name, last = row["series"], row["last"]
            until = registration_numbers.highest_skipped(last, copied_at, now)
            await tx.run(SQL["leave_out"], series=name, year=year, last=until)
            skipped.append(Skipped(series=name, year=year, first=last + 1, last=until))
    # A button under a card that was lost must never act on a case that came later.
    await tx.run(SQL["count_ids"])
    await tx.run(SQL["leave_ids_out"], ids=IDS_LEFT_OUT)
    return tuple(skipped)


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    """Connect to a database that is there, for reading alone ("ro") or not ("rw").

    SQLite 3.40, which Debian 12 has, cannot copy a table with a generated column and a CHECK over a
    connection that only reads.
    """
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=30)
