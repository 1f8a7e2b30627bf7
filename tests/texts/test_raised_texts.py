"""Every text that an error is raised with stands in both languages, with its values."""

import ast
import sqlite3
from collections.abc import Iterator
from errno import errorcode
from importlib.resources import files
from typing import TypeGuard

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax import parse, visitor
from pydantic import BaseModel

from bot.error_texts import wanted_in
from bot.host.office_folders import OfficeSettings
from bot.office import OfficeProfile, settings_sections
from bot.transport.log_setup import CallFailure
from tests.sources import parsed, sources

pytestmark = pytest.mark.house

Values = dict[str, frozenset[str]]
"""The names of the values of each text."""
RAISING = {"ErrorText": frozenset[str](), "os_errors_named": frozenset({"why"})}
"""What names a text in the source, and the values that it adds itself."""


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def written(language: str) -> Values:
    text = (files("bot.error_texts") / language / "errors.ftl").read_text("utf-8")
    found: Values = {}
    for entry in parse(text).body:
        assert not isinstance(entry, fluent.Junk), entry.content
        if isinstance(entry, fluent.Message):
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = frozenset(variables.found)
    return found


def raised() -> Iterator[tuple[str, frozenset[str]]]:
    """Find every text that an error is raised with, and the names of the values that it gets."""
    for path in sources("bot", "storage"):
        for node in parsed(path)[1]:
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and name in RAISING:
                named = node.args[0] if node.args else None
                given = {one.arg for one in node.keywords if one.arg}
                if isinstance(named, ast.Constant):
                    yield str(named.value), RAISING[name] | given
    for model in sections():
        for field in model.model_fields.values():
            if wanted := wanted_in(field):
                yield wanted.text_id, frozenset(wanted.values)
    yield from ((failure, frozenset()) for failure in CallFailure)


def sections() -> list[type[BaseModel]]:
    """Return an office's settings, and every section of its profile."""
    profile = vars(settings_sections).values()
    return [OfficeSettings, OfficeProfile, *(one for one in profile if is_section(one))]


def is_section(one: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(one, type) and issubclass(one, BaseModel)


def test_every_text_that_is_raised_stands_in_both_languages_and_no_other() -> None:
    english, indonesian, used = written("en"), written("id"), {name for name, _ in raised()}
    assert len(used) > 100
    reasons = {name.removeprefix("why-") for name in indonesian if name.startswith("why-")}
    assert all(name in errorcode.values() or hasattr(sqlite3, name) for name in reasons)
    assert english == {name: indonesian[name] for name in indonesian if name[:4] != "why-"}
    assert english.keys() == used


def test_every_value_that_a_text_shows_is_given_where_it_is_raised() -> None:
    texts, between = written("en"), frozenset({"from", "until"})
    lacking = [one for one in raised() if not texts[one[0]] <= one[1] | between]
    assert lacking == []
