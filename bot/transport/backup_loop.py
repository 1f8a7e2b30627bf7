"""Make a backup every night, and tell the office if one could not be made."""

import asyncio
import logging
from datetime import datetime, time, timedelta
from pathlib import Path

from bot import backup_archive
from bot.backup_archive import Safe
from bot.desk import alarms
from bot.desk.turn import Desk, Turn
from bot.errors import DeskError
from storage import desk_state, health_facts

logger = logging.getLogger(__name__)

HOUR = time(2)
"""When the nightly backup is due, local time: nobody writes then."""
LOOK_EVERY = 600.0
TRY_AGAIN = timedelta(hours=6)


class Nightly:
    """Makes the backup that is due: one that was missed while the desk was down is made at once."""

    def __init__(self, desk: Desk, data: Path, safe: Safe) -> None:
        self._desk = desk
        self._data = data
        self._safe = safe
        self._failed_at: datetime | None = None

    async def once(self) -> bool:
        """Make a backup if one is due; say whether it was tried."""
        now = self._desk.clock.now()
        if not self._is_due(now):
            return False
        try:
            made = await asyncio.to_thread(backup_archive.make, self._data, self._safe, now)
        except DeskError:
            logger.exception("the backup was not made")
            self._failed_at = now
            async with self._desk.database.transaction() as tx:
                await alarms.backup_failed(Turn(self._desk, tx, now, now, now))
        else:
            self._failed_at = None
            async with self._desk.database.transaction() as tx:
                await desk_state.put_instant(
                    tx, health_facts.BACKED_UP, backup_archive.made_at(made)
                )
            logger.info("backup written: %s", made.name)
        return True

    def _is_due(self, now: datetime) -> bool:
        if self._failed_at is not None and timedelta(0) <= now - self._failed_at < TRY_AGAIN:
            return False
        made = backup_archive.made(self._safe.folder)
        if not made:
            return True
        local = now.astimezone(self._desk.zone)
        night = datetime.combine(local.date(), HOUR, self._desk.zone)
        last_night = night if night <= local else night - timedelta(days=1)
        return backup_archive.made_at(made[-1]) < last_night

    async def run(self) -> None:
        """Make backups for ever, as they fall due."""
        while True:
            await self.once()
            await asyncio.sleep(LOOK_EVERY)
