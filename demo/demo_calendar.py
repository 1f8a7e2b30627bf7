"""The demo's clock, the times to which its calendar can be turned, and its stops on the way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.clock import Clock, SystemClock
from bot.domain.law.workdays import WorkingCalendar
from bot.office import OfficeProfile

LONGEST_STEP = timedelta(hours=20)
"""Longest step of the calendar: Telegram drops updates after a day, so the desk polls sooner."""
WORKING_DAYS = 10


class Days(Protocol):
    """A source of the working days, which may change while the demo is played."""

    @property
    def calendar(self) -> WorkingCalendar:
        """Return the calendar that is valid now."""


@dataclass(frozen=True)
class DemoCalendar:
    """The office's working days and its hours for reminders."""

    days: Days
    office: OfficeProfile

    @property
    def calendar(self) -> WorkingCalendar:
        """Return the working days, as they are known now."""
        return self.days.calendar

    @property
    def zone(self) -> ZoneInfo:
        """Return the office's time zone."""
        return self.office.zone

    def today(self, now: datetime) -> date:
        """Return the date at the office."""
        return now.astimezone(self.zone).date()

    def opening(self, now: datetime) -> datetime:
        """Return when a demo may begin: now while the office is open, else its next opening."""
        return self.office.next_opening(now, self.calendar)

    def next_morning(self, now: datetime) -> datetime:
        """Return when the next working day begins."""
        day = self.calendar.next_workday(self.today(now))
        return self._at(day, self.office.digest_time)

    def tomorrow(self, now: datetime) -> datetime:
        """Return the next morning, also of a day off."""
        return self._at(self.today(now) + timedelta(days=1), self.office.digest_time)

    def morning_of(self, day: date) -> datetime:
        """Return the hour of a day at which citizens are reminded."""
        return self._at(day, self.office.citizen_time)

    def ten_workdays_later(self, now: datetime) -> datetime:
        """Return the tenth working day from now, at this hour or at the citizens' hour if later."""
        day = self.calendar.due(self.today(now), WORKING_DAYS)
        hour = now.astimezone(self.zone).time()
        return self._at(day, max(hour, self.office.citizen_time))

    def next_stop(self, now: datetime, until: datetime, due: Iterable[datetime | None]) -> datetime:
        """Return the next instant on the way at which the desk may have something to do."""
        stops = [until, now + LONGEST_STEP, *self._reminding_hours(now)]
        stops += [at for at in due if at is not None]
        return min(at for at in stops if at > now)

    def _reminding_hours(self, now: datetime) -> list[datetime]:
        """Return today's and the next working day's hours at which the desk reminds."""
        office, today = self.office, self.today(now)
        days = [today] if self.calendar.is_workday(today) else []
        days.append(self.calendar.next_workday(today))
        hours = (office.digest_time, office.citizen_time, office.noon_time)
        return [self._at(day, hour) for day in days for hour in hours]

    def _at(self, day: date, hour: time) -> datetime:
        return datetime.combine(day, hour, self.zone)


class DemoClock:
    """The machine's time, shifted; it can be turned forward only."""

    def __init__(self, at: datetime, machine: Clock | None = None) -> None:
        self._machine = machine or SystemClock()
        self._ahead = at - self._machine.now()
        self._passed_over = 0.0

    def now(self) -> datetime:
        """Return the time at the demo's office, in UTC."""
        return self._machine.now() + self._ahead

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return self._machine.monotonic() + self._passed_over

    def turn_to(self, at: datetime) -> None:
        """Turn the time forward to `at`, and the monotonic seconds by as much."""
        step = at - self.now()
        if step > timedelta(0):
            self._ahead += step
            self._passed_over += step.total_seconds()

    def let_pass(self, seconds: float) -> None:
        """Move only the monotonic seconds forward, so that a pause between messages is over."""
        self._passed_over += seconds
