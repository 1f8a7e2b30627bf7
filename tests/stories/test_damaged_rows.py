"""One row that is damaged, in whatever column, keeps nobody else from being served.

The columns come from the schema, so that a new one is tried by itself. All damages take minutes:
`--torture` tries them all, any other run those that `--drawn` gives.
"""

import json
import logging
import random
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from typing import NamedTuple

import pytest

from storage.database_opening import schema_sql
from tests.prelude import NIK, SandboxMessage, World, got, kept, shown
from tests.stories.acts import replies
from tests.stories.objections.acts import answered, objects
from tests.stories.reminding import at

OF_SARI = {"case_id": 2, "person_id": 3}
ODD = "of-a-later-program"
KEPT_KEYS = "desk_key"
"""What nothing is done without."""
FACTS = (
    "board_changed_at", "board_place", "board_shown", "cards_redrawn_on", "cleared_at",
    "daily_line_at", "forum", "group_id", "group_released_from", "group_setting", "last_poll_at",
    "last_tick_at", "me", "office_reminders_planned_on:1", "rights_missing", "rows_read_at",
    "setbacks", "shut_out_since", "shut_out_told_at",
)  # fmt: skip
"""What the desk knows of itself; without its id and its key's it opens for nobody."""
WITHOUT_IDS = {
    "absence_case": "absence_id, case_id",
    "list_use": "month, entry_id, what",
    "list_version": "entry_id, version",
    "row_mark": "name, row",
    "setback": "matter, row",
}
"""Tables whose rows have another key."""
LIVE = {
    "appointment": ("role = 'ppid'", "role = 'petugas'"),
    "counter": ("series = 'request'",),
    "officer": ("display_name = 'Wati'",),
}
"""Rows of which an office has one, or few, that it works with."""
TEXTS = {
    "no-date": "bukan tanggal",
    "far-date": "9999-12-31T23:59:59+00:00",
    "broken-json": '{"x":',
    "other-json": '["x"]',
    "unknown": ODD,
    "odd-letters": "\0\u202e" + "x" * 5_000,
}
NUMBERS = {"huge": 2**62, "negative": -5}
BYTES = {"empty": b"", "zeros": b"\0" * 40}
DAMAGES: dict[str, dict[str, object]] = {
    "TEXT": {**TEXTS, "empty": ""},
    "INTEGER": {**NUMBERS},
    "BLOB": {**BYTES},
}


JSON_ALONE = {("outbox", "about")}
"""What SQLite takes only as JSON, since an index looks into it."""


class Damage(NamedTuple):
    """A column, which of its rows is damaged (the newest of Sari's, if none is named), and how."""

    table: str
    column: str
    where: str
    name: str
    value: object


def every_damage() -> Iterator[Damage]:
    """Yield each damage of each column that SQLite itself does not refuse."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema_sql())
    tables = connection.execute("SELECT name FROM pragma_table_list WHERE strict ORDER BY name")
    for [table] in tables.fetchall():
        wheres = [f"name = '{one}'" for one in FACTS] if table == "desk_state" else [""]
        wheres += LIVE.get(table, ())
        for _, column, kind, notnull, _, key in connection.execute(f"PRAGMA table_info({table})"):
            nothing = {} if notnull or key else {"null": None}
            for where in wheres if table != KEPT_KEYS else ():
                for name, value in {**DAMAGES[kind], **nothing}.items():
                    if (table, column) not in JSON_ALONE or name == "other-json":
                        yield Damage(table, column, where, name, value)
    connection.close()


EVERY = [*every_damage()]
DRAWN = 80
"""How many are tried where not all are."""


def _named(one: Damage) -> str:
    return "-".join(filter(None, (one.table, one.column, *one.where.split("'")[1:2], one.name)))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try all damages, or some that are drawn."""
    if "harm" in metafunc.fixturenames:
        config, tried = metafunc.config, EVERY
        if not config.getoption("--torture"):
            chance = random.Random(config.getoption("--drawn"))  # noqa: S311 - no secret
            tried = chance.sample(EVERY, DRAWN)
        metafunc.parametrize("harm", tried, ids=_named)


def _first_values() -> Mapping[tuple[str, str], str]:
    """Return, by table and column, the first value of each column with a list of values."""
    tables = re.finditer(r"(?ms)^CREATE TABLE (\w+) \((.*?)^\) STRICT", schema_sql())
    values = re.compile(r"CHECK \(\s*(\w+) IN \(\s*'([\w-]*)'")
    return {(table[1], one[1]): one[2] for table in tables for one in values.finditer(table[2])}


FIRST_VALUES = _first_values()


def _value(table: str, column: sqlite3.Row, number: int) -> object:
    name = column["name"]
    if (table, name) in FIRST_VALUES:
        return FIRST_VALUES[table, name]
    if column["type"] == "BLOB":
        return b"\0" * 40
    if column["type"] == "INTEGER":
        return number
    if name.endswith("_at") or name in ("at", "since"):
        return "2026-11-24T03:00:00+00:00"
    return "2026-11-24" if name.endswith("_on") else f"{name}{number}"


def _connection(world: World) -> sqlite3.Connection:
    return world.desk.database._line._conn  # noqa: SLF001 - no transaction damages a row


def _make_up(world: World, marks: Mapping[str, int]) -> None:
    """Let every table have a row of Sari's, however strange: what no story left is made up."""
    connection, numbers = _connection(world), count(900)
    for table, mark in marks.items():
        if connection.execute(f"SELECT 1 FROM {table} WHERE {_first(table, mark)}").fetchone():  # noqa: S608
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


def _mark(connection: sqlite3.Connection, table: str) -> int:
    """Return the newest row's id; 0 where rows have none."""
    if table in WITHOUT_IDS:
        return 0
    [[newest]] = connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}")  # noqa: S608
    return int(newest)


def _first(table: str, mark: int) -> str:
    """Return which row of a table came first after a mark."""
    key = WITHOUT_IDS.get(table, "rowid")
    later = "" if table in WITHOUT_IDS else f"WHERE rowid > {mark}"
    return f"({key}) = (SELECT {key} FROM {table} {later} ORDER BY {key} LIMIT 1)"  # noqa: S608


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
    marks = {table: _mark(_connection(world), table) for table in {one.table for one in EVERY}}
    _connection(world).execute("INSERT INTO desk_state VALUES ('marks', ?)", [json.dumps(marks)])
    await world.files(world.sari)
    await world.answers_officially(world.budi)
    await world.talks(world.sari, "Mohon per desa juga.", "Minta informasi")
    await world.talks(world.wati, "/start", "Saya mau minta data pemilih per kecamatan")
    await world.tick()
    with unchecked(world) as connection:
        _make_up(world, marks)
        connection.execute("INSERT INTO desk_state VALUES ('setbacks', 'of the row made up')")


def _do(world: World, damage: Damage) -> None:
    """Damage a row beside the desk, which has read nothing of it yet."""
    with unchecked(world) as connection:
        [[marks]] = connection.execute("SELECT value FROM desk_state WHERE name = 'marks'")
        for [trigger] in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", [damage.table]
        ).fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        which = damage.where or _first(damage.table, json.loads(marks)[damage.table])
        changed = connection.execute(
            f"UPDATE {damage.table} SET {damage.column} = ? WHERE {which}",  # noqa: S608
            [damage.value],
        )
        assert changed.rowcount == 1
    world.desk.database.known.clear()


@pytest.mark.tampers
async def test_a_damaged_row_keeps_nobody_else_from_being_served(
    world: World, harm: Damage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await begins(world)
    _do(world, harm)
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
    sequence, *rest = (await world.files(world.telegram.person("Joko"))).split("/")
    # A number that the board shows and no row bears is what a rolled-back disk looks like.
    following = "25001" if (harm.table, harm.column) == ("cases", "number") else "003"
    assert (sequence, *rest) == (following, "PPID", "KPU-KLT", "XII", "2026")


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
