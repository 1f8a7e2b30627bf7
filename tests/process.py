"""The real program in a process of its own, on a local Telegram over HTTP."""

import asyncio
import io
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, redirect_stderr, redirect_stdout
from http import HTTPStatus
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
import pytest

from bot.__main__ import main
from bot.app import assemble
from bot.clock import Clock, SystemClock
from bot.desk_opening import fetch_bot_identity
from bot.office import KLATEN_PROFILE
from bot.settings import Settings, load_settings
from bot.transport.bot_api import BotClient
from sandbox import Group, LocalTelegram, Person
from sandbox.api.http_api import running_server, telegram_app
from tests.confinement import CONFINEMENT
from tests.in_process_request import SandboxRequest
from tests.real_desk import opened
from tests.turned_clock import TurnedClock
from tests.world import World

ROOT = Path(__file__).parents[1]
PATIENCE = 60.0
"""Seconds after which a test gives up; it is far quicker on any machine."""


class Office:
    """A real desk on the local Telegram, and the people around it."""

    def __init__(
        self, telegram: LocalTelegram, group: Group, officer: Person, url: str, folder: Path
    ) -> None:
        self.telegram = telegram
        self.group = group
        self.officer = officer
        self.url = url
        self._folder = folder
        self.process: asyncio.subprocess.Process | None = None

    async def starts(self, *program: str, **changed: str) -> None:
        known = self._environment()
        with (self._folder / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", *(program or ("bot", "run")), cwd=ROOT,
                env={**os.environ, **known, **changed}, stdout=log, stderr=log,
            )  # fmt: skip

    async def obeys(self, *words: str, **changed: str) -> "Done":
        """Give a command to the program, within this process."""
        return await asyncio.to_thread(done, *words, **{**self._environment(), **changed})

    def settings(self) -> Settings:
        return load_settings(_env_file=None, **self._known())

    def _known(self) -> dict[str, Any]:
        return {
            "bot_token": self.telegram.token,
            "officers_chat_id": self.group.id,
            "telegram_api_url": self.url,
            "data_dir": self._folder / "data",
            "office_profile": KLATEN_PROFILE,
            "log_level": "INFO",
        }

    def _environment(self) -> dict[str, str]:
        return {name.upper(): str(value) for name, value in self._known().items()}

    @asynccontextmanager
    async def before(self, clock: TurnedClock) -> AsyncIterator[World]:
        """Work on the same folder within this process, at another time and without pauses."""
        telegram, settings, now = self.telegram, self.settings(), self.telegram.clock
        telegram.clock = clock
        sari, rina, wati = (telegram.person(name) for name in ("Sari", "Rina", "Wati"))
        async with opened(settings, clock) as (desk, _):
            client = BotClient(telegram.token, request=SandboxRequest(telegram, desk.clock))
            me = await fetch_bot_identity(desk, client)
            parts = await assemble(desk, client, me, telegram.token, CONFINEMENT, hold=0)
            yield World(clock, telegram, self.group, parts, sari, rina, self.officer, wati)
            await parts.application.shutdown()
        telegram.clock = now

    async def ends(self, how: signal.Signals) -> int:
        if self.process is None:
            return 0
        if self.process.returncode is None:
            self.process.send_signal(how)
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()

    async def carries_out(self) -> None:
        """Wait until Telegram has carried out what a process sent off just before it died.

        Connections are read in the order in which they came, so that one made now is read last.
        """
        async with aiohttp.ClientSession() as session:
            address = f"{self.url}/bot{self.telegram.token}/getMe"
            async with session.post(address, json={}) as answer:
                assert answer.status == HTTPStatus.OK

    async def until(
        self, condition: Callable[[], object], patience: float = PATIENCE, pause: float = 0.01
    ) -> None:
        """Wait until a condition holds, such as what can be seen in the chats."""
        async with asyncio.timeout(patience):
            while not condition():  # noqa: ASYNC110 - the chats ring no bell
                await asyncio.sleep(pause)

    async def sees(self, person: Person, words: str) -> None:
        await self.until(lambda: any(words in m.text for m in person.chat if m.from_bot))

    def log(self) -> str:
        return (self._folder / "log").read_text("utf-8")


class Done(NamedTuple):
    """How a command ended: its exit code, what it said, and what it complained of."""

    code: int
    said: str
    complaint: str


def done(*words: str, **environment: str) -> Done:
    """Give a command to the program, within this process.

    For whatever ends by itself: a process of its own takes two seconds to begin.
    """
    root, said, complaint = logging.getLogger(), io.StringIO(), io.StringIO()
    level, handlers = root.level, root.handlers[:]
    root.handlers.clear()  # the program closes those that it finds
    try:
        with pytest.MonkeyPatch.context() as changed:
            for name, value in environment.items():
                changed.setenv(name, value)
            with redirect_stdout(said), redirect_stderr(complaint):
                code = main([*words])
            return Done(code, said.getvalue(), complaint.getvalue())
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)


@asynccontextmanager
async def real_office(folder: Path, clock: Clock | None = None) -> AsyncIterator[Office]:
    telegram = LocalTelegram(clock or SystemClock())
    group = telegram.forum("Petugas PPID")
    officer = telegram.person("Budi")
    group.add(officer, administrator=True)
    async with running_server(telegram_app(telegram)) as url:
        house = Office(telegram, group, officer, url, folder)
        try:
            yield house
        finally:
            await house.ends(signal.SIGKILL)
