"""The real desk with a clock set forward, so that days pass between two kills.

python -m tests.torture.desk HOURS
"""

import asyncio
import sys
from datetime import datetime, timedelta

from bot.app import assemble
from bot.clock import SystemClock
from bot.desk_opening import fetch_bot_identity
from bot.host.desk_runner import until_stopped
from bot.settings import load_settings
from bot.transport import log_setup
from bot.transport.ticker import scheduler
from tests.confinement import CONFINEMENT
from tests.real_desk import opened


class ShiftedClock(SystemClock):
    """The machine's clock, set forward by a number of hours."""

    def __init__(self, hours: float) -> None:
        self.shift = timedelta(hours=hours)

    def now(self) -> datetime:
        return super().now() + self.shift


async def serve(hours: float) -> None:
    settings = load_settings()
    log_setup.set_up_logging(settings.log_level)
    async with opened(settings, ShiftedClock(hours)) as (desk, client):
        # Weeks pass in a long run: handled rows must still be there when they are counted.
        office = desk.office
        kept = office.retention.model_copy(update={"handled": 3650, "sent": 3650, "carried": 3650})
        desk.current_office.adopt(office.model_copy(update={"retention": kept}))
        me = await fetch_bot_identity(desk, client)
        parts = await assemble(desk, client, me, settings.token(), CONFINEMENT)
        with scheduler() as jobs:
            await until_stopped(parts.run(jobs))
        await parts.application.shutdown()


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
