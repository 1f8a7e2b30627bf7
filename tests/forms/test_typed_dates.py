from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.forms.typed_text import read_date, read_moment
from tests.prelude import read_table

DAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize("typed", read_table("forms/typed_words.txt", "24 November 2026"))
def test_date_is_read_however_it_was_typed(typed: str) -> None:
    assert read_date(typed) == DAY


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1 Pebruari 2027", date(2027, 2, 1)),
        ("31 Agustus 2026", date(2026, 8, 31)),
        ("5 Dhésèmber 2026", date(2026, 12, 5)),
        ("Jum'at, 27 November 2026", date(2026, 11, 27)),
        ("Jum’at 27 November 2026", date(2026, 11, 27)),
        ("Jemuwah, 27 November 2026", date(2026, 11, 27)),
        ("29/2/2028", date(2028, 2, 29)),
        ("1 May 2026", date(2026, 5, 1)),
        ("3 Okt 2026", date(2026, 10, 3)),
    ],
)
def test_months_and_days_have_their_names_in_three_languages(typed: str, day: date) -> None:
    assert read_date(typed) == day


@pytest.mark.parametrize("typed", read_table("forms/typed_words.txt", "no date"))
def test_what_is_no_single_date_is_not_guessed(typed: str) -> None:
    assert read_date(typed) is None


@pytest.mark.parametrize("typed", read_table("forms/typed_words.txt", "24 November 2026 at 14.30"))
def test_moment_is_read_however_it_was_typed(typed: str) -> None:
    assert read_moment(typed) == datetime(2026, 11, 24, 14, 30)  # noqa: DTZ001 - local


@pytest.mark.parametrize(
    "typed", ["24/11/2026", "14.30", "24/11/2026 24.00", "24/11/2026 14.60", "24/11/2026 pagi"]
)
def test_what_is_no_moment_is_not_guessed(typed: str) -> None:
    assert read_moment(typed) is None


@given(st.text())
def test_any_words_at_all_are_read_without_harm(typed: str) -> None:
    for found in (read_date(typed), read_moment(typed)):
        assert found is None or 2000 <= found.year <= 2099


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_date_that_was_stored_reads_as_itself(day: date) -> None:
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.day}/{day.month}/{day.year}") == day
