import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, open_snapshot
from storage.database_opening import PRAGMAS, make_tables, open_database
from tests.prelude import StorageError, Tx
from tests.process import PATIENCE
from tests.tables import hear

FULL = 2
"""How SQLite names `synchronous = FULL`: a commit waits until the disk has it."""
IN_MEMORY = 2
"""How SQLite names `temp_store = MEMORY`: what it sorts lies in no file."""
NOTE = "INSERT INTO desk_state (name, value) VALUES (:name, 'here')"


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    opened = await open_database(None)
    await make_tables(opened)
    yield opened
    await opened.close()


async def names(database: Database) -> set[str]:
    async with database.transaction() as tx:
        return {row["name"] for row in await tx.all("SELECT name FROM desk_state")}


async def test_the_desk_waits_for_the_disk_and_overwrites_what_it_deletes(tmp_path: Path) -> None:
    database = await open_database(tmp_path / "desk.sqlite3")
    async with database.transaction() as tx:
        found = [await tx.one(f"PRAGMA {name}") for name in ("synchronous", "secure_delete")]
    await database.close()
    async with open_snapshot(tmp_path / "desk.sqlite3") as tx:
        found.append(await tx.one("PRAGMA temp_store"))
    assert [tuple(row or ()) for row in found] == [(FULL,), (1,), (IN_MEMORY,)]
    # Some builds of SQLite overwrite by themselves, others do not: the desk asks for it.
    assert "PRAGMA secure_delete = ON" in PRAGMAS


async def test_deleted_words_are_gone_from_the_bytes_of_the_file(tmp_path: Path) -> None:
    path, words = tmp_path / "desk.sqlite3", "Sari Wulandari, Jl. Pemuda 12"
    database = await open_database(path)
    await make_tables(database)
    async with database.transaction() as tx:
        await tx.run(NOTE, name=words)
    await database.checkpoint()
    assert words.encode() in path.read_bytes()
    async with database.transaction() as tx:
        await tx.run("DELETE FROM desk_state WHERE name = :name", name=words)
    await database.checkpoint()
    log = path.with_name("desk.sqlite3-wal")
    found = words.encode() in path.read_bytes() + log.read_bytes()
    await database.close()
    assert not found


def test_an_opening_that_is_broken_off_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    before = set(threading.enumerate())

    async def break_off(after: int) -> None:
        opening = asyncio.create_task(open_database(path))
        for _ in range(after):
            await asyncio.sleep(0)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening

    async def open_again() -> None:
        await (await open_database(path)).close()

    for after in range(4):
        asyncio.run(break_off(after))
        for thread in set(threading.enumerate()) - before:
            thread.join(PATIENCE)
            assert not thread.is_alive()
    asyncio.run(open_again())


async def test_a_transaction_nested_in_itself_raises(database: Database) -> None:
    async with database.transaction():
        with pytest.raises(RuntimeError, match="already open"):
            async with database.transaction():
                pass
    assert await names(database) == set()


async def test_two_tasks_take_turns(database: Database) -> None:
    async def count() -> None:
        async with database.transaction() as tx:
            row = await tx.one("SELECT count(*) AS n FROM desk_state")
            assert row is not None
            await tx.run(NOTE, name=f"number {row['n']}")

    await asyncio.gather(*(count() for _ in range(10)))
    assert len(await names(database)) == 10


async def test_an_exception_undoes_the_whole_transaction(database: Database) -> None:
    async def breaks() -> None:
        async with database.transaction() as tx:
            await tx.run(NOTE, name="lost")
            raise ValueError("a mistake")

    with pytest.raises(ValueError, match="a mistake"):
        await breaks()
    assert await names(database) == set()


@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("cut_off", ["while it works", "while it ends"])
async def test_a_cancelled_transaction_leaves_all_or_nothing(
    tmp_path: Path, cut_off: str, times: int
) -> None:
    database = await open_database(tmp_path / "loket.sqlite3")
    await make_tables(database)
    reached, go_on = asyncio.Event(), asyncio.Event()
    if cut_off == "while it ends":
        go_on.set()

    async def writes() -> None:
        async with database.transaction() as tx:
            for number in range(20):
                await tx.run(NOTE, name=f"{number}")
            reached.set()
            await go_on.wait()

    task = asyncio.create_task(writes())
    await reached.wait()
    for _ in range(times):
        task.cancel()
        await asyncio.sleep(0)
    await asyncio.gather(task, return_exceptions=True)
    assert task.cancelled()
    left = await names(database)
    assert left == set() or (cut_off == "while it ends" and len(left) == 20)
    async with database.transaction() as tx:
        await tx.run(NOTE, name="next")
    assert await names(database) == {*left, "next"}
    await database.close()


async def test_a_savepoint_undoes_only_its_own_part(database: Database) -> None:
    async def breaks_inside() -> None:
        async with database.transaction() as tx:
            await tx.run(NOTE, name="before")
            with pytest.raises(ValueError, match="inside"):
                await step(tx)

    async def step(tx: Tx) -> None:
        async with tx.savepoint():
            await tx.run(NOTE, name="inside")
            raise ValueError("inside")

    await breaks_inside()
    assert await names(database) == {"before"}


async def test_a_query_is_asked_once_for_as_long_as_nothing_changes(database: Database) -> None:
    asked: list[str] = []
    known = "SELECT name FROM desk_state WHERE name = 'a'"
    async with database.transaction() as tx:
        await tx._line.set_trace_callback(asked.append)  # noqa: SLF001 - nothing else can count
        for _ in range(3):
            assert await tx.all(known) == []
        assert asked.count(known) == 1
        await tx.run(NOTE, name="a")
        assert len(await tx.all(known)) == 1
        tx.run_later("DELETE FROM desk_state WHERE name = 'a'")
        assert await tx.all(known) == []
        with contextlib.suppress(LookupError):
            async with tx.savepoint():
                await tx.run(NOTE, name="a")
                assert len(await tx.all(known)) == 1
                raise LookupError
        assert await tx.all(known) == []
        await tx.run(NOTE, name="a")
        assert len(await tx.all(known)) == 1
        await tx.restart()
        assert await tx.all(known) == []
    async with database.transaction() as tx:
        assert await tx.all(known) == []


async def test_what_is_done_at_the_end_is_done_once_and_not_for_what_was_taken_back(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        for _ in range(2):
            tx.before_commit("once", lambda: tx.insert(NOTE, name="once"))
        with contextlib.suppress(ValueError):
            async with tx.savepoint():
                tx.before_commit("inside", lambda: tx.insert(NOTE, name="inside"))
                raise ValueError
    async with database.transaction() as tx:
        tx.before_commit("undone", lambda: tx.insert(NOTE, name="undone"))
        await tx.restart()
    assert await names(database) == {"once"}


async def test_what_is_done_later_is_done_before_the_next_statement(database: Database) -> None:
    async with database.transaction() as tx:
        tx.run_later(NOTE, name="first")
        tx.run_later("UPDATE desk_state SET name = 'renamed' WHERE name = 'first'")
        assert await tx.one("SELECT 1 FROM desk_state WHERE name = 'renamed'")
        tx.run_later(NOTE, name="last")
    assert await names(database) == {"renamed", "last"}


async def test_what_is_wrong_later_undoes_the_transaction(database: Database) -> None:
    async def breaks() -> None:
        async with database.transaction() as tx:
            await tx.run(NOTE, name="lost")
            tx.run_later("INSERT INTO desk_state (name) VALUES ('no value')")

    with pytest.raises(sqlite3.IntegrityError):
        await breaks()
    assert await names(database) == set()


@pytest.mark.parametrize("read_between", [True, False])
async def test_a_savepoint_also_undoes_what_waits(database: Database, read_between: bool) -> None:
    async def step(tx: Tx) -> None:
        async with tx.savepoint():
            tx.run_later(NOTE, name="inside")
            if read_between:
                await tx.all("SELECT name FROM desk_state")
            tx.run_later(NOTE, name="also inside")
            raise ValueError("inside")

    async with database.transaction() as tx:
        tx.run_later(NOTE, name="before")
        with pytest.raises(ValueError, match="inside"):
            await step(tx)
        tx.run_later(NOTE, name="after")
    assert await names(database) == {"before", "after"}


@pytest.mark.parametrize("read_between", [True, False])
async def test_what_is_undone_leaves_room_for_something_else(
    database: Database, read_between: bool
) -> None:
    told = list[str]()
    async with database.transaction() as tx:
        tx.run_later(NOTE, name="undone")
        tx.after_commit(lambda: told.append("undone"))
        if read_between:
            await tx.all("SELECT name FROM desk_state")
        await tx.restart()
        tx.after_commit(lambda: told.append("instead"))
        tx.run_later(NOTE, name="instead")
    assert await names(database) == {"instead"}
    assert told == ["instead"]


async def test_what_waits_in_a_savepoint_fails_inside_it(database: Database) -> None:
    async with database.transaction() as tx:
        tx.run_later(NOTE, name="before")
        with pytest.raises(sqlite3.IntegrityError):
            async with tx.savepoint():
                tx.run_later("INSERT INTO desk_state (name) VALUES ('no value')")
    assert await names(database) == {"before"}


async def test_a_transaction_without_a_statement_takes_no_lock(tmp_path: Path) -> None:
    database = await open_database(tmp_path / "loket.sqlite3")
    try:
        async with database.transaction():
            with sqlite3.connect(tmp_path / "loket.sqlite3", timeout=0) as other:
                other.execute("BEGIN IMMEDIATE")
            other.close()
    finally:
        await database.close()


async def test_a_look_that_finds_nothing_to_do_is_a_single_statement(database: Database) -> None:
    heard: list[str] = []
    hear(database, heard.append)
    async with database.transaction(looks=True) as tx:
        assert await tx.all("SELECT name FROM desk_state") == []
    assert heard == ["SELECT name FROM desk_state"]


@pytest.mark.parametrize(
    "adding", [f"{NOTE} RETURNING name", f"-- a remark\n{NOTE} RETURNING name"]
)
async def test_a_look_begins_with_what_may_change_something_and_is_taken_back_whole(
    database: Database, adding: str
) -> None:
    async def looks_and_fails() -> None:
        async with database.transaction(looks=True) as tx:
            assert await tx.one("SELECT name FROM desk_state") is None
            assert await tx.one(adding, name="first")
            await tx.run(NOTE, name="second")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await looks_and_fails()
    assert await names(database) == set()


async def test_once_a_look_begins_all_that_it_reads_is_of_one_moment(tmp_path: Path) -> None:
    database = await open_database(tmp_path / "loket.sqlite3")
    other = sqlite3.connect(tmp_path / "loket.sqlite3")
    try:
        await make_tables(database)
        async with database.transaction(looks=True) as tx:
            for begins, added in enumerate(("before", "after")):
                if begins:
                    tx.read_one_moment()
                    await tx.all("SELECT 1 FROM desk_state")
                with other:
                    other.execute(NOTE, {"name": added})
            found = await tx.all("SELECT name FROM desk_state")
        assert {row["name"] for row in found} == {"before"}
    finally:
        other.close()
        await database.close()


async def test_what_another_program_wrote_meanwhile_is_a_storage_error_and_passes(
    tmp_path: Path,
) -> None:
    database = await open_database(tmp_path / "loket.sqlite3")
    other = sqlite3.connect(tmp_path / "loket.sqlite3")
    try:
        await make_tables(database)
        with pytest.raises(StorageError, match="locked"):
            await _reads_and_writes(database, other)
        await _reads_and_writes(database)
        assert await names(database) == {"theirs", "ours"}
    finally:
        other.close()
        await database.close()


async def _reads_and_writes(database: Database, other: sqlite3.Connection | None = None) -> None:
    async with database.transaction() as tx:
        await tx.all("SELECT name FROM desk_state")
        if other is not None:
            with other:
                other.execute(NOTE, {"name": "theirs"})
        await tx.run(NOTE, name="ours")


async def test_a_full_disk_is_a_storage_error_and_passes(tmp_path: Path) -> None:
    database = await open_database(tmp_path / "loket.sqlite3")
    await make_tables(database)

    async def fills() -> None:
        async with database.transaction() as tx:
            await tx.run("PRAGMA max_page_count = 1")  # as many as there are now
            async with tx.savepoint():
                for number in range(500):
                    await tx.run(NOTE, name=f"{number}" * 50)

    with pytest.raises(StorageError, match="full"):
        await fills()
    async with database.transaction() as tx:
        await tx.run("PRAGMA max_page_count = 1000000")
        await tx.run(NOTE, name="room again")
    assert await names(database) == {"room again"}
    await database.close()


async def test_a_database_that_cannot_be_written_is_a_storage_error(tmp_path: Path) -> None:
    database = await open_database(tmp_path / "loket.sqlite3")
    await make_tables(database)
    async with database.transaction() as tx:
        await tx.run("PRAGMA query_only = ON")

    async def writes() -> None:
        async with database.transaction() as tx:
            await tx.run(NOTE, name="refused")

    with pytest.raises(StorageError, match="readonly"):
        await writes()
    await database.close()


async def test_a_mistake_in_a_statement_is_no_storage_error(database: Database) -> None:
    async with database.transaction() as tx:
        with pytest.raises(sqlite3.OperationalError):
            await tx.run("SELECT nothing FROM nowhere")
        with pytest.raises(sqlite3.IntegrityError):
            await tx.run("INSERT INTO desk_state (name) VALUES ('no value')")
        with pytest.raises(sqlite3.ProgrammingError):
            await tx.run(NOTE)


async def test_columns_refuse_what_is_not_their_type(database: Database) -> None:
    async with database.transaction() as tx:
        with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
            await tx.run("INSERT INTO counter (series, year, last) VALUES ('a', 'soon', 1)")
        tables = await tx.all(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
            "AND NOT strict AND name NOT LIKE 'sqlite_%'"
        )
    assert [row["name"] for row in tables] == []


async def test_the_story_of_a_case_can_only_grow(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.run(
            "INSERT INTO event (name, actor, happened_at, recorded_at) VALUES ('a', 'b', '1', '2')"
        )
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            await tx.run("UPDATE event SET actor = 'somebody else'")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            await tx.run("UPDATE event SET written = x'00'")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            await tx.run("DELETE FROM event")
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            await tx.run(
                "INSERT INTO event (name, actor, happened_at, recorded_at) "
                "VALUES ('a', 'b', '3', '2')"
            )


async def test_a_second_desk_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    database = await open_database(tmp_path / "loket.sqlite3")
    with pytest.raises(StorageError, match="already running"):
        await open_database(tmp_path / "loket.sqlite3")
    await database.close()
    again = await open_database(tmp_path / "loket.sqlite3")
    await again.close()


async def test_a_damaged_file_is_named_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    path.write_bytes(b"this was a database once" * 400)
    with pytest.raises(StorageError, match="the database file is damaged"):
        await open_database(path)


async def test_damage_in_the_middle_of_the_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    database = await open_database(path)
    await make_tables(database)
    await database.checkpoint()
    await database.close()
    whole = bytearray(path.read_bytes())
    whole[4096:12288] = b"\xff" * 8192
    path.write_bytes(bytes(whole))
    with pytest.raises(StorageError, match="the database file is damaged"):
        await open_database(path)


async def test_a_database_gives_back_what_it_no_longer_needs(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    database = await open_database(path)
    try:
        await make_tables(database)
        async with database.transaction() as tx:
            for number in range(300):
                await tx.run(NOTE, name=f"{number}: {'x' * 4000}")
        await database.checkpoint()
        full = path.stat().st_size
        async with database.transaction() as tx:
            await tx.run("DELETE FROM desk_state")
        for _ in range(3):
            await database.checkpoint()
        assert path.stat().st_size < full / 2
    finally:
        await database.close()
