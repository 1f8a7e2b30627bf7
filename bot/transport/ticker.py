"""The clock-work: wakes the desk every few seconds to see what is due."""

import logging
from collections.abc import Callable
from typing import Any

from telegram.ext import CallbackContext, JobQueue

from bot.actions import housekeeping, reminding
from bot.desk import Desk, Turn
from bot.errors import StorageError
from storage import state

logger = logging.getLogger(__name__)

SECONDS = 15
JOB = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
"""APScheduler drops a job that is one second late unless told otherwise."""


class Ticker:
    """Runs everything that the time brings, each matter in its own transaction."""

    def __init__(self, desk: Desk, committed: Callable[[], None]) -> None:
        self._desk = desk
        self._committed = committed

    async def once(self) -> bool:
        """Do what is due now; say whether anything was."""
        now = self._desk.clock.now()
        done = 0
        for matter in (reminding.sweep, housekeeping.drafts, housekeeping.purge):
            async with self._desk.database.transaction() as tx:
                done += await matter(Turn(self._desk, tx, now, now, now))
        async with self._desk.database.transaction() as tx:
            await state.put_instant(tx, "last_tick_at", now)
        await self._desk.database.checkpoint()
        if done:
            self._committed()
        return done > 0

    def schedule(self, queue: "JobQueue[CallbackContext[Any, Any, Any, Any]]") -> None:
        """Tick from the job queue, for as long as it runs."""
        queue.run_repeating(self._tick, interval=SECONDS, first=0.1, name="tick", job_kwargs=JOB)

    async def _tick(self, _: object) -> None:
        try:
            await self.once()
        except StorageError:
            logger.exception("the database cannot work; the tick waits")
