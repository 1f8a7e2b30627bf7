"""Say what the coming night would destroy, also while the desk is open."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions import clearing
from bot.clock import Clock
from bot.domain.retention import RULES, Kept
from bot.domain.workdays import WorkingCalendar
from bot.office import OfficeProfile, load_calendar, load_profile
from bot.settings import Settings
from storage import calendar, retention
from storage.database import Tx, reading


@dataclass(frozen=True)
class Line:
    """One kind: how many of it go, and from when the oldest is."""

    kept: Kept
    count: int
    oldest: datetime | None
    days: int


async def forecast(settings: Settings, clock: Clock) -> list[Line]:
    """Look at the database of the settings. Raises StorageError if there is none."""
    office = load_profile(settings.office_profile)
    async with reading(settings.database_path) as tx:
        days = load_calendar(office).changed(
            await calendar.changes(tx), await calendar.decreed_years(tx)
        )
        return await look(tx, clock.now(), office, days)


async def look(
    tx: Tx, now: datetime, office: OfficeProfile, calendar: WorkingCalendar
) -> list[Line]:
    """Count what the night that comes next would destroy."""
    tomorrow, lines = now + timedelta(days=1), list[Line]()
    for kept in RULES:
        found = await retention.tally(tx, kept, clearing.before(kept, tomorrow, office, calendar))
        lines.append(Line(kept, found.count, found.oldest, office.retention.days(kept)))
    return lines
