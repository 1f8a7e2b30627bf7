"""Reads the sheets of a workbook by their XML, cell by cell: no formula, picture or link."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_xml import Element, parsed
from bot.uploads.zip_parts import relationships_of, unpacked

_CELL = re.compile(r"([A-Z]{1,3})[0-9]{1,7}")
_NUMBER = re.compile(r"[0-9]{1,7}")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""A character that XML cannot hold, as Excel writes it."""
_DATES = frozenset({*range(14, 23), 45, 47})
"""Formats of date and time that need no description (ECMA-376-1, 18.8.30)."""
_NOT_A_LETTER = re.compile(r'"[^"]*"|\[[^\]]*\]|[\\_*].')
"""Words, colours and single characters in the description of a format."""
_FROM_1900, _FROM_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - sheets know no zone
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

    That is shared words, which styles show a date, and the day before the first.
    """

    sheets: tuple[Sheet, ...]
    words: tuple[str, ...]
    styles: Element | None
    dated: tuple[bool, ...]
    begin: datetime


def cells(body: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield (row, column, words) of the first sheet's cells.

    Raises Unclean, and what readers of zip files and XML raise.
    """
    parts = unpacked(body)
    found = read_workbook(parts)
    if not found.sheets:
        raise UncleanError("unreadable")
    for _, cell, row, column in placed(parsed(parts[found.sheets[0].part])):
        yield row, column, value(cell, found)


def read_workbook(parts: Mapping[str, bytes]) -> Book:
    """Return the workbook that a package holds. Raises Unclean if it holds none."""
    main = next(iter(_targets(parts, "", "officeDocument").values()), "")
    if main not in parts:
        raise UncleanError("kind")
    root = parsed(parts[main])

    def part(kind: str) -> Element | None:
        body = next((parts.get(name) for name in _targets(parts, main, kind).values()), None)
        return parsed(body) if body else None

    worksheets = _targets(parts, main, "worksheet")
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
        styles=styles,
        dated=_dated(styles) if styles is not None else (),
        begin=_FROM_1904 if counts_from in ("1", "true") else _FROM_1900,
    )


def _targets(parts: Mapping[str, bytes], source: str, kind: str) -> dict[str, str]:
    """Return the parts of a kind that a part refers to, by relationship id."""
    listed, folder = parts.get(relationships_of(source)), posixpath.dirname(source)
    rows = parsed(listed) if listed else ()
    return {
        row.get("Id", ""): posixpath.normpath(
            posixpath.join("/", folder, row.get("Target", ""))
        ).lstrip("/")
        for row in rows
        if row.get("Type", "").endswith(f"/{kind}")
    }


def _reference(sheet: Element) -> str:
    """Return the name of the relationship that leads to a sheet."""
    return next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")


def _dated(styles: Element) -> tuple[bool, ...]:
    """Return, for each style, whether it shows a number as a date or time."""
    own = {
        one.get("numFmtId"): _NOT_A_LETTER.sub("", one.get("formatCode", "").partition(";")[0])
        for one in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    formats = [one.get("numFmtId", "0") for one in styles.iterfind("{*}cellXfs/{*}xf")]
    return tuple(
        bool(re.search("[dmyhs]", own[one], re.IGNORECASE)) if one in own else int(one) in _DATES
        for one in formats
    )


def _words(item: Element) -> str:
    """Return the words of a shared or inline text, without how they are pronounced."""
    pieces = [*item.iterfind("{*}t"), *item.iterfind("{*}r/{*}t")]
    whole = "".join(piece.text or "" for piece in pieces)
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), whole)


def placed(sheet: Element) -> Iterator[tuple[Element, Element, int, int]]:
    """Yield (line, cell, row, column) for a sheet's cells. Raises Unclean without positions."""
    row = 0
    for line in sheet.iterfind("{*}sheetData/{*}row"):
        row, column = _numbered(line.get("r"), row), 0
        for cell in line.iterfind("{*}c"):
            column = _column(cell.get("r"), column)
            yield line, cell, row, column


def _numbered(said: str | None, before: int) -> int:
    if said is not None and not _NUMBER.fullmatch(said):
        raise UncleanError("unreadable")
    return int(said) if said is not None else before + 1


def _column(place: str | None, before: int) -> int:
    if place is None:
        return before + 1
    found = _CELL.fullmatch(place)
    if found is None:
        raise UncleanError("unreadable")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
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


def _number(said: str, cell: Element, book: Book) -> str:
    number, style = float(said), int(cell.get("s", "0"))
    if style < len(book.dated) and book.dated[style] and 0 <= number <= _LAST_DAY:
        days = number + (book.begin is _FROM_1900 and 1 <= number < 60)  # 1900 had no leap day
        moment = book.begin + timedelta(milliseconds=round(days * 86_400_000))
        return f"{moment.time()}" if number < 1 else _moment(moment)
    return str(int(number)) if number.is_integer() else str(number)


def _moment(moment: datetime) -> str:
    """Return a date, with its time unless it is midnight."""
    moment = moment.replace(tzinfo=None)
    return str(moment) if moment.hour or moment.minute else f"{moment.date()}"
