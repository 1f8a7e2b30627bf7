"""A clock that tests turn by hand."""

from datetime import UTC, datetime, timedelta


class TurnedClock:
    """A clock that stands still until it is turned."""

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
        """Let only the monotonic seconds pass; the legal time stands still."""
        self._passed += seconds

    def turn_to(self, at: datetime) -> None:
        """Set the legal time to `at`; monotonic seconds pass only for a step forward."""
        self._passed += max(0.0, (at - self.at).total_seconds())
        self.at = at.astimezone(UTC)
