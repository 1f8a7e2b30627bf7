from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.registration_numbers import (
    TypedNumber,
    format_number,
    found_in,
    parse_typed,
    template_fields,
)
from tests.text_tables import read_table

TEMPLATE = "{sequence:03d}/PPID/KPU-KLT/{roman_month}/{year}"
TEMPLATES = (TEMPLATE, "PPID.{year}.{sequence:04d}", "{year}-{roman_month}-{sequence:03d}")

sequences = st.integers(1, 99_999)
days = st.dates(date(2020, 1, 1), date(2099, 12, 31))


def test_number_is_written_as_the_office_writes_it() -> None:
    assert format_number(TEMPLATE, 17, date(2026, 11, 24)) == "017/PPID/KPU-KLT/XI/2026"


def test_number_over_a_thousand_keeps_all_its_digits() -> None:
    assert format_number(TEMPLATE, 1234, date(2026, 1, 2)) == "1234/PPID/KPU-KLT/I/2026"


@pytest.mark.parametrize("text", read_table("forms/typed_words.txt", "number 17"))
def test_number_is_understood_as_people_type_it(text: str) -> None:
    assert parse_typed(text, TEMPLATE, 2026) == TypedNumber(17, 2026)


def test_year_that_is_typed_wins_over_this_year() -> None:
    assert parse_typed("17/2025", TEMPLATE, 2026) == TypedNumber(17, 2025)
    assert parse_typed("017/PPID/KPU-KLT/XI/2025", TEMPLATE, 2026) == TypedNumber(17, 2025)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "#",
        "0",
        "no",
        "/status",
        "tujuh belas",
        "17 permohonan",
        "-",
        "17/1999",
        "17/2026/3",
        "17/XYZ/KPU-KLT/XI/2026",
        "3310011201900001",
        "1" * 5000,
        "¹⁷½",
        "\x00",
    ],
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert parse_typed(text, TEMPLATE, 2026) is None


@given(st.sampled_from(TEMPLATES), sequences, days, st.integers(2020, 2099))
def test_written_number_is_read_back(template: str, n: int, day: date, this_year: int) -> None:
    number = format_number(template, n, day)
    assert parse_typed(number, template, this_year) == TypedNumber(n, day.year)
    assert parse_typed(number.lower(), template, this_year) == TypedNumber(n, day.year)


@given(sequences, days)
def test_written_number_is_read_back_without_its_marks(n: int, day: date) -> None:
    bare = "".join(c for c in format_number(TEMPLATE, n, day) if c.isalnum())
    assert parse_typed(bare, TEMPLATE, 2026) == TypedNumber(n, day.year)


@given(st.text(max_size=120))
def test_any_text_is_answered_with_a_number_or_none(text: str) -> None:
    typed = parse_typed(text, TEMPLATE, 2026)
    assert typed is None or typed.sequence > 0


def test_template_names_its_fields() -> None:
    assert template_fields(TEMPLATE) == {"sequence", "roman_month", "year"}


@pytest.mark.parametrize(
    ("text", "number", "others"),
    [
        ("status 017/PPID/KPU-KLT/XI/2025 gimana ya", TypedNumber(17, 2025), "status gimana ya"),
        ("sampai mana nomor 17?", TypedNumber(17, 2026), "sampai mana nomor  ?"),
        ("permohonan 1/2024 itu", TypedNumber(1, 2024), "permohonan   itu"),
        ("nomor 0 saja", None, ""),
        ("tahun 2025 saja", None, ""),
        ("nomor ١٧", TypedNumber(17, 2026), "nomor  "),
    ],
)
def test_a_number_within_a_sentence_is_told_from_the_other_words(
    text: str, number: TypedNumber | None, others: str
) -> None:
    assert found_in(text, TEMPLATE, 2026) == (number and (number, others))


@pytest.mark.parametrize(
    ("filler", "template"),
    [
        *((filler, TEMPLATE) for filler in (".", "0", "_ ", "no.", "0/")),
        *((".", t) for t in TEMPLATES),
    ],
)
def test_a_number_behind_thousands_of_marks_or_zeros_is_found_at_once(
    filler: str, template: str
) -> None:
    assert found_in(filler * 2000, TEMPLATE, 2026) is None
    number = format_number(template, 17, date(2026, 11, 24))
    found = found_in(filler * 2000 + f" {number} ya", template, 2026)
    assert found is not None
    assert found[0] == TypedNumber(17, 2026)
    assert set(found[1]) <= {*filler, *" ya"}


def test_a_short_year_is_one_of_this_century() -> None:
    assert parse_typed("17/25", TEMPLATE, 2026) == TypedNumber(17, 2025)
