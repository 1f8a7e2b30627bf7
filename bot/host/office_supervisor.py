"""Serves every office of a folder in one process; failures are reported and retried."""

import asyncio
import logging
from collections.abc import Collection
from functools import partial
from pathlib import Path

from bot.errors import DataGoneError, DeskError
from bot.host.desk_runner import DeskRunner, open_runner, until_stopped
from bot.host.office_folders import (
    NEW,
    STOPPED,
    HostSettings,
    ResourceOwners,
    SettingsMark,
    is_seen,
    office_settings,
    offices_to_serve,
    remove_new_file,
    sort_by_last_service,
)
from bot.settings import Settings
from bot.transport.bot_api import BotClient
from bot.transport.database_watch import tell_administrators
from bot.transport.log_setup import OFFICE, cause_in_words
from bot.transport.supervision import ALIVE, READY, notify
from storage.database import open_snapshot
from storage.desk_folder import DATABASE, InUseError, alone_in

logger = logging.getLogger(__name__)


LOOK_EVERY = 30.0
"""Seconds between two looks whether offices came or went, or their settings changed."""
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 600.0
"""Seconds before a desk that failed is tried again: twice as many each time, up to the longest."""


class OfficeSupervisor:
    """Supervises the desks of a folder's offices: opens, restarts and closes them."""

    def __init__(self, house: DeskRunner, folder: Path, settings: HostSettings) -> None:
        self._runner = house
        self._folder = folder
        self._settings = settings
        self._kept: dict[str, tuple[SettingsMark, asyncio.Task[None]]] = {}
        self._owners = ResourceOwners()
        self._order = asyncio.Lock()
        """Lets offices begin to open in the order in which they came."""
        self._told: set[str] = set()
        """The offices whose administrators know that the desk is closed."""

    async def run(self, pause: float = LOOK_EVERY) -> None:
        """Look after the offices until cancelled, then close every desk."""
        known: str | None = None
        try:
            while True:
                try:
                    await self.look()
                    wrong = None
                except OSError as error:
                    wrong = cause_in_words(error)
                if wrong and wrong != known:
                    logger.error("the offices cannot be looked for: %s", wrong)
                known = wrong
                if not self._runner.desks:
                    notify(ALIVE)
                await asyncio.sleep(pause)
        finally:
            await self._close([*self._kept])

    async def look(self) -> None:
        """Open desks of new offices, and close those of removed or changed ones.

        Raises OSError if the folder cannot be read: then all stays as it is.
        """
        found = await asyncio.to_thread(offices_to_serve, self._folder)
        ending = [name for name, (mark, _) in self._kept.items() if found.get(name) != mark]
        await self._close(ending)
        for name in ending:
            _say_closed(name, _why(self._folder / name, found))
            if name not in found:
                self._owners.release(name)
        coming = [self._folder / name for name in found if name not in self._kept]
        for folder in await sort_by_last_service(self._settings, coming):
            task = asyncio.create_task(self._serve_forever(folder.name))
            self._kept[folder.name] = found[folder.name], task

    async def _close(self, names: list[str]) -> None:
        ending = [self._kept.pop(name)[1] for name in names]
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)
        for name in names:
            self._runner.closed.pop(name, None)

    async def _serve_forever(self, name: str) -> None:
        """Serve an office for ever."""
        OFFICE.set(name)
        pause = FIRST_PAUSE
        while True:
            try:
                await self._serve(name)
            except (DeskError, PermissionError) as error:
                self._mark_failed(name, cause_in_words(error))
            except (Exception, SystemExit) as error:
                logger.exception("the desk has failed")
                self._mark_failed(name, cause_in_words(error))
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def _mark_failed(self, name: str, reason: str) -> None:
        """Hold an office closed with a reason, which the log says once."""
        if self._runner.closed.get(name) != reason:
            logger.error("the desk is closed, and tried again until it opens: %s", reason)
        self._runner.closed[name] = reason

    async def _serve(self, name: str) -> None:
        folder = self._folder / name
        async with self._order:
            settings = await asyncio.to_thread(office_settings, self._settings, folder)
        had = name in self._owners
        try:
            take = partial(self._owners.take, name, settings)
            async with self._runner.open_desk(
                settings, folder, take, new=is_seen(folder, NEW)
            ) as parts:
                had = True
                remove_new_file(folder)
                self._told.discard(name)
                await parts.run(self._runner.jobs)
        except (InUseError, DataGoneError):  # another serves it; the desk itself has told
            raise
        except Exception:
            if name not in self._told:
                self._told.add(name)
                await self._tell_closed(settings)
            raise
        finally:
            if not had:
                self._owners.release(name)

    async def _tell_closed(self, settings: Settings) -> None:
        if is_seen(settings.data_dir, DATABASE):  # else nobody has written to the desk yet
            reading = open_snapshot(settings.database_path)
            client = BotClient(settings.token(), settings.api_url, request=self._runner.request)
            await tell_administrators(reading, client, "desk-closed")


def _why(folder: Path, found: Collection[str]) -> str:
    """Say why an office is not served as before."""
    if folder.name in found:
        return "its settings have changed"
    return f"there is a file {STOPPED} in its folder" if is_seen(folder, STOPPED) else "it has gone"


def _say_closed(name: str, why: str) -> None:
    before = OFFICE.set(name)
    logger.info("the desk is closed: %s", why)
    OFFICE.reset(before)


async def run_host(folder: Path, settings: HostSettings) -> None:
    """Serve the offices of a folder until SIGTERM or Ctrl-C.

    Raises ConfigError, or InUseError if another host serves them.
    """
    with alone_in(folder):
        async with open_runner(settings) as house:
            notify(READY)
            await until_stopped(OfficeSupervisor(house, folder, settings).run())
