"""Names that may stand in office documents: elements, attributes, parts; the rest is refused."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from bot.uploads.upload_verdict import Reason

TAPPED = re.compile(r"(#|https?://|mailto:)[^\\<>\"\x00-\x1f\ufffc]*", re.IGNORECASE)
"""Addresses that are opened only when somebody taps them."""

_FOLDER = Path(__file__).parent
_TRANSITIONAL = re.compile(r"http://schemas\.openxmlformats\.org/(\w+)/2006/(.+)")


@dataclass(frozen=True)
class Vocabulary:
    """What a family of documents may hold. Names are written `{namespace}name`."""

    namespaces: frozenset[str]
    elements: frozenset[str]
    attributes: frozenset[str]
    """Those without a namespace are filed under their element's."""
    dropped: frozenset[str]
    """Elements and attributes that are left out in silence: they show nothing."""
    formulas: frozenset[str]
    """Elements whose text and attributes whose value is a formula or an address of cells."""
    values: Mapping[str, re.Pattern[str]]
    """Attributes that may say only this."""
    parts: Mapping[str, frozenset[str]]
    """Kinds of parts to which a relationship may lead."""
    left_out: frozenset[str]
    """Relationships, or namespaces, that are left out in silence with all that they lead to."""
    reasons: Mapping[str, Reason]
    """What people are told of a name that is refused; of all others: unknown."""

    def reason(self, name: str) -> Reason:
        """Return why something with this name is refused."""
        return self.reasons.get(name.rpartition("}")[2], "unknown")


def _facts(name: str) -> dict[str, Any]:
    """Return a table of this folder."""
    with (_FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def _reasons(table: Mapping[str, str]) -> dict[str, Reason]:
    """Return the reason of each name in a table of names by reason."""
    given: dict[str, Reason] = {"macro": "macro", "embedded": "embedded", "linked": "linked"}
    return {name: given[reason] for reason, names in table.items() for name in names.split()}


@dataclass(frozen=True)
class Instructions:
    """What documents may tell a program to do, in capitals."""

    functions: frozenset[str]
    fields: frozenset[str]
    reasons: Mapping[str, Reason]
    """What people are told of an instruction that is refused; of all others: unknown."""


@cache
def instructions() -> Instructions:
    """Return the functions of sheets and the fields of Word that are known."""
    table = _facts("document_instructions")
    return Instructions(
        functions=frozenset((table["functions"] + table["conditions"]).split()),
        fields=frozenset(table["fields"].split()),
        reasons=_reasons(table["reasons"]),
    )


@cache
def vocabulary(family: Literal["open_xml", "open_document"]) -> Vocabulary:
    """Return what documents of a family may hold."""
    table = _facts(f"{family}_vocabulary")
    own = {one["uri"]: one.get("attributes", "") for one in table["namespace"]}
    spaces = [
        {**one, "uri": uri, "attributes": own[one["uri"]] + " " + own.get(one.get("borrows"), "")}
        for one in table["namespace"]
        for uri in _spellings(one["uri"])
    ]

    def names(field: str) -> frozenset[str]:
        return frozenset(
            _full(one["uri"], name) for one in spaces for name in one.get(field, "").split()
        )

    return Vocabulary(
        namespaces=frozenset(one["uri"] for one in spaces),
        elements=names("elements"),
        attributes=names("attributes"),
        dropped=names("dropped"),
        formulas=names("formulas"),
        values={
            _full(one["uri"], name): re.compile(pattern)
            for one in spaces
            for name, pattern in one.get("values", {}).items()
        },
        parts={name: frozenset(said.split()) for name, said in table.get("parts", {}).items()},
        left_out=frozenset(table["left"]["out"].split()),
        reasons=_reasons(table["reasons"]),
    )


def _full(uri: str, name: str) -> str:
    return f"{{{uri}}}{name}" if uri else name


def _spellings(uri: str) -> Iterator[str]:
    """Yield a namespace of ISO/IEC 29500 as transitional documents write it, then strict ones."""
    yield uri
    if found := _TRANSITIONAL.fullmatch(uri):
        yield f"http://purl.oclc.org/ooxml/{found[1]}/{found[2]}"
