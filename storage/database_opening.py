"""Open the desk's database file, once it is known to be whole and Loket's own."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from bot.errors import StorageError
from storage import schema
from storage.database import Database
from storage.desk_folder import UNWRITABLE, lock_folder, private
from storage.sqlite_connection import Line, connected, sqlite_code

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

DAMAGED = (
    "the database file is damaged: restore a backup (loket restore), which keeps the damaged file"
)
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
            line = await connected(str(path or ":memory:"))
            undo.push_async_callback(line.close)
            await _prepare(line, path)
            undo.pop_all()
    return Database(line, path, lock)


async def _prepare(line: Line, path: Path | None) -> None:
    """Look at the file before anything is written into it, then set the connection up."""
    made_by = await _first_answer(line, MADE_BY)
    if made_by == "loket" and await _first_answer(line, "PRAGMA user_version") != schema.number():
        raise StorageError(schema.OTHER_BUILD)
    if made_by == "another":
        raise StorageError(
            f"{path} is the database of another program; it was left as it is. "
            "Restore a backup (loket restore), or name another DATA_DIR"
        )
    look = "PRAGMA quick_check(1)" if _is_small(path) else "SELECT 'ok'"
    found = await _first_answer(line, *PRAGMAS, look)
    line.here(("PRAGMA shrink_memory", {}))  # the look read every page: a desk needs few of them
    if found != "ok":
        raise StorageError(f"{DAMAGED} ({found})")


async def _first_answer(line: Line, *steps: str) -> Any:
    """Return the first value that the last step gives. Raises StorageError if damaged."""
    try:
        return (await line.carry(*((step, {}) for step in steps))).rows[0][0]
    except StorageError as error:
        if isinstance(error.__cause__, sqlite3.OperationalError):
            raise
        raise StorageError(f"{DAMAGED} ({error.__cause__})") from error


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
        raise StorageError(
            f"the database {path} cannot be written ({cause}): {UNWRITABLE}"
        ) from cause


def _make_private(path: Path) -> None:
    """Make an empty file that only its owner can read; SQLite makes those beside it alike."""
    with contextlib.suppress(OSError):  # of a folder that takes nothing, SQLite tells
        os.close(private(path, os.O_CREAT | os.O_EXCL))
