"""One row that is damaged, in whatever column, keeps nobody else from being served.

The columns come from the schema, so that a new one is tried by itself.
"""

import json
import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from importlib.resources import files
from itertools import count

import pytest

from sandbox import SandboxMessage
from storage.sealed_columns import COLUMNS
from tests.keeping import kept
from tests.stories.acts import got, replies, shown
from tests.stories.objections.acts import answered, objects
from tests.stories.reminding import at
from tests.world import NIK, World

OF_SARI = {"case_id": 2, "person_id": 3}
ODD = "of-a-later-program"


def lists_of_values() -> Iterator[tuple[str, str, str]]:
    """Yield table, column and first value of each column with a list of values."""
    schema = (files("storage") / "schema.sql").read_text("utf-8")
    for table in re.finditer(r"(?ms)^CREATE TABLE (\w+) \((.*?)^\) STRICT", schema):
        for found in re.finditer(r"CHECK \(\s*(\w+) IN \(\s*'([\w-]*)'", table[2]):
            yield table[1], found[1], found[2]


OF_THE_OFFICE = {"desk_key"}
"""What nothing is done without: the key."""
LISTS = [*lists_of_values()]
PLACES = [
    *((one.table, one.name) for one in COLUMNS if one.table not in OF_THE_OFFICE),
    *((table, column) for table, column, _ in LISTS if table not in OF_THE_OFFICE),
    ("reminder", "kind"),
    ("reminder", "audience"),
    ("draft", "form"),
    ("sheet", "form"),
]


def _value(table: str, column: sqlite3.Row, number: int) -> object:
    name = column["name"]
    known = {(of, named): value for of, named, value in LISTS}
    if (table, name) in known:
        return known[table, name]
    if column["type"] == "BLOB":
        return b"\x00" * 40
    if column["type"] == "INTEGER":
        return number
    if name.endswith("_at") or name in ("at", "since"):
        return "2026-11-24T03:00:00+00:00"
    return "2026-11-24" if name.endswith("_on") else f"{name}{number}"


def _connection(world: World) -> sqlite3.Connection:
    return world.desk.database._line._conn  # noqa: SLF001 - no transaction damages a row


def _make_up(world: World, marks: dict[str, int]) -> None:
    """Let every table have a row of Sari's, however strange: what no story left is made up."""
    connection, numbers = _connection(world), count(900)
    for table in dict.fromkeys(table for table, _ in PLACES):
        if connection.execute(f"SELECT 1 FROM {table} {_newer(marks[table])}").fetchone():  # noqa: S608
            continue
        number = next(numbers)
        given = {
            column["name"]: OF_SARI.get(column["name"]) or _value(table, column, number)
            for column in connection.execute(f"PRAGMA table_info({table})")
            if column["notnull"] or column["type"] == "BLOB" or column["name"] in OF_SARI
        }
        names, values = ", ".join(given), ", ".join("?" for _ in given)
        connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({values})",  # noqa: S608
            [*given.values()],
        )


def _newest(world: World, table: str) -> int:
    connection = _connection(world)
    [[sql]] = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [table])
    if "WITHOUT ROWID" in sql:
        return 0
    [[newest]] = connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}")  # noqa: S608
    return int(newest)


def _newer(newest: int) -> str:
    return f"WHERE rowid > {newest}" if newest else ""


@contextmanager
def unchecked(world: World) -> Iterator[sqlite3.Connection]:
    connection = _connection(world)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    yield connection
    connection.execute("PRAGMA ignore_check_constraints = OFF")
    connection.execute("PRAGMA foreign_keys = ON")


@kept
async def begins(world: World) -> None:
    """Let Rina ask, whose rows stay whole, and then Sari, who leaves rows everywhere."""
    world.budi.starts()
    await world.files(world.rina, "Salinan peta daerah pemilihan", NIK[:-1] + "2")
    marks = {table: _newest(world, table) for table in {table for table, _ in PLACES}}
    _connection(world).execute("INSERT INTO desk_state VALUES ('marks', ?)", [json.dumps(marks)])
    await world.files(world.sari)
    await world.answers_officially(world.budi)
    await world.talks(world.sari, "Mohon per desa juga.", "Minta informasi")
    await world.talks(world.wati, "/start", "Saya mau minta data pemilih per kecamatan")
    with unchecked(world):
        _make_up(world, marks)


@pytest.mark.tampers
@pytest.mark.parametrize(("table", "column"), PLACES)
async def test_a_damaged_row_keeps_nobody_else_from_being_served(
    world: World, table: str, column: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await begins(world)
    sealed = (table, column) in {(one.table, one.name) for one in COLUMNS}
    with unchecked(world) as connection:
        [[marks]] = connection.execute("SELECT value FROM desk_state WHERE name = 'marks'")
        odd = f"CAST(substr({column}, 1, 20) || x'00' AS BLOB)" if sealed else f"'{ODD}'"
        for [trigger] in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", [table]
        ).fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        which = _newer(json.loads(marks)[table])
        changed = connection.execute(f"UPDATE {table} SET {column} = {odd} {which}")  # noqa: S608
        assert changed.rowcount > 0
    await world.turn_to(at(11, 25, 9))
    heard = len(world.rina.chat)
    await world.say(world.rina, "Sudah sampai mana permohonan saya?")
    said = [one.text for one in world.rina.chat[heard:] if one.from_bot]
    assert any("001/PPID" in text for text in said), said
    await world.turn_to(at(12, 9, 9))
    told = [one.text for one in got(world.rina, "Batas waktu")]
    assert told != [], "she is reminded"
    await world.after(world.budi.in_(world.group).presses("💬 Balas", on=_card(world)))
    await replies(world, world.budi, shown(world, "balas pesan ini"), "Petanya besok siap, Bu.")
    assert [one.text for one in got(world.rina, "Petanya besok siap")] != [], "she is answered"


def _card(world: World) -> SandboxMessage:
    cards = [one for one in world.group.messages if "Giliran:" in one.text]
    return next(one for one in cards if "001/PPID" in one.text)


@pytest.mark.tampers
@pytest.mark.parametrize(
    ("damage", "line"),
    [
        ("UPDATE objection SET ground", "• 001/KEBERATAN/PPID/KPU-KLT/XI/2026: tidak terbaca"),
        ("UPDATE cases SET kind", "001/KEBERATAN"),
    ],
)
async def test_a_list_says_of_an_objection_that_it_cannot_be_read(
    world: World, damage: str, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    with unchecked(world) as connection:
        connection.execute(f"{damage} = '{ODD}'")
    world.clock.turn(timedelta(minutes=2))
    await world.tick()
    board = next(one for one in world.group.messages if "📌" in one.text)
    await world.after(world.budi.in_(world.group).says("/antrean"))
    for text in (board.text, world.group.last.text):
        assert line in text
    await world.presses_in_group(world.budi, "⚖️ Keberatan")
    assert line in world.group.last.text
    assert "Keberatan menunggu tanggapan: 1" in board.text


@pytest.mark.tampers
async def test_a_list_says_of_a_case_that_it_cannot_be_read_and_shows_the_others(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await world.files(world.rina, "Salinan peta daerah pemilihan", NIK[:-1] + "2")
    await world.files(world.sari)
    with unchecked(world) as connection:
        connection.execute(f"UPDATE cases SET kind = '{ODD}' WHERE id = 2")  # noqa: S608
    world.clock.turn(timedelta(minutes=2))
    await world.tick()
    board = next(one for one in world.group.messages if "📌" in one.text)
    await world.after(world.budi.in_(world.group).says("/antrean"))
    for text in (board.text, world.group.last.text):
        assert "• 002: tidak terbaca" in text
        assert "001" in text
