"""The tables of a database: made in a new one, compared with this program's in any other."""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from bot.errors import StorageError
from storage import row_marks
from storage.database import Database, Tx
from storage.sqlite_connection import digest

FOUND = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
MADE = re.compile(r"^CREATE (?:UNIQUE |VIRTUAL )?(?:TABLE|INDEX|VIEW|TRIGGER) (\w+)", re.MULTILINE)
OTHER_BUILD = (
    "the database was made by another build of Loket, with other tables; it was left as it is: "
    "open it with the program that made it, or name an empty DATA_DIR. Until release 2.0 a "
    "database is opened only by builds with the same tables"
)


@cache
def script() -> str:
    """Return the SQL that makes all tables."""
    return (files("storage") / "schema.sql").read_text("utf-8")


@cache
def number() -> int:
    """Return the number that this program's schema writes into a database: a part of its hash."""
    return int(digest("\0".join(shape(each) for each in statements(script())))[:7], 16)


def statements(script: str) -> Iterator[str]:
    """Split a script at its statements' ends; triggers and quoted semicolons stay whole."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        raise StorageError("the schema ends in the middle of a statement")


async def number_of(tx: Tx) -> int:
    """Return the number of a database's schema; 0 for one that has no tables yet."""
    row = await tx.one("PRAGMA user_version")
    return int(row[0]) if row else 0


async def is_new(tx: Tx) -> bool:
    """Say whether a database has no tables yet."""
    return await number_of(tx) == 0


async def is_current(tx: Tx) -> bool:
    """Say whether a database has this program's tables."""
    return await number_of(tx) == number()


async def make_tables(database: Database) -> None:
    """Make the tables of a new database, all or none; compare those of one that has some.

    From then on the trail keeps a mark of each row that proves something.

    Raises StorageError if the tables are not as the program made them.
    """
    async with database.transaction() as tx:
        if await is_new(tx):
            for statement in statements(script()):
                tx.later(statement)
            tx.later(f"PRAGMA user_version = {number()}")
        else:
            _compare({row["name"]: row["sql"] for row in await tx.all(FOUND)})
    database.watch(row_marks.triggers(), row_marks.keep)


def _compare(found: Mapping[str, str]) -> None:
    altered = sorted(
        name for name, sql in _expected().items() if shape(found.get(name, "")) != shape(sql)
    )
    if altered:
        raise StorageError(
            f"the database is not as this program made it ({', '.join(altered)}): restore a "
            "backup (loket restore), which keeps this one beside it"
        )


@cache
def _expected() -> Mapping[str, str]:
    """Return the statement that makes each table, index, view and trigger, by its name."""
    return {match[1]: each for each in statements(script()) if (match := MADE.search(each))}


def shape(sql: str) -> str:
    """Return SQL without its comments, spaces and end, to compare it."""
    return re.sub(r"\s+|--.*", "", sql).rstrip(";")
