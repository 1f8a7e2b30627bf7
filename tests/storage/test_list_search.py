"""The search of the public information list: it finds, and it is silent where nothing fits."""

import pytest

from bot.domain.words.list_search import (
    Candidate,
    Glossary,
    SearchTerm,
    StemWeights,
    corrected_words,
    doubtful_words,
    rank_entries,
    search_words,
)
from bot.domain.words.similar_texts import stems
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
    found = {stem for term in WORDS.terms(search_words(spoken)) for stem in term.stems}

    assert set(stems(official)) <= found


def test_idle_words_numbers_and_names_of_places_ask_for_nothing() -> None:
    assert WORDS.terms(search_words("tolong minta data tahun 2024 di kecamatan Ceper Klaten")) == []


@pytest.mark.parametrize(
    ("spoken", "official"),
    [
        ("anggaranipun pinten", "anggaran"),
        ("tahapane piye", "tahapan"),
        ("gajine", "honorarium"),
        ("kotaknya", "kotak"),
    ],
)
def test_what_is_hung_on_a_word_is_cut_off(spoken: str, official: str) -> None:
    [term] = WORDS.terms(search_words(spoken))

    assert set(stems(official)) <= set(term.stems)


def test_a_word_that_ends_like_one_with_a_particle_is_searched_whole() -> None:
    [term] = WORDS.terms(["sekolah"])

    assert term.stems == tuple(stems("sekolah"))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("Salinan daftar pemilih tetap per kecamatan", "daftar pemilih tetap kecamatan"),
        ("berapa gaji anggota KPPS 2024", "jumlah honorarium anggota kpps 2024"),
        ("Notulen rapat pleno 12 Maret 2024", "notulen rapat 2024"),
        ("Joko Susilo NIK 3310014107990001 HP 081234567890", ""),
    ],
)
def test_in_official_words_stands_what_was_asked_and_nothing_of_who_asked(
    asked: str, words: str
) -> None:
    assert WORDS.in_official_words(asked) == words


def test_greetings_and_thanks_ask_for_nothing_and_a_word_counts_once() -> None:
    assert (
        WORDS.terms(search_words("Selamat pagi, mohon izin bertanya. Terima kasih, carane piye?"))
        == []
    )
    assert len(WORDS.terms(search_words("anggaran, anggaran!"))) == 1


def test_what_another_office_does_weighs_most_unless_the_list_holds_it() -> None:
    [passport] = WORDS.terms(["paspor"])
    [unknown] = WORDS.terms(["zzzzzz"])

    assert StemWeights(80, {}).weight(passport) > StemWeights(80, {"jadwal": 1})("jadwal")
    assert StemWeights(80, {}).weight(passport) > StemWeights(80, {}).weight(unknown)
    assert StemWeights(80, {"paspor": 1}).weight(passport) == StemWeights(80, {"jadwal": 1})(
        "jadwal"
    )


def test_the_longest_phrase_of_the_glossary_counts() -> None:
    words = Glossary({("kotak",): ("wadah",), ("kotak", "suara"): ("logistik",)})

    [term] = words.terms(["kotak", "suara"])
    assert term.official_stems == ("logistik",)


def test_idle_words_may_stand_between_those_of_a_phrase() -> None:
    known = {("kotak",): ("wadah",), ("kotak", "suara"): ("logistik",)}
    words = Glossary(known, frozenset({"untuk"}))

    [term] = words.terms(["kotak", "untuk", "suara"])
    assert term.official_stems == ("logistik",)


def test_only_so_many_unknown_words_weigh_against_what_an_entry_holds() -> None:
    terms = [SearchTerm((f"unknown{number}",)) for number in range(9)]
    entry = Candidate(1, frozenset({"magang"}), frozenset())

    assert rank_entries([SearchTerm(("magang",)), *terms], [entry], StemWeights(80, {"magang": 1}))
    assert not rank_entries(
        [SearchTerm(("magang",)), *terms], [entry], StemWeights(80, {"magang": 70})
    )


def test_a_letter_by_itself_asks_for_nothing() -> None:
    assert Glossary({}).terms(["c", "tv"]) == [SearchTerm(("tv",), (), False)]


def test_a_word_that_the_glossary_knows_only_in_a_phrase_may_be_a_slip() -> None:
    words = Glossary({("kotak",): ("wadah",), ("suara", "sah"): ("hasil",)})
    assert doubtful_words(["kotak", "suara"], words) == ["suara"]


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
    assert corrected_words([typed], {typed: known}) == [meant]


def test_candidates_are_sought_by_the_rarest_words_until_enough_entries_hold_them() -> None:
    assert StemWeights(5000, {"laporan": 3000, "sewa": 4, "gudang": 9}).stems_to_search() == [
        "sewa",
        "gudang",
    ]
    assert StemWeights(5000, {"laporan": 3000}).stems_to_search() == ["laporan"]
