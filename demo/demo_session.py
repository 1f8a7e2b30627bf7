"""The running demo: its folder, its local Telegram with the desk, and the story being played."""

import asyncio
import contextlib
import fcntl
import shutil
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

from bot.clock import SystemClock
from bot.errors import ConfigError
from bot.office import KLATEN_PROFILE, load_calendar, load_profile
from bot.office.office_details import CurrentCalendar
from demo.demo_calendar import DemoCalendar, DemoClock
from demo.demo_people import PLACES, build_town
from demo.demo_stage import DEMO_DATABASE, DEMO_KEY, MORE, DemoBusy, DemoStage, running_stage
from demo.story_player import StoryProgress
from storage.desk_folder import DATABASE, KEY, database_files, make_folder


class DemoSession:
    """A running demo; `generation` counts its towns: each story has a new one."""

    stage: DemoStage
    address: str

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._standing = contextlib.AsyncExitStack()
        self.generation = 0
        self.telling: StoryProgress | None = None
        self.present = asyncio.Lock()
        """Held while the desk is read, killed or replaced: only one of these at a time."""

    async def restart(self, at: datetime) -> None:
        """Replace the local Telegram and the desk by new ones whose calendar begins at `at`.

        Raises Busy while time is turned or a story played, ConfigError if the folder is in use.
        """
        if self.generation and (self.stage.turning or self._is_playing):
            raise DemoBusy
        async with self.present:
            await self.close()
            empty_folder(self._folder)
            clock = DemoClock(at)
            towns = [build_town(place, clock) for place in PLACES]
            stage = running_stage(towns, self._folder, self.present)
            self.stage = await self._standing.enter_async_context(stage)
            self.telling = None
            self.generation += 1

    @property
    def _is_playing(self) -> bool:
        return self.telling is not None and self.telling.position == "playing"

    @staticmethod
    def opening() -> datetime:
        """Return when a demo begins: now while an office is open, else at its next opening."""
        office = load_profile(KLATEN_PROFILE)
        almanac = DemoCalendar(CurrentCalendar(load_calendar(office)), office)
        return almanac.opening(SystemClock().now())

    async def close(self) -> None:
        """Let the desk finish, and stop it and the local Telegram."""
        await self._standing.aclose()


@contextlib.asynccontextmanager
async def running_session(folder: Path, at: datetime) -> AsyncIterator[DemoSession]:
    """Run a demo in a folder while the block runs."""
    house = DemoSession(folder)
    try:
        await house.restart(at)
        yield house
    finally:
        await house.close()


def empty_folder(folder: Path) -> None:
    """Remove what an earlier demo left, and nothing else.

    Raises ConfigError if a demo still runs there, or the folder holds a real desk.
    """
    try:
        _refuse_desk(folder)
        make_folder(folder)
        with (folder / "desk.lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            for path in (*database_files(folder / DEMO_DATABASE), folder / DEMO_KEY):
                path.unlink(missing_ok=True)
            shutil.rmtree(folder / MORE, ignore_errors=True)
    except BlockingIOError as error:
        raise ConfigError(
            f"--data {folder}: another demo is running there; stop it, or name another folder"
        ) from error
    except OSError as error:
        raise ConfigError(f"--data {folder}: cannot be written ({error.strerror})") from error


def _refuse_desk(folder: Path) -> None:
    for path in (*database_files(folder / DATABASE), folder / KEY):
        if path.exists():
            raise ConfigError(
                f"--data {folder}: {path.name} of a real desk lies there, so nothing was changed; "
                "name another folder. If an earlier demo left it, delete that folder yourself"
            )
