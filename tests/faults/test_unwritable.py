"""A folder, a file or a disk that takes nothing: said at the start, waited for while open.

The kernel refuses, not the test: see barring.py. A database that refuses by itself is tried in
tests/transport/test_poller.py, test_worker.py and test_vitals.py.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractContextManager, ExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.backup_archive import BackupTarget
from bot.host.health_page import HealthRoutes
from bot.settings import Settings
from bot.transport.database_watch import LASTS, STEADY, DatabaseWatch
from sandbox.state.shared_state import Call
from tests.faults.barring import bound_by_permissions, nothing_written
from tests.given_settings import TOKEN, settings
from tests.office_site import said, site
from tests.prelude import KLATEN_PROFILE, StorageError, World
from tests.process import done
from tests.real_desk import opened
from tests.transport.looking import eventually, heard, queue, state_of, updates
from tests.world import opened as office

A_MINUTE = timedelta(seconds=61)
STORED = 4
"""Updates of the open desk: two people came before, one just then, one while nothing was stored."""
SAID = "the database cannot work: disk I/O error"
TOLD, OVER = "tidak dapat menyimpan apa pun", "dapat menyimpan lagi"
NOT_WRITTEN = (
    "the database {}/loket.sqlite3 cannot be written (attempt to write a readonly database): let "
    "the bot's user write everything in that folder, make room on its disk, or set DATA_DIR"
)
NOT_ENTERED = "{}/loket.sqlite3: Permission denied. Run this as the bot's own user"
Bar = Callable[[Settings], AbstractContextManager[None]]
READ_ONLY, SHUT, OURS = 0o500, 0o000, 0o700


def folder_read_only(known: Settings) -> AbstractContextManager[None]:
    known.data_dir.chmod(READ_ONLY)
    return bound_by_permissions()


def folder_shut(known: Settings) -> AbstractContextManager[None]:
    known.data_dir.chmod(SHUT)
    return bound_by_permissions()


def file_read_only(known: Settings) -> AbstractContextManager[None]:
    known.database_path.chmod(READ_ONLY)
    return bound_by_permissions()


def file_shut(known: Settings) -> AbstractContextManager[None]:
    known.database_path.chmod(SHUT)
    return bound_by_permissions()


def disk_takes_nothing(_: Settings) -> AbstractContextManager[None]:
    return nothing_written()


async def start(known: Settings) -> None:
    async with opened(known):
        pass


async def refusal(known: Settings, bar: Bar) -> str:
    """Return what a start says that is barred, and let everything be written again."""
    try:
        with pytest.raises(StorageError) as raised, bar(known):
            await start(known)
    finally:
        known.data_dir.chmod(OURS)
        for file in known.data_dir.iterdir():  # SQLite's own files are made as the database is
            file.chmod(OURS)
    return str(raised.value)


@pytest.mark.parametrize(
    "bar", [folder_read_only, folder_shut, file_read_only, file_shut, disk_takes_nothing]
)
async def test_a_start_says_what_cannot_be_written_and_what_to_do(tmp_path: Path, bar: Bar) -> None:
    known = settings(tmp_path)
    await start(known)
    why = await refusal(known, bar)
    assert f"{known.data_dir}" in why
    assert "cannot be written" in why
    assert "let the bot's user write everything in that folder" in why
    await start(known)


@pytest.mark.parametrize("bar", [folder_read_only, disk_takes_nothing])
async def test_the_first_start_of_all_says_it_too_and_leaves_no_key_behind(
    tmp_path: Path, bar: Bar
) -> None:
    known = settings(tmp_path)
    known.data_dir.mkdir()
    why = await refusal(known, bar)
    assert f"{known.data_dir}" in why
    assert "or set DATA_DIR" in why
    assert not known.key_path.exists()
    await start(known)


async def test_check_finds_what_cannot_be_written(tmp_path: Path) -> None:
    async with site(tmp_path) as place:
        await start(place.settings)
        with file_read_only(place.settings):
            found = await said(place.settings)
    assert found["database"].startswith(f"FAIL the database {place.settings.database_path} cannot")


async def test_the_program_ends_with_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    await start(settings(tmp_path))
    folder.chmod(READ_ONLY)
    shut = tmp_path / "shut"
    shut.mkdir(SHUT)
    run, check = await program("run", folder), await program("check", shut)
    folder.chmod(OURS)
    shut.chmod(OURS)
    assert run == (1, f"Loket cannot go on.\n{NOT_WRITTEN.format(folder)}\n")
    assert check == (1, f"Loket cannot go on.\n{NOT_ENTERED.format(shut)}\n")


async def program(command: str, folder: Path) -> tuple[int, str]:
    """Run the real program, bound by permissions; return its exit code and complaint."""

    def bound() -> tuple[int, str]:
        with bound_by_permissions():
            profile = str(KLATEN_PROFILE)
            ended = done(command, BOT_TOKEN=TOKEN, DATA_DIR=str(folder), OFFICE_PROFILE=profile)
        return ended.code, ended.complaint

    return await asyncio.to_thread(bound)


async def test_an_open_desk_whose_disk_takes_nothing_waits_and_goes_on_where_it_was(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The log has a line when it begins and one when it ends, and who administers hears both."""
    async with office(path=tmp_path / "loket.sqlite3") as world:
        people = world.rina, world.wati, world.sari, world.budi
        database, safe = world.desk.database, BackupTarget(tmp_path / "backups")
        watch = DatabaseWatch(world.desk, world.parts.bot_client, tmp_path, safe)
        rows_of_two = await something_everywhere(world)
        with ExitStack() as bar:
            bars_once_something_is_sent(world, bar)
            async with looping(world.parts.sender.run()):
                await eventually(lambda: failed(world, 1))
                world.clock.turn(A_MINUTE)
                world.desk.outbox_changed.set()
                worker = world.parts.worker.run(world.parts.poller.committed)
                async with looping(world.parts.poller.run(), worker):
                    await eventually(lambda: failed(world, 5))
                    for _ in range(3):
                        await watch.once()
                        world.clock.let_pass(LASTS)
                    assert "database" in await still(world)
                    assert SAID in database.trouble
                    assert told(world, TOLD) == 1
                    assert [len(heard(person)) for person in people] == [2, 1, 0, 0]
                    bar.close()
                    await eventually(lambda: ended(world, *rows_of_two))
        await world.settle()
        assert [len(heard(person)) for person in people] == [2, 2, 1, 1]
        assert set(await updates(world)) == {("done", 0)}
        for _ in range(3):
            await watch.once()
            world.clock.let_pass(STEADY)
        assert "database" not in await still(world)
        assert OVER in world.budi.last.text, "he has written to the bot by now"
        said = [one for one in caplog.records if "the database" in one.message]
        assert [one.exc_info for one in said] == [None, None], "one when it begins, one at its end"


async def something_everywhere(world: World) -> tuple[int, int]:
    """Let a row be due and one soon, an update be stored and one be still at Telegram."""
    for person in (world.rina, world.wati):
        person.starts()
    await world.settle()
    soon = await queue(world, world.rina.id, "segera")
    later = await queue(world, world.wati.id, "nanti", held_until=world.clock.now() + A_MINUTE)
    world.sari.starts()
    await world.parts.poller.once()
    world.budi.starts()
    return soon, later


def bars_once_something_is_sent(world: World, bar: ExitStack) -> None:
    def listens(call: Call) -> None:
        if call.method == "sendMessage":
            world.telegram.on_call.remove(listens)
            bar.enter_context(nothing_written())

    world.telegram.on_call.append(listens)


@asynccontextmanager
async def looping(*loops: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Let loops run meanwhile."""
    tasks = [asyncio.create_task(loop) for loop in loops]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def failed(world: World, times: int) -> bool:
    return world.desk.database.failures >= times


def told(world: World, words: str) -> int:
    return sum(words in message.text for message in world.group.messages)


async def ended(world: World, *seqs: int) -> bool:
    """Say whether rows were sent, and whatever was at Telegram is stored."""
    return {await state_of(world, seq) for seq in seqs} == {"sent"} and len(
        await updates(world)
    ) == STORED


async def still(world: World) -> list[str]:
    """Return what stands still, as whoever watches over the desk is told."""
    web = Starlette(routes=HealthRoutes({"": world.parts}, {}, world.clock).routes())
    line = httpx.ASGITransport(web)
    async with httpx.AsyncClient(transport=line, base_url="http://desk") as client:
        said = await client.get("/healthz")
    assert said.status_code == (503 if said.json()["still"] else 200)
    return list(said.json()["still"])
