"""Count what the coming night would destroy, also while the desk is open."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions.privacy import retention_run
from bot.clock import Clock
from bot.domain.retention_periods import Kept
from bot.office import load_calendar, load_profile
from bot.settings import Settings
from storage import calendar_changes, expired_data
from storage.database import reading


@dataclass(frozen=True)
class Line:
    """One kind of data: how many records go, the time of the oldest, and the days it is kept."""

    kept: Kept
    count: int
    oldest: datetime | None
    days: int


async def forecast(settings: Settings, clock: Clock) -> list[Line]:
    """Count what the coming night would destroy. Raises ConfigError without a database."""
    office, tomorrow = load_profile(settings.office_profile), clock.now() + timedelta(days=1)
    lines = list[Line]()
    async with reading(settings.existing_database()) as tx:
        days = await calendar_changes.kept(tx, load_calendar(office))
        for kept, before in retention_run.cutoffs(tomorrow, office, days).items():
            found = await expired_data.tally(tx, kept, before)
            lines.append(Line(kept, found.count, found.oldest, office.retention.days[kept]))
    return lines
