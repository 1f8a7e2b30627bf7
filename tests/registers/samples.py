"""A small table of values that are hard to export, and readers of the exported files."""

import io
import zipfile
from datetime import UTC, date, datetime
from xml.etree import ElementTree as ET

from bot.domain.records.desk_paper import TrailStamp
from bot.registers.register_layout import Column, Table

STAMP = TrailStamp(
    made_at=datetime(2026, 11, 24, 3, tzinfo=UTC),
    chain="7f3a91c2" * 8,
    proof="c2sp.org/tlog-proof@v1\n",
)
FORMULA = '=HYPERLINK("http://example.org","klik")'
TABLE = Table(
    title="Register Permohonan Informasi Publik",
    notes=("KPU Kabupaten Klaten", "Masa: 2026"),
    columns=(Column("Nomor", 12), Column("Tanggal", 12), Column("Isi", 30), Column("Jumlah", 8)),
    rows=(
        ("001", date(2026, 11, 24), FORMULA, 3),
        ("002", date(2026, 12, 1), "+62 812 <b>&amp;</b>\nbaris dua \x07ꦏꦭꦛꦺꦤ꧀", None),
        ("003", None, "@siti https://example.org 007", 12_500),
    ),
)
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheet_names(content: bytes) -> list[str]:
    """Return the names of a workbook's sheets."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - our own
    return [sheet.get("name", "") for sheet in book.iter(f"{_SHEET}sheet")]


def xlsx_cells(content: bytes, number: int = 1) -> list[list[str]]:
    """Return the cells of a workbook's sheet, row by row, dates as numbers."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        shared = ET.fromstring(archive.read("xl/sharedStrings.xml"))  # noqa: S314 - our own
        sheet = ET.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))  # noqa: S314 - our own
    strings = ["".join(part.itertext()) for part in shared.iter(f"{_SHEET}si")]
    assert list(sheet.iter(f"{_SHEET}f")) == []  # no formula anywhere
    rows = []
    for row in sheet.iter(f"{_SHEET}row"):
        cells = []
        for cell in row.iter(f"{_SHEET}c"):
            value = cell.findtext(f"{_SHEET}v", "")
            cells.append(strings[int(value)] if cell.get("t") == "s" else value)
        rows.append(cells)
    return rows


def register_rows(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a register's workbook by their headings, without the remarks below."""
    wide = [row for row in xlsx_cells(content) if len(row) > 2]
    return [dict(zip(wide[0], row, strict=True)) for row in wide[1:]]
