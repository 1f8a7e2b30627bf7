"""The only place that asks the machine what time it is."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Two times: the legal one, which stamps what happens, and one that only paces."""

    def now(self) -> datetime:
        """Return the legal time, aware, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that never go back, for pauses and paces."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the machine's time in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the place

    def monotonic(self) -> float:
        """Return the machine's monotonic seconds."""
        return time.monotonic()


class TurnedClock:
    """A clock that stands still until somebody turns it: for tests and the demo."""

    def __init__(self, at: datetime) -> None:
        self.at = at.astimezone(UTC)
        self._passed = 0.0

    def now(self) -> datetime:
        """Return the time that was last set."""
        return self.at

    def monotonic(self) -> float:
        """Return the seconds by which the clock was turned so far."""
        return self._passed

    def turn(self, by: timedelta) -> None:
        """Turn both times forward by `by`."""
        self.at += by
        self._passed += by.total_seconds()

    def let_pass(self, seconds: float) -> None:
        """Let only the pacing seconds pass; the legal time stands."""
        self._passed += seconds

    def turn_to(self, at: datetime) -> None:
        """Turn the legal time to `at`; pauses pass as long as the step forward."""
        self._passed += max(0.0, (at - self.at).total_seconds())
        self.at = at.astimezone(UTC)
