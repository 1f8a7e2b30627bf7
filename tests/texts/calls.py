"""The texts that the source says, and with which values, found in its syntax trees."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT_AT = {
    "say": 1, "plain": 1, "notice": 1, "make_button": 2, "require": 1,
    "say_group": 1, "phrase": 0, "Refused": 0, "act": 0,
    "say_with_menu": 2, "show_menu": 2, "_alarm": 1, "_daily": 1, "choice_buttons": 2,
}  # fmt: skip
"""Functions that say a text, and the position of the argument that names it."""
HOLDERS = ("text_id", "heading")
"""Names of variables and parameters that hold a text's id."""


@dataclass(frozen=True)
class Said:
    """One place that says a text; `pattern` is its id, with .+ for what is filled in."""

    pattern: str
    where: str
    values: frozenset[str] | None = None
    by: str = ""
    to_officers: bool = False


TELLING = (ast.Call, ast.keyword, ast.Assign, ast.arguments, ast.Constant)


@cache
def nodes() -> list[tuple[str, ast.AST]]:
    """Return the nodes that may name a text, in every module of the desk."""
    return [
        (str(path.relative_to(ROOT)), node)
        for folder in ("bot", "handlers")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, TELLING)
    ]


@cache
def said() -> list[Said]:
    return [found for name, node in nodes() for found in _in(name, node)]


def words() -> set[str]:
    """Return every string constant of the desk."""
    return {
        node.value
        for _, node in nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _in(name: str, node: ast.AST) -> Iterator[Said]:
    where = f"{name}:{getattr(node, 'lineno', 0)}"
    if isinstance(node, ast.Call):
        yield from _in_call(where, node)
    elif isinstance(node, ast.keyword | ast.Assign) and _holds_a_text(node):
        yield from (Said(pattern, where) for pattern in _patterns(node.value))
    elif isinstance(node, ast.arguments):
        wanted = [*zip(node.args[::-1], node.defaults[::-1], strict=False)]
        wanted += [(a, d) for a, d in zip(node.kwonlyargs, node.kw_defaults, strict=True) if d]
        for argument, default in wanted:
            if argument.arg in HOLDERS:
                yield from (Said(one, where) for one in _patterns(default) if one)


def _holds_a_text(node: ast.keyword | ast.Assign) -> bool:
    if isinstance(node, ast.keyword):
        return node.arg in HOLDERS
    target = node.targets[0]
    return isinstance(target, ast.Name) and target.id in HOLDERS


def _in_call(where: str, call: ast.Call) -> Iterator[Said]:
    by = getattr(call.func, "attr", getattr(call.func, "id", ""))
    place = 2 if isinstance(call.func, ast.Name) and by == "say" else TEXT_AT.get(by)
    if place is None or len(call.args) <= place:
        return
    given = {keyword.arg for keyword in call.keywords}
    if by == "say_group" and "case" in given:
        given.add("number")
    values = None if None in given else frozenset(name for name in given if name)
    to_officers = by in {
        "say_group",
        "phrase",
        "_alarm",
        "_daily",
        "act",
        "Refused",
        "require",
    } or "OFFICIAL" in {getattr(argument, "id", "") for argument in call.args}
    ends = "-.+" if by == "choice_buttons" else ""
    for pattern in _patterns(call.args[place]):
        yield Said(pattern + ends, where, values, by, to_officers)


def _patterns(node: ast.expr) -> list[str]:
    match node:
        case ast.Constant(value=str() as text):
            return [re.escape(text)]
        case ast.IfExp(body=one, orelse=other):
            return [*_patterns(one), *_patterns(other)]
        case ast.Call(func=ast.Attribute(value=ast.JoinedStr() as text, attr="replace")):
            return _patterns(text)
        case ast.JoinedStr(values=[ast.Constant(), *_] as parts):
            return ["".join(_part(part) for part in parts)]
    return []


def _part(node: ast.expr) -> str:
    return re.escape(str(node.value)) if isinstance(node, ast.Constant) else ".+"
