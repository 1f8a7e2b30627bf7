"""Tables, what of them is sealed, and queries: held against the schema and against their calls."""

import ast
import importlib
import re
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from inspect import Parameter, signature
from pathlib import Path

import pytest

from bot.domain.law.data_rights import DataKind
from storage.database import load_queries
from storage.database_opening import schema_sql
from storage.expired_data import _ACTS, _ROWS, _statements
from storage.people import ABSENCES
from storage.personal_data import SOURCES
from storage.sealed_columns import COLUMNS, rotate_key
from storage.sqlite_connection import add_functions
from storage.table import Table
from storage.vault import Vault
from tests.prelude import Tx
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


NOT_SEALED = {("inbox", "digest"), ("list_index_data", "block"), ("list_index_docsize", "sz")}
"""A fingerprint, and the index of what is published."""


async def test_every_column_of_bytes_is_in_the_list_of_what_is_sealed() -> None:
    database = await with_tables()
    database.unlock(Vault(bytes(32)))
    try:
        async with database.transaction() as tx:
            found = await tx.all(
                "SELECT t.name AS of_table, c.name AS named FROM sqlite_schema AS t "
                "JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' AND c.type = 'BLOB'"
            )
        assert [step async for step in rotate_key(database)] == []
    finally:
        await database.close()
    in_schema = {(row["of_table"], row["named"]) for row in found}
    assert in_schema - NOT_SEALED == {(column.table, column.name) for column in COLUMNS}


FOLDER = Path(__file__).parents[2] / "storage"
NOUNS = sorted({path.stem for path in FOLDER.glob("*.sql")} - {"schema"})


def test_every_noun_has_its_queries() -> None:
    assert {"inbox", "outbox", "cases", "people"} <= set(NOUNS)


def test_every_named_query_is_used_and_every_used_one_exists() -> None:
    for noun in NOUNS:
        used = set(re.findall(r'SQL\["(\w+)"\]', (FOLDER / f"{noun}.py").read_text("utf-8")))
        assert used | _of_kinds(noun) == set(load_queries(noun)), noun


def _of_kinds(noun: str) -> set[str]:
    """Return the queries that are found by the kind of data that they are about."""
    if noun != "expired_data":
        return set(SOURCES) if noun == "personal_data" else set()
    ends = tuple(f"{what}_{kept}_" for kept in DataKind for what in ("end", "file"))
    found = {name for name in load_queries(noun) if f"{name}_".startswith(ends)}
    return found | {f"due_{kept}" for kept in DataKind}


def test_every_kind_of_data_that_is_due_also_ends() -> None:
    known = {**_ROWS, **_ACTS}
    assert [kept for kept in DataKind if kept not in known and not _statements("end", kept)] == []


def test_no_query_is_empty() -> None:
    assert [noun for noun in NOUNS if not all(load_queries(noun).values())] == []


EVERY_DAY = {
    "cases": (
        "by_sequence newest_of_sequence of_person unfinished held owed ended_since last_identity"
    ),
    "request_facts": "last",
    "inbox": "next store",
    "uploads": "amount due",
    "reminders": "around_case",
    "outbox": "heads next_due recent waits recover release_behind unreceived",
    "held_rows": "late_cards",
    "expired_data": (
        "due_sent due_carried due_failed due_papers due_uploads due_conversation due_identity "
        "due_objectors due_proofs due_restricted file_conversation_sent file_conversation_given "
        "end_conversation_transcripts"
    ),
    "file_archive": "due of_file",
    "people": "administrators_in_private",
    "rights_requests": "untold",
    "objections": "waiting",
}
"""What is asked with each message, send, tick or night."""
GROWING = (
    r"SCAN (cases|c|event|e|outbox|o|p|s|deficiency|upward|u|inbox|person|objection|d"
    r"|message|m|paper|upload|transcript|dispute|enclosure|n|identity|i)"
)


@pytest.mark.parametrize(
    ("noun", "name"), [(noun, name) for noun, names in EVERY_DAY.items() for name in names.split()]
)
def test_what_is_asked_every_day_reads_no_table_that_grows_from_end_to_end(
    noun: str, name: str
) -> None:
    connection = sqlite3.connect(":memory:")
    add_functions(connection, lambda: Vault(bytes(32)))
    try:
        connection.executescript(schema_sql())
        sql = load_queries(noun)[name]
        values = dict.fromkeys(re.findall(r":(\w+)", sql))
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    finally:
        connection.close()
    assert [step for step in plan if re.fullmatch(GROWING, step)] == []
