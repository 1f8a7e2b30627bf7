"""Copy the database while the desk is running, and check or prepare such a copy."""

import contextlib
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from bot.domain import registration_numbers
from bot.domain.registration_numbers import Skipped
from bot.errors import StorageError
from storage.database import Tx, load
from storage.sqlite_connection import stored

SQL = load("database_copy")
COPIED_AT = "copied_at"
"""Name of the fact by which a copy that was put back is known, until the desk has come back."""
IDS_LEFT_OUT = 1_000_000
"""Row ids that no row gets after a restore: more than a desk gives between two backups."""


def copy(database: Path, target: Path, now: datetime) -> None:
    """Copy the database as one transaction sees it, compacted; writers go on meanwhile.

    The copy is for its owner alone, and knows when it was made. Raises StorageError if the database
    cannot be read, or `target` cannot be written.
    """
    os.close(os.open(target, os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with contextlib.closing(_reading(database)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
        with contextlib.closing(sqlite3.connect(target)) as connection, connection:
            connection.execute(SQL["copied"], {"name": COPIED_AT, "now": stored(now)})
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


async def make_ready(tx: Tx, copied_at: datetime, now: datetime) -> tuple[Skipped, ...]:
    """Hold what waits in a copy, and let numbers and ids go on after those given since, perhaps."""
    await tx.run(SQL["hold"])
    skipped = []
    for series, year in registration_numbers.series_of(copied_at, now):
        await tx.run(SQL["floor"], series=series, year=year)
        for row in await tx.all(SQL["counters"], year=year):
            name, last = row["series"], row["last"]
            until = registration_numbers.leap(last, copied_at, now)
            await tx.run(SQL["leave_out"], series=name, year=year, last=until)
            skipped.append(Skipped(series=name, year=year, first=last + 1, last=until))
    # A button under a card that was lost must never act on a case that came later.
    await tx.run(SQL["count_ids"])
    await tx.run(SQL["leave_ids_out"], ids=IDS_LEFT_OUT)
    return tuple(skipped)


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30)
