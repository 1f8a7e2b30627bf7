"""A copy of the database that is put back: nothing is sent or numbered twice."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from storage.database_opening import COPIED_AT, IDS_LEFT_OUT, copy_database, prepare_copy
from storage.sqlite_connection import instant_as_text
from tests.prelude import Tx
from tests.tables import with_tables

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
CALLS = """
INSERT INTO outbox (lane, chat, priority, method, purpose, state, not_before, created_at)
SELECT 'a', 'group', 0, 'sendMessage', 'word', value, :at, :at
FROM json_each('["queued", "sending", "sent", "failed"]')
"""
COUNTERS = """
INSERT INTO counter (series, year, last) VALUES ('any', 2026, 17), ('letters', 2026, 1500),
    ('letters', 2030, 9000)
"""


async def found(tx: Tx, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await tx.all(sql)]


async def test_what_had_not_left_is_held_and_no_number_or_id_is_given_again(tx: Tx) -> None:
    await tx.run(CALLS, at=NOW)
    await tx.run(COUNTERS)
    await prepare_copy(tx, NOW, LATER)
    calls = await found(tx, "SELECT state, uncertain FROM outbox ORDER BY seq")
    assert calls == [("held", 1), ("held", 1), ("sent", 0), ("failed", 0)]
    counters = {
        (series, year): last
        for series, year, last in await found(tx, "SELECT series, year, last FROM counter")
    }
    assert (counters["any", 2026], counters["letters", 2026]) == (2_000, 3_000)
    assert counters["letters", 2030] == 9_000
    ids = await found(tx, "SELECT name, seq FROM sqlite_sequence ORDER BY name")
    tables = await found(
        tx, "SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%' ORDER BY name"
    )
    assert [name for name, _ in ids] == [name for (name,) in tables]
    assert dict(ids)["outbox"] == IDS_LEFT_OUT + 4
    assert dict(ids)["cases"] == IDS_LEFT_OUT


async def test_a_copy_of_a_copy_is_as_old_as_the_first(tmp_path: Path) -> None:
    desk, first, second = (tmp_path / name for name in ("desk", "first", "second"))
    await (await with_tables(desk)).close()
    copy_database(desk, first, NOW)
    copy_database(first, second, LATER)
    with closing(sqlite3.connect(second)) as connection:
        known = connection.execute(
            "SELECT value FROM desk_state WHERE name = ?", (COPIED_AT,)
        ).fetchall()
    assert known == [(instant_as_text(NOW),)]
