"""Copy the database while the desk is running, and check or prepare such a copy."""

import contextlib
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter

from bot.domain import skipped_numbers
from bot.domain.skipped_numbers import Restored, Skipped
from bot.errors import StorageError
from storage.database import stored
from storage.named_queries import load

SQL = load("database_copy")
RESTORES = "restores"
"""Name of the fact in `desk_state` that holds the restores of which nobody was told yet."""
IDS_LEFT_OUT = 1_000_000
"""Row ids that no row gets after a restore: more than a desk gives between two backups."""
RESTORES_TOLD_OF = TypeAdapter(tuple[Restored, ...])


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
            connection.execute(SQL["copied"], {"now": stored(now)})
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


def make_ready(restored: Path, now: datetime) -> int:
    """Prepare a copy to be opened as the desk; return how many messages are held back.

    Telegram may have received what waited to be sent, and people may have been given numbers since
    the copy was made: it cannot tell. So the one is held back, and the other are left out. Raises
    StorageError.
    """
    try:
        with contextlib.closing(sqlite3.connect(restored)) as connection, connection:
            held = connection.execute(SQL["hold"]).rowcount
            _leave_numbers_out(connection, now)
            # A button under a card that was lost must never act on a case that came later.
            connection.execute(SQL["count_ids"])
            connection.execute(SQL["leave_ids_out"], {"ids": IDS_LEFT_OUT})
    except sqlite3.Error as error:
        raise StorageError(f"the copy cannot be prepared: {error}") from error
    return held


def _leave_numbers_out(connection: sqlite3.Connection, now: datetime) -> None:
    """Let each series go on after the numbers that may have been given, and note which they are."""
    [moments] = connection.execute(SQL["moments"])
    copied_at, polled_at = (datetime.fromisoformat(at) if at else None for at in moments)
    copied_at = copied_at or polled_at or now
    skipped = []
    for series, year in skipped_numbers.series_of(copied_at, now):
        connection.execute(SQL["floor"], {"series": series, "year": year})
        for name, last in connection.execute(SQL["counters"], {"year": year}).fetchall():
            until = skipped_numbers.leap(last, copied_at, now)
            connection.execute(SQL["leave_out"], {"series": name, "year": year, "last": until})
            skipped.append(Skipped(series=name, year=year, first=last + 1, last=until))
    told = connection.execute(SQL["restores"], {"name": RESTORES}).fetchone()
    before = RESTORES_TOLD_OF.validate_json(told[0]) if told else ()
    restored = Restored(since=polled_at or copied_at, at=now, skipped=tuple(skipped))
    value = RESTORES_TOLD_OF.dump_json((*before, restored)).decode()
    connection.execute(SQL["restored"], {"name": RESTORES, "value": value})


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30)
