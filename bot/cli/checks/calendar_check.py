"""The check of the years whose days off are known, by which every date is counted."""

from datetime import datetime

from bot.cli.checks.check_finding import Finding, failed, fine, warned
from bot.domain.workdays import WorkingCalendar
from bot.errors import StorageError
from bot.office import OfficeProfile, load_calendar
from bot.settings import Settings
from storage import calendar_changes
from storage.database import reading
from storage.schema import is_current


async def found_calendar(settings: Settings, office: OfficeProfile, now: datetime) -> list[Finding]:
    """Check this year and the next one, with what the office itself changed and declared."""
    calendar = await _kept_calendar(settings, load_calendar(office))
    this_year = now.astimezone(office.zone).year
    return [_known(this_year, calendar, fatal=True), _known(this_year + 1, calendar, fatal=False)]


async def _kept_calendar(settings: Settings, shipped: WorkingCalendar) -> WorkingCalendar:
    """Return the calendar that the desk counts by, if its database can be read beside it."""
    if settings.database_path.exists():
        try:
            async with reading(settings.database_path) as tx:
                if await is_current(tx):
                    return await calendar_changes.kept(tx, shipped)
        except StorageError:
            pass  # the check of the database names it
    return shipped


def _known(year: int, calendar: WorkingCalendar, *, fatal: bool) -> Finding:
    if calendar.is_decreed(year):
        return fine("calendar", year=str(year))
    return (failed if fatal else warned)("calendar-missing", year=str(year))
