"""The office's calendar, and versions of it that a later decree would change."""

from bot.office import KLATEN_PROFILE, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
