"""Sentences that people read at once, on a phone: short ones, in every language."""

from collections.abc import Iterator
from functools import cache
from statistics import median

import pytest

from bot.texts import LANGUAGES
from sandbox.state.html_markup import parse_html
from tests.texts.fluent_files import CITIZENS, messages
from tests.texts.samples import OFFICE, ORDINARY_SAMPLES, renderings
from tests.texts.sentences import sentences, words

pytestmark = pytest.mark.house

MEDIAN_WORDS = 14
MOST_WORDS = 28
"""Also of a statutory notice: its article stands in brackets at the end of a short sentence."""


@cache
def read_by_citizens(language: str) -> dict[str, set[str]]:
    """Return every sentence of every text, filled in all ways, and of the office's settings."""
    found = {name: set(sentences(text)) for name, text in _of_the_office(language)}
    for text_id in messages(language, *CITIZENS):
        if not text_id.startswith("typed-"):
            said = renderings(language, text_id, ORDINARY_SAMPLES)
            found[text_id] = {one for html in said for one in sentences(parse_html(html)[0])}
    return found


def _of_the_office(language: str) -> Iterator[tuple[str, str]]:
    yield "costs", getattr(OFFICE.costs, language)
    yield "retention", getattr(OFFICE.privacy.retention, language)
    yield from ((route.name, getattr(route.text, language)) for route in OFFICE.routes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_longer_than_a_breath(language: str) -> None:
    long = {
        text_id: max(found, key=words)
        for text_id, found in read_by_citizens(language).items()
        if found and words(max(found, key=words)) > MOST_WORDS
    }
    assert long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_half_of_the_sentences_have_at_most_fourteen_words(language: str) -> None:
    counted = [words(one) for found in read_by_citizens(language).values() for one in found]

    assert median(counted) <= MEDIAN_WORDS


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Terima kasih. Petugas membacanya!", ["Terima kasih.", "Petugas membacanya!"]),
        ("Sudah lengkap? Tekan “Ya”.", ["Sudah lengkap?", "Tekan “Ya”."]),
        ("“Sudah.” Lalu tekan tombol.", ["“Sudah.”", "Lalu tekan tombol."]),
        ("Baik. 🙏 Silakan.", ["Baik.", "🙏 Silakan."]),
        ("Sama-sama! 🙏", ["Sama-sama!"]),
        ("Alamat: Jl. Pemuda 12, Klaten.", ["Alamat: Jl. Pemuda 12, Klaten."]),
        ("SKB 3 Menteri No. 1497/2025 berlaku.", ["SKB 3 Menteri No. 1497/2025 berlaku."]),
        ("Menurut Pasal 22 ayat (7). Itu saja.", ["Menurut Pasal 22 ayat (7).", "Itu saja."]),
        ("Loket buka pukul 09.00 WIB. Datanglah.", ["Loket buka pukul 09.00 WIB.", "Datanglah."]),
        ("Loket tutup pukul 15.00. Datanglah.", ["Loket tutup pukul 15.00.", "Datanglah."]),
        ("Buka kab-klaten.kpu.go.id di sana.", ["Buka kab-klaten.kpu.go.id di sana."]),
        ("Lewat SP4N-LAPOR!: buka situsnya.", ["Lewat SP4N-LAPOR!: buka situsnya."]),
        ("TANDA BUKTI\nDiterima: Senin", []),
        ("Yang kurang:\n• Surat kuasa\n• KTP", ["Yang kurang:"]),
        ("1. Anda meminta. Kami mencatat.", ["Anda meminta.", "Kami mencatat."]),
        ("a. permohonan ditolak\nb. tidak ditanggapi", []),
        ("(Ini pertanyaan biasa.) Tunggu.", ["(Ini pertanyaan biasa.)", "Tunggu."]),
        ("⚖️", []),
        ("!", []),
    ],
)
def test_sentences_end_where_a_reader_pauses(text: str, found: list[str]) -> None:
    assert sentences(text) == found


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Terima kasih.", 2),
        ("Nomor 001/PPID/KPU-KLT/XI/2026 · 09.00–15.00.", 3),
        ("🙏 Tekan /start – itu saja.", 4),
        ("(UU 14/2008 Pasal 22 ayat (7)).", 6),
    ],
)
def test_a_number_and_a_command_are_one_word_and_a_sign_is_none(
    sentence: str, counted: int
) -> None:
    assert words(sentence) == counted
