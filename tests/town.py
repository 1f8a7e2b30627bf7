"""A host with the desks of many offices."""

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.host.desk_runner import DeskRunner, open_runner
from bot.host.office_folders import host_settings
from bot.host.office_supervisor import OfficeSupervisor
from bot.office import KLATEN_PROFILE
from bot.transport.supervision import wait_or_wake
from sandbox import LocalTelegram
from sandbox.api.http_api import running_server, telegram_app
from storage import desk_state
from storage.database import open_snapshot
from storage.vault import make_key, read_key
from tests.process import PATIENCE
from tests.tables import with_tables
from tests.transport.looking import heard

PROFILE = "profile.toml"
NAMES = ("klaten", "boyolali", "sragen", "demak")


class Town:
    """A host, the bots of its offices on one local Telegram, and somebody who writes to each."""

    def __init__(self, folder: Path, names: Iterable[str] = NAMES) -> None:
        self.folder = folder
        self.bots = {
            name: LocalTelegram(SystemClock(), f"{number}00:{name}", f"Ppid{name.title()}Bot")
            for number, name in enumerate(names, 1)
        }
        self.people = {name: bot.person("Sari") for name, bot in self.bots.items()}
        self._called = asyncio.Event()
        for bot in self.bots.values():
            bot.on_call.append(lambda _: self._called.set())

    async def moves_in(self, name: str, token: str = "", *lines: str, key: str = "") -> Path:
        """Bring the folder of an office whose desk was open before, with a key of its own."""
        office, data = self.folder / name, self.folder / name / "data"
        office.mkdir()
        data.mkdir(mode=0o700)
        shutil.copy(KLATEN_PROFILE, office / PROFILE)
        vault = make_key(data / "identity.key")
        if key:
            (data / "identity.key").write_text(key)
            vault = read_key(data / "identity.key")
        database = await with_tables(data / "loket.sqlite3", vault)
        async with database.transaction() as tx:
            await desk_state.unlock_transaction(tx, vault)
        await database.close()
        self.sets(name, token or self.bots[name].token, *lines)
        return office

    def sets(self, name: str, token: str, *lines: str) -> None:
        """Write the settings of an office."""
        written = "\n".join([f"BOT_TOKEN={token}", f"OFFICE_PROFILE={PROFILE}", *lines])
        (self.folder / name / ".env").write_text(written)

    @asynccontextmanager
    async def host(self, *lines: str) -> AsyncIterator[tuple[DeskRunner, OfficeSupervisor]]:
        """Serve the offices."""
        first, *others = self.bots.values()
        async with running_server(telegram_app(first, *others)) as url:
            (self.folder / ".env").write_text("\n".join([f"TELEGRAM_API_URL={url}", *lines]))
            settings = host_settings(self.folder)
            async with open_runner(settings) as house:
                rounds = OfficeSupervisor(house, self.folder, settings)
                running = asyncio.create_task(rounds.run())
                try:
                    yield house, rounds
                finally:
                    running.cancel()
                    await asyncio.gather(running, return_exceptions=True)

    async def until(self, reached: Callable[[], object]) -> None:
        """Wait until something is true, looking after each call of a bot, and now and then."""
        async with asyncio.timeout(PATIENCE):
            while not reached():
                self._called.clear()
                await wait_or_wake(self._called, 0.05)

    async def welcomes(self, name: str) -> None:
        """See that an office answers whoever writes to its bot."""
        person = self.people[name]
        before = len(heard(person))
        person.starts()
        await self.until(lambda: len(heard(person)) > before)

    async def taken_in(self, name: str) -> int:
        """Count the updates that an office ever stored."""
        async with open_snapshot(self.folder / name / "data" / "loket.sqlite3") as tx:
            row = await tx.one("SELECT count(*) FROM inbox")
            return int(row[0]) if row else 0


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


def free_ports(count: int) -> list[str]:
    taken = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    try:
        return [f"127.0.0.1:{one.getsockname()[1]}" for one in taken]
    finally:
        for one in taken:
            one.close()
