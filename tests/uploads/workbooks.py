"""Workbooks as offices have them, and as somebody makes them to hurt who reads them."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
"""The last row of a sheet: where Ctrl+Down leads."""


def _links(*links: tuple[str, str]) -> bytes:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{rows}</Relationships>'.encode()


def cell(place: str, words: str) -> str:
    """Return a cell with its words in it."""
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def rows(*lines: tuple[str, ...]) -> str:
    """Return rows of words from the first one on."""
    return "".join(
        f'<row r="{n}">'
        + "".join(cell(f"{chr(65 + at)}{n}", words) for at, words in enumerate(line))
        + "</row>"
        for n, line in enumerate(lines, 1)
    )


def workbook(
    data: str, more: Mapping[str, bytes] | None = None, space: str = SPACE, of_book: str = ""
) -> bytes:
    """Return a workbook of one sheet with this data, and with more parts or others."""
    parts = {
        "_rels/.rels": _links(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": (
            f'<workbook xmlns="{space}" xmlns:r="{_OFFICE}">{of_book}<sheets>'
            '<sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ).encode(),
        "xl/_rels/workbook.xml.rels": _links(
            ("worksheet", "worksheets/sheet1.xml"),
            ("sharedStrings", "sharedStrings.xml"),
            ("styles", "/xl/styles.xml"),
        ),
        "xl/worksheets/sheet1.xml": (
            f'<worksheet xmlns="{space}"><sheetData>{data}</sheetData></worksheet>'
        ).encode(),
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in (parts | dict(more or {})).items():
            package.writestr(name, part)
    return out.getvalue()


HEADER = ("Judul", "Ringkasan", "Kategori")
GOOD = rows(HEADER, ("Daftar aset", "Gedung", "berkala"))
"""Rows that hold nothing but a frame, as Excel keeps what was once formatted."""
