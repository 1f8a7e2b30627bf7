"""Publish the website every night, and tell the administrators if that failed."""

import asyncio
import logging
import sys
from datetime import datetime, time, timedelta
from pathlib import Path

from bot.desk import alarms
from bot.desk.turn import Desk
from storage import desk_state

logger = logging.getLogger(__name__)

HOUR = time(3)
"""When the nightly site is due, local time: after the backup."""
LOOK_EVERY = 600.0
TRY_AGAIN = timedelta(hours=6)


class WebsiteLoop:
    """Runs the command `publish` once a night: a process of its own delays nobody at the desk."""

    def __init__(self, desk: Desk, target: Path, office: Path | None = None) -> None:
        self._desk = desk
        self._command = *(("--office", str(office)) if office else ()), "publish", str(target)
        self._failed_at: datetime | None = None

    async def once(self) -> bool:
        """Publish the site if that is due; say whether it was tried."""
        now = self._desk.clock.now()
        if self._failed_at is not None and timedelta(0) <= now - self._failed_at < TRY_AGAIN:
            return False
        async with self._desk.database.reading() as tx:
            before = await desk_state.get_instant(tx, desk_state.PUBLISHED)
        if before is not None and before >= self._last_due(now):
            return False
        code = await self._publish()
        async with self._desk.turn(now) as turn:
            if code:
                logger.error("the website was not published: exit code %s", code)
                await alarms.publish_failed(turn)
            else:
                await desk_state.put_instant(turn.tx, desk_state.PUBLISHED, now)
        self._failed_at = now if code else None
        return True

    def _last_due(self, now: datetime) -> datetime:
        local = now.astimezone(self._desk.zone)
        night = datetime.combine(local.date(), HOUR, self._desk.zone)
        return night if night <= local else night - timedelta(days=1)

    async def _publish(self) -> int:
        nothing = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *self._command),
            stdin=nothing,
            stdout=nothing,
            stderr=nothing,
        )
        try:
            return await process.wait()
        finally:
            if process.returncode is None:  # the desk is closed meanwhile
                process.kill()

    async def run(self) -> None:
        """Publish for ever, night by night."""
        while True:
            try:
                await self.once()
            except Exception:
                logger.exception("the website was not published")
            await asyncio.sleep(LOOK_EVERY)
