"""The only place that asks the machine what time it is."""

import time
from datetime import UTC, datetime
from typing import Protocol


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
        """Return the machine's monotonic seconds."""
        return time.monotonic()
