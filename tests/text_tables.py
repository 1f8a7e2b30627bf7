"""Tables that stand beside the tests as text, for whoever knows a language or the law.

A line `[name]` begins a table, `#` a remark, and ` | ` stands between two cells. `—` is nothing,
`✓` and `✗` are yes and no; a cell in quotes or braces is written as in JSON.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
MEANT = {"—": None, "✓": True, "✗": False}


def read_table(path: str, name: str) -> list[Any]:
    """Return the rows of a table in a file below `tests`: cells, or tuples of several."""
    return list(read_tables(path)[name])


def read_cases(path: str, name: str) -> list[Any]:
    """Return the rows of a table for `parametrize`, of which the first cell names the case."""
    return [pytest.param(*cells, id=case) for case, *cells in read_table(path, name)]


@cache
def read_tables(path: str) -> Mapping[str, Sequence[Any]]:
    tables: dict[str, list[Any]] = defaultdict(list)
    name = ""
    for line in (HERE / path).read_text("utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith("#"):
            row = tuple(map(_cell, line.split(" | ")))
            tables[name].append(row if len(row) > 1 else row[0])
    return tables


def _cell(written: str) -> Any:
    return json.loads(written) if written.startswith(('"', "{")) else MEANT.get(written, written)
