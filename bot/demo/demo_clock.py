"""A clock that runs on by itself and can be turned forward."""

from datetime import datetime, timedelta

from bot.clock import Clock, SystemClock


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
