"""How long files and functions of the program are: `python -m tests.code_sizes`.

What is long is named, so that whoever works there may divide it; only what nobody could read at
once any more is an error.
"""

import ast
import sys
from collections.abc import Iterator
from typing import NamedTuple

from tests.sources import PROGRAM, ROOT, parsed, sources

NAMED = 5


class Size(NamedTuple):
    lines: int
    where: str


def files() -> Iterator[Size]:
    for path in sources(*PROGRAM):
        yield Size(len(path.read_text("utf-8").splitlines()), str(path.relative_to(ROOT)))


def functions() -> Iterator[Size]:
    for path in sources(*PROGRAM):
        for node in parsed(path)[1]:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                yield Size(lines, f"{path.relative_to(ROOT)}:{node.name}")


def told(what: str, sizes: Iterator[Size], long: int, most: int) -> bool:
    """Print what is long; say whether anything is too long."""
    found = sorted((one for one in sizes if one.lines > long), reverse=True)
    print(f"{len(found)} {what} have more than {long} lines; the longest:")  # noqa: T201
    for lines, where in found[:NAMED]:
        wrong = f", of {most} at most: divide it by what it is about" if lines > most else ""
        print(f"  {lines:4} {where}{wrong}")  # noqa: T201
    return bool(found) and found[0].lines > most


if __name__ == "__main__":
    too_long = [told("files", files(), 300, 500), told("functions", functions(), 30, 50)]
    sys.exit(any(too_long))
