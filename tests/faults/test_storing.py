"""The database fails under the whole desk: nothing is confirmed, counted or half done.

Proven elsewhere: a folder, a file and a disk that take nothing (test_unwritable.py), a file that is
damaged, a newer schema, a second desk on the folder, a full disk within one transaction
(tests/storage/test_database.py), clocks set back and forward (tests/transport/test_clock.py,
test_sender.py, test_ticker.py).
"""

import sqlite3
from pathlib import Path

import pytest

from storage.database_opening import make_tables, open_database
from tests.prelude import StorageError, World, opened, rows
from tests.transport.looking import heard, updates
from tests.world import running

ROOM = 1_000_000
NOTE = "INSERT INTO desk_state (name, value) VALUES (:name, :value)"


async def full(world: World, pages: int) -> None:
    """Let the disk have no more room than the database takes now, or some again."""
    await rows(world, f"PRAGMA max_page_count = {pages}")


async def fails(world: World) -> None:
    """Let poller, worker and sender try, as their loops do, while nothing can be stored."""
    for part in (world.parts.poller, world.parts.worker, world.parts.sender, world.parts.ticker):
        try:
            await part.once()
        except StorageError:
            continue


async def test_a_full_disk_loses_doubles_and_counts_nothing() -> None:
    async with opened() as world:
        number = await world.files(world.sari)
        await full(world, 1)
        for _ in range(12):
            world.sari.says("Tambahan: per desa, dengan nama jalannya. " * 80)
        for _ in range(6):
            await fails(world)
        assert len(world.telegram.updates) == 12
        await full(world, ROOM)
        await world.burst_passes()
        assert {state for state, _ in await updates(world)} <= {"done", "ignored"}
        assert {attempts for _, attempts in await updates(world)} == {0}
        assert len(await rows(world, "SELECT 1 FROM message WHERE case_id = 1")) >= 12
        await world.say(world.sari, "/status 1")
        assert number in world.sari.last.text


async def test_a_file_that_another_program_holds_delays_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await rows(world, "PRAGMA busy_timeout = 0")  # a test need not wait for five seconds
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        world.sari.starts()
        await fails(world)
        assert heard(world.sari) == []
        other.execute("ROLLBACK")
        other.close()
        await world.settle()
        assert len(heard(world.sari)) == 1
        assert await updates(world) == [("done", 0)]


async def test_a_folder_that_cannot_be_is_named_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageError, match="cannot be written"):
        await open_database(tmp_path / "file" / "loket.sqlite3")


@pytest.mark.parametrize("part", [0.2, 0.5, 0.8, 0.99])
async def test_a_transaction_that_was_torn_is_there_whole_or_not_at_all(
    tmp_path: Path, part: float
) -> None:
    path, torn = tmp_path / "desk" / "loket.sqlite3", tmp_path / "torn" / "loket.sqlite3"
    torn.parent.mkdir()
    database = await open_database(path)
    try:
        await make_tables(database)
        await database.checkpoint()
        for number in range(2):
            async with database.transaction() as tx:
                for line in range(60):
                    await tx.run(NOTE, name=f"{number}.{line}", value="x" * 500)
        torn.write_bytes(path.read_bytes())
        log = path.with_name("loket.sqlite3-wal").read_bytes()
        torn.with_name("loket.sqlite3-wal").write_bytes(log[: int(len(log) * part)])
    finally:
        await database.close()
    again = await open_database(torn)
    try:
        async with again.transaction() as tx:
            found = await tx.all("SELECT name FROM desk_state WHERE value LIKE 'xx%'")
        assert len(found) in (0, 60)
    finally:
        await again.close()


async def test_a_desk_that_dies_with_a_full_disk_goes_on_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.files(world.sari)
        world.rina.starts()
        await full(world, 1)
        await fails(world)
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.settle()
        assert len(heard(world.rina)) == 1
        assert len(await rows(world, "SELECT 1 FROM cases")) == 1
