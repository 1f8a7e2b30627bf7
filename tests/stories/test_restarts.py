"""The real program as a process of its own, killed in the middle of its work."""

import asyncio
import os
import re
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import assemble, opened, who_am_i
from bot.clock import SystemClock, TurnedClock
from bot.sandbox import Group, LocalTelegram, Person, SandboxRequest
from bot.sandbox.server import app, serving
from bot.settings import Settings, load_settings
from bot.transport.wire import Wire
from tests.world import NIK, World

ROOT = Path(__file__).parents[2]
PATIENCE = 15.0
"""Seconds after which a test gives up; it is far quicker on any machine."""


class Office:
    """A real desk on the local Telegram, and the people around it."""

    def __init__(self, telegram: LocalTelegram, group: Group, url: str, folder: Path) -> None:
        self.telegram = telegram
        self.group = group
        self._url = url
        self._folder = folder
        self.process: asyncio.subprocess.Process | None = None

    async def starts(self) -> None:
        known = {name.upper(): str(value) for name, value in self._known().items()}
        with (self._folder / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=ROOT,
                env={**os.environ, **known}, stdout=log, stderr=log,
            )  # fmt: skip

    def settings(self) -> Settings:
        return load_settings(_env_file=None, **self._known())

    def _known(self) -> dict[str, Any]:
        return {
            "bot_token": self.telegram.token,
            "officers_chat_id": self.group.id,
            "telegram_api_url": self._url,
            "data_dir": self._folder / "data",
            "log_level": "INFO",
        }

    async def ends(self, how: signal.Signals) -> int:
        if self.process is None:
            return 0
        if self.process.returncode is None:
            self.process.send_signal(how)
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait until something can be seen in the chats."""
        async with asyncio.timeout(PATIENCE):
            while not condition():  # noqa: ASYNC110 - the chats ring no bell
                await asyncio.sleep(0.01)

    async def sees(self, person: Person, words: str) -> None:
        await self.until(lambda: any(words in m.text for m in person.chat if m.from_bot))

    def log(self) -> str:
        return (self._folder / "log").read_text("utf-8")


def buttons(person: Person) -> list[str]:
    return person.last.buttons if any(m.from_bot for m in person.chat) else []


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with real_office(tmp_path) as house:
        yield house


@asynccontextmanager
async def real_office(folder: Path) -> AsyncIterator[Office]:
    telegram = LocalTelegram(SystemClock())
    group = telegram.forum("Petugas PPID")
    group.add(telegram.person("Budi"), administrator=True)
    async with serving(app(telegram)) as url:
        house = Office(telegram, group, url, folder)
        try:
            yield house
        finally:
            await house.ends(signal.SIGKILL)


async def almost_filled_in(office: Office) -> Person:
    """Let Sari fill in all but the last question, two hours ago and at no pace of Telegram's."""
    clock = TurnedClock(SystemClock().now() - timedelta(hours=2))
    office.telegram.clock = clock
    people = [office.telegram.person(name) for name in ("Sari", "Rina", "Budi", "Wati")]
    async with opened(office.settings(), clock) as (desk, _):
        wire = Wire(office.telegram.token, request=SandboxRequest(office.telegram))
        parts = await assemble(
            desk, wire, await who_am_i(desk, wire), office.telegram.token, hold=0
        )
        world = World(clock, office.telegram, office.group, parts, *people)
        await world.say(world.sari, "/start")
        for label in ("Minta informasi", "Setuju"):
            await world.press(world.sari, label)
        await world.say(world.sari, "Salinan daftar pemilih tetap per kecamatan")
        await world.press(world.sari, "Sudah lengkap")
        await world.say(world.sari, "Penelitian skripsi")
        for label in ("lewat percakapan ini", "Perorangan"):
            await world.press(world.sari, label)
        for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten"):
            await world.say(world.sari, words)
        await parts.application.shutdown()
    office.telegram.clock = SystemClock()
    return world.sari


async def test_a_form_that_was_half_filled_is_finished_after_a_kill(office: Office) -> None:
    sari = await almost_filled_in(office)
    await office.starts()
    sari.says("0812 3456 7890")
    await office.until(lambda: any("Kirim permohonan" in label for label in buttons(sari)))

    await office.ends(signal.SIGKILL)
    sari.presses("Kirim permohonan")
    sari.presses("Kirim permohonan")
    await office.starts()

    await office.sees(sari, "TANDA BUKTI")
    await office.until(lambda: any("Paling lambat" in m.text for m in office.group.messages))
    assert sum("TANDA BUKTI" in message.text for message in sari.chat) == 1
    assert len(office.group.topics) == 1
    assert office.telegram.unknown_methods == []
    for secret in (office.telegram.token, "Wulandari", NIK, "Penelitian", "7890"):
        assert secret not in office.log()
    assert await office.ends(signal.SIGTERM) == 0
    assert "the desk is closed" in office.log()


async def test_a_kill_in_a_burst_of_messages_loses_none(office: Office) -> None:
    await office.starts()
    citizens = [office.telegram.person(f"Warga {number}") for number in range(20)]
    for citizen in citizens:
        citizen.starts()
    await office.until(lambda: all(buttons(citizen) for citizen in citizens))
    for number in range(3):
        for citizen in citizens:
            citizen.says(f"/status {number + 1}")
        if number == 1:
            await office.until(lambda: len(office.telegram.updates) < 30)
            await office.ends(signal.SIGKILL)
    await office.starts()
    await office.until(lambda: not len(office.telegram.updates))
    await office.until(lambda: all(answers(citizen) >= 4 for citizen in citizens))
    counted = Counter(answers(citizen) for citizen in citizens)
    assert set(counted) <= {4, 5}
    assert await office.ends(signal.SIGTERM) == 0


def answers(person: Person) -> int:
    return len([message for message in person.chat if message.from_bot])


async def test_a_second_desk_on_the_same_folder_says_so_and_leaves(office: Office) -> None:
    await office.starts()
    await office.until(lambda: office.telegram.calls("getUpdates"))
    first = office.process
    await office.starts()
    assert office.process is not None
    async with asyncio.timeout(PATIENCE):
        assert await office.process.wait() == 1
    assert "Loket cannot go on." in office.log()
    assert re.search("another Loket is already running", office.log())
    office.process = first
