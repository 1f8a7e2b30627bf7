"""Copy the database while the desk is running, and check or prepare such a copy."""

import contextlib
import sqlite3
from datetime import datetime
from pathlib import Path

from bot.errors import StorageError
from storage.database import stored
from storage.named_queries import load

SQL = load("database_copy")


def copy(database: Path, target: Path) -> None:
    """Copy the database as one transaction sees it, compacted; writers go on meanwhile.

    Raises StorageError if it cannot be read, or `target` cannot be written.
    """
    try:
        with contextlib.closing(_reading(database)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.Error as error:
        raise StorageError(f"{database} cannot be copied: {error}") from error


def check(copied: Path) -> int:
    """Read a copy from end to end and return its schema's number. Raises StorageError."""
    try:
        with contextlib.closing(_reading(copied)) as connection:
            [[found]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
            [[version]] = connection.execute("PRAGMA user_version").fetchall()
    except sqlite3.Error as error:
        raise StorageError(f"the copy cannot be read: {error}") from error
    if found != "ok":
        raise StorageError(f"the copy is damaged: {found}")
    return int(version)


def hold_what_waited(restored: Path, now: datetime) -> int:
    """Hold back the rows that waited to be sent when the copy was made; return how many.

    Telegram may have received them since: the copy cannot tell. Raises StorageError.
    """
    try:
        with contextlib.closing(sqlite3.connect(restored)) as connection, connection:
            held = connection.execute(SQL["hold"]).rowcount
            connection.execute(SQL["restored"], {"now": stored(now)})
    except sqlite3.Error as error:
        raise StorageError(f"the copy cannot be prepared: {error}") from error
    return held


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30)
