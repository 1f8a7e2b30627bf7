"""Bring a database to this program's schema: numbered SQL files, each in a transaction."""

import re
import sqlite3
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from bot.errors import StorageError
from storage.database import Database, Tx


@cache  # a demo opens many desks
def migrations() -> tuple[tuple[int, str], ...]:
    """Return (number, SQL) of every migration, in order."""
    folder = files("storage") / "migrations"
    found = [
        (int(match[1]), entry.read_text("utf-8"))
        for entry in folder.iterdir()
        if (match := re.fullmatch(r"(\d{4})_\w+\.sql", entry.name))
    ]
    return tuple(sorted(found))


def statements(script: str) -> Iterator[str]:
    """Split a script at its statements' ends; triggers and quoted semicolons stay whole."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        raise StorageError("a migration ends in the middle of a statement")


async def schema_version(database: Database) -> int:
    """Return the number of the last migration that was applied; 0 for a new database.

    Raises StorageError if the database is newer than the program.
    """
    newest = migrations()[-1][0]
    async with database.transaction() as tx:
        version = await _version(tx)
    if version > newest:
        raise StorageError(
            f"the database has schema {version}, this program knows only {newest}: "
            "start the newer program, or restore a backup"
        )
    return version


async def is_new(tx: Tx) -> bool:
    """Say whether a database has no tables yet."""
    return await _version(tx) == 0


async def is_current(tx: Tx) -> bool:
    """Say whether a database has this program's schema."""
    return await _version(tx) == migrations()[-1][0]


async def _version(tx: Tx) -> int:
    row = await tx.one("PRAGMA user_version")
    return int(row[0]) if row else 0


async def migrate(database: Database) -> None:
    """Apply the missing migrations. Raises StorageError if the database is newer than the program.

    A new database has nothing to lose: it is made in one transaction, and waits for the disk once.
    """
    version = await schema_version(database)
    missing = [one for one in migrations() if one[0] > version]
    for step in [missing] if version == 0 else [[one] for one in missing]:
        async with database.transaction() as tx:
            for number, script in step:
                for statement in statements(script):
                    tx.later(statement)
                tx.later(f"PRAGMA user_version = {number}")
