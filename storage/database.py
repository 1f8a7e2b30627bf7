"""Transactions on the SQLite database through one writing connection, and entities in rows.

SQL lives in `.sql` files, one per noun, each statement under `-- name: …`, but for what a `Table`
does with single rows (`storage.table`); `read` fills the entities of the domain by the names of
their fields.
"""

import asyncio
import contextlib
import logging
import os
import re
import sqlite3
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Iterable,
    Iterator,
    Mapping,
)
from datetime import datetime
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any, BinaryIO, TypeVar
from urllib.parse import quote

from pydantic import ConfigDict, TypeAdapter

from bot.errors import StorageError, certain
from storage.sqlite_connection import (
    SqliteConnection,
    Statement,
    StatementResult,
    connect_sqlite,
    only_reads,
    storage_errors,
)
from storage.vault import SealError, Vault

Row = sqlite3.Row

PAGES_BACK = 500
"""Free pages returned to the disk at once: two megabytes take a moment, a gigabyte too long."""
MOST_REMEMBERED = 64
"""Rows of an answer that is kept to the end of its transaction: longer ones take memory."""


class Tx:
    """An open transaction, during which only SQL is awaited.

    Only the commit may wait for the disk, if there is one. With `apart`, every statement runs in
    the connection's own thread, so that long queries leave the event loop free. One that `looks`
    begins late, so that a look which finds nothing to do is a single statement; see `begin`.
    """

    def __init__(
        self,
        line: SqliteConnection,
        known: dict[str, str | None] | None = None,
        *,
        disk: bool = True,
        apart: bool = False,
        looks: bool = False,
    ) -> None:
        self._line = line
        self.known = known if known is not None else {}
        """Facts about the desk as last committed, for `storage.desk_state`."""
        self._disk = disk
        self._apart = apart
        self._looks = looks
        self._begun = False
        self._changes = line.total_changes
        self._before: list[Statement] = []
        self._at_end: dict[object, Callable[[], Awaitable[object]]] = {}
        self._after_commit: list[Callable[[], None]] = []
        self.seen: dict[object, Any] = {}
        """Values read in this transaction, for reuse; code that changes one removes it."""
        self.unread: set[tuple[str, int]] = set()
        """Rows that were left out of a list in this transaction, by their table and id."""
        self._read: dict[object, list[Row]] = {}
        self._read_at = self._changes

    @property
    def vault(self) -> Vault:
        """Return the vault that seals and opens columns with identities and words."""
        return self._line.vault

    def unlock(self, vault: Vault) -> None:
        """Give this transaction and later ones the keys to seal and open columns."""
        self._line.unlock(vault)

    def read_one_moment(self) -> None:
        """Read one consistent state from the next statement on, whoever else writes.

        One that looks does so at the latest with the first statement that may change something.
        """
        self._looks = False

    def before_commit(self, key: object, act: Callable[[], Awaitable[object]]) -> None:
        """Run `act` last before the commit, only once for each key."""
        self._at_end.setdefault(key, act)

    async def run_before_commit(self) -> None:
        """Run now what `before_commit` was given, so that its effects can be read."""
        while self._at_end:
            await self._at_end.pop(next(iter(self._at_end)))()

    async def take_changed_rows(self) -> set[tuple[str, int]]:
        """Return (table, number) of watched rows changed since the last call."""
        if self._before:
            await self.run("SELECT 1")
        changed, self._line.touched = self._line.touched, set()
        return changed

    def after_commit(self, act: Callable[[], None]) -> None:
        """Call `act` once this transaction is committed, and only then."""
        self._after_commit.append(act)

    async def commit(self) -> None:
        """Do what `before_commit` was given, commit, then call what `after_commit` was given."""
        await self.run_before_commit()
        if self._line.before_commit:
            await self._line.before_commit(self)
        if self._begun or self._before:
            wrote = bool(self._before) or self._line.total_changes != self._changes
            await self._carry("COMMIT", {}, waits=wrote and self._disk)
        for act in self._after_commit:
            act()

    async def all(self, sql: str, **values: object) -> list[Row]:
        """Return every row of a query, or of a statement that returns rows.

        As long as nothing is changed, a query that is asked again has the same answer.
        """
        if self._before or self._apart:
            return (await self._carry(sql, values)).rows
        before = self._line.total_changes
        if before != self._read_at:
            self._read.clear()
            self._read_at = before
        asked = (sql, *values.items())
        found = self._read.get(asked)
        if found is None:
            found = (await self._carry(sql, values)).rows
            if len(found) <= MOST_REMEMBERED and self._line.total_changes == before:
                self._read[asked] = found
        return [*found]

    async def one(self, sql: str, **values: object) -> Row | None:
        """Return the first row, or None."""
        rows = await self.all(sql, **values)
        return rows[0] if rows else None

    async def run(self, sql: str, **values: object) -> int:
        """Execute a statement and return how many rows it touched."""
        return (await self._carry(sql, values)).changed_rows

    async def insert(self, sql: str, **values: object) -> int:
        """Insert one row and return its id."""
        return certain((await self._carry(sql, values)).inserted, "an insert gives a row id")

    def run_later(self, sql: str, **values: object) -> None:
        """Execute a statement just before the next one, at the latest before the commit.

        For statements whose result is not needed; an error in one is raised by the statement that
        it is sent with.
        """
        self._before.append((sql, values))

    async def _carry(
        self, sql: str, values: Mapping[str, object], *, waits: bool = False
    ) -> StatementResult:
        statements = [*self._before, (sql, values)]
        if not self._begun and not (self._looks and not self._before and only_reads(sql)):
            statements.insert(0, ("BEGIN", {}))
            self._begun = True
        self._before.clear()
        if waits or self._apart:
            return await self._line.run_in_thread(*statements)
        return self._line.run_here(*statements)

    async def restart(self) -> None:
        """Roll back everything so far and begin anew, with no other transaction in between."""
        self._before.clear()
        self._line.touched.clear()
        self._at_end.clear()
        self._after_commit.clear()
        self.seen.clear()
        self._read.clear()
        # A full disk ends the transaction by itself: then there is nothing to undo.
        if self._line.in_transaction:
            await self._carry("ROLLBACK", {})
        self._begun = False

    @contextlib.asynccontextmanager
    async def savepoint(self, *, undone: bool = False) -> AsyncIterator[None]:
        """Roll back the block's changes if it raises, or is to be undone; keep all earlier ones."""
        if self._before:  # which rows these change is known still, though the block may take that
            await self.run("SELECT 1")
        self._before.append(start := ("SAVEPOINT step", dict[str, object]()))
        before, stays = ([*self._after_commit], dict(self._at_end), set(self._line.touched)), False
        try:
            yield
            if not undone:
                await self.run("RELEASE step")
                stays = True
        finally:
            if not stays:
                self._after_commit, self._at_end, self._line.touched = before
                for known in (self.seen, self._read):
                    known.clear()
                await self._back_to(start)

    async def _back_to(self, start: Statement) -> None:
        """Drop the waiting statements since `start`, or roll back those already executed."""
        for place, statement in enumerate(self._before):
            if statement is start:
                del self._before[place:]
                return
        self._before.clear()
        # A full disk ends the whole transaction by itself: then there is nothing to undo.
        if self._line.in_transaction:
            await self.run("ROLLBACK TO step")
            await self.run("RELEASE step")


class Database:
    """The desk's database. `transaction()` is the only way to its rows."""

    def __init__(self, line: SqliteConnection, path: Path | None, lock: BinaryIO | None) -> None:
        self._line = line
        self._path = path
        self._folder_lock = lock
        self._number = _file_number(path) if path else None
        self._turn = asyncio.Lock()
        self._owner: asyncio.Task[object] | None = None
        self._ending: asyncio.Future[None] | None = None
        self._tidied: int | None = None
        """The changes of the connection that the log no longer holds, or None."""
        self.known: dict[str, str | None] = {}
        self.trouble = ""
        """Why it could not work of late; whoever watches over it takes that away."""
        self.failures = 0
        """How often it could not work, since it was opened."""

    @property
    def vault(self) -> Vault:
        """Return the vault that seals and opens columns. Raises RuntimeError while locked."""
        return self._line.vault

    @property
    def folder(self) -> Path | None:
        """Return the folder in which the database lies; None for one in memory."""
        return self._path.parent if self._path else None

    @property
    def is_in_place(self) -> bool:
        """Say whether the open file is still the one at its path."""
        return self._path is None or _file_number(self._path) == self._number

    @property
    def was_moved(self) -> bool:
        """Say whether the folder is gone and what locks it is not, which thus lies elsewhere."""
        lock = self._folder_lock
        if lock is None or self._path is None or self._path.parent.exists():
            return False
        return os.fstat(lock.fileno()).st_nlink > 0

    def unlock(self, vault: Vault) -> None:
        """Give all later transactions the keys to seal and open columns."""
        self._line.unlock(vault)

    def watch(
        self, triggers: Iterable[str], before_commit: Callable[[Tx], Awaitable[None]]
    ) -> None:
        """Run `before_commit` before each commit; the triggers record changed rows for it."""
        self._line.run_here(*((each, {}) for each in triggers))
        self._line.before_commit = before_commit

    async def close(self) -> None:
        """Close the file and unlock the folder."""
        await self._line.close()
        if self._folder_lock:
            self._folder_lock.close()

    @contextlib.asynccontextmanager
    async def transaction(self, *, looks: bool = False) -> AsyncIterator[Tx]:
        """Open the one transaction: committed at the end, rolled back on any exception.

        One that `looks` begins once there is something to do.
        """
        if self._owner is asyncio.current_task():
            raise RuntimeError("a transaction is already open in this task")
        async with self._alone():
            self._owner = asyncio.current_task()
            try:
                with self._noting():
                    self._line.touched.clear()
                    tx = Tx(self._line, self.known, disk=self._path is not None, looks=looks)
                    yield tx
                    await tx.commit()
            except BaseException:
                await self._to_its_end(self._rollback())
                raise
            finally:
                self._owner = None

    @contextlib.asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        """Wait until no other transaction goes on, nor what is left of a cancelled one."""
        async with self._turn:
            if self._ending is not None and not self._ending.done():
                await asyncio.wait({self._ending})
            yield

    @contextlib.contextmanager
    def _noting(self) -> Iterator[None]:
        """Keep why the database cannot work; log it once, whoever meets it and how often."""
        try:
            yield
        except StorageError as error:
            if isinstance(error.__cause__, sqlite3.Error):
                self.failures += 1
                if not self.trouble:
                    logger.error("%s; whatever comes waits, and is tried again", error)  # noqa: TRY400 - no frames
                self.trouble = str(error)
            raise

    @contextlib.asynccontextmanager
    async def copied(self, target: Path) -> AsyncIterator[None]:
        """Copy what the open file holds, wherever that lies; nothing is written until the end."""
        async with self._alone():
            await self._line.run_in_thread(("VACUUM INTO :target", {"target": str(target)}))
            yield

    @contextlib.asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Tx]:
        """Open a read-only snapshot beside the desk's work, so that long queries delay no turn.

        A database in memory has only one connection, and opens its transaction instead.
        """
        if self._path is None:
            async with self.transaction() as tx:
                yield tx
        else:
            with self._noting():
                async with open_snapshot(self._path) as tx:
                    tx.unlock(self.vault)
                    yield tx

    async def _to_its_end(self, work: Coroutine[None, None, None]) -> None:
        """Let work on the other thread end before the next transaction, even if cancelled."""
        self._ending = asyncio.ensure_future(work)
        await asyncio.shield(self._ending)

    async def _rollback(self) -> None:
        """Roll back, even if a cancelled COMMIT was still on its way to the thread."""
        try:
            await self._line.run_in_thread(("ROLLBACK", {}))
        except sqlite3.OperationalError as error:
            if "no transaction is active" not in str(error):
                raise

    async def checkpoint(self) -> None:
        """Return free pages to the disk and empty the log, so that it too holds no deleted data."""
        async with self._turn:
            with self._noting():
                await self._to_its_end(self._tidy())

    async def _tidy(self) -> None:
        [[free]] = self._line.run_here(("PRAGMA freelist_count", {})).rows
        if not free and self._line.total_changes == self._tidied:
            return
        changes = self._line.total_changes
        with storage_errors():
            # As a script: only scripts are stepped to their end, and each step returns one page.
            await self._line.executescript(f"PRAGMA incremental_vacuum({PAGES_BACK})")
            [[busy, *_]] = await self._line.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        self._tidied = None if busy else changes


def _file_number(path: Path) -> tuple[int, int] | None:
    """Return which file is at a path, as long as it is open anywhere; None if there is none."""
    try:
        state = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return state.st_dev, state.st_ino


@contextlib.asynccontextmanager
async def open_snapshot(path: Path) -> AsyncIterator[Tx]:
    """Open a read-only snapshot of a database, which a running desk may have open.

    Raises StorageError if there is none, or it cannot be read.
    """
    address = f"file:{quote(str(path))}?mode=ro"
    line = await connect_sqlite(address, uri=True)
    try:
        yield Tx(line, apart=True)
    finally:
        await line.close()


def load_queries(noun: str) -> dict[str, str]:
    """Read `storage/<noun>.sql` into a mapping from name to statement."""
    return named_statements((files("storage") / f"{noun}.sql").read_text("utf-8"))


def named_statements(text: str) -> dict[str, str]:
    """Split a text into its statements, each under a line `-- name: …`."""
    parts = re.split(r"^-- name: (\w+)\s*$", text, flags=re.MULTILINE)
    return {name: sql.strip() for name, sql in zip(parts[1::2], parts[2::2], strict=True)}


logger = logging.getLogger(__name__)

Entity = TypeVar("Entity")
QUIET = ConfigDict(hide_input_in_errors=True)
"""An error may reach the log, and what did not fit may be words that the row seals."""


def _made(kind: Any) -> TypeAdapter[Any]:
    # In a tuple, as an entity takes no configuration from outside.
    return TypeAdapter(tuple[kind], config=QUIET)


_adapter: Callable[[Any], TypeAdapter[Any]] = cache(_made)


def read_entity(kind: type[Entity], row: Row, /, **others: object) -> Entity:
    """Return a row as an entity, whose fields have the names of the columns.

    `others` are fields that the row seals, or has under another name. Raises ValidationError if
    a value does not fit.
    """
    # dict(row) takes ten times as long: it searches all names for each of its values.
    return convert_value(kind, dict(zip(row.keys(), row, strict=True)) | others)


async def read_one(tx: Tx, kind: type[Entity], sql: str, /, **values: object) -> Entity | None:
    """Return the first row of a query as an entity, or None if there is no row."""
    row = await tx.one(sql, **values)
    return read_entity(kind, row) if row else None


async def read_all(tx: Tx, kind: type[Entity], sql: str, /, **values: object) -> list[Entity]:
    """Return each row of a query as an entity, in order."""
    return [read_entity(kind, row) for row in await tx.all(sql, **values)]


def readable_entities(tx: Tx, kind: type[Entity], rows: Iterable[Row]) -> Iterator[Entity]:
    """Yield the rows that can be read as entities, as `readable` does."""
    return readable(tx, kind.__name__, rows, partial(read_entity, kind))


def readable(
    tx: Tx, what: str, rows: Iterable[Row], read: Callable[[Row], Entity]
) -> Iterator[Entity]:
    """Yield what is read of each row; one that cannot be read is left out, noted and logged.

    The first column is the row's id.
    """
    for row in rows:
        try:
            yield read(row)
        except (ValueError, TypeError, SealError):
            tx.unread.add((what, row[0]))
            logger.exception("a %s cannot be read", what, extra={"row": row[0]})


async def read_number(tx: Tx, sql: str, /, **values: object) -> int:
    """Return the number in the first row of a query, or 0 if there is no row."""
    row = await tx.one(sql, **values)
    return int(row[0]) if row else 0


async def read_instant(tx: Tx, sql: str, /, **values: object) -> datetime | None:
    """Return the moment that is the one value of a query, such as a minimum; None if it is none."""
    [(at,)] = await tx.all(sql, **values)
    return datetime.fromisoformat(at) if at else None


def convert_value(kind: type[Entity], value: object) -> Entity:
    """Return a stored value as its type, such as an instant from its text.

    Raises ValidationError if it does not fit.
    """
    entity: Entity
    (entity,) = _adapter(kind).validate_python((value,))
    return entity


def entity_as_json(entity: object) -> object:
    """Return an entity as plain JSON, without fields that have their defaults."""
    (fields,) = _adapter(type(entity)).dump_python((entity,), mode="json", exclude_defaults=True)
    return fields
