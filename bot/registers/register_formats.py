"""The file formats of a register, and the function that writes each."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot import lean_process
from bot.domain.register_entries import Format
from bot.registers import register_typesetting
from bot.registers.csv_file import separated
from bot.registers.register_table import Table

MOST_ON_PAPER = 1_000
"""Most rows of a PDF: setting ten thousand takes half a minute and four gigabytes."""


def written(table: Table, form: Format, office: str, made_at: datetime) -> bytes:
    """Return the table in a format. Raises TypesettingError if a page cannot be set."""
    return _WRITERS[form](table, office, made_at)


def on_paper(table: Table, office: str) -> dict[str, Any]:
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


def _page(table: Table, office: str, made_at: datetime) -> bytes:
    return register_typesetting.pdf("register", on_paper(table, office), made_at)


_WRITERS: Mapping[Format, Callable[[Table, str, datetime], bytes]] = {
    Format.XLSX: lambda table, _office, made_at: lean_process.xlsx([table], made_at),
    Format.PDF: _page,
    Format.CSV: lambda table, _office, _made_at: separated(table),
}
