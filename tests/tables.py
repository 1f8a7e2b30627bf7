"""Databases with the desk's tables, copied: making the tables takes longer than most tests."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from storage import database_key
from storage.database import Database
from storage.database_opening import open_database
from storage.schema import migrate
from storage.vault import Vault

_MADE: dict[Vault | None, bytes] = {}


async def with_tables(
    path: Path | None = None, vault: Vault | None = None, rows: bytes | None = None
) -> Database:
    """Open a database with the desk's tables: a file at `path`, new or not, or one in memory.

    All databases of one vault share the key of their hashes, as starts on one database do. One in
    memory may begin with the `rows` that `read_out` returned of another.
    """
    if vault not in _MADE:
        _MADE[vault] = await _make(vault)
    if path is not None:
        _write_down(path, _MADE[vault])
    database = await open_database(path)
    if path is None:
        _inside(database).deserialize(rows or _MADE[vault])  # no statement is ready yet
    return database


def in_memory(database: Database) -> bool:
    return database._path is None  # noqa: SLF001 - nobody but tests has to know


def read_out(database: Database) -> bytes:
    """Return everything in a database in memory."""
    return _inside(database).serialize()


def put_in(database: Database, rows: bytes) -> None:
    """Replace everything in a database in memory by what `read_out` returned.

    This takes a backup, since only that tells the prepared statements of the change.
    """
    with contextlib.closing(sqlite3.connect(":memory:")) as kept:
        kept.deserialize(rows)
        kept.backup(_inside(database))
    database.known.clear()


def hear(database: Database, heard: Callable[[str], None] | None) -> None:
    """Let `heard` know of each statement before it is executed; None ends that."""
    _inside(database).set_trace_callback(heard)


def changes(database: Database) -> int:
    """Return how many rows were changed since the database was opened."""
    return _inside(database).total_changes


def _write_down(path: Path, rows: bytes) -> None:
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(rows)


async def _make(vault: Vault | None) -> bytes:
    database = await open_database(None)
    try:
        await migrate(database)
        if vault is not None:
            async with database.transaction() as tx:
                await database_key.keep_desk_id(tx, vault)
                await database_key.unlock(tx, vault)
        return read_out(database)
    finally:
        await database.close()


def _inside(database: Database) -> sqlite3.Connection:
    return database._line._conn  # noqa: SLF001 - a desk copies no whole database into memory
