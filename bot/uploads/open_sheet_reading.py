"""Reads the first sheet of an OpenDocument workbook (.ods), as LibreOffice writes it."""

from collections.abc import Iterator, Mapping

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_xml import Element, parsed
from bot.uploads.sheet_reading import LAST_COLUMN, LAST_ROW

KIND = b"application/vnd.oasis.opendocument.spreadsheet"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def is_open_sheet(parts: Mapping[str, bytes]) -> bool:
    """Say whether a package holds an OpenDocument workbook."""
    return parts.get("mimetype", b"").strip() == KIND and "content.xml" in parts


def cells(
    parts: Mapping[str, bytes], last_row: int, last_column: int
) -> Iterator[tuple[int, int, str]]:
    """Yield (row, column, words) of the filled cells, of far rows only the first one each.

    A row or cell that stands for many is written out as far as the last row and column that are
    asked for, and one row more. Raises Unclean, and what readers of XML raise.
    """
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise UncleanError("encrypted")
    sheet = parsed(parts["content.xml"]).find(f"{_OFFICE}body/{_OFFICE}spreadsheet/{_TABLE}table")
    if sheet is None:
        raise UncleanError("unreadable")
    row = 1
    for line in sheet.iter(f"{_TABLE}table-row"):
        after = row + _times(line, "rows", LAST_ROW)
        filled = list(_filled(line, last_column))
        for at in range(row, max(row + 1, min(after, last_row + 2))):
            yield from ((at, column, words) for column, words in filled)
        row = after


def _filled(line: Element, last_column: int) -> Iterator[tuple[int, str]]:
    """Yield (column, words); a cell that another one covers has its place, and shows nothing."""
    column = 1
    for cell in line.iterchildren(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
        after = column + _times(cell, "columns", LAST_COLUMN)
        words = _words(cell) if cell.tag == f"{_TABLE}table-cell" else ""
        if words:
            yield from ((at, words) for at in range(column, min(after, last_column + 1)))
        column = after


def _times(element: Element, what: str, most: int) -> int:
    """Return how many rows or columns an element stands for."""
    said = element.get(f"{_TABLE}number-{what}-repeated", "1")
    if not (said.isascii() and said.isdigit() and len(said) <= 7 and 1 <= int(said) <= most):
        raise UncleanError("unreadable")
    return int(said)


def _words(cell: Element) -> str:
    """Return what a cell says: a number or a date as it is kept, else its lines."""
    kind = cell.get(f"{_OFFICE}value-type", "")
    if kind == "date":
        said: str = cell.get(f"{_OFFICE}date-value", "")
        return said.replace("T", " ").removesuffix(" 00:00:00")
    if kind == "float":
        number = float(cell.get(f"{_OFFICE}value", ""))
        return str(int(number)) if number.is_integer() else str(number)
    return "\n".join(_line(one) for one in cell.iterchildren(f"{_TEXT}p"))


def _line(paragraph: Element) -> str:
    """Return a paragraph's text; spaces, tabs and line ends are elements there."""
    gaps = {f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"}
    pieces = [paragraph.text or ""]
    for piece in paragraph.iterdescendants():
        pieces.append(" " if piece.tag in gaps else piece.text or "")
        pieces.append(piece.tail or "")
    return "".join(pieces)
