"""Many offices in one process: each as if it were alone, whatever becomes of the others."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.host.office_folders import STOPPED, host_settings
from bot.host.office_rounds import Rounds
from bot.host.open_house import House, opened_house
from bot.sandbox import LocalTelegram
from bot.sandbox.api.http_api import serving, telegram_app
from tests.process import PATIENCE
from tests.transport.looking import heard

NAMES = ("klaten", "boyolali", "sragen", "demak")


class Town:
    """A host, the bots of its offices on one local Telegram, and somebody who writes to each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bots = {
            name: LocalTelegram(SystemClock(), f"{number}00:{name}", f"Ppid{name.title()}Bot")
            for number, name in enumerate(NAMES, 1)
        }
        self.people = {name: bot.person("Sari") for name, bot in self.bots.items()}
        self._called = asyncio.Event()
        for bot in self.bots.values():
            bot.on_call.append(lambda _: self._called.set())

    def moves_in(self, name: str, token: str = "", *lines: str) -> Path:
        """Make an office's folder."""
        office = self.folder / name
        office.mkdir(exist_ok=True)
        written = [f"BOT_TOKEN={token or self.bots[name].token}", *lines]
        (office / ".env").write_text("\n".join(written))
        return office

    @asynccontextmanager
    async def host(self, *lines: str) -> AsyncIterator[tuple[House, Rounds]]:
        """Serve the offices."""
        first, *others = self.bots.values()
        async with serving(telegram_app(first, *others)) as url:
            (self.folder / ".env").write_text("\n".join([f"TELEGRAM_API_URL={url}", *lines]))
            settings = host_settings(self.folder)
            async with opened_house(settings) as house:
                rounds = Rounds(house, self.folder, settings)
                running = asyncio.create_task(rounds.run())
                try:
                    yield house, rounds
                finally:
                    running.cancel()
                    await asyncio.gather(running, return_exceptions=True)

    async def until(self, reached: Callable[[], object]) -> None:
        """Wait until something is true; it is looked at after each call of a bot."""
        async with asyncio.timeout(PATIENCE):
            while not reached():
                self._called.clear()
                await self._called.wait()

    async def welcomes(self, name: str) -> None:
        """See that an office answers."""
        person = self.people[name]
        before = len(heard(person))
        person.starts()
        await self.until(lambda: len(heard(person)) > before)


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


async def test_what_fails_in_one_office_is_said_and_stops_no_other(town: Town) -> None:
    town.moves_in("klaten")
    damaged = town.moves_in("boyolali") / "data"
    damaged.mkdir(mode=0o700)
    (damaged / "loket.sqlite3").write_bytes(b"SQLite format 3\0" + bytes(5000))
    town.moves_in("sragen", "999:refused")
    async with town.host() as (house, rounds):
        await town.welcomes("klaten")
        await town.until(lambda: len(house.closed) == 2)
        assert set(house.desks) == {"klaten"}
        (town.folder / "klaten" / STOPPED).touch()
        town.moves_in("demak")
        await rounds.look()
        await town.welcomes("demak")
        assert set(house.desks) == {"demak"}
