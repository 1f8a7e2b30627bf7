"""Tables as XLSX. What looks like a formula stays text."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter

from bot.registers.register_layout import Cell, Table, printable

LONGEST_CELL = 32_767
"""Most characters that a cell of a workbook holds."""
SAFE = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def xlsx(tables: Sequence[Table], made_at: datetime, code: str = "") -> bytes:
    """Return tables as the sheets of a workbook; the same tables give the same bytes.

    With the code of the record it stands in the foot of each page, and in the file's properties.
    """
    record = f"Kode catatan {code}" if code else ""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, SAFE) as book:
        book.set_properties(
            {
                "title": tables[0].title,
                "created": made_at.replace(tzinfo=None),
                "comments": record,
            }
        )
        for table in tables:
            add_table(book, table, record)
    return written.getvalue()


def add_table(book: Any, table: Table, record: str = "") -> None:
    """Write a table as a sheet of a workbook; `record` stands in the foot of its pages."""
    sheet = book.add_worksheet(table.title[:31])
    first = _head(book, sheet, table, record)
    shapes = _shapes(book)
    for number, row in enumerate(table.rows, first):
        for place, cell in enumerate(row):
            _write(sheet, number, place, cell, shapes)
    for number, remark in enumerate(table.remarks, first + len(table.rows) + 1):
        sheet.write_string(number, 0, remark)
    if table.rows:
        sheet.autofilter(first - 1, 0, first + len(table.rows) - 1, len(table.columns) - 1)


def _head(book: Any, sheet: Any, table: Table, record: str) -> int:
    """Write title, notes and headings, and set the page up; return the first row of the table."""
    sheet.write_string(0, 0, table.title, book.add_format({"bold": True, "font_size": 14}))
    for number, note in enumerate(table.notes, 1):
        sheet.write_string(number, 0, note, book.add_format({"font_color": "#4a5462"}))
    top = len(table.notes) + 2
    heading = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "vcenter", "border": 1, "bg_color": "#efe6e2"}
    )
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, column.width)
        sheet.write_string(top, place, column.heading, heading)
    sheet.freeze_panes(top + 1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)
    # The name of the sheet is cut after 31 characters; an ampersand would begin a code.
    title = table.title.replace("&", "&&")
    sheet.set_footer(f"&L{title}&C{record}&RHalaman &P dari &N")
    return top + 1


def _shapes(book: Any) -> dict[type, Any]:
    shape = {"valign": "top", "border": 1, "border_color": "#c8c8c8"}
    return {
        date: book.add_format({**shape, "num_format": "dd/mm/yyyy", "align": "left"}),
        int: book.add_format({**shape, "num_format": "#,##0"}),
        str: book.add_format({**shape, "text_wrap": True}),
    }


def _write(sheet: Any, row: int, place: int, cell: Cell, shapes: dict[type, Any]) -> None:
    match cell:
        case date():
            sheet.write_datetime(row, place, cell, shapes[date])
        case int():
            sheet.write_number(row, place, cell, shapes[int])
        case str() if cell:
            sheet.write_string(row, place, printable(cell)[:LONGEST_CELL], shapes[str])
        case _:
            sheet.write_blank(row, place, None, shapes[str])
