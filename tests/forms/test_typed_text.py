import pytest

from bot.forms.typed_text import ascii_digits, clean, letters, one_line, propose_subject
from tests.prelude import read_table


@pytest.mark.parametrize(("wanted", "subject"), read_table("forms/typed_words.txt", "subjects"))
def test_subject_is_the_wish_without_the_politeness(wanted: str, subject: str) -> None:
    assert propose_subject(wanted) == subject


@pytest.mark.parametrize("wanted", ["", "\u200b", "halo", "saya mau minta", "😀" * 200, "x" * 900])
def test_subject_is_never_empty_nor_long(wanted: str) -> None:
    assert 0 < len(propose_subject(wanted)) <= 80


def test_long_wish_is_cut_at_a_word() -> None:
    subject = propose_subject("Daftar " + "nama calon anggota legislatif " * 6)
    assert subject.endswith("calon…")


def test_cleaning_removes_what_cannot_be_seen_and_keeps_line_breaks() -> None:
    assert clean(" a\u200b\u202e\x00b\ud800\u3164\r\n\u2028c\t ") == "ab\n\nc"


def test_one_line_has_single_spaces() -> None:
    assert one_line(" Jl.\n  Pemuda\u00a0 12") == "Jl. Pemuda 12"


def test_letters_and_digits_of_other_scripts_count() -> None:
    assert (letters("ꦧꦸꦣꦶ 12 😀"), ascii_digits("١２3")) == (2, "123")
