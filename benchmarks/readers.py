"""How long the longest message keeps a reader of typed text busy: `python -m benchmarks.readers`.

`tests/typed_readers.py` lists the readers and the texts: what is repeated, and two such by turns.
"""

import contextlib
import time

from pydantic_core import PydanticCustomError

from benchmarks.printing import Row, show
from tests.typed_readers import LONGEST, ORDINARY, READERS, Reader, hostile

TRIES = 5
SHOWN = 12
GOAL = 50.0
"""Milliseconds that no reader takes for any message."""


def milliseconds(read: Reader, text: str) -> float:
    """Return the least processor time of a few readings."""
    took = []
    for _ in range(TRIES):
        began = time.process_time()
        with contextlib.suppress(ValueError, PydanticCustomError):
            read(text)
        took.append(time.process_time() - began)
    return min(took) * 1000


def main() -> None:
    """Print the slowest readers, each with its slowest text."""
    texts = [text for _, text in hostile(LONGEST)]
    worst = {
        name: max(milliseconds(read, text) for text in texts) for name, read in READERS.items()
    }
    slowest = sorted(worst, key=lambda name: -worst[name])[:SHOWN]
    plain = milliseconds(READERS["read_message"], (ORDINARY * LONGEST)[:LONGEST])
    show(
        "readers",
        [
            Row("read_message, ordinary words", f"{plain:.0f} ms"),
            *(Row(name, f"{worst[name]:.0f} ms", f"≤ {GOAL:.0f} ms") for name in slowest),
            Row(f"each of the other {len(worst) - SHOWN}, at most",
                f"{sorted(worst.values())[-SHOWN - 1]:.0f} ms", f"≤ {GOAL:.0f} ms"),
        ],
    )  # fmt: skip


if __name__ == "__main__":
    main()
