"""The SQLite database: one writing connection, one transaction at a time, no business rules."""

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import quote

from bot.errors import StorageError
from storage.connection import Line, Outcome, Row, Statement, connected
from storage.desk_folder import lock_folder, private
from storage.sqlite_errors import DAMAGED, opening, storage_errors
from storage.vault import Vault

PRAGMAS = (
    # First, as it takes effect in a new file only. It writes to any file: a read-only one fails.
    "PRAGMA auto_vacuum = INCREMENTAL",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # deleted data leaves no trace in free pages
    "PRAGMA busy_timeout = 200",  # if another program writes longer, the work is tried again
)


BASELINE = 100
"""The number of the first schema of which every later program opens the databases."""

FOREIGN = """
SELECT count(*) FROM sqlite_schema
WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'desk_state')
"""
"""How many objects there are in a database that has none of Loket's: 0 in a new one and in ours."""

READ_WHOLE = 64 * 1024 * 1024
"""Largest file, in bytes, that is checked from end to end when opened: a fraction of a second. A
larger one would keep people waiting; it is checked each night, when a backup is made of it."""

PAGES_BACK = 500
"""Free pages returned to the disk at once: two megabytes take a moment, a gigabyte too long."""


def stored(value: object) -> object:
    """Turn a Python value into what a STRICT column takes: times in UTC, all of one length."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return value


class Tx:
    """An open transaction, during which only SQL is awaited.

    Only the commit may wait for the disk, if there is one. With `apart`, every statement runs in
    the connection's own thread, so that long queries leave the event loop free.
    """

    def __init__(
        self,
        line: Line,
        known: dict[str, str | None] | None = None,
        vault: Vault | None = None,
        *,
        disk: bool = True,
        apart: bool = False,
    ) -> None:
        self._line = line
        self.known = known if known is not None else {}
        """Facts about the desk as last committed, for `storage.desk_state`."""
        self._vault = vault
        self._disk = disk
        self._apart = apart
        self._begun = False
        self._changes = line.total_changes
        self._before: list[Statement] = []
        self._after_commit: list[Callable[[], None]] = []
        self.seen: dict[object, Any] = {}
        """Values read in this transaction, for reuse; code that changes one removes it."""

    @property
    def vault(self) -> Vault:
        """Return what seals and opens the columns with identities and words."""
        return _unlocked(self._vault)

    def unlock(self, vault: Vault) -> None:
        """Let this transaction seal and open columns."""
        self._vault = vault

    def after_commit(self, act: Callable[[], None]) -> None:
        """Call `act` once this transaction is committed, and only then."""
        self._after_commit.append(act)

    async def commit(self) -> None:
        """Commit the transaction, then call what `after_commit` was given."""
        if self._begun or self._before:
            wrote = bool(self._before) or self._line.total_changes != self._changes
            await self._carry("COMMIT", {}, waits=wrote and self._disk)
        for act in self._after_commit:
            act()

    async def all(self, sql: str, **values: object) -> list[Row]:
        """Return every row of a query, or of a statement that returns rows."""
        return (await self._carry(sql, values)).rows

    async def one(self, sql: str, **values: object) -> Row | None:
        """Return the first row, or None."""
        rows = await self.all(sql, **values)
        return rows[0] if rows else None

    async def run(self, sql: str, **values: object) -> int:
        """Execute a statement and return how many rows it touched."""
        return (await self._carry(sql, values)).touched

    async def insert(self, sql: str, **values: object) -> int:
        """Insert one row and return its id."""
        inserted = (await self._carry(sql, values)).inserted
        if inserted is None:
            raise StorageError("the insert gave no row id")
        return inserted

    def later(self, sql: str, **values: object) -> None:
        """Execute a statement just before the next one, at the latest before the commit.

        For statements whose result is not needed; an error in one is raised by the statement that
        it is sent with.
        """
        self._before.append((sql, _bound(values)))

    async def _carry(
        self, sql: str, values: Mapping[str, object], *, waits: bool = False
    ) -> Outcome:
        statements = [*self._before, (sql, _bound(values))]
        if not self._begun:
            statements.insert(0, ("BEGIN", {}))
        self._begun = True
        self._before.clear()
        with storage_errors():
            if waits or self._apart:
                return await self._line.carry(*statements)
            return self._line.here(*statements)

    async def undo(self) -> None:
        """Roll back everything so far and begin anew, with no other transaction in between."""
        self._before.clear()
        self._after_commit.clear()
        self.seen.clear()
        # A full disk ends the transaction by itself: then there is nothing to undo.
        if self._line.in_transaction:
            await self._carry("ROLLBACK", {})
        self._begun = False

    @contextlib.asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Roll back what is done inside if it raises, and keep what came before."""
        start: Statement = ("SAVEPOINT step", {})
        self._before.append(start)
        waiting = len(self._after_commit)
        try:
            yield
            await self.run("RELEASE step")
        except BaseException:
            del self._after_commit[waiting:]
            self.seen.clear()
            await self._back_to(start)
            raise

    async def _back_to(self, start: Statement) -> None:
        """Drop the statements since `start` that wait to be executed, and roll back the others."""
        for place, statement in enumerate(self._before):
            if statement is start:
                del self._before[place:]
                return
        self._before.clear()
        # A full disk ends the whole transaction by itself: then there is nothing to undo.
        if self._line.in_transaction:
            await self.run("ROLLBACK TO step")
            await self.run("RELEASE step")


def _unlocked(vault: Vault | None) -> Vault:
    if vault is None:
        raise RuntimeError("the database was not unlocked")
    return vault


def _bound(values: Mapping[str, object]) -> dict[str, object]:
    return {name: stored(value) for name, value in values.items()}


class Database:
    """The desk's database. `transaction()` is the only way to its rows."""

    def __init__(self, line: Line, path: Path | None, lock: BinaryIO | None) -> None:
        self._line = line
        self._path = path
        self._folder_lock = lock
        self._turn = asyncio.Lock()
        self._owner: asyncio.Task[object] | None = None
        self._ending: asyncio.Future[None] | None = None
        self.known: dict[str, str | None] = {}
        self._vault: Vault | None = None

    @property
    def vault(self) -> Vault:
        """Return what seals and opens columns. Raises RuntimeError before `unlock`."""
        return _unlocked(self._vault)

    def unlock(self, vault: Vault) -> None:
        """Let every transaction from now on seal and open columns."""
        self._vault = vault

    @classmethod
    async def open(cls, path: Path | None, lock: BinaryIO | None = None) -> "Database":
        """Open the file at `path`, or a database in memory if None.

        `lock` is that of its folder, if it is locked already; it is closed with the database.
        Raises StorageError if it cannot be written, another process has it, or it is damaged.
        """
        if path:
            lock = lock or lock_folder(path.parent)
            _make_private(path)
        with opening(path):
            try:
                line = await connected(str(path or ":memory:"))
            except BaseException:
                if lock:
                    lock.close()
                raise
            database = cls(line, path, lock)
            try:
                await database._prepare()
            except BaseException:
                await database.close()
                raise
        return database

    async def _prepare(self) -> None:
        """Look at the file before anything is written into it, then set the connection up."""
        version = await self._first_answer("PRAGMA user_version")
        if 0 < version < BASELINE:
            raise StorageError(
                f"the database has schema {version}, from before the first that is kept "
                f"({BASELINE}); it was left as it is: open it with the program that made it, or "
                "name an empty DATA_DIR"
            )
        if await self._first_answer(FOREIGN):
            raise StorageError(
                f"{self._path} is the database of another program; it was left as it is. "
                "Restore a backup (python -m bot restore), or name another DATA_DIR"
            )
        look = "PRAGMA quick_check(1)" if self._is_small() else "SELECT 'ok'"
        found = await self._first_answer(*PRAGMAS, look)
        if found != "ok":
            raise StorageError(f"{DAMAGED} ({found})")

    async def _first_answer(self, *steps: str) -> Any:
        """Return the first value that the last step gives. Raises StorageError if damaged."""
        try:
            with storage_errors():
                return (await self._line.carry(*((step, {}) for step in steps))).rows[0][0]
        except StorageError as error:
            if isinstance(error.__cause__, sqlite3.OperationalError):
                raise
            raise StorageError(f"{DAMAGED} ({error.__cause__})") from error

    def _is_small(self) -> bool:
        return self._path is None or self._path.stat().st_size <= READ_WHOLE

    async def close(self) -> None:
        """Close the file and unlock the folder."""
        await self._line.close()
        if self._folder_lock:
            self._folder_lock.close()

    @contextlib.asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """Open the one transaction: committed at the end, rolled back on any exception."""
        if self._owner is not None and self._owner is asyncio.current_task():
            raise RuntimeError("a transaction is already open in this task")
        async with self._turn:
            if self._ending is not None:
                await asyncio.wait({self._ending})
            self._owner = asyncio.current_task()
            try:
                tx = Tx(self._line, self.known, self._vault, disk=self._path is not None)
                yield tx
                await tx.commit()
            except BaseException:
                await self._to_its_end(self._rollback())
                raise
            finally:
                self._owner = None

    @contextlib.asynccontextmanager
    async def reading(self) -> AsyncIterator[Tx]:
        """Open a read-only snapshot beside the desk's work, so that long queries delay no turn.

        A database in memory has only one connection, and opens its transaction instead.
        """
        if self._path is None:
            async with self.transaction() as tx:
                yield tx
        else:
            async with reading(self._path, self._vault) as tx:
                yield tx

    async def _to_its_end(self, work: Coroutine[None, None, None]) -> None:
        """Let work on the other thread end before the next transaction, even if cancelled."""
        self._ending = asyncio.ensure_future(work)
        await asyncio.shield(self._ending)

    async def _rollback(self) -> None:
        """Roll back, also after a COMMIT that was still on its way to the thread when cancelled."""
        try:
            with storage_errors():
                await self._line.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if "no transaction is active" not in str(error):
                raise

    async def checkpoint(self) -> None:
        """Return free pages to the disk and empty the log, so that it too holds no deleted data."""
        async with self._turn:
            await self._to_its_end(self._tidy())

    async def _tidy(self) -> None:
        with storage_errors():
            # As a script: only scripts are stepped to their end, and each step returns one page.
            await self._line.executescript(f"PRAGMA incremental_vacuum({PAGES_BACK})")
            await self._line.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")


@contextlib.asynccontextmanager
async def reading(path: Path, vault: Vault | None = None) -> AsyncIterator[Tx]:
    """Open a read-only snapshot of a database, which a running desk may have open.

    Raises StorageError if there is none, or it cannot be read.
    """
    address = f"file:{quote(str(path))}?mode=ro"
    line = await connected(address, uri=True)
    try:
        yield Tx(line, vault=vault, apart=True)
    finally:
        await line.close()


def _make_private(path: Path) -> None:
    """Make an empty file that only its owner can read; SQLite makes those beside it alike."""
    with contextlib.suppress(OSError):  # of a folder that takes nothing, SQLite tells
        os.close(private(path, os.O_CREAT | os.O_EXCL))
