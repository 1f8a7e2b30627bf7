"""A clock that runs on by itself and can be turned forward."""

from datetime import datetime, timedelta

from bot.clock import Clock, SystemClock


class DemoClock:
    """The machine's time, moved; only ever forward."""

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
        """Turn the legal time forward to `at`; what paces passes as long."""
        step = at - self.now()
        if step > timedelta(0):
            self._ahead += step
            self._passed_over += step.total_seconds()

    def let_pass(self, seconds: float) -> None:
        """Let only the pacing seconds pass, so that nobody waits for a pause."""
        self._passed_over += seconds
