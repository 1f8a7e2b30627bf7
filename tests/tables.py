"""Databases that have the desk's tables already: making those takes longer than most stories."""

import sqlite3
from pathlib import Path

from storage.database import Database
from storage.migrate import migrate

_MADE: list[bytes] = []


async def with_tables(path: Path | None = None) -> Database:
    """Open a database of this schema: the file at `path`, which may be there, or one in memory."""
    if not _MADE:
        _MADE.append(await _make())
    if path is not None:
        _write_down(path)
    database = await Database.open(path)
    if path is None:
        _inside(database).deserialize(_MADE[0])
    return database


def _write_down(path: Path) -> None:
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(_MADE[0])


async def _make() -> bytes:
    database = await Database.open(None)
    try:
        await migrate(database)
        return _inside(database).serialize()
    finally:
        await database.close()


def _inside(database: Database) -> sqlite3.Connection:
    return database._line._conn  # noqa: SLF001 - a desk copies no whole database into memory
