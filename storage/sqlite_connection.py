"""A SQLite connection that runs statements in the event loop's thread, or in one of its own."""

import asyncio
import contextlib
import re
import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple

import aiosqlite

from bot.domain.records.event_trail import read_tree
from bot.error_texts import ErrorText
from bot.errors import StorageError
from storage.vault import Vault

Statement = tuple[str, Mapping[str, object]]
"""SQL, and the values that it names."""


class StatementResult(NamedTuple):
    """The result of a statement: its rows, how many it touched, the id of an inserted row."""

    rows: list[sqlite3.Row]
    changed_rows: int
    inserted: int | None


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
MOST_PREPARED = 256
"""Statements kept ready, each of some kilobytes: more than a day at an office needs."""
READS = re.compile(r"(\s|--.*\n)*(SELECT|WITH(?![\s\S]*\b(INSERT|UPDATE|DELETE|REPLACE)\b))\b")


@contextlib.contextmanager
def storage_errors() -> Iterator[None]:
    """Turn database errors into StorageError, except for programming errors."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if sqlite_code(error) in OUR_OWN_FAULTS:
            raise
        raise StorageError(ErrorText("database-fails", why=error)) from error


def sqlite_code(error: BaseException | None) -> int:
    """Return SQLite's primary code; errors of the Python layer, like a missing value, have none."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE) & 0xFF


class SqliteConnection(aiosqlite.Connection):
    """A connection that can execute statements in the event loop's thread or in its own.

    The trip to its own thread takes longer than most statements do: it is for those that may
    wait for the disk. Only one of the two threads may work at a time.
    """

    _vault: Vault | None = None

    def __init__(self, connector: Callable[[], sqlite3.Connection], iter_chunk_size: int) -> None:
        """Prepare a connection that `connector` makes when awaited."""
        super().__init__(connector, iter_chunk_size)
        self.touched: set[tuple[str, int]] = set()
        """Table and number of each row that this transaction changed, of those that are watched."""
        self.before_commit: Callable[[Any], Awaitable[None]] | None = None

    @property
    def vault(self) -> Vault:
        """Return the vault that seals and opens columns. Raises RuntimeError while locked."""
        if self._vault is None:
            raise RuntimeError("the database was not unlocked")
        return self._vault

    def unlock(self, vault: Vault) -> None:
        """Give the connection, including its SQL functions, the keys of columns."""
        self._vault = vault

    async def run_in_thread(self, *statements: Statement) -> StatementResult:
        """Execute statements in the connection's own thread, in one round trip."""
        outcome: StatementResult = await self._execute(self.run_here, *statements)  # type: ignore[no-untyped-call]
        return outcome

    def run_here(self, *statements: Statement) -> StatementResult:
        """Execute statements in the calling thread; return the result of the last."""
        try:
            for sql, values in statements:
                cursor = self._conn.execute(sql, values)
            return StatementResult(cursor.fetchall(), cursor.rowcount, cursor.lastrowid)
        except sqlite3.DatabaseError:  # a context manager would cost as much as most statements
            with storage_errors():
                raise


async def connect_sqlite(address: str, *, uri: bool = False) -> SqliteConnection:
    """Connect to a database. Raises StorageError if it cannot be opened."""
    # Connected here: a Line whose connecting fails would leave its thread behind.
    with storage_errors():
        connection = sqlite3.connect(
            address,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=MOST_PREPARED,
            uri=uri,
        )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA temp_store = MEMORY")  # no bytes of ours in files elsewhere
    line = SqliteConnection(lambda: connection, iter_chunk_size=64)
    add_functions(connection, lambda: line.vault)
    connection.create_function("touch", 2, lambda table, row: line.touched.add((table, row)))
    connecting = asyncio.ensure_future(line)
    try:
        await asyncio.shield(connecting)
    except asyncio.CancelledError:  # so would one that is broken off
        await connecting
        await line.close()
        raise
    return line


def add_functions(connection: sqlite3.Connection, vault: Callable[[], Vault]) -> None:
    """Add SQL functions that hash and seal.

    `seal(place, row, text)` binds a new row's value to the number that the row gets in the same
    statement; `keyed(hash)` makes a hash that cannot be guessed without the key.
    """
    connection.create_function("sha256", 1, sha256_hex, deterministic=True)
    connection.create_function(
        "grown", 2, lambda tree, link: read_tree(tree).with_leaf(link).serialize()
    )
    connection.create_function("seal", 3, lambda *value: vault().seal(*value))
    connection.create_function("keyed", 1, lambda plain: vault().keyed_hash(plain))


def sha256_hex(text: str) -> str:
    """Return the SHA-256 of a text, in hexadecimal; SQL calls it sha256."""
    return sha256(text.encode()).hexdigest()


def instant_as_text(instant: datetime) -> str:
    """Return an instant as text for a column: in UTC and of constant length."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


sqlite3.register_adapter(datetime, instant_as_text)
sqlite3.register_adapter(date, date.isoformat)


@lru_cache(MOST_PREPARED)
def only_reads(sql: str) -> bool:
    """Say whether a statement surely changes nothing."""
    return READS.match(sql) is not None
