import pytest

from bot.domain.reminders.queue_order import split_search, words_not_in


@pytest.mark.parametrize(
    ("typed", "words", "filters"),
    [
        ("pemilih kecamatan", ["pemilih", "kecamatan"], {}),
        ('"daftar pemilih" Cawas', ["daftar pemilih", "Cawas"], {}),
        ("Status:dijawab anggaran", ["anggaran"], {"status": "dijawab"}),
        ('unit:"Hukum dan" sejak:1/11/2026', [], {"unit": "Hukum dan", "sejak": "1/11/2026"}),
        ("https://kpu.go.id", ["https://kpu.go.id"], {}),
        ("status:", ["status:"], {}),
        ("", [], {}),
    ],
)
def test_what_was_typed_is_words_and_filters(
    typed: str, words: list[str], filters: dict[str, str]
) -> None:
    assert split_search(typed) == (words, filters)


def test_every_word_has_to_occur_somewhere() -> None:
    texts = ["Salinan DAFTAR pemilih", "tiap kecamatan, café"]
    assert words_not_in(["daftar", "Kecamatan", "cafe"], texts) == set()
    assert words_not_in(["daftar", "anggaran"], texts) == {"anggaran"}
    assert words_not_in([], texts) == set()
