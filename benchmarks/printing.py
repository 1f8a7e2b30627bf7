"""A table of figures, as it stands in docs/benchmarks.md."""

from collections.abc import Iterable
from typing import NamedTuple


class Row(NamedTuple):
    """What was measured, what came out, and what it should be."""

    what: str
    found: str
    goal: str = ""


def show(rows: Iterable[Row]) -> None:
    """Print figures as a Markdown table."""
    lines = [Row("what", "found", "goal"), Row("---", "---", "---"), *rows]
    for line in lines:
        print(f"| {line.what} | {line.found} | {line.goal} |")  # noqa: T201 - a benchmark prints
