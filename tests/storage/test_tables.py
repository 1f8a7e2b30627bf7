"""The tables that nouns declare, held against the schema and against how they are called."""

import ast
import importlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from inspect import Parameter, signature
from pathlib import Path

import pytest

from storage.database import Tx
from storage.people import ABSENCES
from storage.table import Table
from tests.sources import parsed, sources
from tests.tables import with_tables

DECLARED = {
    (path, name): value
    for path in sources("storage")
    for name, value in vars(importlib.import_module(f"storage.{path.stem}")).items()
    if isinstance(value, Table)
}


@pytest.fixture
async def tx() -> AsyncIterator[Tx]:
    database = await with_tables()
    async with database.transaction() as tx:
        yield tx
    await database.close()


async def columns_of(tx: Tx, name: str) -> set[str]:
    return {row["name"] for row in await tx.all(f"PRAGMA table_info({name})")}


def set_by(calls: list[ast.AST], constant: str) -> set[str]:
    """Return the columns that a module names where it adds or changes rows."""
    writes = {f"{constant}.{how}" for how in ("add", "put", "change")}
    found = [n for n in calls if isinstance(n, ast.Call) and ast.unparse(n.func) in writes]
    return {one.arg for call in found for one in call.keywords if one.arg}


@pytest.mark.parametrize("declared", DECLARED, ids=lambda one: f"{one[0].stem}.{one[1]}")
async def test_a_declared_table_is_as_the_schema_has_it(declared: tuple[Path, str], tx: Tx) -> None:
    path, constant = declared
    table = DECLARED[declared]
    columns = await columns_of(tx, table.name)
    read_from = await columns_of(tx, table.view or table.name)
    made = await tx.one("SELECT sql FROM sqlite_schema WHERE name = :name", name=table.name)
    fields = signature(table.entity).parameters.values()
    needed = {one.name for one in fields if one.default is Parameter.empty}
    sealed_to = {seal.bound_to for seal in table.sealed.values()}
    assert made
    assert "id INTEGER PRIMARY KEY AUTOINCREMENT" in made["sql"]
    assert {*table.sealed, *sealed_to, *table.lists} - columns == set()
    named = {one for of in table.named.values() for one in ([of] if isinstance(of, str) else of)}
    assert named - read_from == set()
    assert needed - table.named.keys() - read_from == set()
    assert set_by(parsed(path)[1], constant) - columns - table.named.keys() == set()


async def test_a_condition_changes_no_row_but_the_one_that_is_named(tx: Tx) -> None:
    now = datetime(2026, 1, 5, tzinfo=UTC)
    await tx.run(
        "INSERT INTO officer (id, display_name, seen_at) VALUES (1, 'Sari', :now)", now=now
    )
    first, other = [await ABSENCES.add(tx, officer_id=1) for _ in range(2)]
    assert await ABSENCES.change(tx, first, "ended_at IS NULL OR id > 0", ended_at=now)
    assert not await ABSENCES.change(tx, first, "ended_at IS NULL", ended_at=now)
    assert [one.id for one in await ABSENCES.all(tx, "WHERE ended_at IS NULL")] == [other]
