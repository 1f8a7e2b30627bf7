"""Rows that prove something: whatever is forged in a column that a mark covers is seen."""

from collections.abc import AsyncIterator, Iterable

import pytest

from storage import row_hashes
from storage.row_hashes import PROVED
from tests.prelude import Tx

VALUES = {"TEXT": "'{name} {row}'", "INTEGER": "{row}", "BLOB": "X'{row:040}'"}
"""A value of each type, of one row and not of another."""
FIRST, SECOND = 1, 2
SET = "UPDATE {table} SET {name} = {value} WHERE {name} = {old}"
DELETE = "DELETE FROM {table} WHERE rowid = (SELECT min(rowid) FROM {table})"
CHANGED, SWAPPED = ((FIRST, 3),), ((FIRST, 3), (SECOND, FIRST), (3, SECOND))
"""From whose value to whose the rows of a table go."""
Types = dict[str, dict[str, str]]


@pytest.fixture
async def types(tx: Tx) -> AsyncIterator[Types]:
    """Yield the type of each column, by table; of each table there are two rows meanwhile."""
    known: Types = {}
    async with tx.savepoint(undone=True):
        for pragma in ("ignore_check_constraints", "defer_foreign_keys"):
            await tx.run(f"PRAGMA {pragma} = ON")
        for trigger in await tx.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            await tx.run(f"DROP TRIGGER {trigger['name']}")
        for statement in row_hashes.change_triggers():
            await tx.run(statement)
        for table in PROVED:
            columns = await tx.all(f"PRAGMA table_info({table})")
            known[table] = {column["name"]: column["type"] for column in columns}
            for row in (FIRST, SECOND):
                values = ", ".join(value(known, table, name, row) for name in known[table])
                names = ", ".join(known[table])
                await tx.run(f"INSERT INTO {table} ({names}) VALUES ({values})")  # noqa: S608
        await row_hashes.append_hashes(tx)
        yield known


def value(types: Types, table: str, name: str, row: int) -> str:
    return VALUES[types[table][name]].format(name=name, row=row)


def changes(types: Types, place: int, steps: Iterable[tuple[int, int]]) -> list[tuple[str, str]]:
    """Return statements, each with its table, that change the column at a place of each mark."""
    return [
        (
            table,
            SET.format(
                table=table,
                name=name,
                value=value(types, table, name, new),
                old=value(types, table, name, old),
            ),
        )
        for table, columns in PROVED.items()
        for name in columns.split()[place : place + 1]
        for old, new in steps
    ]


async def seen(tx: Tx, forgeries: Iterable[tuple[str, str]], *, lawful: bool = False) -> set[str]:
    """Return the tables whose rows are found to be forged; none are if the desk did it."""
    async with tx.savepoint(undone=True):
        for _, forgery in forgeries:
            assert await tx.run(forgery) > 0, forgery
        if lawful:
            await row_hashes.append_hashes(tx)
        rows = await tx.all(
            "SELECT r.value ->> 0 AS name, r.value ->> 1 AS row, r.value ->> 2 AS mark "
            "FROM event, json_each(event.facts, '$.rows') AS r ORDER BY event.id"
        )
        told = {(row["name"], row["row"]): row["mark"] for row in rows}
        return {one.table async for one in row_hashes.forged(tx, told)}


PLACES = range(max(len(columns.split()) for columns in PROVED.values()))


@pytest.mark.parametrize("place", PLACES)
async def test_a_column_that_proves_something_is_changed_by_the_desk_alone(
    tx: Tx, types: Types, place: int
) -> None:
    changed, swapped = changes(types, place, CHANGED), changes(types, place, SWAPPED)
    assert await seen(tx, changed) == {table for table, _ in changed}
    assert await seen(tx, swapped) == {table for table, _ in swapped}
    if place:  # the first may be the row's own number
        assert await seen(tx, changed, lawful=True) == set()


async def test_a_row_that_proves_something_is_deleted_by_the_desk_alone(
    tx: Tx, types: Types
) -> None:
    deleted = [(table, DELETE.format(table=table)) for table in types]
    assert await seen(tx, deleted) == set(PROVED)
    assert await seen(tx, deleted, lawful=True) == set()
