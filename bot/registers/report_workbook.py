"""The yearly report as one workbook: a sheet for each part, with its tables and their charts."""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import xlsxwriter

from bot.registers.register_layout import Cell, Table, printable
from bot.registers.report_layout import HIDDEN, Report, ReportTable, Section
from bot.registers.xlsx_file import SAFE, add_table

NAME, SHORT = 60, 16
"""Widths of columns, in characters roughly."""
LONGEST_NAME = 31
"""Most characters of a sheet's name."""
ROWS_OF_A_CHART = 16
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")


def workbook(whole: Report, sentences: str, made_at: datetime, *more: Table) -> bytes:
    """Return the report as XLSX, with further tables behind it; the same gives the same bytes.

    The first sheet, named `sentences`, holds all that is said in words, to be pasted into the
    office's own letter.
    """
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, SAFE) as book:
        book.set_properties({"title": whole.title, "created": made_at.replace(tzinfo=None)})
        pages = _Pages(book, whole)
        pages.add(Section(sentences, tuple(_said(whole.sections))))
        for section in whole.sections:
            pages.add(section)
        for table in more:
            add_table(book, table)
    return written.getvalue()


def _said(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield from section.sentences


@dataclass
class _Pages:
    """The sheets of a workbook while they are written, from top to bottom."""

    book: Any
    whole: Report

    def __post_init__(self) -> None:
        self.bold = self.book.add_format({"bold": True, "font_size": 14})
        self.faint = self.book.add_format({"font_color": "#4a5462"})
        self.heading = self.book.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": "#efe6e2"}
        )
        shape = {"valign": "top", "border": 1, "border_color": "#c8c8c8"}
        self.cell = self.book.add_format({**shape, "text_wrap": True})
        self.number = self.book.add_format({**shape, "num_format": "#,##0", "align": "right"})
        self.sentence = self.book.add_format({"text_wrap": True, "valign": "top"})

    def add(self, section: Section) -> None:
        """Write a part's sheet: what it is of, its sentences, then table below table."""
        sheet = self.book.add_worksheet(_NOT_IN_A_NAME.sub("-", section.heading)[:LONGEST_NAME])
        sheet.set_column(0, 0, NAME)
        sheet.set_column(1, max([2, *(len(one.headings) for one in section.tables)]), SHORT)
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.write_string(0, 0, self.whole.title, self.bold)
        sheet.write_string(1, 0, f"{self.whole.office}. {self.whole.subtitle}", self.faint)
        sheet.write_string(2, 0, section.heading, self.bold)
        row = 4
        for text in section.sentences:
            sheet.write_string(row, 0, printable(text), self.sentence)
            row += 1
        for table in section.tables:
            row = self._table(sheet, row + 1, table)

    def _table(self, sheet: Any, top: int, table: ReportTable) -> int:
        """Write a table with its chart beside it; return the row below both."""
        sheet.write_string(top, 0, table.title, self.bold)
        for place, heading in enumerate(table.headings):
            sheet.write_string(top + 1, place, heading, self.heading)
        first = top + 2
        for number, row in enumerate(table.rows, first):
            for place, said in enumerate(row):
                self._write(sheet, number, place, _cell(said))
        below = first + len(table.rows)
        drawn = table.rows[:-1]  # without their sum
        if not table.chart or not drawn or any(HIDDEN in row for row in drawn):
            return below
        chart = self.book.add_chart({"type": "column"})
        last, name = first + len(drawn) - 1, sheet.get_name()
        chart.add_series(
            {
                "categories": [name, first, 0, last, 0],
                "values": [name, first, 1, last, 1],
                "fill": {"color": "#7a1f2b"},
            }
        )
        chart.set_title({"name": table.title, "name_font": {"size": 11}})
        chart.set_legend({"none": True})
        chart.set_y_axis({"num_format": "0", "major_gridlines": {"visible": False}})
        sheet.insert_chart(top, len(table.headings) + 1, chart)
        return max(below, top + ROWS_OF_A_CHART)

    def _write(self, sheet: Any, row: int, place: int, cell: Cell) -> None:
        if isinstance(cell, int):
            sheet.write_number(row, place, cell, self.number)
        else:
            sheet.write_string(row, place, str(cell), self.cell)


def _cell(said: str) -> Cell:
    """Return a count as a number."""
    return int(said) if said.isdecimal() else printable(said)
