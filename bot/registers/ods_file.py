"""Writes a table as ODS without a library, which would take seconds: some XML in a zip."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from bot.registers.register_table import Cell, Column, Table, printable

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
LONGEST_AGO = (1980, 1, 1, 0, 0, 0)
"""A fixed time for the files in the zip, so that the same table gives the same bytes."""

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "number": "datastyle",
        "fo": "xsl-fo-compatible",
    }.items()
)
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
_STYLES = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles {_NAMES} '
    'office:version="1.3"><office:automatic-styles><style:page-layout style:name="page">'
    '<style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" '
    'style:print-orientation="landscape" fo:margin="10mm" style:scale-to-X="1" '
    'style:scale-to-Y="0"/></style:page-layout></office:automatic-styles><office:master-styles>'
    '<style:master-page style:name="Default" style:page-layout-name="page"/>'
    "</office:master-styles></office:document-styles>"
)
_CELLS = (
    '<number:date-style style:name="day"><number:day number:style="long"/><number:text>/'
    '</number:text><number:month number:style="long"/><number:text>/</number:text>'
    '<number:year number:style="long"/></number:date-style>'
    '<style:style style:name="date" style:family="table-cell" style:data-style-name="day">'
    '<style:table-cell-properties style:vertical-align="top"/></style:style>'
    '<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties '
    'fo:wrap-option="wrap" style:vertical-align="top"/></style:style>'
    '<style:style style:name="title" style:family="table-cell"><style:text-properties '
    'fo:font-weight="bold" fo:font-size="14pt"/></style:style>'
    '<style:style style:name="heading" style:family="table-cell"><style:table-cell-properties '
    'fo:wrap-option="wrap" fo:background-color="#efe6e2" fo:border="0.5pt solid #808080"/>'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
)


def ods(table: Table) -> bytes:
    """Return the table as an OpenDocument spreadsheet."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        # The type comes first and uncompressed, so that programs know the file by its beginning.
        _put(archive, "mimetype", MIMETYPE, zipfile.ZIP_STORED)
        _put(archive, "content.xml", "".join(_content(table)))
        _put(archive, "styles.xml", _STYLES)
        _put(archive, "META-INF/manifest.xml", _MANIFEST)
    return written.getvalue()


def _put(
    archive: zipfile.ZipFile, name: str, text: str, packing: int = zipfile.ZIP_DEFLATED
) -> None:
    entry = zipfile.ZipInfo(name, LONGEST_AGO)
    entry.compress_type = packing
    archive.writestr(entry, text)


def _content(table: Table) -> Iterator[str]:
    yield (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {_NAMES} '
        'office:version="1.3"><office:automatic-styles>'
    )
    yield "".join(map(_width, range(len(table.columns)), table.columns))
    yield f"{_CELLS}</office:automatic-styles><office:body><office:spreadsheet>"
    yield f"<table:table table:name={quoteattr(table.title[:31])}>"
    for place in range(len(table.columns)):
        yield f'<table:table-column table:style-name="w{place}"/>'
    yield _row([_text(table.title, "title")])
    yield "".join(_row([_text(note, "")]) for note in table.notes)
    yield _row([])
    headings = _row([_text(column.heading, "heading") for column in table.columns])
    yield f"<table:table-header-rows>{headings}</table:table-header-rows>"
    for row in table.rows:
        yield _row([_cell(cell) for cell in row])
    yield "".join(_row([_text(remark, "")]) for remark in table.remarks)
    yield "</table:table></office:spreadsheet></office:body></office:document-content>"


def _width(place: int, column: Column) -> str:
    return (
        f'<style:style style:name="w{place}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{column.width * 2}mm"/></style:style>'
    )


def _row(cells: list[str]) -> str:
    return f"<table:table-row>{''.join(cells) or '<table:table-cell/>'}</table:table-row>"


def _cell(cell: Cell) -> str:
    match cell:
        case date():
            day = cell.isoformat()
            return (
                '<table:table-cell table:style-name="date" office:value-type="date" '
                f'office:date-value="{day}"><text:p>{cell:%d/%m/%Y}</text:p></table:table-cell>'
            )
        case int():
            return (
                '<table:table-cell table:style-name="cell" office:value-type="float" '
                f'office:value="{cell}"><text:p>{cell}</text:p></table:table-cell>'
            )
        case str() if cell:
            return _text(cell, "cell")
        case _:
            return "<table:table-cell/>"


def _text(text: str, style: str) -> str:
    named = f' table:style-name="{style}"' if style else ""
    lines = escape(printable(text)).split("\n")
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in lines)
    return f'<table:table-cell{named} office:value-type="string">{paragraphs}</table:table-cell>'
