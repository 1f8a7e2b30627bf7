"""A decree in one line, as clerks write it."""

from datetime import date

import pytest

from bot.forms.answer_fields import read_decree

FIFTH = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("12/SDM.07.1-Kpt/3310/2026 tanggal 5 Januari 2026", "12/SDM.07.1-Kpt/3310/2026"),
        ("12/SDM.07.1-Kpt/3310/2026, 5 Januari 2026", "12/SDM.07.1-Kpt/3310/2026"),
        ("Nomor 12 Tahun 2026 tanggal 5 Januari 2026", "Nomor 12 Tahun 2026"),
        ("Keputusan KPU Klaten 12/2026 tertanggal 05/01/2026", "Keputusan KPU Klaten 12/2026"),
        ("12/2026 tgl. Senin, 5 Januari 2026", "12/2026"),
        ("12/2026 tanggal 2026-01-05", "12/2026"),
        ("SK 12/2026 5-1-2026", "SK 12/2026"),
    ],
)
def test_number_and_date_are_read_however_they_are_parted(line: str, number: str) -> None:
    assert read_decree(line) == (number, FIFTH)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "12/2026",
        "5 Januari 2026",
        "tanggal 5 Januari 2026",
        "SK PPID tanggal 5 Januari 2026",
        "12/2026 tanggal 31 Februari 2026",
        "12/2026 tanggal Selasa, 5 Januari 2026",
        "12/2026 tanggal 5 Januari 2026 oleh Ketua",
    ],
)
def test_a_line_without_a_number_or_a_true_date_at_its_end_is_none(line: str) -> None:
    assert read_decree(line) is None


def test_thousands_of_spaces_are_one() -> None:
    line = "SK 12/2026" + " " * 4000 + "tanggal" + " " * 4000 + "5 Januari 2026"
    assert read_decree(line) == ("SK 12/2026", FIFTH)
