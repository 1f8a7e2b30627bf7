"""Registers, reports and pictures as files: XLSX, CSV, PDF for print, PNG for a chat."""

import csv
import io
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.records.desk_paper import TrailStamp
from bot.domain.records.register_entries import Format
from bot.letters.typesetting_process import TYPESETTER, TypesettingError
from bot.registers.register_layout import Cell, Table, printable
from bot.registers.xlsx_file import xlsx

PIXELS_PER_INCH = 144.0


def typeset_pdf(template: str, facts: Mapping[str, Any], stamp: TrailStamp) -> bytes:
    """Return PDF/A-3a that screen readers can read, with the proof of its stamp attached.

    Raises TypesettingError.
    """
    return _set(
        template,
        facts,
        stamp,
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
        timestamp=int(stamp.made_at.timestamp()),
    )


def typeset_png(template: str, facts: Mapping[str, Any]) -> bytes:
    """Return a picture of the one page. Raises TypesettingError."""
    return _set(template, facts, None, format="png", ppi=PIXELS_PER_INCH)


def _set(template: str, facts: Mapping[str, Any], stamp: TrailStamp | None, **how: Any) -> bytes:
    record = {"record": stamp.short_code if stamp else "", "proof": stamp.proof if stamp else ""}
    sources = {"main": _templates()[f"{template}.typ"], **_templates()}
    try:
        [whole, *_] = TYPESETTER.pages(sources, _plain_json(facts), record, **how)
    except TypesettingError as error:
        raise TypesettingError(f"{template!r} cannot be set: {error}") from error
    return whole


@cache
def _templates() -> dict[str, bytes]:
    folder = files("bot.registers") / "templates"
    return {entry.name: entry.read_bytes() for entry in folder.iterdir()}


def _plain_json(value: Any) -> Any:
    """Return a value in a form that JSON can hold."""
    match value:
        case date():
            return f"{value:%d/%m/%Y}"
        case list() | tuple():
            return [_plain_json(part) for part in value]
        case Mapping():
            return {name: _plain_json(part) for name, part in value.items()}
        case _:
            return value


MOST_ON_PAPER = 1_000
"""Most rows of a PDF: setting ten thousand takes half a minute and four gigabytes."""


def write_table(table: Table, form: Format, office: str, stamp: TrailStamp) -> bytes:
    """Return the table in a format. Raises TypesettingError if a page cannot be set."""
    match form:
        case Format.XLSX:
            return xlsx([table], stamp.made_at)
        case Format.PDF:
            return typeset_pdf("register", page_facts(table, office), stamp)
        case Format.CSV:
            return write_csv(table)


def page_facts(table: Table, office: str) -> dict[str, Any]:
    """Return a table as the template of a register needs it."""
    return {
        "title": table.title,
        "office": office,
        "notes": table.notes,
        "empty": table.empty,
        "remarks": table.remarks,
        "columns": [{"heading": c.heading, "width": c.width} for c in table.columns],
        "rows": table.rows,
    }


DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings of a text that a spreadsheet would take for a formula."""


def write_csv(table: Table) -> bytes:
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
