"""What an office is: its profile and its calendar, files that it edits itself."""

from bot.office.calendars import Decree, load_calendar, load_decrees
from bot.office.profile import OfficeProfile, load_profile

__all__ = ["Decree", "OfficeProfile", "load_calendar", "load_decrees", "load_profile"]
