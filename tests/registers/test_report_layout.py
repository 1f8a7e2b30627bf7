"""The report of a simulated year: its figures read back out of the pages and counted apart."""

import io
import re
import zipfile
from collections import Counter
from datetime import date
from statistics import mean

import pytest

from bot.domain.records.service_statistics import PeriodCounts
from bot.registers.register_layout import Words
from bot.registers.report_layout import HIDDEN, Report, ReportFacts, ReportTable, lay_out_report
from bot.registers.report_workbook import workbook
from bot.texts import texts_of
from tests.prelude import KLATEN_PROFILE, load_profile
from tests.registers.samples import STAMP, sheet_names, xlsx_cells
from tests.registers.simulated import Fate
from tests.registers.simulated_year import Year

pytestmark = pytest.mark.story

OFFICE = load_profile(KLATEN_PROFILE)


def written(lived: Year, *, public: bool, counted: PeriodCounts | None = None) -> Report:
    words = Words(texts_of(OFFICE, strict=True), OFFICE)
    counts = counted or lived.counted
    on = date(2027, 1, 4)
    return lay_out_report(ReportFacts(counts, words, "2026", on, public, (), {"offered": 7}))


def tables(whole: Report) -> dict[str, ReportTable]:
    return {table.title: table for section in whole.sections for table in section.tables}


def rows(table: ReportTable) -> dict[str, str]:
    return {row[0]: row[1] for row in table.rows}


def test_the_offices_report_has_every_figure(year: Year) -> None:
    found = tables(written(year, public=False))
    months = Counter(one.received_on.month for one in year.fates)
    assert list(rows(found["Permohonan per bulan"]).values()) == [
        *(str(months[month]) for month in range(1, 13)),
        str(len(year.fates)),
    ]
    ends = rows(found["Hasil permohonan"])
    assert ends["ditolak"] == str(sum(one.fate == "refused" for one in year.fates))
    assert ends["belum dijawab"] == str(sum(one.fate == "open" for one in year.fates))
    assert len(found["Waktu setiap permohonan"].rows) == len(year.fates)
    told = [text for one in written(year, public=False).sections for text in one.sentences]
    assert any("ditawarkan 7 kali, dibuka 0 kali" in text for text in told)


def test_the_times_stand_in_a_row_for_each_regime(year: Year) -> None:
    table = tables(written(year, public=False))[
        "Waktu sampai pemberitahuan tertulis, dalam hari kerja"
    ]
    by_name = {row[0]: row for row in table.rows}
    for name, regime in (("Umum", "umum"), ("Pemilu", "pemilu")):
        answered = [one for one in year.fates if one.regime == regime and one.working_days]
        late = sum(one.late for one in answered)
        assert by_name[name][1] == str(len(answered))
        assert by_name[name][2] == f"{days(answered):g}".replace(".", ",")
        of_it = [one for one in year.fates if one.regime == regime]
        overdue = sum(one.fate == "open" for one in of_it)
        kept = str(len(answered) - late)
        assert by_name[name][5:8] == (kept, str(late + overdue), str(overdue))


def days(answered: list[Fate]) -> float:
    return round(mean(one.working_days or 0 for one in answered), 1)


def test_the_public_report_names_no_request_and_no_small_figure(year: Year) -> None:
    whole = written(year, public=True, counted=year.january)
    numbers = {one.number for one in year.fates}
    for table in tables(whole).values():
        if table.title == "Waktu setiap permohonan":
            lengths = [int(row[1]) for row in table.rows]
            assert lengths == sorted(lengths)
            continue
        cells = [cell for row in table.rows for cell in row[1:]]
        assert not {"1", "2"} & set(cells), table.title
        assert not numbers & {cell for row in table.rows for cell in row}
    assert any(HIDDEN in row for table in tables(whole).values() for row in table.rows)
    assert "Pelindungan data pribadi" in {section.heading for section in whole.sections}


@pytest.mark.parametrize("public", [False, True])
def test_the_workbook_has_a_sheet_for_every_part_and_first_what_is_to_be_said(
    year: Year, public: bool
) -> None:
    whole = written(year, public=public)
    book = workbook(whole, "Kalimat", STAMP.made_at)
    assert book == workbook(whole, "Kalimat", STAMP.made_at)
    names = sheet_names(book)
    assert names[0] == "Kalimat"
    assert [name[0] for name in names if name[0].isdecimal()] == list("1233456")
    said = [cell for row in xlsx_cells(book) for cell in row]
    for words in ("Kendala internal: (diisi kantor)", f"diterima: {len(year.fates)}."):
        assert any(words in cell for cell in said)
    service = xlsx_cells(book, names.index("3 Rincian pelayanan") + 1)
    ends = rows(tables(whole)["Hasil permohonan"])
    assert ["ditolak", ends["ditolak"]] in service


def test_months_and_ends_are_charts_of_their_cells_without_the_sum(year: Year) -> None:
    content = workbook(written(year, public=False), "Kalimat", STAMP.made_at)
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        drawn = [book.read(name).decode() for name in book.namelist() if "charts/chart" in name]
    assert len(drawn) == 2
    months = next(one for one in drawn if "Permohonan per bulan" in one)
    [(first, last)] = set(re.findall(r"\$B\$(\d+):\$B\$(\d+)", months))
    assert int(last) - int(first) == 11
