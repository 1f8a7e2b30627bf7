"""What of the office may change while the desk runs: its working days, its own details."""

from dataclasses import dataclass

from bot.domain.workdays import WorkingCalendar
from bot.office.office_settings import OfficeProfile


@dataclass
class OfficeDays:
    """The working calendar in force now: the office may change it while the desk runs."""

    calendar: WorkingCalendar

    def adopt(self, calendar: WorkingCalendar) -> None:
        """Use another calendar from now on."""
        self.calendar = calendar


@dataclass
class OfficeNow:
    """The office as it is now: the PPID may change its details while the desk runs."""

    profile: OfficeProfile

    def adopt(self, profile: OfficeProfile) -> None:
        """Use another profile from now on."""
        self.profile = profile
