"""Small faults of the SQL in storage/<noun>.sql.

A condition is dropped (an operand of AND or OR, or all that stands behind WHERE), and a bound of a
comparison, or a number in one, is moved by one.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_TOKEN = re.compile(r"'[^']*'|--[^\n]*|->>|->|<=|>=|<>|<<|>>|\|\||:?[A-Za-z_][\w.]*|\d+|[^\s]")
_MOVED = {"<=": "<", "<": "<=", ">": ">=", ">=": ">"}
_COMPARED = {*_MOVED, "=", "+", "-"}
_ENDS = {"ORDER", "GROUP", "LIMIT", "RETURNING", "HAVING", "WINDOW", "UNION", "ON", "DO"}


class _Token(NamedTuple):
    word: str
    start: int
    end: int
    depth: int


class Change(NamedTuple):
    """What of a file of statements is replaced, and by what."""

    statement: str
    kind: str
    start: int
    end: int
    new: str


def changes(source: str) -> list[Change]:
    """Return every change of a file, in the order of their places."""
    heads = list(re.finditer(r"^-- name: (\w+)\s*$", source, re.MULTILINE))
    ends = [*(one.start() for one in heads[1:]), len(source)]
    found: set[Change] = set()
    for head, end in zip(heads, ends, strict=bool(heads)):
        tokens = list(_tokens(source, head.end(), end))
        found.update(Change(head[1], *one) for one in (*_conditions(tokens), *_numbers(tokens)))
    return sorted(found, key=lambda one: one[2:])


def _tokens(source: str, start: int, end: int) -> Iterator[_Token]:
    depth = 0
    for one in _TOKEN.finditer(source, start, end):
        if not one[0].startswith("--"):
            depth -= one[0] == ")"
            yield _Token(one[0].upper(), one.start(), one.end(), depth)
            depth += one[0] == "("


_Part = tuple[str, int, int, str]


def _conditions(tokens: Sequence[_Token]) -> Iterator[_Part]:
    """Yield a change for each condition behind WHERE, or in parentheses, that can be left out."""
    for at, token in enumerate(tokens):
        if token.word in ("WHERE", "("):
            depth = token.depth + (token.word == "(")
            inside: list[_Token] = []
            for one in tokens[at + 1 :]:
                if one.depth < depth or (one.depth == depth and one.word in _ENDS):
                    break
                inside.append(one)
            if token.word == "WHERE" or (inside and inside[0].word not in ("SELECT", "WITH")):
                yield from _dropped(inside, depth, alone=token.word == "WHERE")


def _dropped(tokens: Sequence[_Token], depth: int, *, alone: bool) -> Iterator[_Part]:
    either = _split(tokens, "OR", depth)
    for part in either:
        if len(either) > 1:
            yield "condition", part[0].start, part[-1].end, "false"
        every = _split(part, "AND", depth)
        if len(every) > 1 or (alone and len(either) == 1):
            yield from (("condition", one[0].start, one[-1].end, "true") for one in every)


def _split(tokens: Sequence[_Token], word: str, depth: int) -> list[Sequence[_Token]]:
    """Return what stands between words that join conditions; the AND of BETWEEN joins none."""
    own = [(at, one.word) for at, one in enumerate(tokens) if one.depth == depth]
    cuts = [-1]
    between = False
    for at, found in own:
        if found == word and not between:
            cuts.append(at)
        between = found == "BETWEEN" or (between and found != "AND")
    return [tokens[a + 1 : b] for a, b in pairwise([*cuts, len(tokens)])]


def _numbers(tokens: Sequence[_Token]) -> Iterator[_Part]:
    """Yield a change for each bound and number that is compared; a column that is set is not."""
    sets = False
    for before, one in pairwise(tokens):
        sets = one.word == "SET" or (sets and one.word != "WHERE")
        if one.word in _MOVED:
            yield "number", one.start, one.end, _MOVED[one.word]
        elif one.word.isdecimal() and before.word in _COMPARED and not sets:
            yield from (("number", one.start, one.end, str(int(one.word) + n)) for n in (1, -1))
