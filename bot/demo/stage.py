"""The real desk at work in the town, and the turning of the calendar."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.app import Parts, assemble, bind_group, open_desk, who_am_i
from bot.demo.almanac import Almanac
from bot.demo.town import Town
from bot.office import load_profile
from bot.sandbox.server import app as telegram_app
from bot.sandbox.server import serving
from bot.transport.introduction import meet_group, set_commands
from bot.transport.ticker import SECONDS
from bot.transport.wire import Wire
from storage import outbox, reminders
from storage.database import Database
from storage.vault import Vault

logger = logging.getLogger(__name__)

IDLE = 0.3
"""Seconds after which the desk looks for what became due, such as a held reply."""
PATIENCE = 5.0
"""Seconds that the desk is given to finish when the house closes."""
CALLS_KEPT = 500
MOST_PAUSES = 500
Target = Callable[[datetime], datetime]


@dataclass(repr=False)
class Stage:
    """The town, the desk in it, and the lock that lets only one of them move the time."""

    town: Town
    parts: Parts
    almanac: Almanac
    turning: bool = False
    closing: bool = False
    _moving: asyncio.Lock = field(default_factory=asyncio.Lock)
    _ticked_at: float = float("-inf")

    async def live(self) -> None:
        """Let the desk work until closed: poll, handle, send, and tick as the real one does."""
        woken = self.town.telegram.updates.waiter()
        while not self.closing:
            if woken.is_set():
                woken = self.town.telegram.updates.waiter()
            try:
                async with self._moving:
                    await self._breathe()
            except Exception:
                # Whatever goes wrong is shown, and the town lives on.
                logger.exception("the desk stumbled")
                await asyncio.sleep(1)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(IDLE):
                    await woken.wait()

    async def close(self, living: asyncio.Task[None]) -> None:
        """Let the desk finish what it is at; only one that cannot is interrupted."""
        self.closing = True
        self.town.telegram.updates.interrupt()
        _, stuck = await asyncio.wait({living}, timeout=PATIENCE)
        for task in stuck:
            task.cancel()

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
        """Let the desk work until nothing may go now; its pauses of pace pass at once."""
        for _ in range(MOST_PAUSES):
            await self.parts.settle()
            wait = self.parts.sender.shortest_wait
            if not wait:
                return
            self.town.clock.let_pass(wait + 0.001)

    async def settle(self) -> None:
        """Wait until the desk has done all that it can do now."""
        async with self._moving:
            await self._rest()

    async def turn(self, target: Target) -> None:
        """Turn the calendar to what `target` makes of the present, with every stop on the way."""
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
async def staged(town: Town, vault: Vault, path: Path | None = None) -> AsyncIterator[Stage]:
    """Run the real desk in the town, over HTTP, while the block runs."""
    async with serving(telegram_app(town.telegram)) as address:
        database = await Database.open(path)
        wire = Wire(town.telegram.token, address)
        await wire.open()
        try:
            desk = await open_desk(database, vault, load_profile(), town.clock)
            await bind_group(desk, town.group.id)
            me = await who_am_i(desk, wire)
            parts = await assemble(desk, wire, me, town.telegram.token, hold=0)
            await meet_group(desk, wire)
            await set_commands(desk, wire)
            stage = Stage(town, parts, Almanac(desk.calendar, desk.office))
            living = asyncio.create_task(stage.live())
            try:
                yield stage
            finally:
                await stage.close(living)
                await parts.application.shutdown()
        finally:
            await wire.close()
            await database.close()
