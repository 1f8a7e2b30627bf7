"""Removes hidden content from Word, Excel and PowerPoint documents where that is safe."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads import document_allowlist, hidden_in_open_xml, sheet_reading
from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_xml import Element, parsed, remove

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LINKS = frozenset({"comments", "notesSlide", "vmlDrawing"})
"""Relationships to parts that hide something, wherever they are."""
_GONE = (
    *("del", "moveFrom", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
    *("sectPrChange", "commentRangeStart", "commentRangeEnd", "commentReference"),
)
_ACCEPTED = ("ins", "moveTo")
_OWN = re.compile(r'"[^"]*"|\$?[A-Z]{1,3}\$?\d+|[A-Z.]+(?=\()|TRUE|FALSE')
"""What a formula asks of its own sheet alone: words, cells, functions. Names may mean anything."""
_LETTER = re.compile(r"[^\W\d_]|!")


def hides(parts: Mapping[str, bytes], name: str, target: str) -> bool:
    """Say whether a relationship leads to what is hidden: a comment, a sheet, a slide."""
    if name == "worksheet":
        return target not in {
            one.part for one in sheet_reading.read_workbook(parts).sheets if one.is_shown
        }
    return name in LINKS or (
        name == "slide" and parsed(parts[target]).get("show") in ("0", "false")
    )


def remove_hidden(root: Element, parts: Mapping[str, bytes]) -> None:
    """Remove a part's hidden content. Raises Unclean if a cell would lose its value."""
    if root.tag.startswith(_W):
        _bare_words(root, hidden_in_open_xml.hidden_styles(parts))
    elif (bare := _BARE.get(root.tag.rpartition("}")[2])) is not None:
        bare(root, parts)


def _bare_workbook(root: Element, _parts: Mapping[str, bytes]) -> None:
    """Remove defined names and views, which refer to sheets by number."""
    for one in [*root.iter("{*}definedNames", "{*}bookViews")]:
        root.remove(one)


def _bare_shared_words(root: Element, parts: Mapping[str, bytes]) -> None:
    used = _used(parts)
    for number, item in enumerate(root):
        if number not in used:
            for one in [*item]:
                item.remove(one)


def _bare_slide(root: Element, parts: Mapping[str, bytes]) -> None:
    for shape in hidden_in_open_xml.beside(root, parts):
        shape.getparent().remove(shape)


def _hidden_cells(root: Element) -> list[Element]:
    away = hidden_in_open_xml.hidden_columns(root)
    return [
        cell
        for line, cell, _, column in sheet_reading.placed(root)
        if hidden_in_open_xml.is_hidden(line) or any(column in one for one in away)
    ]


def _bare_sheet(root: Element, _parts: Mapping[str, bytes]) -> None:
    """Remove hidden cells, and replace all formulas by their values."""
    for cell in _hidden_cells(root):
        cell.getparent().remove(cell)
    for formula in [*root.iter("{*}f")]:
        if formula.getparent().find("{*}v") is None:
            raise UncleanError("unknown")
        formula.getparent().remove(formula)
    _bare_rules(root)


def _bare_rules(root: Element) -> None:
    """Remove rules for input or formatting that refer to anything outside the sheet."""
    for rule in [*_rules_elsewhere(root)]:
        document_allowlist.take_out_formula(rule)


def _rules_elsewhere(root: Element) -> Iterator[Element]:
    for rule in root.iter("{*}dataValidation", "{*}cfRule"):
        if any(_LETTER.search(_OWN.sub("", said)) for said in rule.itertext()):
            yield rule


def lost(parts: Mapping[str, bytes]) -> Counter[str]:
    """Count the visible formulas, rules and names that a copy without hidden content loses."""
    counts: Counter[str] = Counter()
    if "xl/workbook.xml" not in parts:
        return counts
    for sheet in sheet_reading.read_workbook(parts).sheets:
        if sheet.is_shown:
            root = parsed(parts[sheet.part])
            counts["formulas"] += len(root.findall("{*}sheetData/{*}row/{*}c/{*}f"))
            counts["rules"] += len([*_rules_elsewhere(root)])
    names = parsed(parts["xl/workbook.xml"]).iter("{*}definedName")
    counts["names"] = sum(name.get("hidden") != "1" for name in names)
    return +counts


def _used(parts: Mapping[str, bytes]) -> Collection[int]:
    """Return the numbers of the shared strings that visible cells use."""
    used = set()
    for sheet in sheet_reading.read_workbook(parts).sheets:
        root = parsed(parts[sheet.part])
        gone = set(_hidden_cells(root))
        used |= {
            int(cell.findtext("{*}v") or -1)
            for _, cell, _, _ in sheet_reading.placed(root)
            if sheet.is_shown and cell.get("t") == "s" and cell not in gone
        }
    return used


def _bare_words(root: Element, styles: Collection[str]) -> None:
    for run in [*root.iter(f"{_W}r")]:
        if hidden_in_open_xml.kind_of_run(run, styles) is HidingKind.UNSEEN:
            remove(run)
    for one in [*root.iter(*(f"{_W}{name}" for name in _GONE))]:
        remove(one)
    for one in [*root.iter(*(f"{_W}{name}" for name in _ACCEPTED))]:
        parent = one.getparent()
        place = parent.index(one)
        parent[place : place + 1] = list(one)


_BARE: Mapping[str, Callable[[Element, Mapping[str, bytes]], None]] = {
    "workbook": _bare_workbook,
    "worksheet": _bare_sheet,
    "sst": _bare_shared_words,
    "sld": _bare_slide,
}
