"""One connection to SQLite, whose statements run in this thread or in its own."""

import asyncio
import sqlite3
from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

import aiosqlite

from storage.sqlite_errors import storage_errors

Row = sqlite3.Row


def digest(text: str) -> str:
    """Return the SHA-256 of a text, in hexadecimal; SQL calls it sha256."""
    return sha256(text.encode()).hexdigest()


Statement = tuple[str, Mapping[str, object]]
"""SQL, and the values that it names."""


class Outcome(NamedTuple):
    """The result of a statement: its rows, how many it touched, the id of an inserted row."""

    rows: list[Row]
    touched: int
    inserted: int | None


class Line(aiosqlite.Connection):
    """A connection that can execute statements in the event loop's thread or in its own.

    The trip to its own thread takes longer than most statements do: it is for those that may
    wait for the disk. Only one of the two threads may work at a time.
    """

    async def carry(self, *statements: Statement) -> Outcome:
        """Execute statements in the connection's own thread, all in one trip."""
        outcome: Outcome = await self._execute(self.here, *statements)  # type: ignore[no-untyped-call]
        return outcome

    def here(self, *statements: Statement) -> Outcome:
        """Execute statements in this thread, up to the first that fails; return the last result."""
        for sql, values in statements:
            cursor = self._conn.execute(sql, values)
        return Outcome(cursor.fetchall(), cursor.rowcount, cursor.lastrowid)


MOST_PREPARED = 1024
"""Statements kept ready: more than there are in all the .sql files."""


async def connected(address: str, *, uri: bool = False) -> Line:
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
    connection.row_factory = Row
    connection.create_function("sha256", 1, digest, deterministic=True)
    line = Line(lambda: connection, iter_chunk_size=64)
    connecting = asyncio.ensure_future(line)
    try:
        await asyncio.shield(connecting)
    except asyncio.CancelledError:  # so would one that is broken off
        await connecting
        await line.close()
        raise
    return line
