"""How words are found in a lexicon of three words: whatever is typed, only those are read."""

import pytest

from bot.domain.words.informal_words import Lexicon, Topic, words_of

NONE = frozenset[str]()
WORDS = {
    ("permohonan",): frozenset({"permohonan"}),
    ("terima", "kasih"): frozenset({"thanks"}),
    ("jawab",): frozenset({"jawab"}),
}
SMALL = Lexicon(
    spellings=WORDS,
    talk={"thanks": frozenset({"thanks"})},
    common=NONE,
    idle=NONE,
    content=NONE,
    signs={"no": NONE, "so_far": NONE},
    patterns={},
    status=Topic((), NONE),
    doors={},
    questions={},
    tongues={"id": frozenset({"permohonan", "jawab"}), "en": NONE},
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("permohonan", [{"permohonan"}]),
        ("terima kasih", [{"thanks"}]),
        ("terima", [set()]),  # a word of a phrase means nothing by itself
        ("kasih", [set()]),
        ("prmhnan", [{"permohonan"}]),
        ("jwbnya", [{"jawab"}]),
        ("jawab 12 1234", [{"jawab"}, {"#"}, {"##"}]),
    ],
)
def test_words_and_phrases_are_read_as_they_are_meant(text: str, read: list[set[str]]) -> None:
    assert [set(meant) for meant in SMALL.read(text)] == read


@pytest.mark.parametrize("word", ["zzz", "kwxyz", "pemilihan", "aeiou", "tps", "bupati"])
def test_a_word_that_is_like_none_of_them_means_nothing(word: str) -> None:
    assert SMALL.meanings(word) == NONE


@pytest.mark.parametrize(
    ("text", "least", "tongue"),
    [("jawab", 1, "id"), ("jawab", 2, None), ("permohonan jawab", 2, "id"), ("halo", 1, None)],
)
def test_a_language_is_known_by_enough_of_its_words(
    text: str, least: int, tongue: str | None
) -> None:
    assert SMALL.tongue_of(text, least) == tongue


def test_a_word_that_is_doubled_by_a_figure_is_read_once_and_no_year_is_cut() -> None:
    assert words_of("pagi2 ii2 x2 tahun 2022") == ["pagi", "ii", "x2", "tahun", "2022"]
