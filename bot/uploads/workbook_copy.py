"""Writes a workbook anew from what its sheets show, and finds what that leaves out."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from io import BytesIO
from itertools import groupby

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads import sheet_reading
from bot.uploads.cleaning_outcome import BETWEEN, TextPiece, UncleanError, of_persons, origin
from bot.uploads.document_xml import Element, parsed
from bot.uploads.sheet_reading import FROM_1904, LAST_COLUMN, Book, Sheet
from bot.uploads.sheet_styles import ON, CellStyle

LONGEST_CELL = 32_767
"""Letters that a cell can hold."""
MOST_TOGETHER = 200_000
"""Most cells of a sheet that are merged with others, and columns of which it speaks."""
_NARROW = 0.3
"""A row or column of less is not seen: points, or characters."""
_DOTS, _MOST_DOTS = 7, 1790
"""Width of a character, and of the widest column, as a screen shows them."""
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31
_BESIDE = {
    "xl/comments": HidingKind.COMMENTS,
    "xl/threadedComments": HidingKind.COMMENTS,
    "xl/embeddings": HidingKind.EMBEDDED,
    "xl/pivotCache/pivotCache": HidingKind.PIVOT,
    "xl/externalLinks/externalLink": HidingKind.EXTERNAL,
    "xl/model": HidingKind.MODEL,
}
"""Parts of a package that no cell shows. A copy is without them, and without what draws or runs."""

_PRINTED = "*[local-name()='headerFooter']/*/text()"
_AUTHORS = ("creator", "lastModifiedBy", "Manager")

Place = tuple[int, int]
"""Row and column, counted from one."""


@dataclass(frozen=True)
class _Cell:
    """A filled cell, how it stands there, and the last place that it is merged with."""

    kind: HidingKind
    element: Element
    first: Place
    last: Place


@dataclass
class _Grid:
    """What a sheet says of its rows and columns: what is hidden, how wide, which cells are one."""

    rows: dict[int, HidingKind] = field(default_factory=dict)
    columns: set[int] = field(default_factory=set)
    widths: dict[int, float] = field(default_factory=dict)
    merged: dict[Place, Place] = field(default_factory=dict)
    covered: set[Place] = field(default_factory=set)
    """Cells below a merged one, which nobody sees."""


def copied(parts: Mapping[str, bytes]) -> bytes:
    """Return a workbook of the values that a workbook shows, as they look there.

    Raises Unclean for any other document, and what readers of XML raise.
    """
    book, out = _opened(parts), BytesIO()
    copy = xlsxwriter.Workbook(out, {"in_memory": True, "date_1904": book.begin is FROM_1904})
    copy.set_properties({"created": datetime(2000, 1, 1)})  # noqa: DTZ001 - no date at all

    @cache
    def look(style: CellStyle) -> Format:
        given = {"num_format": style.kept_code or "General", "bold": style.is_bold}
        return copy.add_format({**given, "text_wrap": style.is_wrapped})

    for sheet in book.sheets:
        if sheet.is_shown:
            name = _NOT_IN_A_NAME.sub(" ", sheet.name)[:_LONGEST_NAME].strip("'")
            root, page = parsed(parts[sheet.part]), copy.add_worksheet(name)
            grid, widest = _grid(root), 0
            for cell in _cells(root, grid, sheet, book):
                if cell.kind is HidingKind.FORMULA:
                    raise UncleanError("formula")
                if cell.kind is HidingKind.SHOWN:
                    _write(page, cell, book, look(sheet_reading.style_of(cell.element, book)))
                    widest = max(widest, cell.last[1])
            _shape(page, grid, widest)
    copy.close()
    return out.getvalue()


def _write(page: Worksheet, cell: _Cell, book: Book, look: Format) -> None:
    row, column = cell.first[0] - 1, cell.first[1] - 1
    if cell.last != cell.first:
        page.merge_range(row, column, cell.last[0] - 1, cell.last[1] - 1, "", look)
    value = sheet_reading.typed_value(cell.element, book)
    if isinstance(value, bool):
        page.write_boolean(row, column, value, look)
    elif isinstance(value, float):
        page.write_number(row, column, value, look)
    elif len(value) > LONGEST_CELL:
        raise UncleanError("too-large")
    else:
        page.write_string(row, column, value, look)


def _shape(page: Worksheet, grid: _Grid, widest: int) -> None:
    """Set how wide columns are; hidden ones, and rows, stay hidden, and are empty."""
    for column in range(1, widest + 1):
        width, hidden = grid.widths.get(column), {"hidden": column in grid.columns}
        dots = min(round(width * _DOTS), _MOST_DOTS) if width else None
        page.set_column_pixels(column - 1, column - 1, dots, None, hidden)
    for row in grid.rows:
        page.set_row(row - 1, None, None, {"hidden": True})


def visible_and_hidden(parts: Mapping[str, bytes]) -> Iterator[TextPiece]:
    """Yield what a workbook shows and hides. Raises what `copied` raises."""
    book = _opened(parts)
    quiet = [("", words) for words in book.names]
    for sheet in book.sheets:
        root = parsed(parts[sheet.part])
        quiet += [(sheet.name, words) for words in root.xpath(_PRINTED)]
        for _, line in groupby(_cells(root, _grid(root), sheet, book), lambda cell: cell.first[0]):
            words: dict[HidingKind, list[str]] = {}
            for cell in line:
                said = sheet_reading.value(cell.element, book) or xl_rowcol_to_cell(
                    cell.first[0] - 1, cell.first[1] - 1
                )
                words.setdefault(cell.kind, []).append(said)
            yield from ((kind, sheet.name, BETWEEN.join(said)) for kind, said in words.items())
    for name, part in parts.items():
        for start, kind in _BESIDE.items():
            if name.startswith(start):
                yield kind, "", _said_beside(name, part, book)
    told = [
        one
        for name, body in parts.items()
        if name.startswith("docProps/") and body.startswith(b"<")
        for one in parsed(body).iter("{*}*")
    ]
    yield from origin(
        (one.text for one in told if one.tag.rpartition("}")[2] in _AUTHORS),
        (one.text for one in told),
    )
    quiet += [("", one.text or "") for one in told]
    yield from of_persons(quiet)
    yield from ((HidingKind.PICTURES, "", name) for name in parts if name.startswith("xl/media/"))


def _said_beside(name: str, part: bytes, book: Book) -> str:
    """Return the words of a part that no cell shows, or the name of one that is no XML.

    A pivot table may remember what a sheet shows.
    """
    if not part.startswith(b"<"):
        return posixpath.basename(name)
    root = parsed(part)
    source = root.find(".//{*}worksheetSource")
    shown = {one.name for one in book.sheets if one.is_shown}
    if source is not None and source.get("sheet") in shown:
        return ""
    return BETWEEN.join([*root.itertext(), *(one.get("v", "") for one in root.iter("{*}s"))])


def _opened(parts: Mapping[str, bytes]) -> Book:
    book = sheet_reading.read_workbook(parts)
    if not any(sheet.is_shown for sheet in book.sheets):
        raise UncleanError("document")
    return book


def _cells(root: Element, grid: _Grid, sheet: Sheet, book: Book) -> Iterator[_Cell]:
    """Yield the filled cells of a sheet, and those whose formula was never reckoned."""
    for _, element, row, column in sheet_reading.placed(root):
        first, value = (row, column), sheet_reading.typed_value(element, book)
        last = grid.merged.get(first, first)
        kind = _kind(first, last, grid) if sheet.is_shown else HidingKind.SHEET
        if kind is HidingKind.SHOWN:
            style = sheet_reading.style_of(element, book)
            if value == "" and element.find("{*}f") is not None and element.find("{*}v") is None:
                kind = HidingKind.FORMULA
            elif style.is_blank or not style.shows(value):
                kind = HidingKind.UNSEEN
        if value != "" or kind is HidingKind.FORMULA:
            yield _Cell(kind, element, first, last)


def _kind(first: Place, last: Place, grid: _Grid) -> HidingKind:
    """Return how a cell stands on its sheet; a merged one shows as long as a part of it does."""
    rows = [grid.rows.get(row) for row in range(first[0], last[0] + 1)]
    if (hidden := rows[0]) is not None and all(rows):
        return hidden
    if all(column in grid.columns for column in range(first[1], last[1] + 1)):
        return HidingKind.COLUMNS
    return HidingKind.UNSEEN if first in grid.covered else HidingKind.SHOWN


def _grid(root: Element) -> _Grid:
    grid, room = _Grid(), MOST_TOGETHER
    filtered = root.find("{*}autoFilter/{*}filterColumn") is not None
    for line, row in sheet_reading.lines(root):
        if line.get("hidden") in ON or float(line.get("ht", "9")) < _NARROW:
            folded = filtered or line.get("outlineLevel", "0") != "0"
            grid.rows[row] = HidingKind.FOLDED if folded else HidingKind.ROWS
    for one in root.iterfind("{*}cols/{*}col"):
        columns = range(int(one.get("min")), min(int(one.get("max")), LAST_COLUMN) + 1)
        room = _left(room, len(columns))
        width = float(one.get("width", "9"))
        grid.widths.update(dict.fromkeys(columns, width))
        if one.get("hidden") in ON or width < _NARROW:
            grid.columns.update(columns)
    for one in root.iterfind("{*}mergeCells/{*}mergeCell"):
        (top, left), (bottom, right) = map(sheet_reading.place_of, one.get("ref").split(":"))
        room = _left(room, (bottom - top + 1) * (right - left + 1))
        grid.merged[top, left] = (bottom, right)
        below = (
            (row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)
        )
        grid.covered.update(one for one in below if one != (top, left))
    return grid


def _left(room: int, taken: int) -> int:
    if not 0 <= taken <= room:
        raise UncleanError("too-large")
    return room - taken
