"""The schema: made whole in a new database, compared in one that exists."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from storage.database import Database
from storage.database_opening import (
    is_current,
    make_tables,
    normalized_sql,
    open_database,
    schema_number,
    split_statements,
)
from tests.prelude import StorageError
from tests.tables import with_tables


def digest_of(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def altered(path: Path, *changes: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for change in changes:
            connection.execute(change)


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """Return the file of a closed database with the schema of today."""
    made = tmp_path / "loket.sqlite3"
    database = await open_database(made)
    await make_tables(database)
    await database.close()
    return made


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    opened = await with_tables()
    yield opened
    await opened.close()


async def refusal(path: Path) -> str:
    try:
        database = await open_database(path)
        try:
            await make_tables(database)
        finally:
            await database.close()
    except StorageError as error:
        return str(error)
    return ""


async def test_a_database_of_another_build_is_refused_and_left_as_it_is(path: Path) -> None:
    altered(path, "PRAGMA user_version = 100", "DROP TABLE untold")
    before = digest_of(path)

    assert "another build of Loket, with other tables; it was left as it is" in await refusal(path)
    assert digest_of(path) == before


async def test_tables_without_the_mark_of_a_build_are_refused_and_left_as_they_are(
    path: Path,
) -> None:
    altered(path, "PRAGMA user_version = 0")
    before = digest_of(path)

    assert "another build of Loket" in await refusal(path)
    assert digest_of(path) == before


@pytest.mark.parametrize("version", [0, 7_000])
async def test_a_database_of_another_program_is_refused_and_left_as_it_is(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "loket.sqlite3"
    altered(path, "CREATE TABLE notes (words TEXT)", f"PRAGMA user_version = {version}")
    before = digest_of(path)

    assert "another program; it was left as it is" in await refusal(path)
    assert digest_of(path) == before


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("DROP INDEX outbox_open", "outbox_open"),
        ("ALTER TABLE person ADD COLUMN nickname TEXT", "person"),
        ("DROP TRIGGER event_is_not_deleted", "event_is_not_deleted"),
    ],
)
async def test_a_schema_that_somebody_altered_is_named(
    path: Path, statement: str, name: str
) -> None:
    altered(path, statement)

    assert f"not as this program made it ({name})" in await refusal(path)


async def test_what_others_add_beside_our_tables_does_not_matter(path: Path) -> None:
    altered(path, "CREATE TABLE notes_of_the_administrator (words TEXT)", "ANALYZE")
    database = await open_database(path)
    await make_tables(database)
    async with database.transaction() as tx:
        assert await is_current(tx)
    await database.close()


async def test_tables_are_made_once(database: Database) -> None:
    async with database.transaction() as tx:
        assert await is_current(tx)
        await tx.run("INSERT INTO desk_state (name, value) VALUES ('kept', 'yes')")
    await make_tables(database)
    async with database.transaction() as tx:
        assert await tx.one("SELECT 1 FROM desk_state WHERE name = 'kept'")


async def test_tables_that_cannot_all_be_made_are_not_made_at_all(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    database = await open_database(path)
    async with database.transaction() as tx:
        await tx.run("CREATE TABLE untold (words TEXT)")
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        await make_tables(database)
    async with database.transaction() as tx:
        left = await tx.all("SELECT name FROM sqlite_schema")
    await database.close()

    assert [row["name"] for row in left] == ["untold"]


def test_the_number_of_a_schema_does_not_come_from_its_comments() -> None:
    assert schema_number() > 0
    assert normalized_sql("CREATE TABLE a (b) -- c\nSTRICT;") == normalized_sql(
        "CREATE TABLE a (b) STRICT"
    )


def test_a_script_is_split_at_its_statements_and_nowhere_else() -> None:
    script = (
        "CREATE TABLE a (b TEXT DEFAULT 'x;y') STRICT; -- a; comment\n"
        "CREATE TRIGGER c BEFORE DELETE ON a\n"
        "BEGIN SELECT 1; SELECT RAISE(ABORT, 'no;'); END;\n"
        "INSERT INTO a VALUES ('one;\ntwo');\n"
    )
    found = [statement.strip() for statement in split_statements(script)]
    assert [statement.split()[0] for statement in found] == ["CREATE", "CREATE", "INSERT"]
    assert found[1].endswith("END;")


def test_a_script_that_ends_too_early_is_refused() -> None:
    with pytest.raises(StorageError, match="in the middle"):
        list(split_statements("CREATE TABLE a (b TEXT) STRICT;\nCREATE TABLE"))
