"""The figures of the yearly report as sheets of a workbook."""

from bot.registers.register_layout import Cell, Column, Table, Words
from bot.registers.report_layout import Report, ReportTable

NAME, SHORT = 44, 16
"""Widths of columns, in characters roughly."""


def workbook_tables(whole: Report, words: Words) -> list[Table]:
    """Return one sheet with all counts, then a sheet for each wider table."""
    notes = (whole.office, whole.subtitle)
    tables = [table for section in whole.sections for table in section.tables]
    counts = [table for table in tables if len(table.headings) == len(("what", "count"))]
    headings = ("report-table", "report-what", "report-count")
    first = Table(
        title=whole.title,
        notes=notes,
        columns=tuple(
            Column(words.phrase(one), width)
            for one, width in zip(headings, (NAME, NAME, SHORT), strict=True)
        ),
        rows=tuple((table.title, row[0], _cell(row[1])) for table in counts for row in table.rows),
    )
    return [first, *(_sheet(table, notes) for table in tables if table not in counts)]


def _sheet(table: ReportTable, notes: tuple[str, ...]) -> Table:
    return Table(
        title=table.title,
        notes=notes,
        columns=tuple(Column(heading, SHORT) for heading in table.headings),
        rows=tuple(tuple(map(_cell, row)) for row in table.rows),
    )


def _cell(said: str) -> Cell:
    """Return a count as a number."""
    return int(said) if said.isdecimal() else said
