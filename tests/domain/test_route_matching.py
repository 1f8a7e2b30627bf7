"""Which words belong to another door, and which are a request whatever they are about."""

import pytest

from bot.domain.words.similar_texts import RoutePhrases, matter_of
from tests.prelude import KLATEN_PROFILE, load_profile, read_table

KNOWN = [RoutePhrases(route.name, route.phrases) for route in load_profile(KLATEN_PROFILE).routes]

ANOTHER_DOOR = read_table("domain/words.txt", "another door")

A_REQUEST = read_table("domain/words.txt", "a request")


@pytest.mark.parametrize(("matter", "words"), ANOTHER_DOOR)
def test_what_another_door_answers_is_known_by_its_plain_words(matter: str, words: str) -> None:
    assert matter_of(words, KNOWN) == matter


@pytest.mark.parametrize("words", A_REQUEST)
def test_a_request_stays_a_request_whatever_it_is_about(words: str) -> None:
    assert matter_of(words, KNOWN) is None


def test_a_gap_in_a_phrase_is_three_words_at_most() -> None:
    known = [RoutePhrases("voter", ("cek * dpt",))]
    assert matter_of("cek dpt", known) == "voter"
    assert matter_of("cek nama saya di dpt", known) == "voter"
    assert matter_of("cek nama ibu saya juga di dpt", known) is None


def test_a_phrase_is_whole_words() -> None:
    assert matter_of("pungliyanto", [RoutePhrases("complaint", ("pungli",))]) is None
