"""What the desk says to systemd, and how it ends; tests/service runs the units."""

import asyncio
import re
import signal
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bot.host.desk_runner import open_runner, serve_desk
from bot.settings import load_settings
from bot.transport.supervision import ALIVE, READY, STOPPING, notify, notify_address
from bot.transport.ticker import SECONDS, STALLED
from tests.prelude import ConfigError, opened
from tests.process import PATIENCE, ROOT, Office, real_office
from tests.real_desk import opened as open_desk

UNIT = (ROOT / "deploy/loket.service").read_text("utf-8")


@pytest.fixture(params=["/notify", "@loket-test-"])
def systemd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[socket.socket]:
    """Listen as systemd does: at a file, or at a name without one."""
    place = f"{tmp_path}{request.param}" if request.param[0] == "/" else f"@{tmp_path}"
    monkeypatch.setenv("NOTIFY_SOCKET", place)
    notify_address.cache_clear()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(place.replace("@", "\0"))
        line.setblocking(False)
        yield line
    notify_address.cache_clear()


def heard(systemd: socket.socket) -> list[str]:
    said = []
    while True:
        try:
            said.append(systemd.recv(100).decode())
        except BlockingIOError:
            return said


def test_what_is_said_arrives_as_it_is(systemd: socket.socket) -> None:
    notify(READY)
    notify(STOPPING)
    assert heard(systemd) == ["READY=1", "STOPPING=1"]


@pytest.mark.parametrize("place", ["", "/nowhere/notify", "@nobody", "nonsense"])
def test_nobody_who_listens_is_no_failure(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", place)
    notify_address.cache_clear()
    notify(READY)


def test_a_listener_that_reads_nothing_keeps_nobody_waiting(systemd: socket.socket) -> None:
    for _ in range(5000):
        notify(ALIVE)
    assert set(heard(systemd)) == {"WATCHDOG=1"}


async def test_a_desk_whose_tick_stands_still_does_not_say_that_it_lives(
    systemd: socket.socket,
) -> None:
    settings = load_settings(_env_file=None, bot_token="1:x")
    async with opened(appointed=False) as world, open_runner(settings) as house:
        await world.settle()
        heard(systemd)
        house.desks["klaten"] = world.parts
        world.clock.let_pass(STALLED)
        house.look()
        assert heard(systemd) == ["WATCHDOG=1"]
        world.clock.let_pass(1)
        house.look()
        assert heard(systemd) == []
        assert house.jobs.get_job(world.parts.ticker.name), "the tick is started anew"
        await world.parts.ticker.once()
        house.look()
        assert set(heard(systemd)) == {"WATCHDOG=1"}


async def test_the_program_says_that_it_is_open_lives_and_closes(
    tmp_path: Path, systemd: socket.socket
) -> None:
    said: list[str] = []

    def both() -> bool:
        said.extend(heard(systemd))
        return len(said) > 1

    async with real_office(tmp_path) as office:
        async with serving(office):
            await office.until(both)
            assert said == ["READY=1", "WATCHDOG=1"]
        assert heard(systemd)[-1] == "STOPPING=1"


async def test_the_program_answers_at_the_port_of_its_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as one:
        health = f"127.0.0.1:{one.getsockname()[1]}"
    monkeypatch.setenv("HEALTH_LISTEN", health)
    async with (
        real_office(tmp_path) as office,
        httpx.AsyncClient(timeout=PATIENCE) as client,
        serving(office),
    ):
        sari = office.telegram.person("Sari")
        sari.starts()
        await office.sees(sari, "Selamat datang")
        assert (await client.get(f"http://{health}/healthz")).json()["ready"]


@asynccontextmanager
async def serving(office: Office) -> AsyncIterator[None]:
    """Run the desk as the program does, within this process, and tell it at the end to stop.

    test_restarts.py runs, kills and stops it as a process of its own.
    """
    desk = asyncio.create_task(serve_desk(office.settings()))
    try:
        yield
        signal.raise_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            await desk
    finally:
        desk.cancel()


async def test_a_wrong_setting_ends_the_program_with_a_code_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with real_office(tmp_path) as office:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            monkeypatch.setenv("HEALTH_LISTEN", f"127.0.0.1:{taken.getsockname()[1]}")
            taken_port = await office.obeys("run")
        monkeypatch.setenv("HEALTH_LISTEN", "here")
        no_port = await office.obeys("run")
        monkeypatch.delenv("HEALTH_LISTEN")
        async with open_desk(office.settings()):
            folder_in_use = await office.obeys("run")
    assert taken_port.code == no_port.code == ConfigError.exit_code
    assert folder_in_use.code == 1, "a folder that is in use may be free again"
    assert "HEALTH_LISTEN: 127.0.0.1:" in taken_port.complaint
    assert "HEALTH_LISTEN is not right" in no_port.complaint
    assert "already running" in folder_in_use.complaint
    ended = taken_port, no_port, folder_in_use
    assert [one for one in ended if "Traceback" in one.complaint] == []


def test_the_desk_lives_more_often_than_systemd_asks_for() -> None:
    """A tick that stands still is started anew twice before the whole desk is."""
    [minutes] = re.findall(r"^WatchdogSec=(\d)min$", UNIT, re.MULTILINE)
    assert int(minutes) * 60 > 2 * (STALLED + SECONDS)
