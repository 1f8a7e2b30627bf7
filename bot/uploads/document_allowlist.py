"""What may stand in office documents: parts and elements by name, formulas."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from bot.uploads.cleaning_outcome import Reason, UncleanError

TAPPED = re.compile(r"(#|https?://|mailto:)[^\\<>\"\x00-\x1f\ufffc]*", re.IGNORECASE)
"""Addresses that are opened only when somebody taps them."""

_FOLDER = Path(__file__).parent
_TRANSITIONAL = re.compile(r"http://schemas\.openxmlformats\.org/(\w+)/2006/(.+)")


@dataclass(frozen=True)
class Vocabulary:
    """The names that a family of documents may use, written `{namespace}name`."""

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
    """Return a table from a TOML file in this folder."""
    with (_FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def _reasons(table: Mapping[str, str]) -> dict[str, Reason]:
    """Return the reason for each name, from a table of names for each reason."""
    given: dict[str, Reason] = {"macro": "macro", "embedded": "embedded", "linked": "linked"}
    return {name: given[reason] for reason, names in table.items() for name in names.split()}


@dataclass(frozen=True)
class Instructions:
    """Instructions to a program that documents may contain, in capitals."""

    functions: frozenset[str]
    fields: frozenset[str]
    reasons: Mapping[str, Reason]
    """What people are told of an instruction that is refused; of all others: unknown."""


@cache
def instructions() -> Instructions:
    """Return the known spreadsheet functions and Word fields."""
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


Element = Any
"""An element of lxml, which comes without types."""

LONGEST = 65_536
"""Most characters of a formula, eight times those that Excel takes."""
_TOKEN = re.compile(
    r"\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]"  # a column of a table, a cell of OpenDocument
    r"|'(?:[^']|'')*'"  # the name of a sheet
    r'|"(?:[^"]|"")*"'  # text
)
_OUTSIDE = re.compile(r"://|\\|'\s*#")
_UNFIT_IN_A_SHEET_S_NAME = re.compile(r"[\[\]/\\?*\":]")
_LEFT_OVER = re.compile(r"[\[\]'\"]")
_BRACKET, _SHEET, _WEB = "\1", "\2", "\3"
"""Marks that no XML can hold, for what is taken out of a formula."""
_ELSEWHERE = re.compile(rf"[|\\]|://|{_BRACKET}[\w. ]*!|{_SHEET}\s*#")
"""A program's data (DDE), a path, a sheet of another book, a sheet of another file."""
_CALL = re.compile(r"(?<![\w.])([^\W\d][\w.]*)\s*\(")
_PREFIX = re.compile(
    r"(_XLFN\.|_XLWS\.|ORG\.LIBREOFFICE\.|ORG\.OPENOFFICE\.|COM\.MICROSOFT\."
    r"|COM\.SUN\.STAR\.SHEET\.ADDIN\.(ANALYSIS|DATEFUNCTIONS)\.GET)+"
)
_ADDRESS = re.compile(r'"(#|https?://|mailto:)', re.IGNORECASE)
_ADDRESSED_BY_WORDS = "INDIRECT"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_LINK = re.compile(rf"HYPERLINK\s*\(\s*{_WEB}\s*[,;)]", re.IGNORECASE)


def check_formula(formula: str) -> None:
    """Raise Unclean if a formula fetches, runs or leaves its document, or cannot be judged."""
    if len(formula) > LONGEST:
        raise UncleanError("too-large")
    bare = _TOKEN.sub(_stripped, formula)
    if _LEFT_OVER.search(bare):
        raise UncleanError("unknown")
    if _ELSEWHERE.search(bare):
        raise UncleanError("linked")
    called = _called(bare)
    if called.count("HYPERLINK") != len(_LINK.findall(bare)):
        raise UncleanError("linked")
    for name in called:
        if name not in instructions().functions:
            raise UncleanError(instructions().reasons.get(name, "unknown"))


def _called(bare: str) -> list[str]:
    return [_PREFIX.sub("", name.upper()) for name in _CALL.findall(bare)]


def keep_values(sheet: Element) -> None:
    """Remove formulas that build addresses from text; their cells keep the values shown.

    Such a rule for what may be typed, or for how a cell looks, goes with them.
    """
    shared = set()
    formulas = [*sheet.iterfind("{*}sheetData/{*}row/{*}c/{*}f")]
    for formula in filter(_makes_address, formulas):
        formula.getparent().remove(formula)
        shared.add(formula.get("si"))
    for formula in formulas:  # those that repeat one that went
        if formula.get("si") in shared - {None} and formula.getparent() is not None:
            formula.getparent().remove(formula)
    for rule in [*sheet.iter("{*}dataValidation", "{*}cfRule")]:
        if any(map(_makes_address, rule)):
            take_out_formula(rule)


def take_out_formula(rule: Element) -> None:
    """Remove a rule, and its list if that is empty then."""
    rules = rule.getparent()
    rules.remove(rule)
    if "count" in rules.attrib:
        rules.set("count", str(len(rules)))
    if len(rules) == 0:
        rules.getparent().remove(rules)


def keep_open_values(content: Element) -> None:
    """Remove formulas that build addresses from text from an OpenDocument sheet."""
    for cell in content.iter(f"{_TABLE}table-cell"):
        if _ADDRESSED_BY_WORDS in _names(cell.get(f"{_TABLE}formula", "")):
            del cell.attrib[f"{_TABLE}formula"]


def _makes_address(formula: Element) -> bool:
    return _ADDRESSED_BY_WORDS in _names("".join(formula.itertext()))


def _names(formula: str) -> list[str]:
    """Return the functions that a formula calls, even if it cannot be judged."""
    if len(formula) > LONGEST or _ADDRESSED_BY_WORDS not in formula.upper():
        return []
    return _called(_TOKEN.sub("", formula))


def _stripped(token: re.Match[str]) -> str:
    """Return a placeholder for a text or quoted name, which may contain anything."""
    said = token[0]
    if said.startswith("["):
        if _OUTSIDE.search(said):
            raise UncleanError("linked")
        return "" if said == "[0]" else _BRACKET  # zero is the book itself
    if said.startswith("'"):
        if _UNFIT_IN_A_SHEET_S_NAME.search(said):
            raise UncleanError("linked")
        return _SHEET
    return _WEB if _ADDRESS.match(said) else ""
