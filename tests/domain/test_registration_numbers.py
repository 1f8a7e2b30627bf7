"""Numbers of the registers: as written, as typed, and how far each goes on after a restore."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.registration_numbers import (
    AN_HOUR,
    ANY,
    Restored,
    Skipped,
    TypedNumber,
    format_number,
    found_in,
    highest_skipped,
    parse_typed,
    series_of,
    template_fields,
)
from tests.prelude import read_table

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
        "0" * 80 + "17",
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


COPIED = datetime(2026, 11, 24, 19, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last", "passed", "until"),
    [
        (4, timedelta(0), 2_000),
        (4, timedelta(minutes=59), 2_000),
        (4, timedelta(hours=1), 2_000),
        (4, timedelta(hours=1, seconds=1), 3_000),
        (0, timedelta(hours=10), 12_000),
        (1_999, timedelta(hours=24), 31_000),
        (4, -timedelta(days=3), 2_000),  # the clock of either machine was wrong
    ],
)
def test_a_series_goes_on_after_a_full_thousand(last: int, passed: timedelta, until: int) -> None:
    assert highest_skipped(last, COPIED, COPIED + passed) == until


@given(st.integers(0, 10**6), st.timedeltas(timedelta(0), timedelta(days=400)))
def test_no_number_that_was_given_in_its_pace_is_given_again(last: int, passed: timedelta) -> None:
    given_meanwhile = passed / timedelta(hours=1) * AN_HOUR
    assert highest_skipped(last, COPIED, COPIED + passed) >= last + given_meanwhile


@pytest.mark.parametrize(
    ("copied", "now", "wanted"),
    [
        ((2026, 11, 24), (2026, 11, 25), (2025, 2026)),
        ((2026, 12, 31), (2027, 1, 2), (2025, 2026, 2027)),
        ((2026, 12, 29), (2026, 12, 30), (2025, 2026)),
        ((2026, 12, 30), (2026, 12, 31), (2025, 2026, 2027)),  # it is 2027 in the east
    ],
)
def test_every_year_counts_in_which_a_number_may_have_been_given(
    copied: tuple[int, int, int], now: tuple[int, int, int], wanted: tuple[int, ...]
) -> None:
    found = series_of(datetime(*copied, 20, tzinfo=UTC), datetime(*now, 20, tzinfo=UTC))
    assert found == (("incident", 0), *((ANY, year) for year in wanted))


def test_what_a_restore_left_out_is_known_also_of_a_series_without_a_number() -> None:
    own = Skipped(series="request", year=2026, first=5, last=2_000)
    others = Skipped(series=ANY, year=2026, first=1, last=1_000)
    restored = Restored(since=COPIED, at=COPIED, skipped=(others, own))
    assert restored.left_out("request", 2026) == own
    assert restored.left_out("objection", 2026) == others
    assert restored.left_out("request", 2025) is None
