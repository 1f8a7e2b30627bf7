"""A table as CSV that a double click opens rightly: semicolons, UTF-8 with its mark.

Where a comma stands in numbers, as in Indonesia, spreadsheets part columns at semicolons.
"""

import csv
import io
from datetime import date

from bot.registers.register_table import Cell, Table, printable

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would take for a formula."""


def separated(table: Table) -> bytes:
    """Return headings and rows; title and notes are left out, so that programs can read it."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.heading for column in table.columns])
    writer.writerows([_plain(cell) for cell in row] for row in table.rows)
    return written.getvalue().encode("utf-8-sig")


def _plain(cell: Cell) -> str | int:
    match cell:
        case date():
            return cell.isoformat()
        case int():
            return cell
        case str():
            text = printable(cell)
            return f"'{text}" if text.lstrip(" \n").startswith(DANGEROUS) else text
        case _:
            return ""
