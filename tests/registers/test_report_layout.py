"""The report of a simulated year: its figures read back out of the pages and counted apart."""

import io
import zipfile
from collections import Counter
from datetime import date
from statistics import mean

import pytest

from bot.domain.records.oversight_rules import EvaluatedMonths
from bot.domain.records.service_statistics import PeriodCounts
from bot.office import KLATEN_PROFILE, load_profile
from bot.registers.docx_file import LETTER, MARGINS, PADDING, PAGE, _widths, docx
from bot.registers.register_layout import Words
from bot.registers.report_layout import HIDDEN, Report, ReportFacts, ReportTable, lay_out_report
from bot.texts import texts_of
from tests.registers.samples import STAMP, docx_words
from tests.registers.simulated import Fate
from tests.registers.simulated_year import Year

pytestmark = pytest.mark.story

OFFICE = load_profile(KLATEN_PROFILE)
TOLD = {"report_inside": "Arsip sebelum 2014 belum digital.", "report_staff": "Tiga petugas."}


def written(lived: Year, *, public: bool, counted: PeriodCounts | None = None) -> Report:
    words = Words(texts_of(OFFICE, strict=True), OFFICE)
    counts = counted or lived.counted
    on = date(2027, 1, 4)
    return lay_out_report(
        ReportFacts(counts, TOLD, words, "2026", on, public, EvaluatedMonths(), {"offered": 7})
    )


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
    assert ends["Ditolak"] == str(sum(one.fate == "refused" for one in year.fates))
    assert ends["Belum dijawab"] == str(sum(one.fate == "open" for one in year.fates))
    assert len(found["Waktu setiap permohonan"].rows) == len(year.fates)
    told = [text for one in written(year, public=False).sections for text in one.paragraphs]
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
def test_the_document_says_what_the_ppid_wrote(year: Year, public: bool) -> None:
    told = (
        "Laporan Layanan Informasi Publik 2026",
        "Arsip sebelum 2014 belum digital.",
        "Kebijakan: (belum diisi)",
        f"Permohonan yang diterima: {len(year.fates)}.",
    )
    read = docx_words(docx(written(year, public=public), STAMP.made_at))
    assert [words for words in told if words not in read] == []


def test_the_document_for_editing_holds_the_same_and_is_the_same_each_time(year: Year) -> None:
    whole = written(year, public=True)
    content = docx(whole, STAMP.made_at)
    assert content == docx(whole, STAMP.made_at)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        text = archive.read("word/document.xml").decode()
        styles = archive.read("word/styles.xml").decode()
    assert "Arsip sebelum 2014 belum digital." in text
    assert "Hasil permohonan" in text
    assert 'w:w="11906" w:h="16838"' in text, "A4"
    assert 'w:lang w:val="id-ID"' in styles
    assert "LightGrid" not in text
    for words in (whole.office.upper(), "Klaten, ", *filter(None, vars(whole.signing).values())):
        assert words in text


def test_no_word_of_a_table_is_parted(year: Year) -> None:
    for table in tables(written(year, public=False)).values():
        size, widths = _widths([table.headings, *table.rows])
        assert sum(widths) <= PAGE[0] - sum(MARGINS) + 0.01, table.title
        for column, width in zip(
            zip(table.headings, *table.rows, strict=True), widths, strict=True
        ):
            longest = max((word for cell in column for word in cell.split()), key=len, default="")
            assert len(longest) * size * LETTER + PADDING <= width + 0.01, longest
