"""Workbooks as an election office makes them show the same words after they were written anew."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.file_cleaning import clean
from bot.uploads.hidden_content import find_hidden
from bot.uploads.isolated_process import clean_apart
from tests.confinement import CONFINEMENT, needs_confinement
from tests.uploads import shown_cells, workbooks
from tests.uploads.hidden_samples import NIK, sheet, with_parts

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.xlsx"))
ACCOUNTING = '_-"Rp"* #,##0_-;\\-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-'
DAY = "[$-421]dddd\\,\\ dd\\ mmmm\\ yyyy;@"
MORNING = datetime(2024, 2, 14, 7, 30)  # noqa: DTZ001 - sheets know no zone
RUPIAH = "[$Rp-421]#,##0.00;[Red]([$Rp-421]#,##0.00)"
Make = Callable[[Any, Any], object]


def voters(book: Any, page: Any) -> None:
    page.merge_range("A1:D1", "REKAPITULASI DPT KABUPATEN KLATEN", book.add_format({"bold": True}))
    page.write_row("A2", ["No", "Kecamatan", "L", "P"], book.add_format({"bold": True}))
    page.write_row("A3", [1, "Delanggu", 17254, 18011.0], book.add_format({"num_format": 3}))
    page.write_formula("C4", "=SUM(C3:C3)", book.add_format({"num_format": "#,##0"}), 17254)
    page.set_column("B:B", 32)


def budget(book: Any, page: Any) -> None:
    page.write("A1", 1_250_000, book.add_format({"num_format": ACCOUNTING}))
    page.write("A2", -75_500, book.add_format({"num_format": ACCOUNTING}))
    page.write("A3", 0, book.add_format({"num_format": ACCOUNTING}))
    page.write("A4", 2500.5, book.add_format({"num_format": RUPIAH}))
    page.write("A5", 0.875, book.add_format({"num_format": "0.0%"}))
    page.write("A6", 0.5, book.add_format({"num_format": 9}))
    page.write("A7", 12_400_000, book.add_format({"num_format": '#,##0.0,,"jt"'}))


def days(book: Any, page: Any) -> None:
    page.write_datetime("A1", date(2024, 11, 27), book.add_format({"num_format": DAY}))
    page.write_datetime("A2", date(2024, 2, 14), book.add_format({"num_format": 14}))
    page.write_datetime("A3", MORNING, book.add_format({"num_format": "dd/mm/yyyy hh:mm"}))
    page.write("A4", 1.5, book.add_format({"num_format": "[h]:mm"}))
    page.write_datetime("A5", date(2024, 2, 14), book.add_format({"num_format": '"pada 14" mmmm'}))


def numbers_of_places(book: Any, page: Any) -> None:
    page.write_string("A1", NIK[0])
    page.write("A2", 1, book.add_format({"num_format": '"TPS "000'}))
    page.write_string("A3", "TPS 001")
    page.write_string("A4", "007")
    page.write("A5", int(NIK[1]), book.add_format({"num_format": "0"}))
    page.write("A6", 7, book.add_format({"num_format": "0000"}))


def words(book: Any, page: Any) -> None:
    page.write(
        "A1", "Rapat pleno terbuka rekapitulasi.\n" * 90, book.add_format({"text_wrap": True})
    )
    page.write("A2", " =1+1")
    page.write_string("A3", "=1+1")
    page.write_string("A4", "https://kab-klaten.kpu.go.id")
    page.write_rich_string("A5", "Jumlah ", book.add_format({"bold": True}), "sah")
    page.write_string("A6", "_x0041_ & <b>")


def cached(book: Any, page: Any) -> None:
    page.write_formula("A1", '=IF(B1>0,"Lengkap","Kurang")', None, "Lengkap")
    page.write_formula("A2", "=1/0", None, "#DIV/0!")
    page.write_formula("A3", "=B1>0", None, True)
    page.write_formula("A4", "=TODAY()", book.add_format({"num_format": "d mmm yyyy"}), 45352)
    page.insert_checkbox("A5", True)
    page.write_boolean("A6", False)


def away(book: Any, page: Any) -> None:
    page.merge_range("A1:C1", "Daftar", book.add_format({"bold": True}))
    page.write_row("A2", [NIK[3], "Warga", "hadir"])
    page.write_row("A3", [NIK[4], "Ketua", "izin"])
    page.set_column("A:A", 20, None, {"hidden": True})
    page.set_row(2, None, None, {"hidden": True})
    second = book.add_worksheet("sumber")
    second.write("A1", NIK[5])
    second.hide()
    book.add_worksheet("Lampiran 2").write("B2", "tampak")


def heads(book: Any, page: Any) -> None:
    bold = book.add_format({"bold": True, "text_wrap": True})
    page.merge_range("A1:A2", "No", bold)
    page.merge_range("B1:C1", "Jumlah Pemilih", bold)
    page.write_row("B2", ["L", "P"], bold)
    page.write_row("A3", [1, 250, 262])
    page.set_column("A:A", 5)
    page.set_column("B:XFD", 14)


def scientific(book: Any, page: Any) -> None:
    page.write("A1", 0.000123, book.add_format({"num_format": 11}))
    page.write("A2", -12.5)
    page.write("A3", 5, book.add_format({"num_format": "0;;;@"}))
    page.write("A4", -3.456, book.add_format({"num_format": "#,##0.00;(#,##0.00)"}))
    page.write("A5", 3, book.add_format({"num_format": '"Ranking ke "0" dari 12"'}))


def counted_from_1904(book: Any, page: Any) -> None:
    page.write_datetime("A1", date(2024, 2, 14), book.add_format({"num_format": "dd-mm-yyyy"}))


MADE: dict[str, tuple[Make, dict[str, str]]] = {
    "voters of a district": (voters, {
        "A1": "REKAPITULASI DPT KABUPATEN KLATEN", "C3": "17,254", "C4": "17,254"}),
    "a budget": (budget, {
        "A1": "Rp1,250,000", "A2": "-Rp75,500", "A3": "Rp-", "A4": "Rp2,500.50", "A5": "87.5%",
        "A6": "50%", "A7": "12.4jt"}),
    "days and hours": (days, {
        "A1": "Rabu, 27 November 2024", "A2": "14/02/2024", "A3": "14/02/2024 07:30",
        "A4": "36:00", "A5": "2024-02-14"}),
    "numbers that begin with zeros": (numbers_of_places, {
        "A1": NIK[0], "A2": "TPS 001", "A3": "TPS 001", "A4": "007", "A5": NIK[1], "A6": "0007"}),
    "long words": (words, {"A3": "=1+1", "A5": "Jumlah sah", "A6": "_x0041_ & <b>"}),
    "formulas with their values": (cached, {
        "A1": "Lengkap", "A2": "#DIV/0!", "A3": "TRUE", "A4": "1 Mar 2024", "A5": "TRUE",
        "A6": "FALSE"}),
    "hidden rows, columns and sheets": (away, {"B2": "Warga", "C2": "hadir"}),
    "heads of two rows": (heads, {"A1": "No", "B1": "Jumlah Pemilih", "C2": "P", "C3": "262"}),
    "strange formats": (scientific, {
        "A1": "1.23E-04", "A2": "-12.5", "A3": "5", "A4": "(3.46)", "A5": "3"}),
    "a workbook of a Macintosh": (counted_from_1904, {"A1": "14-02-2024"}),
}  # fmt: skip
CHANGED = {("days and hours", "A5"), ("strange formats", "A5")}
"""Formats whose words have digits in them are not kept: a number could hide there."""


def written(make: Make, *, of_1904: bool = False) -> bytes:
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"date_1904": of_1904}) as book:
        make(book, book.add_worksheet("Rekap"))
    return out.getvalue()


def anew(body: bytes) -> bytes:
    copy = clean(body, "rekap.xlsx")
    assert isinstance(copy, CleanedFile)
    assert copy.body is not None
    return copy.body


@pytest.mark.parametrize("name", MADE)
def test_a_workbook_of_an_office_shows_the_same_after_it_was_written_anew(name: str) -> None:
    make, said = MADE[name]
    body = written(make, of_1904=make is counted_from_1904)
    before, after = shown_cells.pages(body), shown_cells.pages(anew(body))
    assert list(after) == list(before)
    assert {place: after["Rekap"].cells[place] for place in said} == said
    for sheet_name, left in after.items():
        was = before[sheet_name]
        kept = {place for place in was.cells if (name, place) not in CHANGED}
        assert {place: left.cells[place] for place in kept} == {one: was.cells[one] for one in kept}
        assert left.cells.keys() == was.cells.keys()
        assert (left.bold, left.wrapped, left.merged) == (was.bold, was.wrapped, was.merged)
        assert {one: was.widths.get(one) for one in left.widths if one in was.widths} == {
            one: width for one, width in left.widths.items() if one in was.widths
        }


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_workbook_of_any_program_shows_the_same_after_it_was_written_anew(path: Path) -> None:
    body = path.read_bytes()
    before, after = shown_cells.pages(body), shown_cells.pages(anew(body))
    assert {name: one.cells for name, one in after.items()} == {
        name: one.cells for name, one in before.items()
    }


def test_what_was_hidden_is_in_no_byte_of_the_copy() -> None:
    whole = b"".join(parts_of(anew(written(away))))
    assert all(nik.encode() not in whole for nik in NIK[3:6])
    assert b"sumber" not in whole


def parts_of(body: bytes) -> list[bytes]:
    with zipfile.ZipFile(BytesIO(body)) as parts:
        return [parts.read(name) for name in parts.namelist()]


def test_what_lies_below_a_merged_cell_or_shows_no_value_is_named_and_left_out() -> None:
    def change(book: Any, page: Any) -> None:
        page.write("A9", "Jumlah")
        page.write("B9", "tertutup")
        page.write("A10", 331, book.add_format({"num_format": '"—"'}))
        page.write("A11", "kosong", book.add_format({"num_format": "0;0;0;"}))

    covered = '</sheetData><mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>'
    sheet1 = "xl/worksheets/sheet1.xml"
    body = with_parts(sheet(change=change), {}, {sheet1: ("</sheetData>", covered)})
    found = find_hidden(body)
    assert not isinstance(found, UnfitFile)
    assert [(one.kind, one.lines) for one in found] == [(HidingKind.UNSEEN, 3)]
    seen = shown_cells.pages(anew(body))["Rekap"].cells
    assert (seen["A9"], seen.keys() & {"B9", "A10", "A11"}) == ("Jumlah", set())


def test_a_title_over_a_hidden_column_is_seen_as_before() -> None:
    copy = anew(written(away))
    assert shown_cells.pages(copy)["Rekap"].merged == {"A1:C1"}
    assert b"Daftar" in b"".join(parts_of(copy))


def test_a_formula_that_was_never_reckoned_is_named_and_holds_the_file() -> None:
    book = sheet(change=lambda _book, page: page.write_formula("C1", "=SUM(B2:B5)"))
    sheet1 = "xl/worksheets/sheet1.xml"
    book = with_parts(book, {}, {sheet1: ("</f><v>0</v>", "</f>")})
    assert clean(book, "rekap.xlsx") == UnfitFile("formula")
    found = find_hidden(book)
    assert not isinstance(found, UnfitFile)
    [one] = found
    assert (one.kind, one.where, one.is_asked) == (HidingKind.FORMULA, "Rekap", True)


PRIVATE = {
    "a defined name": lambda book, _page: book.define_name("Ketua", f'="{NIK[0]}"'),
    "a printed footer": lambda _book, page: page.set_footer(f"&CNIK {NIK[0]}"),
    "its own description": lambda book, _page: book.set_properties({"comments": f"NIK {NIK[0]}"}),
}


@pytest.mark.parametrize("name", PRIVATE)
def test_details_of_a_person_beside_the_cells_are_named_and_left_out(name: str) -> None:
    body = sheet(change=PRIVATE[name])
    found = find_hidden(body)
    assert not isinstance(found, UnfitFile)
    assert [one.kind for one in found if one.of] == [HidingKind.UNSEEN]
    assert NIK[0].encode() not in b"".join(parts_of(anew(body)))


LAST = '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'
MERGES = (
    '<row r="1"/></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>'
)
COLUMNS = "</sheetData><cols>" + '<col min="1" max="16384" width="9"/>' * 90 + "</cols><sheetData>"
LIMITS: dict[str, tuple[bytes, str]] = {
    "a cell in the last place of a sheet": (workbooks.workbook(LAST), "xlsx"),
    "a row for each that a sheet has": (
        workbooks.workbook("".join(f'<row r="{n}"/>' for n in range(1, 1_048_577))), "too-large"),
    "a row below the last": (
        workbooks.workbook('<row r="1048577"><c t="str"><v>x</v></c></row>'), "unreadable"),
    "a column of six letters": (workbooks.workbook('<row><c r="ZZZZZZ1"/></row>'), "unreadable"),
    "a column right of the last": (
        workbooks.workbook('<row><c r="XFE1" t="str"><v>x</v></c></row>'), "unreadable"),
    "a whole sheet in one cell": (workbooks.workbook(MERGES), "too-large"),
    "columns again and again": (workbooks.workbook(COLUMNS), "too-large"),
    "more letters than a cell holds": (
        workbooks.workbook(workbooks.rows(("x" * 40_000,))), "too-large"),
    "more cells than there is room for": (
        workbooks.workbook(workbooks.rows(*[("x",) * 20] * 20_000)), "too-large"),
    "as many cells as there is room for": (
        workbooks.workbook(workbooks.rows(*[("x",) * 20] * 4_900)), "xlsx"),
    "a format of many words": (
        sheet(change=lambda book, page: page.write("A9", 1, book.add_format(
            {"num_format": '"' + 'x" "' * 90_000 + '"0'}))), "xlsx"),
    "a number that is none": (
        workbooks.workbook('<row r="1"><c r="A1"><v>nan</v></c></row>'), "unreadable"),
}  # fmt: skip


@needs_confinement
@pytest.mark.parametrize("name", LIMITS)
def test_a_workbook_at_the_limits_is_written_or_refused_in_time(name: str) -> None:
    body, verdict = LIMITS[name]
    found = clean_apart(body, "rekap.xlsx", CONFINEMENT)
    assert verdict == (found.kind if isinstance(found, CleanedFile) else found.reason)
