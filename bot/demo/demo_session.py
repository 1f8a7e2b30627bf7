"""The running demo: its folder, its local Telegram with the desk, and the story being played."""

import asyncio
import contextlib
import fcntl
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

from bot.clock import SystemClock
from bot.demo.calendar_steps import Almanac
from bot.demo.demo_clock import DemoClock
from bot.demo.demo_desk import Busy, Stage, staged
from bot.demo.demo_people import settle_town
from bot.demo.phone_link import Phone
from bot.demo.story_player import Telling
from bot.desk.turn import OfficeDays
from bot.errors import ConfigError
from bot.office import load_calendar, load_profile
from storage.vault import make_key

DATABASE = "loket.sqlite3"
KEY = "identity.key"
OURS = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEY)
"""The files that a demo leaves in its folder, beside the lock; no other file is touched."""


class House:
    """A running demo; `generation` counts its towns: each story has a new one."""

    stage: Stage
    address: str
    phone: Phone

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._standing = contextlib.AsyncExitStack()
        self.generation = 0
        self.telling: Telling | None = None
        self.present = asyncio.Lock()
        """Held while the desk is read, killed or replaced: only one of these at a time."""

    async def anew(self, at: datetime) -> None:
        """Replace the local Telegram and the desk by new ones whose calendar begins at `at`.

        Raises Busy while time is turned or a story played, ConfigError if the folder is in use.
        """
        if self.generation and (self.stage.turning or self._plays):
            raise Busy
        async with self.present:
            await self.close()
            empty(self._folder)
            vault = make_key(self._folder / KEY)
            town = settle_town(DemoClock(at))
            stage = staged(town, vault, self._folder / DATABASE, self.present)
            self.stage = await self._standing.enter_async_context(stage)
            self.telling = None
            self.generation += 1

    @property
    def _plays(self) -> bool:
        return self.telling is not None and self.telling.position == "playing"

    @staticmethod
    def opening() -> datetime:
        """Return when a demo begins: now while an office is open, else at its next opening."""
        office = load_profile()
        almanac = Almanac(OfficeDays(load_calendar(office)), office)
        return almanac.opening(SystemClock().now())

    async def close(self) -> None:
        """Let the desk finish, and stop it and the local Telegram."""
        await self._standing.aclose()


@contextlib.asynccontextmanager
async def running_session(folder: Path, at: datetime) -> AsyncIterator[House]:
    """Run a demo in a folder while the block runs."""
    house = House(folder)
    try:
        await house.anew(at)
        yield house
    finally:
        await house.close()


def empty(folder: Path) -> None:
    """Remove what an earlier demo left. Raises ConfigError if one still runs there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "desk.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            for name in OURS:
                (folder / name).unlink(missing_ok=True)
    except BlockingIOError as error:
        raise ConfigError(
            f"--data {folder}: another demo is running there; stop it, or name another folder"
        ) from error
    except OSError as error:
        raise ConfigError(f"--data {folder}: cannot be written ({error.strerror})") from error
