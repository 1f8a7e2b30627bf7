"""Tables of figures: printed, compared with docs/benchmarks.md, and put into it by `make bench`."""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from bot.clock import SystemClock

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
PART = "<!-- {} -->\n{}<!-- end -->\n"
"""A table of the page: what stands between its marks is written by its benchmark."""
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


class Row(NamedTuple):
    """What was measured, what came out, and what it should be.

    `noise` is the share by which two runs of the same program may differ; `more` is better of what
    is counted by the second.
    """

    what: str
    found: str
    goal: str = ""
    noise: float = 0.2
    more: bool = False


def show(part: str, rows: Iterable[Row], *, page: Path = PAGE) -> list[str]:
    """Print a table and what is worse than on the page; return that. `make bench` writes it."""
    rows, text = [*rows], page.read_text()
    marked = re.compile(PART.format(re.escape(part), "(.*?)"), re.DOTALL)
    [kept] = marked.findall(text)
    before = dict(re.findall(r"^\| (.+?) \| (.*?) \|", kept, re.MULTILINE))
    table = _table(rows, before)
    worse = [
        f"WORSE: {row.what}: {row.found}, was {before[row.what]}" for row in _worse(rows, before)
    ]
    print("\n".join([table, *worse]))  # noqa: T201 - a benchmark prints
    if os.environ.get("WRITE_FIGURES"):
        filled = PART.format(part, table)
        page.write_text(marked.sub(lambda _: filled, text))
    return worse


def _table(rows: Iterable[Row], before: Mapping[str, str]) -> str:
    lines = [
        ("what", "found", "before", "goal"),
        ("---", "---", "---", "---"),
        *((row.what, row.found, before.get(row.what, ""), row.goal) for row in rows),
    ]
    written = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    load = f"a load of {os.getloadavg()[1]:.0f} on {os.cpu_count()} cores"
    return f"{written}\n{SystemClock().now():%Y-%m-%d}, under {load}.\n"


def _worse(rows: Iterable[Row], before: Mapping[str, str]) -> list[Row]:
    return [row for row in rows if _is_worse(row, before.get(row.what, ""))]


def _is_worse(row: Row, before: str) -> bool:
    pairs = zip(_numbers(row.found), _numbers(before), strict=False)
    if row.more:
        return any(now < then * (1 - row.noise) for now, then in pairs)
    return any(now > then * (1 + row.noise) for now, then in pairs)


def _numbers(found: str) -> list[float]:
    return [float(number.replace(",", "")) for number in NUMBER.findall(found)]
