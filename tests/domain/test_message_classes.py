"""What people write outside any form, in three languages, with slang and slips, and what it is."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from bot.domain.heard_message import Around, Open, Rules
from bot.domain.message_classes import (
    ORDER,
    Class,
    Reading,
    is_agreement,
    is_small_talk,
    read_message,
)
from bot.domain.registration_numbers import Typed
from bot.domain.route_matching import Signs
from bot.office import KLATEN_PROFILE, load_profile
from bot.texts.spoken_lexicon import lexicon

OFFICE = load_profile(KLATEN_PROFILE)
RULES = Rules(
    lexicon(*OFFICE.called),
    [Signs(route.name, route.phrases) for route in OFFICE.routes],
    OFFICE.number_template,
    2026,
)
ASKS: dict[str, Open] = {"?": "officer", "!": "kept"}


@dataclass(frozen=True)
class Sample:
    """A message, who wrote it, and what it is."""

    text: str
    kind: Class
    topic: str
    around: Around

    @cached_property
    def reading(self) -> Reading:
        return read_message(self.text, self.around, RULES)

    def is_read(self) -> bool:
        return self.reading.kind is self.kind and self.topic in (
            "",
            self.reading.topics[-1:] and topic(self.reading),
        )


def topic(reading: Reading) -> str:
    """Return what a reading is about, as the file of samples writes it."""
    return " ".join(reading.topics[1:] if reading.topics[0] == "menu" else reading.topics)


def samples() -> Iterator[Sample]:
    """Read the file: "class topic: message", after a mark of who writes."""
    for line in (Path(__file__).parent / "spoken_messages.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        label, _, text = line.partition(": ")
        mark = label[0] if label[0] in "+?!" else ""
        kind, _, about = label.removeprefix(mark).partition(" ")
        yield Sample(
            text,
            Class.SMALL_TALK if kind == "talk" else Class(kind),
            about,
            around(mark),
        )


def around(mark: str) -> Around:
    if mark in ("", "!"):
        return Around(open=ASKS.get(mark, ""))
    subject = lexicon(*OFFICE.called).read("Salinan daftar pemilih tetap per kecamatan")
    numbers, subjects = frozenset({Typed(1, 2026)}), frozenset[str]().union(*subject)
    return Around(numbers, subjects, ASKS.get(mark, ""), waits=True)


SAMPLES = tuple(samples())


def test_there_are_enough_samples_of_every_class() -> None:
    counted = Counter(sample.kind for sample in SAMPLES)
    assert sum(counted.values()) >= 300
    assert set(counted) == {kind for kind, _ in ORDER}
    assert counted[Class.STATUS] >= 60


# Thousands of samples are a few dozen tests: each names all that it finds misread.
@pytest.mark.parametrize("kind", [kind for kind, _ in ORDER])
def test_a_message_is_what_its_writer_means(kind: Class) -> None:
    misread = {
        sample.text: sample.reading
        for sample in SAMPLES
        if sample.kind is kind and not sample.is_read()
    }
    assert misread == {}


@pytest.mark.parametrize("polite", ["Selamat pagi min, {}", "{}, terima kasih", "Halo kak. {} 🙏"])
def test_politeness_around_a_wish_leaves_it_a_wish(polite: str) -> None:
    wishes = [sample for sample in SAMPLES if sample.kind is Class.REQUEST]
    misread = {
        wish.text: reading
        for wish in wishes
        if (reading := read_message(polite.format(wish.text), wish.around, RULES)).kind
        not in {Class.REQUEST, Class.DOOR}
    }
    assert misread == {}


@pytest.mark.parametrize("kind", [kind for kind, _ in ORDER])
def test_the_quick_look_for_small_talk_finds_what_the_whole_reading_finds(kind: Class) -> None:
    differing = [
        sample.text
        for sample in SAMPLES
        if sample.kind is kind
        and is_small_talk(sample.text, sample.around, RULES)
        != (sample.reading.kind is Class.SMALL_TALK)
    ]
    assert differing == []


def test_what_a_question_of_status_leaves_over_is_passed_on() -> None:
    mine = around("+")
    text = "Sudah sampai mana ya min? Tolong tambahkan data Desa Jombor. Makasih"
    assert read_message(text, mine, RULES) == Reading(
        Class.STATUS, rest="Tolong tambahkan data Desa Jombor"
    )


def test_what_is_said_beside_a_door_is_passed_on() -> None:
    text = "Lampiran 2 rusak. Saya mau ajukan keberatan. Terima kasih"
    assert read_message(text, around("+"), RULES) == Reading(
        Class.DOOR, ("menu", "object"), rest="Lampiran 2 rusak"
    )
    assert read_message(text, Around(), RULES).kind is Class.REQUEST


@pytest.mark.parametrize(
    "text", ["untuk bapak saya", "Pak Sarno", "besok pagi", "siang", "bukan itu", "digital saja"]
)
def test_whatever_is_no_mere_politeness_answers_an_officer(text: str) -> None:
    reading = read_message(text, around("?"), RULES)
    assert reading.kind in {Class.ANSWER, Class.REQUEST}, reading


@pytest.mark.parametrize(
    "text", ["iya setuju bu", "Saya setuju ya", "ok, I agree", "nggih sarujuk"]
)
def test_an_agreement_in_a_few_words_is_one(text: str) -> None:
    assert is_agreement(text, RULES)


@pytest.mark.parametrize("text", ["tidak setuju", "ok", "setuju asal gratis", "saya tidak setuju"])
def test_what_is_no_plain_agreement_is_none(text: str) -> None:
    assert not is_agreement(text, RULES)


@pytest.mark.parametrize(
    "slip", ["permohonn", "permohonann", "pemrohonan", "permahonan", "prmhnn", "permohonaaan"]
)
def test_a_slip_stretched_letters_and_missing_vowels_are_read(slip: str) -> None:
    assert "permohonan" in lexicon(*OFFICE.called).meanings(slip)


@pytest.mark.parametrize("word", ["sidang", "makan", "mobil", "permainan", "kantong"])
def test_another_word_is_no_slip(word: str) -> None:
    assert lexicon(*OFFICE.called).meanings(word) <= {word}


@pytest.mark.parametrize(
    ("body", "place", "asked"),
    [
        ("Diskominfo", "Klaten", "apakah ini diskominfo klaten"),
        ("Dinas Kesehatan", "Kulon Progo", "apa ini dinas kesehatan"),
        ("Bawaslu", "Solo", "is this Bawaslu"),
    ],
)
def test_each_office_is_known_by_its_own_name(body: str, place: str, asked: str) -> None:
    ours = Rules(lexicon(body, place), (), OFFICE.number_template, 2026)
    assert (
        read_message(asked, Around(), ours).topics
        == read_message("siapa ini", Around(), ours).topics
    )
    assert read_message(asked, Around(), RULES).kind is not Class.SMALL_TALK


def test_offices_share_the_memory_of_the_words() -> None:
    one, other = lexicon("Diskominfo", "Klaten"), lexicon("Disdukcapil", "Solo")
    assert one.spellings is other.spellings
    assert not one.meanings("disdukcapil")
    for spelt in ("disdukcapil", "disdukcapl", "disdukcapilnya", "dsdkcpl"):
        assert other.meanings(spelt) == one.meanings("diskominfo"), spelt


def test_a_long_message_is_read_quickly_as_a_request() -> None:
    assert read_message("xqzvw " * 700, Around(), RULES).kind is Class.REQUEST
