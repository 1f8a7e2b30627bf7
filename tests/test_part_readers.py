"""How parts of office documents are taken apart: what is refused, what is read, and what hides."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

import pytest

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads import sheet_reading
from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_xml import MOST_MARKS, parsed
from bot.uploads.file_kinds import kind_of, safe_name
from bot.uploads.workbook_copy import visible_and_hidden
from bot.uploads.zip_parts import MOST_PARTS, unpacked

SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def package(names: list[str], way: int = zipfile.ZIP_STORED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", way) as new:
        for name in names:
            new.writestr(zipfile.ZipInfo(name), b"x", compress_type=way)
    return out.getvalue()


def locked(body: bytes) -> bytes:
    """Return a package whose only entry says that it needs a password."""
    place = body.index(b"PK\x01\x02") + 8
    return body[:place] + b"\x01" + body[place + 1 :]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (package(["a.xml", "b.xml"]), ""),
        (package(["folder/", "folder/a.xml"]), ""),
        (package(["a.xml", "A.XML"]), "unreadable"),
        (package(["../a.xml"]), "unreadable"),
        (package(["/a.xml"]), "unreadable"),
        (package(["a:b.xml"]), "unreadable"),
        (package(["a.xml"], zipfile.ZIP_DEFLATED), ""),
        (package(["a.xml"], zipfile.ZIP_BZIP2), "unreadable"),
        (locked(package(["a.xml"])), "encrypted"),
        (package([f"{number}.xml" for number in range(MOST_PARTS)]), ""),
        (package([f"{number}.xml" for number in range(MOST_PARTS + 1)]), "too-large"),
    ],
)
def test_a_package_is_opened_only_if_every_program_reads_the_same_in_it(
    body: bytes, reason: str
) -> None:
    if not reason:
        assert set(unpacked(body).values()) == {b"x"}
        return
    with pytest.raises(UncleanError) as why:
        unpacked(body)
    assert why.value.reason == reason


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<a/>", ""),
        (b'<?xml version="1.0"?><a/>', ""),
        (b'<?xml version="1.0" encoding="UTF-8"?><a/>', ""),
        (b'<?xml version="1.0" encoding="US-ASCII"?><a/>', ""),
        (b'<?xml version="1.0" encoding="utf-7"?><a/>', "unreadable"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "unreadable"),
        (b"<!DOCTYPE a><a/>", "unreadable"),
        (b"<" * (MOST_MARKS + 1), "too-large"),
    ],
)
def test_a_part_is_read_in_one_encoding_and_without_definitions(body: bytes, reason: str) -> None:
    if not reason:
        assert parsed(body).tag == "a"
        return
    with pytest.raises(UncleanError) as why:
        parsed(body)
    assert why.value.reason == reason


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "wav"),
        (b"RIFF\x00\x00\x00\x00AVI LIST", None),
        (b"\x00\x00\x00\x18ftypmp42", "mp4"),
        (b"\x00\x00\x00\x18ftypheic", None),
        (b"%PDF-1.7", "pdf"),
        (b"Nama;Alamat", "text"),
        (b"<html>", None),
    ],
)
def test_a_kind_is_what_the_bytes_are_and_not_what_they_are_called(
    body: bytes, kind: str | None
) -> None:
    assert kind_of(body) == kind


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("rekap.docx", "rekap.pdf"),
        ("rekap.abcde", "rekap.pdf"),
        ("rekap.abcdef", "rekap.abcdef.pdf"),
        (".docx", "docx.pdf"),
        ("", "berkas.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
    ],
)
def test_a_name_keeps_its_words_and_gets_the_ending_of_its_kind(name: str, safe: str) -> None:
    assert safe_name(name, "pdf") == safe


def relationships(**targets: str) -> str:
    rows = "".join(
        f'<Relationship Id="{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    return f"<Relationships>{rows}</Relationships>"


def workbook(rows: str, styles: str = "", more: Mapping[str, str] = {}) -> dict[str, bytes]:
    """Return the parts of a workbook of one sheet with these rows."""
    sheets = '<sheets><sheet name="A" r:id="0"/></sheets>'
    parts = {
        "_rels/.rels": relationships(officeDocument="xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns:r="{OFFICE}">{sheets}</workbook>',
        "xl/_rels/workbook.xml.rels": relationships(
            worksheet="worksheets/sheet1.xml", styles="styles.xml", sharedStrings="shared.xml"
        ),
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{rows}</sheetData></worksheet>",
        "xl/styles.xml": f'<styleSheet xmlns="{SPREADSHEET}">{styles}</styleSheet>',
        "xl/shared.xml": "<sst><si><t>Sari</t></si><si><t/></si></sst>",
        **more,
    }
    return {name: part.encode() for name, part in parts.items()}


DATED = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ('<c r="A1"><v>5</v></c>', "5"),
        ('<c s="9"><v>5.5</v></c>', "5.5"),
        ('<c s="1"><v>46350</v></c>', "2026-11-24"),
        ('<c s="1"><v>-1</v></c>', "-1"),
        ('<c s="1"><v>99999999</v></c>', "99999999"),
        ('<c t="s"><v>0</v></c>', "Sari"),
        ('<c t="s"><v>1</v></c>', ""),
        ('<c t="b"><v>1</v></c>', "True"),
        ('<c t="b"><v>0</v></c>', "False"),
        ('<c t="d"><v>2026-11-24T00:00:00</v></c>', "2026-11-24"),
        ('<c t="str"><v>Klaten</v></c>', "Klaten"),
        ('<c t="inlineStr"><is><t>Wati</t></is></c>', "Wati"),
        ('<c t="inlineStr"/>', ""),
        ("<c/>", ""),
        ('<c t="b"/>', ""),
    ],
)
def test_a_cell_is_read_as_people_see_it(cell: str, words: str) -> None:
    parts = workbook(f"<row>{cell}</row>", DATED)
    book = sheet_reading.read_workbook(parts)
    [(_, read, row, column)] = sheet_reading.placed(parsed(parts[book.sheets[0].part]))
    assert sheet_reading.value(read, book) == words
    assert (row, column) == (1, 1)


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        ('<row r="7"><c r="C7"/><c/></row><row><c/></row>', [(7, 3), (7, 4), (8, 1)]),
        ('<row r="1"><c r="AA1"/></row>', [(1, 27)]),
        ('<row r="x"><c/></row>', None),
        ('<row r="1"><c r="7"/></row>', None),
    ],
)
def test_a_cell_stands_where_its_sheet_says_or_after_the_one_before(
    rows: str, places: list[tuple[int, int]] | None
) -> None:
    sheet = parsed(workbook(rows)["xl/worksheets/sheet1.xml"])
    if places is None:
        with pytest.raises(UncleanError):
            list(sheet_reading.placed(sheet))
        return
    assert [place[2:] for place in sheet_reading.placed(sheet)] == places


def test_what_holds_no_workbook_is_no_sheet() -> None:
    parts = workbook("")
    del parts["xl/workbook.xml"]
    with pytest.raises(UncleanError) as why:
        sheet_reading.read_workbook(parts)
    assert why.value.reason == "kind"


def styled(font: str, fill: str, form: str = "0") -> str:
    """Return the styles of a workbook of which number 0 is that of the cells below."""
    return (
        '<numFmts><numFmt numFmtId="164" formatCode=";;;"/><numFmt numFmtId="165" formatCode="0"/>'
        f"</numFmts><fonts><font>{font}</font></fonts><fills><fill>{fill}</fill></fills>"
        f'<cellXfs><xf numFmtId="{form}" fontId="0" fillId="0"/></cellXfs>'
    )


PLAIN, DARK = '<patternFill patternType="none"/>', '<patternFill patternType="solid"/>'
SEEN = styled('<color rgb="FF000000"/>', PLAIN)


@pytest.mark.parametrize(
    ("row", "styles", "kind"),
    [
        ("", SEEN, HidingKind.SHOWN),
        ('hidden="1"', SEEN, HidingKind.ROWS),
        ('ht="0.1"', SEEN, HidingKind.ROWS),
        ('ht="12"', SEEN, HidingKind.SHOWN),
        ('hidden="1" outlineLevel="1"', SEEN, HidingKind.FOLDED),
        ("", styled('<color rgb="FFFFFFFF"/>', PLAIN), HidingKind.UNSEEN),
        ("", styled('<color theme="0"/>', PLAIN), HidingKind.UNSEEN),
        ("", styled('<color theme="1"/>', PLAIN), HidingKind.SHOWN),
        ("", styled('<color rgb="FFFFFFFF"/>', DARK), HidingKind.SHOWN),
        ("", styled('<color rgb="FFFFFFFF"/>', "<gradientFill/>"), HidingKind.SHOWN),
        ("", styled("", PLAIN), HidingKind.SHOWN),
        ("", styled('<color rgb="FF000000"/>', PLAIN, form="164"), HidingKind.UNSEEN),
        ("", styled('<color rgb="FF000000"/>', PLAIN, form="165"), HidingKind.SHOWN),
    ],
)
def test_words_that_nobody_sees_in_a_sheet_are_found(
    row: str, styles: str, kind: HidingKind
) -> None:
    cell = '<c s="0" t="str"><v>rahasia</v></c>'
    found = list(visible_and_hidden(workbook(f"<row {row}>{cell}</row>", styles)))
    assert [(one, words) for one, _, words in found if words == "rahasia"] == [(kind, "rahasia")]


@pytest.mark.parametrize(
    ("filter_of", "kind"),
    [("", HidingKind.ROWS), ("<autoFilter><filterColumn/></autoFilter>", HidingKind.FOLDED)],
)
def test_rows_that_a_filter_hides_come_back_with_a_tap(filter_of: str, kind: HidingKind) -> None:
    row = '<row hidden="1"><c t="str"><v>rahasia</v></c></row>'
    page = f"<worksheet><sheetData>{row}</sheetData>{filter_of}</worksheet>"
    found = visible_and_hidden(workbook("", "", {"xl/worksheets/sheet1.xml": page}))
    assert [one for one, _, words in found if words == "rahasia"] == [kind]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"xl/embeddings/other.bin": "x"}, [HidingKind.EMBEDDED]),
        ({"xl/media/source.xlsx": "x"}, [HidingKind.PICTURES]),
        ({"docProps/core.xml": "<p><creator>Sari</creator></p>"}, [HidingKind.AUTHOR]),
        ({"docProps/thumbnail.jpeg": "\\xff"}, []),
    ],
)
def test_what_lies_inside_a_workbook_beside_its_sheets_is_found(
    more: Mapping[str, str], found: list[HidingKind]
) -> None:
    kinds = [kind for kind, _, words in visible_and_hidden(workbook("", "", more)) if words]
    assert [kind for kind in kinds if kind is not HidingKind.SHOWN] == found


@pytest.mark.parametrize(
    ("column", "hidden"),
    [
        ('min="2" max="3" hidden="1"', [2, 3]),
        ('min="2" max="2" width="0.1"', [2]),
        ('min="2" max="2" width="9"', []),
        ('min="2" max="2"', []),
    ],
)
def test_a_column_that_is_hidden_or_as_good_as_closed_is_not_seen(
    column: str, hidden: list[int]
) -> None:
    row = "<row>" + '<c t="str"><v>x</v></c>' * 3 + "</row>"
    page = f"<worksheet><cols><col {column}/></cols><sheetData>{row}</sheetData></worksheet>"
    found = visible_and_hidden(workbook("", "", {"xl/worksheets/sheet1.xml": page}))
    away = [words.count("x") for kind, _, words in found if kind is HidingKind.COLUMNS]
    assert away == ([len(hidden)] if hidden else [])


@pytest.mark.parametrize(
    ("source", "kept"),
    [("", True), ('<worksheetSource sheet="A"/>', False), ('<worksheetSource sheet="B"/>', True)],
)
def test_what_a_table_remembers_of_a_sheet_that_is_not_shown_is_found(
    source: str, *, kept: bool
) -> None:
    more = {"xl/pivotCache/pivotCacheDefinition1.xml": f'<p>{source}<s v="rahasia"/></p>'}
    kinds = [kind for kind, _, words in visible_and_hidden(workbook("", "", more)) if words]
    assert (HidingKind.PIVOT in kinds) is kept
