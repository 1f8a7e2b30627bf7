"""Writes a table as CSV that opens correctly by a double click: semicolons, UTF-8 with BOM.

Where numbers have a decimal comma, as in Indonesia, spreadsheets split columns at semicolons.
"""

import csv
import io
from datetime import date

from bot.registers.register_table import Cell, Table, printable

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings of a text that a spreadsheet would take for a formula."""


def separated(table: Table) -> bytes:
    """Return headings, rows and remarks as CSV; without title and notes, for programs to read.

    A remark is a row of which only the first cell is filled.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.heading for column in table.columns])
    writer.writerows([_plain(cell) for cell in row] for row in table.rows)
    rest = [""] * (len(table.columns) - 1)
    writer.writerows([_plain(remark), *rest] for remark in table.remarks)
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
