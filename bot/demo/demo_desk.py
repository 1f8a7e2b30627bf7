"""The real desk on the demo's local Telegram, and the turning of its calendar."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.app import Parts, assemble, bind_group, open_desk, who_am_i
from bot.demo.calendar_steps import Almanac
from bot.demo.demo_people import Town
from bot.demo.demo_roles import seat
from bot.office import load_profile
from bot.sandbox.api.http_api import serving, telegram_app
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import Wire
from bot.transport.startup import meet_group, set_commands
from bot.transport.supervision import rest
from bot.transport.ticker import SECONDS
from bot.uploads.isolated_process import found_confinement
from bot.uploads.process_confinement import Confinement
from storage import outbox, reminders
from storage.database_opening import open_database
from storage.vault import Vault

logger = logging.getLogger(__name__)

IDLE = 0.3
"""Seconds after which the desk looks for what became due, such as a held reply."""
PATIENCE = 5.0
"""Seconds that the desk is given to finish when the demo closes."""
CALLS_KEPT = 500
MOST_PAUSES = 500
BUSY_CALLS = 3
BUSY_SECONDS = 20
"""How many messages a busy Telegram refuses, and how many seconds it asks to wait."""
Target = Callable[[datetime], datetime]
OpenParts = Callable[[], AbstractAsyncContextManager[Parts]]


class Busy(Exception):  # noqa: N818 - the page says so, nothing is broken
    """The calendar is being turned, or a story played: the desk cannot be replaced meanwhile."""


class Stage:
    """The local Telegram and the real desk on it; a lock lets one task at a time move them."""

    parts: Parts
    almanac: Almanac

    def __init__(self, town: Town, open_parts: OpenParts, present: asyncio.Lock) -> None:
        self.town = town
        self._present = present
        self.turning = False
        self.troubled = False
        """Whether Telegram was made to fail: then pauses last as long as they really do."""
        self.restarts = 0
        self._open_parts = open_parts
        self._standing = contextlib.AsyncExitStack()
        self._moving = asyncio.Lock()
        self._ticked_at = float("-inf")
        self._closing = False
        self._living: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Start the desk, and let it work."""
        self.parts = await self._standing.enter_async_context(self._open_parts())
        self.almanac = Almanac(self.parts.desk, self.parts.desk.office)
        self._ticked_at = float("-inf")
        self._closing = False
        self._living = asyncio.create_task(self.live())

    async def close(self) -> None:
        """Let the desk finish within PATIENCE and stop it; interrupt it if it takes longer."""
        self._closing = True
        self.town.telegram.updates.interrupt()
        await self._end(patience=PATIENCE)

    async def kill(self) -> None:
        """Stop the desk at once, as a killed process ends, and start a new one. Raises Busy."""
        if self.turning:
            raise Busy
        async with self._present:
            self._closing = True
            await self._end(patience=0)
            self.restarts += 1
            await self.open()
        self.town.telegram.changed()

    async def _end(self, *, patience: float) -> None:
        if self._living is not None:
            _, stuck = await asyncio.wait({self._living}, timeout=patience)
            for task in stuck:
                task.cancel()
            await asyncio.wait({self._living})
            self._living = None
        await self._standing.aclose()

    async def live(self) -> None:
        """Let the desk work until closed: poll, handle, send, and tick as the real one does."""
        woken = self.town.telegram.updates.waiter()
        while not self._closing:
            if woken.is_set():
                woken = self.town.telegram.updates.waiter()
            try:
                async with self._moving:
                    await self._breathe()
            except Exception as error:
                # Any error is logged, and the demo goes on.
                if self.troubled:
                    logger.info("while Telegram fails: %s", type(error).__name__)
                else:
                    logger.exception("the desk stumbled")
                    await asyncio.sleep(1)
            await rest(woken, IDLE)

    async def _breathe(self) -> None:
        now = self.town.clock.monotonic()
        if now - self._ticked_at >= SECONDS:
            await self._tick()
        await self._rest()
        del self.town.telegram.journal[:-CALLS_KEPT]

    async def _tick(self) -> None:
        self._ticked_at = self.town.clock.monotonic()
        await self.parts.ticker.once()

    async def _rest(self) -> None:
        """Let the desk work until it has nothing to do now; skip its pauses between messages."""
        for _ in range(MOST_PAUSES):
            await self._work()
            wait = self.parts.sender.shortest_wait
            if not wait or self.troubled:
                return
            self.town.clock.let_pass(wait + 0.001)

    async def _work(self) -> None:
        """Let the desk work, without polling while Telegram is down."""
        if not self.town.telegram.faults.down:
            await self.parts.settle()
            return
        while await self.parts.worker.once():
            pass
        await self.parts.worker.drain()
        await self.parts.sender.once()

    def break_down(self) -> None:
        """Cut off Telegram until `mend` is called."""
        self.troubled = self.town.telegram.faults.down = True
        self.town.telegram.changed()

    def be_busy(self) -> None:
        """Let Telegram refuse the next BUSY_CALLS messages because it is busy."""
        self.troubled = True
        self.town.telegram.faults.fail("sendMessage", times=BUSY_CALLS, retry_after=BUSY_SECONDS)
        self.town.telegram.changed()

    def mend(self) -> None:
        """Remove all faults of Telegram."""
        self.troubled = False
        self.town.telegram.faults.clear()
        self.town.telegram.changed()

    async def settle(self) -> None:
        """Wait until the desk has done all that it can do now."""
        async with self._moving:
            await self._rest()

    async def turn(self, target: Target) -> None:
        """Turn the calendar to the time that `target` makes of now, with every stop on the way."""
        async with self._moving:
            self.turning = True
            try:
                await self._walk(target(self.town.clock.now()))
            finally:
                self.turning = False
                self.town.telegram.changed()

    async def _walk(self, until: datetime) -> None:
        clock = self.town.clock
        await self._rest()
        while (now := clock.now()) < until:
            clock.turn_to(self.almanac.next_stop(now, until, await self._due(now)))
            self.town.telegram.changed()
            await self._rest()
            await self._tick()
            await self._rest()

    async def _due(self, now: datetime) -> list[datetime | None]:
        async with self.parts.desk.database.transaction() as tx:
            return [await reminders.next_due(tx), await outbox.next_due(tx, now)]


def an_hour_on(now: datetime) -> datetime:
    """Return the time an hour later."""
    return now + timedelta(hours=1)


@contextlib.asynccontextmanager
async def staged(
    town: Town, vault: Vault, path: Path, present: asyncio.Lock
) -> AsyncIterator[Stage]:
    """Run the real desk on the local Telegram, over HTTP, while the block runs."""
    async with serving(telegram_app(town.telegram)) as address:
        confinement = await asyncio.to_thread(found_confinement)
        at_work = partial(_desk_at_work, town, vault, path, address, confinement)
        stage = Stage(town, at_work, present)
        try:
            await stage.open()
            await seat(stage.parts.desk, town)
            yield stage
        finally:
            await stage.close()


@contextlib.asynccontextmanager
async def _desk_at_work(
    town: Town, vault: Vault, path: Path, address: str, confinement: Confinement
) -> AsyncIterator[Parts]:
    """Start a desk on the database as a new process does."""
    database = await open_database(path)
    try:
        async with AiohttpRequest() as request:
            wire = Wire(town.telegram.token, address, request=request)
            desk = await open_desk(database, vault, load_profile(), town.clock)
            await bind_group(desk, town.group.id)
            me = await who_am_i(desk, wire)
            parts = await assemble(desk, wire, me, town.telegram.token, confinement, hold=0)
            if not town.telegram.faults.down:
                await meet_group(desk, wire)
                await set_commands(desk, wire)
            yield parts
            await parts.application.shutdown()
    finally:
        await database.close()
