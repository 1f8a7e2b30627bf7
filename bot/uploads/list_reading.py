"""Reads a person's list, CSV, XLSX or ODS, into rows of text; run confined for hostile bytes."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.records.list_import import MOST_ABOVE, MOST_ROWS
from bot.uploads.cleaning_outcome import UncleanError, UnfitFile, judged
from bot.uploads.file_kinds import kind_of, plain_text, why_not
from bot.uploads.zip_parts import unpacked

LAST_ROW = MOST_ROWS + MOST_ABOVE + 1
"""The last row that is read: a title, the header, and as many entries as a list may have."""
LAST_COLUMN = 60
LONGEST_CELL = 10_000
"""Characters that are kept of a cell, far more than any column takes."""
TOLD_BY = 10
"""Lines of a CSV file that tell its separator."""
MOST_ANSWERED = 8_000_000
"""Bytes of the rows as JSON."""

_TWO_BYTES = (b"\xff\xfe", b"\xfe\xff")
"""How a text of two bytes a letter begins, which no program writes as CSV."""


@dataclass(frozen=True)
class ListRows:
    """The rows of a list as its sheet numbers them; `beyond` is a filled row past the limit."""

    rows: tuple[tuple[str, ...], ...]
    beyond: int | None


def list_rows(body: bytes) -> ListRows | UnfitFile:
    """Return the rows of a CSV file or of a workbook's first sheet, or why it cannot be read."""
    return judged(lambda: _read(body))


def _read(body: bytes) -> ListRows:
    kind = kind_of(body)
    if kind == "zip":
        # Large, and not for the desk's process.
        from bot.uploads import open_sheet_reading, sheet_reading  # noqa: PLC0415

        parts = unpacked(body)
        if open_sheet_reading.is_open_sheet(parts):
            return gathered(open_sheet_reading.cells(parts, LAST_ROW, LAST_COLUMN))
        return gathered(sheet_reading.cells(parts))
    text = plain_text(body) if kind == "text" and not body.startswith(_TWO_BYTES) else None
    if text is None:
        raise UncleanError("kind" if kind else why_not(body))
    return gathered(_separated(text))


def _separated(text: str) -> Iterable[tuple[int, int, str]]:
    """Yield the cells of a CSV file: comma, semicolon or tab.

    It is the one that stands in most of the first lines: above the header may stand a title with
    none, and a comma in some sentence separates nothing.
    """
    begun = text.split("\n", TOLD_BY)[:TOLD_BY]
    found = {one: [line.count(one) for line in begun] for one in ",;\t"}
    separator = max(found, key=lambda one: (sum(map(bool, found[one])), sum(found[one])))
    lines = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    for number, line in enumerate(lines, 1):
        for column, words in enumerate(line, 1):
            yield number, column, words


def gathered(cells: Iterable[tuple[int, int, str]]) -> ListRows:
    """Return rows from cells: (row, column, words), both counted from one, in any order.

    Nothing is made for a number: a cell in the last row of a sheet is one cell. Raises Unclean for
    more words than are answered, before they fill the memory: one cell may stand for many.
    """
    found: dict[int, dict[int, str]] = {}
    beyond, letters = None, 0
    for row, column, words in cells:
        if column > LAST_COLUMN or not words.strip():
            continue
        if row > LAST_ROW:
            beyond = min(row, beyond or row)
        else:
            found.setdefault(row, {})[column] = words[:LONGEST_CELL]
            letters += len(words[:LONGEST_CELL])
        if letters > MOST_ANSWERED:
            raise UncleanError("too-large")
    width = max(map(max, found.values()), default=0)
    rows = (
        tuple(found.get(row, {}).get(column, "") for column in range(1, width + 1))
        for row in range(1, max(found, default=0) + 1)
    )
    return ListRows(tuple(rows), beyond)
