import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from bot.domain.records.register_entries import Format
from bot.registers.register_formats import write_table
from tests.letters.samples import text_of
from tests.registers.samples import FORMULA, STAMP, TABLE, xlsx_cells


def write(form: Format) -> bytes:
    return write_table(TABLE, form, "KPU Kabupaten Klaten", STAMP)


@pytest.mark.parametrize("form", Format)
def test_the_same_table_gives_the_same_bytes(form: Format) -> None:
    assert write(form) == write(form)


def test_a_workbook_keeps_what_people_wrote_as_text() -> None:
    title, first, second, heading, *rows = xlsx_cells(write(Format.XLSX))
    assert (title, first, second) == ([TABLE.title], ["KPU Kabupaten Klaten"], ["Masa: 2026"])
    assert heading == ["Nomor", "Tanggal", "Isi", "Jumlah"]
    assert rows[0] == ["001", "46350", FORMULA, "3"]
    assert rows[1][2] == "+62 812 <b>&amp;</b>\nbaris dua ꦏꦭꦛꦺꦤ꧀"
    assert rows[2][2:] == ["@siti https://example.org 007", "12500"]


def test_a_page_is_tagged_and_repeats_its_headings() -> None:
    long = replace(TABLE, rows=TABLE.rows * 40)
    content = write_table(long, Format.PDF, "KPU Kabupaten Klaten", STAMP)
    reader = PdfReader(io.BytesIO(content))
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]  # a dictionary
    assert len(reader.pages) > 1
    assert all("Jumlah" in page.extract_text() for page in reader.pages)
    assert FORMULA in text_of(content)
