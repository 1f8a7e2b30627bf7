"""Reads the sheets of a workbook by their XML, cell by cell: no formula, picture or link."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_xml import Element, main_part, parsed, targets
from bot.uploads.sheet_styles import PLAIN, CellStyle, cell_styles

_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_NUMBER = re.compile(r"[0-9]{1,7}")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""A character that XML cannot hold, as Excel writes it."""
FROM_1900, FROM_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - sheets know no zone
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""Of a sheet."""
_LAST_DAY = 2_958_465
"""31 December 9999, in days since 1900."""


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook: its name, the part that holds it, and whether a tab shows it."""

    name: str
    part: str
    is_shown: bool


@dataclass(frozen=True)
class Book:
    """A workbook's sheets, and the tables that its cells refer to.

    That is shared words, styles, and the day before the first. `names` is what defined names mean.
    """

    sheets: tuple[Sheet, ...]
    words: tuple[str, ...]
    styles: tuple[CellStyle, ...]
    names: tuple[str, ...]
    begin: datetime


def cells(parts: Mapping[str, bytes]) -> Iterator[tuple[int, int, str]]:
    """Yield (row, column, words) of the first sheet's cells.

    Raises Unclean, and what readers of XML raise.
    """
    found = read_workbook(parts)
    if not found.sheets:
        raise UncleanError("unreadable")
    for _, cell, row, column in placed(parsed(parts[found.sheets[0].part])):
        yield row, column, value(cell, found)


def read_workbook(parts: Mapping[str, bytes]) -> Book:
    """Return the workbook that a package holds. Raises Unclean if it holds none."""
    main, root = main_part(parts)
    if root is None or root.tag.rpartition("}")[2] != "workbook":
        raise UncleanError("document" if root is not None or "content.xml" in parts else "kind")

    def part(kind: str) -> Element | None:
        body = next((parts.get(name) for name in targets(parts, main, kind).values()), None)
        return parsed(body) if body else None

    worksheets = targets(parts, main, "worksheet")
    sheets = (
        Sheet(
            sheet.get("name", ""),
            worksheets.get(_reference(sheet), ""),
            sheet.get("state", "visible") == "visible",
        )
        for sheet in root.iterfind("{*}sheets/{*}sheet")
    )
    words, styles, own = part("sharedStrings"), part("styles"), root.find("{*}workbookPr")
    counts_from = own.get("date1904", "") if own is not None else ""
    return Book(
        sheets=tuple(sheet for sheet in sheets if sheet.part in parts),
        words=tuple(map(_words, words)) if words is not None else (),
        styles=cell_styles(styles) if styles is not None else (),
        names=tuple(one.text or "" for one in root.iterfind("{*}definedNames/{*}definedName")),
        begin=FROM_1904 if counts_from in ("1", "true") else FROM_1900,
    )


def _reference(sheet: Element) -> str:
    """Return the name of the relationship that leads to a sheet."""
    return next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")


def _words(item: Element) -> str:
    """Return the words of a shared or inline text, without how they are pronounced."""
    pieces = [*item.iterfind("{*}t"), *item.iterfind("{*}r/{*}t")]
    whole = "".join(piece.text or "" for piece in pieces)
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), whole)


def lines(sheet: Element) -> Iterator[tuple[Element, int]]:
    """Yield (line, row) for a sheet's rows. Raises Unclean for a row that cannot be."""
    row = 0
    for line in sheet.iterfind("{*}sheetData/{*}row"):
        row = _numbered(line.get("r"), row)
        yield line, row


def placed(sheet: Element) -> Iterator[tuple[Element, Element, int, int]]:
    """Yield (line, cell, row, column) for a sheet's cells. Raises Unclean as `lines` does."""
    for line, row in lines(sheet):
        column = 0
        for cell in line.iterfind("{*}c"):
            place = cell.get("r")
            column = place_of(place)[1] if place is not None else _within(column + 1, LAST_COLUMN)
            yield line, cell, row, column


def place_of(said: str) -> tuple[int, int]:
    """Return (row, column) of a place such as B5, both counted from one."""
    found = _CELL.fullmatch(said)
    if found is None:
        raise UncleanError("unreadable")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return _within(int(found[2]), LAST_ROW), _within(number, LAST_COLUMN)


def _numbered(said: str | None, before: int) -> int:
    if said is not None and not _NUMBER.fullmatch(said):
        raise UncleanError("unreadable")
    return _within(int(said) if said is not None else before + 1, LAST_ROW)


def _within(number: int, last: int) -> int:
    if not 1 <= number <= last:
        raise UncleanError("unreadable")
    return number


def value(cell: Element, book: Book) -> str:
    """Return the words of a cell."""
    kind, said = cell.get("t", "n"), cell.findtext("{*}v") or ""
    if kind == "inlineStr":
        inline = cell.find("{*}is")
        return _words(inline) if inline is not None else ""
    if not said:
        return ""
    if kind == "s":
        return book.words[int(said)]
    if kind == "b":
        return str(said in ("1", "true"))
    if kind == "d":
        return _moment(datetime.fromisoformat(said))
    return _number(said, cell, book) if kind == "n" else said


def typed_value(cell: Element, book: Book) -> str | float:
    """Return a cell's value as a workbook keeps it: a day is a number there."""
    kind, said = cell.get("t", "n"), value(cell, book)
    if not said or kind not in ("n", "b", "d"):
        return said
    if kind == "b":
        return said == "True"
    held = cell.findtext("{*}v")
    if kind == "n":
        return float(held)
    return (datetime.fromisoformat(held).replace(tzinfo=None) - book.begin) / timedelta(days=1)


def style_of(cell: Element, book: Book) -> CellStyle:
    """Return the style of a cell."""
    number = int(cell.get("s", "0"))
    return book.styles[number] if 0 <= number < len(book.styles) else PLAIN


def _number(said: str, cell: Element, book: Book) -> str:
    number = float(said)
    if style_of(cell, book).is_date and 0 <= number <= _LAST_DAY:
        days = number + (book.begin is FROM_1900 and 1 <= number < 60)  # 1900 had no leap day
        moment = book.begin + timedelta(milliseconds=round(days * 86_400_000))
        return f"{moment.time()}" if number < 1 else _moment(moment)
    return str(int(number)) if number.is_integer() else str(number)


def _moment(moment: datetime) -> str:
    """Return a date, with its time unless it is midnight."""
    moment = moment.replace(tzinfo=None)
    return str(moment) if moment.hour or moment.minute else f"{moment.date()}"
