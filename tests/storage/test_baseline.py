"""A small desk as the baseline left it: later programs open it and go on with it."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from storage import trail
from storage.schema import is_current
from tests.transport.looking import rows
from tests.world import TUESDAY, World, opened

BASELINE = Path(__file__).with_name("baseline.sql").read_text("utf-8")
"""Two requests: one answered, one open with words added and a note, as SQLite dumps them."""
LATER = TUESDAY + timedelta(hours=2)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "loket.sqlite3"
    with closing(sqlite3.connect(made)) as connection:
        connection.executescript(BASELINE)
    return made


async def is_whole(world: World) -> bool:
    async with world.desk.database.transaction() as tx:
        found = await trail.walk(tx)
        return found.is_whole and await is_current(tx)


async def test_a_desk_of_the_baseline_is_opened_whole_and_keeps_everything(path: Path) -> None:
    async with opened(path=path, at=LATER) as world:
        assert await is_whole(world)
        await world.say(world.sari, "/daftar")
        await world.press(world.sari, "001/PPID")
        assert "Status: dijawab" in world.sari.last.text
        await world.say(world.rina, "/daftar")
        await world.press(world.rina, "002/PPID")
        assert "Rekapitulasi hasil pemilu 2024" in world.rina.last.text


async def test_a_desk_of_the_baseline_goes_on_where_it_was(path: Path) -> None:
    async with opened(path=path, at=LATER) as world:
        await world.say(world.rina, "Tolong juga per TPS.")
        await world.files(world.sari)
        numbers = [row["number"] for row in await rows(world, "SELECT number FROM cases")]
        assert numbers[-1] == "003/PPID/KPU-KLT/XI/2026"
        assert await is_whole(world)
