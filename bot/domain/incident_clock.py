"""Incidents with personal data, and their clock: hours, not working days (UU 27/2022 Art 46(1))."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

NOTICE = timedelta(days=3)
"""3 x 24 hours to tell the people whose data it is, and the authority, in writing."""
WARNINGS = (timedelta(hours=24), timedelta(hours=48), timedelta(hours=66), NOTICE)
"""After how long the office is reminded to tell them; the last reminder says it is late."""


RUNG = 2
"""The warning that rings PPID, superior and head; 24 hours are left then."""


@dataclass(frozen=True)
class Incident:
    """Personal data that may have reached somebody whom it must not reach.

    `facts` is what officers wrote of it, by the fields of the form; empty until they did.
    """

    id: int
    facts: Mapping[str, str]
    everybody: bool
    noticed_at: datetime
    people_told_at: datetime | None
    authority_told_at: datetime | None
    closed_at: datetime | None
    reminded: int

    @property
    def is_anybodys(self) -> bool:
        """Say whether any named officer may tell: those whose duty it is were rung at 48 hours."""
        return self.reminded >= RUNG


def warnings_passed(noticed_at: datetime, now: datetime) -> int:
    """Return how many of the warnings are due by now."""
    return sum(now - noticed_at >= warning for warning in WARNINGS)


def hours_left(noticed_at: datetime, now: datetime) -> int:
    """Return the whole hours that remain, 0 once they are over."""
    return max(0, (noticed_at + NOTICE - now) // timedelta(hours=1))
