"""The only place that asks the machine what time it is."""

import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Protocol

TOLERANCE = timedelta(seconds=90)
"""By how much the machine may differ from Telegram: an answer may be on its way for a while."""

ELAPSED = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


LATE = timedelta(seconds=15)
"""How late what an answer says may be: by its way, and by the part of a second that it omits."""


class Clock(Protocol):
    """A source of two times: the legal time, which dates events, and seconds for pauses."""

    def now(self) -> datetime:
        """Return the legal time, aware, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that never go back, for pauses and rate limits."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the machine's time in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the place

    def monotonic(self) -> float:
        """Return the machine's monotonic seconds; on Linux they go on while it sleeps."""
        return time.clock_gettime(ELAPSED)


class ComparedClock:
    """The machine's clock, as long as Telegram's answers agree with it; else Telegram's time.

    Between two answers Telegram's time goes on by the monotonic seconds: a machine whose clock is
    set meanwhile moves no date.
    """

    def __init__(self, machine: Clock) -> None:
        self._machine = machine
        self._heard: tuple[datetime, float] | None = None

    def observe(self, date: str) -> None:
        """Take the Date header of an answer that has just come; without one nothing changes.

        A time without a zone, such as one that ends in -0000, is in UTC (RFC 9110 5.6.7). It says a
        second that is past, so what goes on since an earlier answer may be nearer to the true time.
        """
        try:
            said = parsedate_to_datetime(date)
        except (ValueError, OverflowError):
            return
        said, goes_on = said.replace(tzinfo=said.tzinfo or UTC), self._reckoned()
        if goes_on is None or not said <= goes_on <= said + LATE:
            self._heard = said, self._machine.monotonic()

    def _reckoned(self) -> datetime | None:
        """Return Telegram's time as it goes on since its last answer, or None before the first."""
        if self._heard is None:
            return None
        said, at = self._heard
        return said + timedelta(seconds=self._machine.monotonic() - at)

    @property
    def lead(self) -> timedelta | None:
        """Return how far the machine is ahead of Telegram; None while Telegram has said no time."""
        reckoned = self._reckoned()
        return None if reckoned is None else self._machine.now() - reckoned

    @property
    def is_wrong(self) -> bool:
        """Say whether the machine's clock is wrong, so that Telegram's time counts."""
        return abs(self.lead or timedelta(0)) > TOLERANCE

    def now(self) -> datetime:
        """Return the time in UTC by which the desk acts."""
        ahead = self.lead or timedelta(0)
        return self._machine.now() - (ahead if abs(ahead) > TOLERANCE else timedelta(0))

    def monotonic(self) -> float:
        """Return the machine's monotonic seconds."""
        return self._machine.monotonic()
