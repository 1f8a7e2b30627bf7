"""Bring a database to this program's schema: a baseline, and numbered SQL files after it."""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from functools import cache
from importlib.resources import files

from bot.errors import StorageError
from storage.database import Database, Tx, add_functions, digest
from storage.named_queries import load
from storage.vault import Vault

SQL = load("schema")


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
        version = await version_of(tx)
    if version > newest:
        raise StorageError(
            f"the database has schema {version}, this program knows only {newest}: "
            "start the newer program, or restore a backup"
        )
    return version


async def is_new(tx: Tx) -> bool:
    """Say whether a database has no tables yet."""
    return await version_of(tx) == 0


async def is_current(tx: Tx) -> bool:
    """Return whether a database has this program's schema."""
    return await version_of(tx) == migrations()[-1][0]


async def version_of(tx: Tx) -> int:
    """Return the number of the last migration that was applied; 0 for a new database."""
    row = await tx.one("PRAGMA user_version")
    return int(row[0]) if row else 0


async def migrate(database: Database) -> None:
    """Apply what is missing, all of it or nothing, and compare the schema with what it should be.

    Raises StorageError if the database is newer than the program, or not as the program made it.
    """
    version = await schema_version(database)
    async with database.transaction() as tx:
        apply(tx, [step for step in migrations() if step[0] > version])
    async with database.transaction() as tx:
        found = {row["name"]: row["sql"] for row in await tx.all(SQL["objects"])}
        await _compare(tx, found, made_now=version == 0)


async def _compare(tx: Tx, found: Mapping[str, str], *, made_now: bool) -> None:
    """Compare a schema with what the migrations make; one that was found right is known again.

    It is known by a mark in the file's header, as making another takes a tenth of a start; one
    that the migrations have `made_now` needs no other beside it.
    """
    seen = digest("\0".join((_program(), *found, *found.values())))
    mark = int(seen[:7], 16)
    [[known]] = await tx.all("PRAGMA application_id")
    if known == mark:
        return
    altered = sorted(
        name
        for name, sql in ({} if made_now else _expected()).items()
        if (there := found.get(name, "")) != sql and shape(there) != shape(sql)
    )
    if altered:
        raise StorageError(
            f"the database is not as this program made it ({', '.join(altered)}): restore a "
            "backup (loket restore), which keeps this one beside it"
        )
    tx.later(f"PRAGMA application_id = {mark}")


def apply(tx: Tx, steps: Sequence[tuple[int, str]]) -> None:
    """Apply (number, SQL) of some migrations in a transaction that is done or undone as a whole."""
    for number, script in steps:
        for statement in statements(script):
            tx.later(statement)
        tx.later(f"PRAGMA user_version = {number}")


@cache
def _program() -> str:
    """Return the hash of all migrations."""
    return digest("\0".join(script for _, script in migrations()))


@cache
def _expected() -> Mapping[str, str]:
    """Return the SQL of every object that the migrations make, by its name."""
    with closing(sqlite3.connect(":memory:")) as connection:
        add_functions(connection, _no_vault)  # there is nothing to seal
        for _, script in migrations():
            connection.executescript(script)
        return dict(connection.execute(SQL["objects"]).fetchall())


def _no_vault() -> Vault:
    raise RuntimeError("an empty database has nothing to seal")


def shape(sql: str) -> str:
    """Return SQL without its comments and spaces, to compare it."""
    return re.sub(r"\s+|--.*", "", sql)
