"""Which changes of SQL its tests notice: `python -m benchmarks.statement_mutants NOUN TEST...`.

Each statement of `storage/NOUN.sql` is changed in one place at a time: a condition is dropped, a
comparison moved by one, an order turned round, a column not set. In a process of its own with that
change, the tests run until the first fails. What no test notices is named.
"""

import importlib
import os
import re
import signal
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest

from storage.database import load_queries
from storage.database_opening import schema_sql
from storage.sqlite_connection import add_functions

TOKEN = re.compile(r"'[^']*'|<=|>=|<>|<<|>>|:\w+|[A-Za-z_][\w.]*|\d+|\s+|\S")
SWAPS = {
    "<=": "<", "<": "<=", ">": ">=", ">=": ">", "<>": "=", "=": "<>", "AND": "OR", "OR": "AND",
    "MIN": "max", "MAX": "min", "+": "-", "-": "+", "NOT": "", "DESC": "",
}  # fmt: skip
ENDS = {
    "WHERE": {"ORDER", "GROUP", "LIMIT", "RETURNING", "ON"},
    "SET": {"WHERE", "RETURNING"},
    "BY": {"LIMIT"},
}
LONGEST = 60
"""Seconds of a mutant's tests: one that makes them run in circles is noticed too."""
Change = tuple[str, str]
"""A changed statement, and what was changed in it."""


def bare(sql: str) -> str:
    """Return a statement without comments; `SELECT 1` asks for a row, not for a number."""
    return re.sub(r"SELECT 1\b", "SELECT true", re.sub(r"--[^\n]*\n", "", sql))


def changes(sql: str) -> Iterator[Change]:
    """Yield a statement with each of its small changes."""
    tokens = TOKEN.findall(sql)
    depths, depth = [], 0
    for part in tokens:
        depth -= part == ")"
        depths.append(depth)
        depth += part == "("
    for at, part in enumerate(tokens):
        word = part.upper()
        new = SWAPS.get(word, str(int(part) + 1) if part.isdecimal() else None)
        if new is not None and not (word == "=" and _sets(tokens, depths, at)):
            yield _joined(tokens, at, at + 1, new), f"{part} -> {new or 'nothing'}"
        if re.fullmatch(r"IS\s+NULL", "".join(tokens[at : at + 3]).upper()):
            yield _joined(tokens, at, at + 3, "IS NOT NULL"), "IS NULL -> IS NOT NULL"
        if word in ENDS:
            yield from _parts_dropped(tokens, depths, at)
        if word == "IN":
            yield from _members_dropped(tokens, at)


def _joined(tokens: Sequence[str], start: int, end: int, new: str) -> str:
    return "".join([*tokens[:start], new, *tokens[end:]])


def _sets(tokens: Sequence[str], depths: Sequence[int], at: int) -> bool:
    """Say whether an equals sign gives a column its value."""
    before = [tokens[place].upper() for place in range(at) if depths[place] == depths[at]]
    clauses = [word for word in before if word in ("SET", "WHERE", "SELECT")]
    return clauses[-1:] == ["SET"]


def _parts_dropped(tokens: Sequence[str], depths: Sequence[int], at: int) -> Iterator[Change]:
    """Yield the statement without each condition, value or key of the clause that begins here."""
    own, word = depths[at], tokens[at].upper()
    inside = range(at + 1, len(tokens))
    last = (p for p in inside if depths[p] < own or _ends(tokens, depths, p, own, word))
    end = next(last, len(tokens))
    mark = "AND" if word == "WHERE" else ","
    cuts = [p for p in range(at + 1, end) if tokens[p].upper() == mark and depths[p] == own]
    borders = [at, *cuts, end]
    parts = ["".join(tokens[a + 1 : b]) for a, b in pairwise(borders)]
    for place, part in enumerate(parts):
        left = parts[:place] + parts[place + 1 :]
        if word == "WHERE":
            left.insert(place, " true ")
        if left:
            joined = f" {mark} ".join(left) + " "
            yield _joined(tokens, at + 1, end, joined), f"without {' '.join(part.split())}"
        if word == "BY":
            turned = [f"({one}) DESC" if one is part else one for one in parts]
            yield _joined(tokens, at + 1, end, " " + ", ".join(turned) + " "), f"{part} DESC"


def _ends(tokens: Sequence[str], depths: Sequence[int], at: int, own: int, word: str) -> bool:
    return depths[at] == own and tokens[at].upper() in ENDS[word]


def _members_dropped(tokens: Sequence[str], at: int) -> Iterator[Change]:
    """Yield the statement without each member of a list."""
    text = "".join(tokens[at + 1 :])
    if found := re.match(r"\s*\(([^()]*)\)", text):
        members = [one.strip() for one in found[1].split(",")]
        for member in members if len(members) > 1 else ():
            left = ", ".join(one for one in members if one != member)
            new = f"{''.join(tokens[: at + 1])} ({left}){text[found.end() :]}"
            yield new, f"IN without {member}"


class Tried:
    """A pytest plugin that runs the collected tests once with each change, in a child each time."""

    def __init__(self, noun: str) -> None:
        self.statements = importlib.import_module(f"storage.{noun}").SQL
        self.noun, self.survivors, self.tried = noun, list[str](), 0

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every change that SQLite takes."""
        connection = sqlite3.connect(":memory:")
        add_functions(connection, lambda: None)  # there is no row whose columns would be sealed
        connection.executescript(schema_sql())
        for name, sql in load_queries(self.noun).items():
            for new, what in dict(changes(bare(sql))).items():
                if new.split() != bare(sql).split() and _is_taken(connection, new):
                    self.tried += 1
                    if not self._notices(session, name, new):
                        self.survivors.append(f"{name}: {what}")
        return True

    def _notices(self, session: pytest.Session, name: str, sql: str) -> bool:
        """Say whether a test fails, or never ends, if a statement is another one."""
        child = os.fork()
        if not child:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(LONGEST)
            nowhere = os.open(os.devnull, os.O_WRONLY)
            for output in (1, 2):
                os.dup2(nowhere, output)
            self.statements[name] = sql
            for item in session.items:
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
                if session.testsfailed:
                    os._exit(1)
            os._exit(0)
        return os.waitpid(child, 0)[1] != 0


def _is_taken(connection: sqlite3.Connection, sql: str) -> bool:
    values = dict.fromkeys(re.findall(r":(\w+)", sql))
    try:
        connection.execute(f"EXPLAIN {sql}", values)
    except sqlite3.Error:
        return False
    return True


if __name__ == "__main__":
    plugin = Tried(sys.argv[1])
    pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:xdist", *sys.argv[2:]], [plugin])
    noticed = plugin.tried - len(plugin.survivors)
    told = [*plugin.survivors, f"{noticed} of {plugin.tried} changes are noticed"]
    sys.stdout.write("\n".join(told) + "\n")
