"""Words that are hardly meant for a requester."""

from pathlib import Path

import pytest

from bot.domain.inner_words import meant_inside

MEMBERS = ("Budi Santoso, S.Sos.", "Wati", "Joko Susilo", "Sri Lestari 🌷", "Hadi", "Anton")
SAMPLES = Path(__file__).parents[1] / "leaving"


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Bu Wati, pemohon ini sering protes, hati-hati", "Bu Wati"),
        ("Tolong dicek dulu ya pak joko", "pak joko"),
        ("Sudah dikirim belum, Mbak Lestari?", "Mbak Lestari"),
        ("mas Budi yang pegang datanya", "mas Budi"),
        ("Bpk. Santoso belum tanda tangan", "Bpk. Santoso"),
        ("Ibu Sri cuti", "Ibu Sri"),
        ("Wati, ini datamu?", "Wati"),
        ("JOKO: tolong", "JOKO"),
        ("Bu Kabid mohon arahan", "Bu Kabid"),
        ("Silakan ke Bapak Joko di loket.", ""),
        ("Sedang kami siapkan, Bu.", ""),
        ("Selamat pagi, Bu Sari. Datanya sedang dicari.", ""),
        ("Data Desa Jokowati sudah ada.", ""),
        ("Kepada Bapak/Ibu pemohon", ""),
        ("Ibu, datanya siap.", ""),
        ("Budi daya ikan di Klaten", ""),
        ("", ""),
    ],
)
def test_the_words_are_named_by_which_a_text_is_meant_for_colleagues(
    text: str, called: str
) -> None:
    assert meant_inside(text, MEMBERS) == called


def _written(name: str) -> list[str]:
    return (SAMPLES / f"{name}.txt").read_text("utf-8").splitlines()


def test_of_sixty_words_among_colleagues_few_are_missed() -> None:
    missed = [words for words in _written("inner") if not meant_inside(words, MEMBERS)]
    assert len(missed) <= 3, missed


def test_of_a_hundred_ordinary_replies_three_at_most_are_asked_about() -> None:
    asked = [words for words in _written("ordinary") if meant_inside(words, MEMBERS)]
    assert len(asked) <= 3, asked
