"""The clock that the local Telegram stamps by: whoever makes one brings it along."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """A source of two times: one that dates messages, and seconds for what waits."""

    def now(self) -> datetime:
        """Return the time, aware, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that never go back, for pauses and rate limits."""
