"""A decree in one line, as clerks write it."""

from datetime import date

import pytest

from bot.forms.answer_fields import read_decree
from tests.prelude import read_table

FIFTH = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("line", "number"), read_table("forms/typed_words.txt", "decrees of 5 January 2026")
)
def test_number_and_date_are_read_however_they_are_parted(line: str, number: str) -> None:
    assert read_decree(line) == (number, FIFTH)


@pytest.mark.parametrize("line", read_table("forms/typed_words.txt", "no decree"))
def test_a_line_without_a_number_or_a_true_date_at_its_end_is_none(line: str) -> None:
    assert read_decree(line) is None


def test_thousands_of_spaces_are_one() -> None:
    line = "SK 12/2026" + " " * 4000 + "tanggal" + " " * 4000 + "5 Januari 2026"
    assert read_decree(line) == ("SK 12/2026", FIFTH)
