"""Turn SQLite's errors into StorageError, with advice for the operator."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from bot.errors import StorageError

DAMAGED = (
    "the database file is damaged: restore a backup (python -m bot restore), which keeps the "
    "damaged file"
)
UNWRITABLE = (
    "let the bot's user write everything in that folder, make room on its disk, or set DATA_DIR"
)

OUR_OWN_FAULTS = frozenset(
    {
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_CONSTRAINT,
        sqlite3.SQLITE_MISMATCH,
        sqlite3.SQLITE_MISUSE,
        sqlite3.SQLITE_RANGE,
        sqlite3.SQLITE_TOOBIG,
    }
)
"""SQLite's codes for a wrong statement or value: waiting does not mend those."""
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


@contextlib.contextmanager
def storage_errors() -> Iterator[None]:
    """Raise StorageError for errors that may pass; let mistakes of the program through."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if _code(error) in OUR_OWN_FAULTS:
            raise
        raise StorageError(f"the database cannot work: {error}") from error


@contextlib.contextmanager
def opening(path: Path | None) -> Iterator[None]:
    """Raise StorageError with path and advice if a database cannot be written."""
    try:
        yield
    except StorageError as error:
        cause = error.__cause__
        if _code(cause) not in TAKES_NOTHING:
            raise
        raise StorageError(
            f"the database {path} cannot be written ({cause}): {UNWRITABLE}"
        ) from cause


def _code(error: BaseException | None) -> int:
    """Return SQLite's primary code; errors of the Python layer, like a missing value, have none."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE) & 0xFF
