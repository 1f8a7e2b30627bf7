"""Make a backup every night or every hour, and tell the office if one could not be made."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot import backup_archive
from bot.backup_archive import Every, Safe
from bot.desk import alarms
from bot.desk.turn import Desk
from bot.errors import DeskError
from bot.transport.failure_cause import cause
from bot.transport.shared_threads import BACKUPS, apart
from storage import desk_state, health_facts

logger = logging.getLogger(__name__)

HOUR = time(2)
"""When the nightly backup is due, local time: nobody writes then."""
LOOK_EVERY = 600.0
TRY_AGAIN: Mapping[Every, timedelta] = {"day": timedelta(hours=6), "hour": timedelta(hours=1)}
"""How long after a failure the backup is tried again."""


class BackupLoop:
    """Makes the backup that is due: one that was missed while the desk was down is made at once."""

    def __init__(self, desk: Desk, data: Path, safe: Safe) -> None:
        self._desk = desk
        self._data = data
        self._safe = safe
        self._failed_at: datetime | None = None

    async def once(self) -> bool:
        """Make a backup if one is due; say whether it was tried.

        Whatever goes wrong with it is told to the officers.
        """
        now, wait = self._desk.clock.now(), TRY_AGAIN[self._safe.every]
        if self._failed_at is not None and timedelta(0) <= now - self._failed_at < wait:
            return False
        try:
            tried = await self._make_due(now)
        except Exception as error:
            unknown = not isinstance(error, DeskError)  # whose frames would say more
            logger.log(logging.ERROR, "no backup: %s", cause(error), exc_info=unknown)
            async with self._desk.turn(now) as turn:
                await alarms.backup_failed(turn, self._safe.every)
            self._failed_at = now
            return True
        self._failed_at = None
        return tried

    async def _make_due(self, now: datetime) -> bool:
        """Make a backup if one is due, and remember when the last was made, also by hand."""
        known = await asyncio.to_thread(backup_archive.made, self._safe.folder, now)
        due = not known or known[-1].at < self._last_due(now)
        if due:
            made = await apart(BACKUPS, backup_archive.make, self._data, self._safe, now)
            logger.info("backup written: %s", made.name)
            known = await asyncio.to_thread(backup_archive.made, self._safe.folder, now)
        async with self._desk.database.transaction() as tx:
            await desk_state.put_instant(tx, health_facts.BACKED_UP, known[-1].at)
            await alarms.backup_made(tx)
        return due

    def _last_due(self, now: datetime) -> datetime:
        """Return the last instant at which a backup was due."""
        if self._safe.every == "hour":
            return now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        local = now.astimezone(self._desk.zone)
        night = datetime.combine(local.date(), HOUR, self._desk.zone)
        return night if night <= local else night - timedelta(days=1)

    async def run(self) -> None:
        """Make backups for ever, as they fall due."""
        while True:
            try:
                await self.once()
            except Exception:
                logger.exception("nobody could be told of the backup that failed")
            await asyncio.sleep(LOOK_EVERY)
