"""The office's calendar, and versions of it that a later decree would change."""

from datetime import date, timedelta

from bot.domain.workdays import DayKind, DayOff, WorkingCalendar
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
YEARS = (2024, 2025, 2026, 2027)


def calendar_with(
    *, withdrawn: tuple[str, ...] = (), added: tuple[str, ...] = ()
) -> WorkingCalendar:
    start = date(YEARS[0], 1, 1)
    length = (date(YEARS[-1] + 1, 1, 1) - start).days
    known = (CALENDAR.day_off(start + timedelta(n)) for n in range(length))
    gone = {date.fromisoformat(day) for day in withdrawn}
    kept = [day for day in known if day is not None and day.on not in gone]
    new = [DayOff(date.fromisoformat(on), DayKind.ELECTION, "Libur", "Keppres") for on in added]
    return WorkingCalendar([*kept, *new], YEARS)
