"""Judges formulas of sheets by the functions that they call and the places that they name."""

import re
from typing import Any

from bot.uploads.document_vocabulary import instructions
from bot.uploads.upload_verdict import Unclean

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
        raise Unclean("too-large")
    bare = _TOKEN.sub(_stripped, formula)
    if _LEFT_OVER.search(bare):
        raise Unclean("unknown")
    if _ELSEWHERE.search(bare):
        raise Unclean("linked")
    called = _called(bare)
    if called.count("HYPERLINK") != len(_LINK.findall(bare)):
        raise Unclean("linked")
    for name in called:
        if name not in instructions().functions:
            raise Unclean(instructions().reasons.get(name, "unknown"))


def _called(bare: str) -> list[str]:
    return [_PREFIX.sub("", name.upper()) for name in _CALL.findall(bare)]


def keep_values(sheet: Element) -> None:
    """Leave out formulas that make an address of words: the cell keeps the value that it showed.

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
            take_out(rule)


def take_out(rule: Element) -> None:
    """Take a rule out, and the list of rules if it was the last one."""
    rules = rule.getparent()
    rules.remove(rule)
    if "count" in rules.attrib:
        rules.set("count", str(len(rules)))
    if len(rules) == 0:
        rules.getparent().remove(rules)


def keep_open_values(content: Element) -> None:
    """Leave out formulas that make an address of words from a sheet of OpenDocument."""
    for cell in content.iter(f"{_TABLE}table-cell"):
        if _ADDRESSED_BY_WORDS in _names(cell.get(f"{_TABLE}formula", "")):
            del cell.attrib[f"{_TABLE}formula"]


def _makes_address(formula: Element) -> bool:
    return _ADDRESSED_BY_WORDS in _names("".join(formula.itertext()))


def _names(formula: str) -> list[str]:
    """Return what a formula calls, also one that cannot be judged."""
    if len(formula) > LONGEST or _ADDRESSED_BY_WORDS not in formula.upper():
        return []
    return _called(_TOKEN.sub("", formula))


def _stripped(token: re.Match[str]) -> str:
    """Return a mark instead of a text or a name in which anything may stand."""
    said = token[0]
    if said.startswith("["):
        if _OUTSIDE.search(said):
            raise Unclean("linked")
        return "" if said == "[0]" else _BRACKET  # zero is the book itself
    if said.startswith("'"):
        if _UNFIT_IN_A_SHEET_S_NAME.search(said):
            raise Unclean("linked")
        return _SHEET
    return _WEB if _ADDRESS.match(said) else ""
