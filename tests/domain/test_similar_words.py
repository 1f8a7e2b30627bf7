"""Words that are alike are known again, and many become few messages."""

from hashlib import sha256

import pytest

from bot.domain.words.similar_texts import are_alike, clusters, group_in_order, merge_texts, traits
from tests.domain.chain_letter import CHAIN
from tests.prelude import Content


def keyed(run: str) -> str:
    return sha256(run.encode()).hexdigest()


def marks(text: str) -> frozenset[str]:
    return traits(text, keyed)


@pytest.mark.parametrize(
    "variant",
    [
        CHAIN,
        CHAIN.upper(),
        CHAIN.replace("!", " 🙏🙏"),
        f"Halo admin. {CHAIN}",
        f"{CHAIN} https://contoh.id/123",
        CHAIN.replace("sepuluh teman", "semua teman"),
    ],
)
def test_a_chain_letter_is_known_again_though_it_changed_a_little(variant: str) -> None:
    assert are_alike(marks(CHAIN), marks(variant))


@pytest.mark.parametrize(("shared", "is_alike"), [(9, False), (10, True), (16, True)])
def test_texts_are_alike_if_they_share_six_traits_of_ten(shared: int, is_alike: bool) -> None:
    one = frozenset(f"{number}" for number in range(16))
    other = frozenset(f"{number if number < shared else -number}" for number in range(16))
    assert are_alike(one, other) is is_alike


@pytest.mark.parametrize(
    "other",
    [
        "",
        "👍",
        "Kantor buka jam berapa?",
        "Mohon salinan data pemilih per kecamatan di Klaten untuk penelitian skripsi saya",
        "Data pemilih di Klaten sudah saya terima, terima kasih banyak atas bantuannya",
    ],
)
def test_other_words_are_other_words(other: str) -> None:
    assert not are_alike(marks(CHAIN), marks(other))


def test_nothing_is_alike_to_nothing() -> None:
    assert not are_alike(marks(""), marks("👍"))


def test_alike_words_form_one_group_and_the_order_stays() -> None:
    said = ["a b c d", CHAIN, "e f g h", CHAIN + " amin", "a b c d"]
    assert clusters(said, marks) == [
        ["a b c d", "a b c d"],
        [CHAIN, CHAIN + " amin"],
        ["e f g h"],
    ]


def test_what_belongs_to_one_keeps_its_order() -> None:
    assert group_in_order([3, 1, 4, 1, 5], lambda number: number % 2) == [[3, 1, 1, 5], [4]]


def text(words: str, *entities: dict[str, object]) -> Content:
    return Content(kind="text", text=words, entities=entities)


def test_texts_become_one_with_their_formatting_in_place() -> None:
    bold = {"type": "bold", "offset": 0, "length": 3}
    [one] = merge_texts([text("🙏 Halo"), text("dua", bold)])
    assert one.text == "🙏 Halo\n\ndua"
    assert one.entities == ({"type": "bold", "offset": 9, "length": 3},)


def test_a_text_that_came_again_is_written_once_with_how_often() -> None:
    [one] = merge_texts([text("Halo?"), text("Ada orang?"), text("Halo?"), text("Halo?")])
    assert one.text == "Halo? (×3)\n\nAda orang?"


def test_too_much_for_one_message_becomes_several_and_nothing_is_lost() -> None:
    said = [text(f"{number} " + "x" * 700) for number in range(12)]
    gathered = merge_texts(said)
    assert len(gathered) == 3
    assert all(len(one.text) <= 4096 for one in gathered)
    assert all(f"{number} xx" in "".join(one.text for one in gathered) for number in range(12))


def test_what_is_no_text_stays_by_itself() -> None:
    voice = Content(kind="voice", file_id="v1")
    assert merge_texts([text("a"), voice, text("b")]) == [text("a"), voice, text("b")]
