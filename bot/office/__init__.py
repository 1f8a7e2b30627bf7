"""An office's profile and calendar, read from files that it edits itself."""

from bot.office.calendar_files import Decree, load_calendar, load_decrees
from bot.office.office_settings import (
    DISKOMINFO_PROFILE,
    KLATEN_PROFILE,
    OfficeProfile,
    load_profile,
)

__all__ = [
    "DISKOMINFO_PROFILE",
    "KLATEN_PROFILE",
    "Decree",
    "OfficeProfile",
    "load_calendar",
    "load_decrees",
    "load_profile",
]
