"""Appointments: the decrees and orders by which somebody holds an office."""

from dataclasses import dataclass
from datetime import date

from bot.domain.workdays import WorkingCalendar

SCAN_DAYS = 14
"""Working days after its entry within which the scan of a decree is handed in."""


@dataclass(frozen=True)
class AppointmentDecree:
    """A decree, or an order of the head, that names who holds an office (PP 61/2010 Arts 12, 21).

    `number` and `dated_on` are as it bears them; it is known by both.
    """

    id: int
    number: str
    dated_on: date
    scan_due_on: date
    scanned: bool

    def scan_late_on(self, day: date) -> bool:
        """Say whether its scan is missing although the last day for it is over."""
        return not self.scanned and self.scan_due_on < day


def scan_due(entered: date, calendar: WorkingCalendar) -> date:
    """Return the last day for the scan of a decree that is entered on a day."""
    return calendar.due(entered, SCAN_DAYS)
