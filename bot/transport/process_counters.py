"""Counters of this process since its start, read by the metrics page.

Most offices watch no metrics, and the library that writes them takes two megabytes.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field

BUCKET_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0)
"""Seconds up to which the handling of an update counts in each bucket of its histogram."""


@dataclass
class Histogram:
    """A histogram of durations: a count for each upper bound, and one above them all."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(BUCKET_BOUNDS) + 1))
    seconds: float = 0.0

    def observe(self, seconds: float) -> None:
        """Count a duration in seconds."""
        self.counts[bisect_left(BUCKET_BOUNDS, seconds)] += 1
        self.seconds += seconds


SEND_COUNTS: Counter[tuple[str, str]] = Counter()
"""Calls to Telegram by office and end."""
FILE_COUNTS: Counter[tuple[str, str]] = Counter()
"""Files of persons by office and end."""
HANDLING_TIMES: defaultdict[str, Histogram] = defaultdict(Histogram)
"""How long updates took to be handled and committed, by office."""
