"""Databases with the desk's tables, copied: making the tables takes longer than most tests."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from storage import desk_state
from storage.database import Database
from storage.database_opening import PRAGMAS, make_tables, open_database
from storage.sqlite_connection import SqliteConnection, connect_sqlite
from storage.vault import Vault
from tests import shared_worlds

BEGAN = datetime(2026, 1, 5, tzinfo=UTC)
"""When the desk of a database that tests copy began."""
_MADE: dict[Vault | None, bytes] = {}
_PAGE = 4096
_NUMBER = 8
"""Bytes of a number in what `saved` returns."""
_CHANGES = (24, 92)
"""Where a database says, in four bytes each, how often it was changed."""
_JOURNAL = slice(18, 20)
"""Where it says whether its journal is a file of its own."""
_SCHEMA = slice(40, 44)
"""Where it says how often its tables were changed: prepared statements depend on it."""
_TEMPORARY = "SELECT name FROM sqlite_temp_schema"
_AS_NEW = ("PRAGMA query_only = OFF", "PRAGMA max_page_count = 4294967294", *PRAGMAS)

_LENT: dict[Database, str] = {}
"""The address of each database that was lent."""
_BEHIND: dict[str, sqlite3.Connection] = {}
"""A second connection to each database in memory, by which all of it is replaced."""
_IDLE: list[tuple[SqliteConnection, str]] = []
_LENDING: list[None] = []
"""Not empty while there is somebody who closes at the end what is idle."""
_ADDRESSES = (f"file:/desk-{number}?vfs=memdb" for number in count())


async def with_tables(path: Path | None = None, vault: Vault | None = None) -> Database:
    """Open a database with the desk's tables: a file at `path`, new or not, or one in memory.

    All databases of one vault share the key of their hashes, as starts on one database do.
    """
    made = await _made(vault)
    if path is not None:
        _write_down(path, made)
    database = await open_database(path)
    if path is None:
        _inside(database).deserialize(made)  # no statement is ready yet
    return database


@contextlib.asynccontextmanager
async def lent(path: Path | None, vault: Vault, rows: bytes | None) -> AsyncIterator[Database]:
    """Open a database, in memory or at `path`, and close it at the end.

    A new one begins with what `saved` returned of another, or with its tables only. Connections to
    memory are lent again and again, as preparing statements takes longer than most of them.
    """
    made = await _made(vault)
    whole = _whole(rows) if rows else made
    if path is not None:
        _write_down(path, whole)
        database = await open_database(path)
        _LENT[database] = path.as_uri()
        try:
            yield database
        finally:
            del _LENT[database]
            await database.close()
        return
    line, address = _IDLE.pop() if _IDLE else await _opened(next(_ADDRESSES))
    for pragma in _AS_NEW:
        line.run_here((pragma, {}))
    _fill(address, whole)
    database = Database(line, None, None)
    _LENT[database] = address
    try:
        yield database
    finally:
        del _LENT[database]
        await line.rollback()
        if _LENDING and not line.run_here((_TEMPORARY, {})).rows:
            _IDLE.append((line, address))
        else:
            await line.close()
            _BEHIND.pop(address).close()


def begin_alike(vault: Vault) -> None:
    """Tell all databases from the same first one, in every process that shares worlds."""
    if shared_worlds.is_on():
        first = shared_worlds.find(b"tables")
        _MADE[vault] = first or shared_worlds.keep(b"tables", asyncio.run(_make(vault)))


@contextlib.contextmanager
def lending() -> Iterator[None]:
    """Lend the same connections again and again; close them at the end."""
    _LENDING.append(None)
    try:
        yield
    finally:
        _LENDING.pop()
        while _IDLE:
            line, address = _IDLE.pop()
            line.stop()
            line._thread.join()  # noqa: SLF001 - there is no event loop to wait in
            _BEHIND.pop(address).close()


def is_there(path: Path | None) -> bool:
    """Say whether there is a database at `path` already."""
    return path is not None and path.exists()


def is_lent(database: Database) -> bool:
    """Say whether everything in a database can be replaced."""
    return database in _LENT


def read_out(database: Database) -> bytes:
    """Return everything in a database, the same whenever the same was done to it."""
    rows = bytearray(_inside(database).serialize())
    rows[_JOURNAL] = b"\x01\x01"
    for place in _CHANGES:
        rows[place : place + 4] = bytes(4)
    return bytes(rows)


def saved(database: Database) -> bytes:
    """Return in short what `read_out` does: only what differs from the first database's tables."""
    rows, first = read_out(database), _first()
    places = range(0, len(rows), _PAGE)
    other = [at for at in places if rows[at : at + _PAGE] != first[at : at + _PAGE]]
    return b"".join((_number(len(rows)), *(_number(at) + rows[at : at + _PAGE] for at in other)))


def put_in(database: Database, rows: bytes) -> None:
    """Replace everything in a lent database by what `saved` returned."""
    _fill(_LENT[database], _whole(rows))
    database.known.clear()


def hear(database: Database, heard: Callable[[str], None] | None) -> None:
    """Let `heard` know of each statement before it is executed; None ends that."""
    _inside(database).set_trace_callback(heard)


def changes(database: Database) -> int:
    """Return how many rows were changed since the database was opened."""
    return _inside(database).total_changes


def _whole(rows: bytes) -> bytearray:
    length = int.from_bytes(rows[:_NUMBER])
    whole = bytearray(_first())
    whole += bytes(max(0, length - len(whole)))
    del whole[length:]
    for start in range(_NUMBER, len(rows), _NUMBER + _PAGE):
        page = start + _NUMBER
        at = int.from_bytes(rows[start:page])
        whole[at : at + _PAGE] = rows[page : page + _PAGE]
    return whole


def _fill(address: str, whole: bytes | bytearray) -> None:
    """Replace all that is in a database by another connection, which reads no tables.

    What another connection has prepared stays ready, as nothing changed in the tables.
    """
    with contextlib.closing(sqlite3.connect(":memory:")) as kept, _behind(address) as behind:
        kept.deserialize(whole)
        kept.backup(behind)
        behind.execute(f"PRAGMA schema_version = {int.from_bytes(whole[_SCHEMA])}")


def _behind(address: str) -> contextlib.AbstractContextManager[sqlite3.Connection]:
    if address in _BEHIND:
        return contextlib.nullcontext(_BEHIND[address])
    return contextlib.closing(sqlite3.connect(address, uri=True))


def _first() -> bytes:
    return next(iter(_MADE.values()))


def _number(number: int) -> bytes:
    return number.to_bytes(_NUMBER)


async def _opened(address: str) -> tuple[SqliteConnection, str]:
    line = await connect_sqlite(address, uri=True)
    _BEHIND[address] = behind = sqlite3.connect(address, uri=True)
    behind.execute("PRAGMA journal_mode = OFF")
    return line, address


def _write_down(path: Path, rows: bytes | bytearray) -> None:
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(rows)


async def _made(vault: Vault | None) -> bytes:
    if vault not in _MADE:
        _MADE[vault] = await _make(vault)
    return _MADE[vault]


async def _make(vault: Vault | None) -> bytes:
    database = await open_database(None)
    try:
        await make_tables(database)
        if vault is not None:
            async with database.transaction() as tx:
                await desk_state.keep_desk_id(tx, vault, BEGAN)
                await desk_state.unlock_transaction(tx, vault)
        return read_out(database)
    finally:
        await database.close()


def _inside(database: Database) -> sqlite3.Connection:
    return database._line._conn  # noqa: SLF001 - a desk copies no whole database into memory
