"""The folder that holds a desk: made for its owner only, and locked by the process that uses it."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from bot.error_texts import ErrorText
from bot.errors import StorageError

DATABASE = "loket.sqlite3"
KEY = "identity.key"
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite adds to a database's name for the files that it writes beside it."""


class InUseError(StorageError):
    """Another process or office is using the folder, or something that belongs to it."""


def database_files(database: Path) -> list[Path]:
    """Return all the places where parts of a database may lie, the main file first."""
    return [database, *(database.with_name(database.name + end) for end in BESIDE)]


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter, unless it is there. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def private(path: str | Path, flags: int) -> int:
    """Open a file, as an `opener`; a new file is readable by its owner only."""
    return os.open(path, flags, 0o600)


def lock_folder(folder: Path) -> BinaryIO:
    """Make a folder if it is missing, and lock it until the returned file is closed.

    Raises StorageError if it cannot be written, InUseError if another process has it.
    """
    try:
        make_folder(folder)
        lock = os.fdopen(private(folder / "desk.lock", os.O_RDWR | os.O_CREAT), "r+b", buffering=0)
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        raise InUseError(ErrorText("running", folder=folder)) from error
    try:
        lock.write(b"%10d\n" % os.getpid())  # so that a full disk is found before a key is made
    except OSError as error:
        lock.close()
        raise _unwritable(folder, error) from error
    return lock


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Lock a folder of offices against other hosts, without writing into it.

    Raises InUseError if another has it.
    """
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise InUseError(ErrorText("running", folder=folder)) from error
        yield
    finally:
        os.close(handle)


def _unwritable(folder: Path, error: OSError) -> StorageError:
    return StorageError(ErrorText("folder-unwritable", folder=folder, why=error))
