"""The .ftl files as syntax trees: their texts, the variables of these, and their selects."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any

from fluent.syntax import ast, parse

TERMS = frozenset(
    {"office", "office_name", "place", "addressee", "commission"}
    | {"elections", "national", "province"}
)
"""Values that every text may use without being given them."""
ORDINARY = "Siti Aminah"
"""The value of a variable for which there is no sample."""


@cache
def names(language: str) -> frozenset[str]:
    folder = files("bot.texts") / language
    return frozenset(entry.name.removesuffix(".ftl") for entry in folder.iterdir())


CITIZENS = tuple(sorted(names("en")))
"""Files of texts that citizens read, in every language."""
OFFICERS = tuple(sorted(names("id") - set(CITIZENS)))
"""Files of texts that only officers read, in Indonesian alone."""


@cache
def tree(language: str, name: str) -> Any:
    source = files("bot.texts") / language / f"{name}.ftl"
    return parse(source.read_text("utf-8"))


@cache
def written(language: str) -> dict[str, Any]:
    """Return all texts of a language by id, as they stand in their files."""
    entries = [entry for name in names(language) for entry in tree(language, name).body]
    return {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}


@cache
def parts(language: str) -> frozenset[str]:
    """Return the ids of what other texts say as a part of theirs; a word is a text as well."""
    found = (node for text in written(language).values() for node in nodes(text))
    said = {node.id.name for node in found if isinstance(node, ast.MessageReference)}
    words = {one.id.name for one in tree(language, "words").body if isinstance(one, ast.Message)}
    return frozenset(said - words)


@cache
def messages(language: str, *names: str) -> dict[str, Any]:
    """Return the texts of some files by id, each with its parts; a part is no text of its own."""
    entries = [entry for name in names for entry in tree(language, name).body]
    return {
        entry.id.name: whole(entry, language)
        for entry in entries
        if isinstance(entry, ast.Message) and entry.id.name not in parts(language)
    }


def whole(text: Any, language: str) -> Any:
    """Return a text with what it refers to put in its place."""
    if not any(isinstance(node, ast.MessageReference) for node in nodes(text)):
        return text
    text = deepcopy(text)
    for node in nodes(text):
        if isinstance(node, ast.Pattern):
            node.elements = [
                element for one in node.elements for element in _resolved(one, language)
            ]
    return text


def _resolved(element: Any, language: str) -> list[Any]:
    refers = getattr(element, "expression", None)
    if not isinstance(refers, ast.MessageReference):
        return [element]
    part = whole(written(language)[refers.id.name], language)
    return [*part.value.elements]


def nodes(node: Any) -> Iterator[Any]:
    """Yield a node and all those in it, but not where they stand in the file."""
    yield node
    for name, value in vars(node).items():
        if name != "span":
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.BaseNode):
                    yield from nodes(child)


def variables(message: Any) -> frozenset[str]:
    found = (node for node in nodes(message) if isinstance(node, ast.VariableReference))
    return frozenset(node.id.name for node in found)


def variants(message: Any, samples: Mapping[str, object]) -> Iterator[dict[str, object]]:
    """Yield the values for every combination of a text's select variants."""
    offered: dict[str, list[object]] = {
        name: [samples.get(name, ORDINARY)] for name in sorted(variables(message) - TERMS)
    }
    for node in nodes(message):
        if isinstance(node, ast.SelectExpression):
            name = _variable(node.selector)
            offered[name] = _keys(node, samples.get(name, ORDINARY))
    for values in product(*offered.values()):
        yield dict(zip(offered, values, strict=True))


def _variable(selector: Any) -> str:
    return str(selector.id.name)


def _keys(select: Any, sample: object) -> list[object]:
    keys = [variant.key for variant in select.variants]
    if any(isinstance(key, ast.NumberLiteral) for key in keys):
        return [sample, *(int(key.value) for key in keys if isinstance(key, ast.NumberLiteral))]
    return [sample if key.name == "other" else key.name for key in keys]
