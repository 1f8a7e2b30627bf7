"""Each reader of bytes that others made meets a bomb, a broken, a truncated and a strange file."""

import time
from collections.abc import Callable

import pytest

from bot.uploads.cleaning_outcome import UnfitFile
from bot.uploads.isolated_process import clean_apart, look_apart, read_list_apart
from bot.uploads.list_reading import ListRows
from bot.uploads.process_confinement import Confinement
from tests.confinement import CONFINEMENT, needs_confinement
from tests.uploads import bombs, strangers, workbooks
from tests.uploads.bombs import DEEP

Reader = Callable[[bytes], object]


def cleaned(body: bytes) -> object:
    return clean_apart(body, "berkas", CONFINEMENT)


def listed(body: bytes) -> object:
    return read_list_apart(body, CONFINEMENT)


SHEET = "xl/worksheets/sheet1.xml"
ENTITIES = (
    b'<!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'">'
    + b"".join(b'<!ENTITY b%d "%s">' % (n, b"&b;" * 1000) for n in range(20))
    + b"]><worksheet>&b1;</worksheet>"
)  # fmt: skip


def filled(word: str, columns: int, lines: int) -> bytes:
    return workbooks.workbook(workbooks.rows(*[(word,) * columns] * lines))


def open_sheet(rows: str, more: dict[str, bytes] | None = None) -> bytes:
    """Return an OpenDocument workbook of one sheet with these rows."""
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = f"""<o:document-content xmlns:o="{space}:office:1.0" xmlns:t="{space}:table:1.0"
    xmlns:p="{space}:text:1.0"><o:body><o:spreadsheet><t:table>{rows}</t:table></o:spreadsheet>
    </o:body></o:document-content>"""
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return strangers.package({"mimetype": kind, "content.xml": content.encode(), **(more or {})})


FILES: dict[str, tuple[Reader, Callable[[], bytes], set[str]]] = {
    "list, bomb of zeros": (
        listed,
        lambda: workbooks.workbook("", {SHEET: bytes(80_000_000)}),
        {"too-large"},
    ),
    "list, bomb of cells": (listed, lambda: filled("x", 20, 20_000), {"too-large"}),
    "list, bomb of words": (listed, lambda: filled("x" * 200, 10, 4_500), {"too-large"}),
    "list, bomb of entities": (
        listed,
        lambda: workbooks.workbook("", {SHEET: ENTITIES}),
        {"unreadable", "unknown"},
    ),
    "list of more bytes than are read": (listed, lambda: b"a;b\n" * 6_000_000, {"too-large"}),
    "list, broken": (
        listed,
        lambda: workbooks.workbook("", {SHEET: b"<worksheet"}),
        {"unreadable"},
    ),
    "list, truncated": (listed, lambda: workbooks.workbook(workbooks.GOOD)[:-200], {"unreadable"}),
    "list, a row of ten digits": (
        listed,
        lambda: workbooks.workbook('<row r="4000000000"/>'),
        {"unreadable"},
    ),
    "list, strange": (listed, lambda: b"\x00\x01\x02", {"kind"}),
    "list, of Word": (listed, strangers.word, {"document"}),
    "list, of 1997": (listed, lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), {"old"}),
    "open list, a row of ten digits": (
        listed,
        lambda: open_sheet('<t:table-row t:number-rows-repeated="4000000000"/>'),
        {"unreadable"},
    ),
    "open list, one cell for a billion": (
        listed,
        lambda: open_sheet(
            '<t:table-row t:number-rows-repeated="1000000"><t:table-cell '
            f't:number-columns-repeated="16384"><p:p>{"x" * 500}</p:p></t:table-cell></t:table-row>'
        ),
        {"too-large"},
    ),
    "open list, with a password": (
        listed,
        lambda: open_sheet("", {"META-INF/manifest.xml": b"<m:encryption-data/>"}),
        {"encrypted"},
    ),
    "list of commas, broken": (listed, lambda: b'a,"b\n1,2', {"unreadable"}),
    "list of commas, a bomb": (
        listed,
        lambda: b'a,"' + b"x" * 5_000_000,
        {"unreadable", "too-large"},
    ),
    "picture, bomb": (cleaned, lambda: strangers.boasting(95_000, 95_000), {"too-large"}),
    "picture, truncated": (cleaned, lambda: strangers.picture()[:300], {"unreadable"}),
    "picture, strange": (cleaned, lambda: b"\xff\xd8\xff" + bytes(500), {"unreadable"}),
    "PDF, broken": (cleaned, lambda: b"%PDF-1.7\n1 0 obj <<", {"unreadable"}),
    "PDF, strange": (cleaned, lambda: b"%PDF-" + bytes(500), {"unreadable"}),
    "document, bomb": (
        cleaned,
        lambda: strangers.package({"word/document.xml": bytes(80_000_000)}),
        {"too-large"},
    ),
    "document, truncated": (cleaned, lambda: strangers.word()[:-200], {"unreadable"}),
    "picture of many pages": (cleaned, bombs.many_pages, {"too-large"}),
    "TIFF, bomb": (cleaned, bombs.boasting_tiff, {"unreadable", "too-large"}),
    "TIFF, truncated": (cleaned, lambda: strangers.picture("TIFF")[:200], {"unreadable"}),
    "GIF, bomb": (cleaned, bombs.boasting_gif, {"too-large"}),
    "WebP, truncated": (cleaned, lambda: strangers.picture("WEBP")[:40], {"unreadable"}),
    "PNG, bomb of words": (cleaned, lambda: bombs.wordy_png(b"zTXt"), {"unreadable"}),
    "PNG, bomb of colours": (cleaned, lambda: bombs.wordy_png(b"iCCP"), {"unreadable"}),
    "PDF, a loop of pages": (cleaned, bombs.looping_pdf, {"unreadable"}),
    "PDF, nested": (cleaned, bombs.nested_pdf, {"unreadable"}),
    "document, nested": (
        cleaned,
        lambda: strangers.word("<w:p>" * DEEP + "</w:p>" * DEEP),
        {"unreadable"},
    ),
    "document, the same bytes many times": (cleaned, bombs.overlapping, {"unreadable"}),
    "list, the same bytes many times": (listed, bombs.overlapping, {"unreadable"}),
    "list, nested": (
        listed,
        lambda: workbooks.workbook("<row>" * DEEP + "</row>" * DEEP),
        {"unreadable"},
    ),
    "list, bomb of shared words": (
        listed,
        lambda: workbooks.workbook(
            "", {"xl/sharedStrings.xml": b"<sst>" + b"x" * 60_000_000 + b"</sst>"}
        ),
        {"too-large"},
    ),
    "list, a column of many letters": (
        listed,
        lambda: workbooks.workbook('<row r="1"><c r="ZZZZZZZ1"/></row>'),
        {"unreadable"},
    ),
    "list of commas, with zeros": (listed, lambda: b"a;b\n1;\0\n", {"kind"}),
    "list, a picture": (listed, strangers.picture, {"kind"}),
    "document, strange": (cleaned, lambda: strangers.package({"a": b"b"}), {"kind"}),
}


@needs_confinement
@pytest.mark.parametrize(("reader", "made", "reasons"), FILES.values(), ids=FILES)
def test_a_hostile_file_is_refused_in_words_and_in_time(
    reader: Reader, made: Callable[[], bytes], reasons: set[str]
) -> None:
    body, began = made(), time.monotonic()
    verdict = reader(body)
    assert isinstance(verdict, UnfitFile)
    assert verdict.reason in reasons
    assert not verdict.broke_out
    assert time.monotonic() - began < 25


@needs_confinement
@pytest.mark.parametrize("made", [made for _, made, _ in FILES.values()], ids=FILES)
def test_who_looks_for_what_hides_in_a_hostile_file_ends_in_time(
    made: Callable[[], bytes],
) -> None:
    body, began = made(), time.monotonic()
    found = look_apart(body, CONFINEMENT)
    assert not (isinstance(found, UnfitFile) and found.broke_out)
    assert time.monotonic() - began < 25


def test_a_workbook_is_refused_where_the_process_cannot_be_shut_off_and_csv_is_read() -> None:
    book = workbooks.workbook(workbooks.GOOD)
    assert read_list_apart(book, Confinement.LIMITED) == UnfitFile("unguarded")
    assert read_list_apart(b"a;b\n1;2\n", Confinement.LIMITED) == ListRows(
        (("a", "b"), ("1", "2")), None
    )


STYLES = f"""<styleSheet xmlns="{workbooks.SPACE}"><numFmts>
<numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165"
formatCode="&quot;Rp&quot;#,##0"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/>
<xf numFmtId="165"/></cellXfs></styleSheet>""".encode()
SHARED = f"""<sst xmlns="{workbooks.SPACE}"><si><t>Judul</t></si><si><r><t>Daf</t></r><r><t>tar</t>
</r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>""".encode()
CELLS = {
    '<c r="A1" t="s"><v>0</v></c>': "Judul",
    '<c r="A1" t="s"><v>1</v></c>': "Daftar",
    '<c r="A1" t="s"><v>2</v></c>': "a\rb",
    '<c r="A1" t="inlineStr"><is><t>Isi</t></is></c>': "Isi",
    '<c r="A1" t="str"><f>A2</f><v>Isi</v></c>': "Isi",
    '<c r="A1" s="1"><v>46023</v></c>': "2026-01-01",
    '<c r="A1" s="2"><v>46023.5</v></c>': "2026-01-01 12:00:00",
    '<c r="A1" s="1"><v>0.25</v></c>': "06:00:00",
    '<c r="A1" s="1"><v>1</v></c>': "1900-01-01",
    '<c r="A1" s="1"><v>99999999</v></c>': "99999999",
    '<c r="A1" s="3"><v>46023</v></c>': "46023",
    '<c r="A1" t="d"><v>2026-01-01T00:00:00Z</v></c>': "2026-01-01",
    '<c r="A1"><v>6.0</v></c>': "6",
    '<c r="A1"><v>2.5</v></c>': "2.5",
    '<c r="A1" t="b"><v>1</v></c>': "True",
    '<c r="A1" t="e"><v>#N/A</v></c>': "#N/A",
    "<c><v>7</v></c>": "7",
}


@needs_confinement
def test_cells_of_every_kind_are_read_as_excel_shows_them() -> None:
    lines = [f'<row r="{n}">{c.replace("A1", f"A{n}")}</row>' for n, c in enumerate(CELLS, 1)]
    more = {"xl/styles.xml": STYLES, "xl/sharedStrings.xml": SHARED}
    found = listed(workbooks.workbook("".join(lines), more))
    assert isinstance(found, ListRows)
    assert ["".join(row) for row in found.rows] == list(CELLS.values())


@needs_confinement
def test_rows_count_as_the_sheet_counts_them_and_what_lies_beyond_is_named() -> None:
    far = "".join(f'<row r="{n}">{workbooks.cell(f"A{n}", "x")}</row>' for n in (3, 9000, 7000))
    wide = f'<row r="4">{workbooks.cell("B4", "b")}{workbooks.cell("XFD4", "far")}</row>'
    found = listed(workbooks.workbook(far + wide))
    assert found == ListRows((("", ""), ("", ""), ("x", ""), ("", "b")), 7000)


OPEN_CELLS = {
    "<t:table-cell><p:p>Daftar<p:s/>pemilih</p:p><p:p>2024</p:p></t:table-cell>": [
        "Daftar pemilih\n2024"
    ],
    '<t:table-cell o:value-type="float" o:value="6"><p:p>6,00</p:p></t:table-cell>': ["6"],
    '<t:table-cell o:value-type="date" o:date-value="2026-01-01"><p:p>1/1</p:p></t:table-cell>': [
        "2026-01-01"
    ],
    '<t:table-cell t:formula="of:=1"><p:p>Isi</p:p></t:table-cell>': ["Isi"],
    '<t:table-cell t:number-columns-repeated="2"/><t:table-cell><p:p>c</p:p></t:table-cell>': [
        "", "", "c"
    ],
    "<t:covered-table-cell><p:p>a</p:p></t:covered-table-cell><t:table-cell><p:p>b</p:p>"
    "</t:table-cell>": ["", "b"],
}  # fmt: skip


@needs_confinement
def test_cells_of_libreoffice_are_read_as_it_shows_them() -> None:
    lines = [f"<t:table-row>{cell}</t:table-row>" for cell in OPEN_CELLS]
    empty = '<t:table-row t:number-rows-repeated="1048570"><t:table-cell/></t:table-row>'
    found = listed(open_sheet("".join(lines) + empty))
    assert isinstance(found, ListRows)
    assert [list(row) for row in found.rows] == [
        [*words, "", ""][:3] for words in OPEN_CELLS.values()
    ]


@needs_confinement
@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        ("Judul;Isi\nPemilu – “2024”;café\n".encode("cp1252"), "Pemilu – “2024”"),
        ("\ufeffJudul,Isi\nPemilu – “2024”,café\n".encode(), "Pemilu – “2024”"),
    ],
)
def test_csv_is_read_as_windows_excel_writes_it(body: bytes, verdict: str) -> None:
    assert listed(body) == ListRows((("Judul", "Isi"), (verdict, "café")), None)
