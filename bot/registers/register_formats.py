"""Registers as files: XLSX, and PDF for print."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.records.desk_paper import TrailStamp
from bot.domain.records.register_entries import Format
from bot.letters.typesetting_process import TYPESETTER, TypesettingError
from bot.registers.register_layout import Table
from bot.registers.xlsx_file import xlsx


def typeset_pdf(template: str, facts: Mapping[str, Any], stamp: TrailStamp) -> bytes:
    """Return PDF/A-3a that screen readers can read, with the proof of its stamp attached.

    Raises TypesettingError.
    """
    return typeset(
        template,
        facts,
        stamp,
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
        timestamp=int(stamp.made_at.timestamp()),
    )


def typeset(template: str, facts: Mapping[str, Any], stamp: TrailStamp | None, **how: Any) -> bytes:
    """Return the first file that the typesetter makes of a template. Raises TypesettingError."""
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
            return xlsx([table], stamp.made_at, stamp.short_code)
        case Format.PDF:
            return typeset_pdf("register", page_facts(table, office), stamp)


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
