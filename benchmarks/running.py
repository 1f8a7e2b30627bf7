"""A bot in a process of its own on a local Telegram, and what it costs (Linux only)."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.clock import SystemClock
from bot.office import KLATEN_PROFILE
from sandbox import Group, LocalTelegram, Person
from sandbox.api.http_api import running_server, telegram_app
from sandbox.state.shared_state import Call

LONGEST = 600.0
"""Seconds that anything may take here."""


@dataclass
class Running:
    """A bot's process, its Telegram, and what it called."""

    telegram: LocalTelegram
    group: Group
    officer: Person
    process: asyncio.subprocess.Process
    started_at: float
    answers: int = 0
    polled_after: float | None = None
    _called: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, call: Call) -> None:
        """Count a call."""
        if call.method == "getUpdates" and self.polled_after is None:
            self.polled_after = time.monotonic() - self.started_at
        if call.method.startswith("send") and int(call.params.get("chat_id", 0)) > 0:
            self.answers += call.status == 200
        self._called.set()

    async def until(self, reached: Callable[[], bool]) -> None:
        """Wait until something is true; it is looked at after each call."""
        async with asyncio.timeout(LONGEST):
            while not reached():
                self._called.clear()
                await self._called.wait()

    @property
    def processor_seconds(self) -> float:
        """Return the processor time of all threads of the bot so far."""
        return processor_seconds(self.process.pid)

    @property
    def megabytes(self) -> float:
        """Return the memory that the bot has now."""
        return megabytes(self.process.pid)

    @property
    def own_megabytes(self) -> float:
        """Return how much of it is no file's: nobody else can share it."""
        return megabytes(self.process.pid, "RssAnon")


def processor_seconds(pid: int) -> float:
    """Return the processor time of all threads of a process so far."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def megabytes(pid: int, what: str = "VmRSS") -> float:
    """Return the memory that a process has now."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split(f"{what}:")[1].split()[0]) / 1024


@asynccontextmanager
async def running(
    bot: str, folder: Path, waiting: int = 0, profile: Path | None = None
) -> AsyncIterator[Running]:
    """Start a bot once `waiting` words of a hundred people wait for it.

    It is "desk", "echo" or "echo on aiohttp", the same with the desk's own HTTP client.
    `profile` is where cProfile writes down what the process did, once it has ended.
    """
    telegram = LocalTelegram(SystemClock())
    group = telegram.forum("Petugas PPID")
    officer = telegram.person("Budi")
    group.add(officer, administrator=True)
    crowd = [telegram.person(f"Warga {number}") for number in range(100)] if waiting else []
    for number in range(waiting):
        crowd[number % len(crowd)].says(f"Selamat pagi, ini kabar nomor {number}")
    async with running_server(telegram_app(telegram)) as address:
        known = {
            "BOT_TOKEN": telegram.token,
            "OFFICERS_CHAT_ID": str(group.id),
            "TELEGRAM_API_URL": address,
            "DATA_DIR": str(folder),
            "OFFICE_PROFILE": str(KLATEN_PROFILE),
            "LOG_LEVEL": "ERROR",
            "PYTHONDONTWRITEBYTECODE": "",  # from the second start on nothing is compiled
        }
        echo = ("benchmarks.echo", telegram.token, address)
        what = {"desk": ("bot", "run"), "echo": echo, "echo on aiohttp": (*echo, "ours")}[bot]
        began = time.monotonic()
        watched = ("-m", "cProfile", "-o", str(profile)) if profile else ()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *watched, "-m", "benchmarks.as_installed", *what),
            env={**os.environ, **known},
        )
        found = Running(telegram, group, officer, process, began)
        telegram.on_call.append(found.note)
        try:
            await found.until(lambda: found.polled_after is not None)
            yield found
        finally:
            process.terminate()
            await process.wait()
