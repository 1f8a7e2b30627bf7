"""The search of the public information list: it finds, and it is silent where nothing fits."""

import pytest

from bot.domain.list_search import Glossary, asked, mended, stems
from tests.storage.list_quality import LIST, WORDS, listed, measured, questions


async def test_nine_of_ten_questions_find_their_title_and_most_of_the_rest_is_left_in_peace() -> (
    None
):
    database = await listed(LIST.read_bytes())
    quality = await measured(database, questions())
    await database.close()

    assert quality.recall >= 0.95, quality.missed
    assert quality.mean_reciprocal_rank >= 0.9
    assert len(quality.bothered) <= quality.off_topic / 4, quality.bothered


@pytest.mark.parametrize(
    ("spoken", "official"),
    [
        ("gajinya kpps", "honorarium"),
        ("wakil rakyat", "dprd"),
        ("mobil dinas", "kendaraan"),
        ("polling stations", "pemungutan"),
        ("arta hibah", "anggaran"),
    ],
)
def test_everyday_words_mean_those_of_the_titles(spoken: str, official: str) -> None:
    found = {stem for term in WORDS.terms(asked(spoken)) for stem in term.stems}

    assert set(stems(official)) <= found


def test_idle_words_numbers_and_names_of_places_ask_for_nothing() -> None:
    assert WORDS.terms(asked("tolong minta data tahun 2024 di kecamatan Ceper Klaten")) == []


def test_the_longest_phrase_of_the_glossary_counts() -> None:
    words = Glossary({("kotak",): ("wadah",), ("kotak", "suara"): ("logistik",)})

    [term] = words.terms(["kotak", "suara"])
    assert term.meant == ("logistik",)


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("angaran", ["anggaran", "angkutan"], "anggaran"),
        ("harga", ["harga", "harta"], "harga"),
        ("zzzzzz", ["zaman"], "zzzzzz"),
    ],
)
def test_a_slip_is_mended_and_a_word_of_the_list_is_none(
    typed: str, known: list[str], meant: str
) -> None:
    assert mended([typed], {typed: known}) == [meant]
