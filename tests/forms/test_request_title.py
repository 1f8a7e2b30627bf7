import pytest

from bot.forms.request_title import propose_subject
from tests.prelude import read_table

LANGUAGES = ("Indonesian", "English", "Javanese")


@pytest.mark.parametrize(
    ("wanted", "title"),
    [row for language in LANGUAGES for row in read_table("forms/titles.txt", language)],
)
def test_title_is_what_is_asked_for_without_greeting_and_asker(wanted: str, title: str) -> None:
    assert propose_subject(wanted) == title


@pytest.mark.parametrize("wanted", ["", "\u200b", "halo", "saya mau minta", "😀" * 200, "x" * 900])
def test_title_is_never_empty_nor_long(wanted: str) -> None:
    assert 0 < len(propose_subject(wanted)) <= 80


def test_long_wish_is_cut_at_a_word() -> None:
    title = propose_subject("Daftar " + "nama calon anggota legislatif " * 6)
    assert title.endswith("calon…")
