"""The composition root: builds the desk from all its parts, and runs it."""

import asyncio
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import handlers
from bot.desk.turn import Desk
from bot.errors import ConfigError
from bot.settings import Settings
from bot.transport import database_watch, nightly_loops
from bot.transport.bot_api import BotClient
from bot.transport.database_watch import DatabaseWatch
from bot.transport.inbound.poller import LONG_POLL, Poller
from bot.transport.inbound.worker import Worker
from bot.transport.nightly_loops import BackupLoop
from bot.transport.outbound.sender import Sender
from bot.transport.startup import set_up_group
from bot.transport.supervision import Heartbeat, Loop, keep_running, repeat_every
from bot.transport.ticker import Scheduler, Ticker
from bot.transport.upload_loop import FileProcessor
from bot.uploads.process_confinement import Confinement
from handlers.application import DeskApplication, build_dispatcher
from storage import desk_state

logger = logging.getLogger(__name__)

UNTIL_COMPARED = frozenset({"poller", "backup", "database"})
"""Loops that need not wait until the desk was compared with Telegram: they act on no request."""


@dataclass
class DeskRuntime:
    """A desk with the loops that run it."""

    desk: Desk
    bot_client: BotClient
    application: DeskApplication
    poller: Poller
    worker: Worker
    sender: Sender
    files: FileProcessor
    ticker: Ticker
    more: dict[str, Loop] = field(default_factory=dict)
    """Loops that only some desks have, such as backups; one called "poller" replaces polling."""

    @property
    def heartbeats(self) -> Mapping[str, Heartbeat]:
        """Return the loops whose signs of life are watched, by name."""
        return {
            "intake": self.poller,
            "worker": self.worker,
            "sender": self.sender,
            "files": self.files,
        }

    @property
    def poll_error(self) -> str:
        """Return why Telegram gives no updates; empty while it does."""
        return self.poller.trouble

    @property
    def is_token_refused(self) -> bool:
        """Say whether Telegram refuses the token, which only a person can mend."""
        return self.poller.refused

    async def work_until_idle(self) -> None:
        """Work until nothing is left to do right now."""
        moved = await self.poller.once()
        while await self._work() or moved:
            # What was sent may bring updates, or files to keep; nothing else came meanwhile.
            moved = await self.poller.once() or await self.files.once()
            if not moved:
                return

    async def _work(self) -> bool:
        moved = False
        while await self.worker.once():
            moved = True
        await self.worker.drain()
        while await self.files.once():
            moved = True
        while await self.sender.once():
            moved = True
        return moved

    async def run(self, jobs: Scheduler) -> None:
        """Serve until cancelled, ticking from a scheduler that other desks may share.

        Raises DataGoneError once the desk's file is gone: nothing else leaves its loops.
        """
        try:
            async with asyncio.TaskGroup() as tasks:
                for name, loop in self._loops(jobs).items():
                    tasks.create_task(keep_running(name, loop))
        except BaseExceptionGroup as ended:
            raise ended.exceptions[0] from None

    def _loops(self, jobs: Scheduler) -> dict[str, Loop]:
        loops: dict[str, Loop] = {
            "poller": self.poller.run,
            "worker": lambda: self.worker.run(self.poller.committed),
            "sender": self.sender.run,
            "look at files": self.files.run,
            "tick": lambda: self.ticker.run(jobs),
            "introduction": lambda: set_up_group(
                self.desk, self.bot_client, self.desk.outbox_changed
            ),
        }
        loops |= self.more
        return {
            name: loop if name in UNTIL_COMPARED else self._once_compared(loop)
            for name, loop in loops.items()
        }

    def _once_compared(self, loop: Loop) -> Loop:
        async def wait_and_run() -> None:
            await self.poller.compared.wait()
            await loop()

        return wait_and_run


async def assemble(
    desk: Desk,
    client: BotClient,
    me: dict[str, Any],
    token: str,
    confinement: Confinement,
    *,
    poller: Poller | None = None,
    hold: int = LONG_POLL,
) -> DeskRuntime:
    """Build the loops for a desk and a connection to Telegram; `me` is the answer of getMe.

    `confinement` is how far the process that looks at files can be shut off on this machine;
    `poller` is given if it is at work already.
    """
    async with desk.database.transaction() as tx:
        await desk_state.put_me(tx, me)
    poller = poller or Poller(desk, client, asyncio.Event(), hold=hold)
    application = build_dispatcher(token, me)
    handlers.register(application)
    await application.initialize()
    sender = Sender(desk, client, desk.outbox_changed)
    await sender.start()
    ticker = Ticker(desk, desk.outbox_changed.set)
    files = FileProcessor(desk, client, ticker.wake, confinement)
    return DeskRuntime(
        desk=desk,
        bot_client=client,
        application=application,
        poller=poller,
        worker=Worker(desk, application, client, ticker.wake),
        sender=sender,
        files=files,
        ticker=ticker,
    )


def optional_loops(parts: DeskRuntime, settings: Settings) -> dict[str, Loop]:
    """Return the loops that the settings ask for."""
    watch = DatabaseWatch(parts.desk, parts.bot_client, settings.data_dir, settings.safe)
    more: dict[str, Loop] = {
        "database": repeat_every(database_watch.LOOK_EVERY, "watch over the database", watch.once)
    }
    try:
        settings.safe.encryption_key()
        backups = BackupLoop(parts.desk, settings.data_dir, settings.safe)
        more["backup"] = repeat_every(nightly_loops.LOOK_EVERY, "backup", backups.once)
    except ConfigError as error:
        logger.warning("no backups are made: %s", error)
    return more


def connect_desks(open_now: Iterable[DeskRuntime]) -> None:
    """Tell each open desk of a process which other desks are open now, by their bots."""
    known = {one.application.bot.username: one.desk for one in open_now}
    for desk in known.values():
        desk.other_desks.clear()
        desk.other_desks.update({bot: one for bot, one in known.items() if one is not desk})
