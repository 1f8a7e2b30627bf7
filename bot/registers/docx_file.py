"""A report as DOCX, to be edited before it is signed."""

import io
import zipfile
from datetime import datetime
from typing import Any

from bot.registers.register_table import printable
from bot.registers.report_layout import Listed, Report

LONGEST_AGO = (1980, 1, 1, 0, 0, 0)
"""A fixed time for the files in the zip, so that the same report gives the same bytes."""


def docx(whole: Report, made_at: datetime) -> bytes:
    """Return the report as a document; the same report gives the same bytes."""
    from docx import Document  # noqa: PLC0415 - slow, and seldom needed

    document = Document()
    document.core_properties.title = whole.title
    document.core_properties.author = whole.office
    document.core_properties.created = made_at.replace(tzinfo=None)
    document.core_properties.modified = made_at.replace(tzinfo=None)
    document.add_heading(whole.title, 0)
    document.add_paragraph(f"{whole.office}\n{whole.subtitle}")
    for number, section in enumerate(whole.sections, 1):
        document.add_heading(f"{number}. {section.heading}", 1)
        for text in section.paragraphs:
            document.add_paragraph(printable(text))
        for table in section.tables:
            _add(document, table)
    written = io.BytesIO()
    document.save(written)
    return _repacked(written.getvalue())


def _add(document: Any, listed: Listed) -> None:
    document.add_heading(listed.title, 2)
    table = document.add_table(rows=1, cols=len(listed.headings), style="Light Grid Accent 1")
    for cell, text in zip(table.rows[0].cells, listed.headings, strict=True):
        cell.text = text
    for row in listed.rows:
        # Each access looks up the cells of a row anew, so it is done once for a row.
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = printable(text)


def _repacked(content: bytes) -> bytes:
    """Put the same files into a zip that does not tell when it was made."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, LONGEST_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return written.getvalue()
