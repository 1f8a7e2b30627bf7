"""What people write outside any form, in three languages, with slang and slips, and what it is."""

from collections import Counter

import pytest

from bot.domain.words.message_classification import (
    MessageClass,
    MessageReading,
    is_agreement,
    read_message,
)
from bot.domain.words.parsed_message import MessageContext, ParsedMessage, ReadingRules
from bot.domain.words.sentence_features import sentence_features
from bot.texts.language_lexicons import lexicon
from tests.domain.message_samples import OFFICE, RULES, SAMPLES, around

MISREAD, MISREAD_IF_POLITE = 0.05, 0.07
"""The share of the samples that may be misread: what they do is weighed, not listed."""


def test_there_are_enough_samples_of_every_class() -> None:
    counted = Counter(sample.kind for sample in SAMPLES)
    assert sum(counted.values()) >= 300
    assert set(counted) == set(MessageClass)
    assert counted[MessageClass.STATUS] >= 60


# Thousands of samples are a few dozen tests: each names all that it finds misread.
@pytest.mark.parametrize("kind", MessageClass)
def test_a_message_is_what_its_writer_means(kind: MessageClass) -> None:
    misread = {
        sample.text: sample.reading
        for sample in SAMPLES
        if sample.kind is kind and not sample.is_read()
    }
    assert len(misread) <= MISREAD * sum(sample.kind is kind for sample in SAMPLES), misread


@pytest.mark.parametrize("polite", ["Selamat pagi min, {}", "{}, terima kasih", "Halo kak. {} 🙏"])
def test_politeness_around_a_wish_leaves_it_a_wish(polite: str) -> None:
    wishes = [sample for sample in SAMPLES if sample.kind is MessageClass.REQUEST]
    misread = {
        wish.text: reading
        for wish in wishes
        if (reading := read_message(polite.format(wish.text), wish.around, RULES)).kind
        not in {MessageClass.REQUEST, MessageClass.DOOR}
    }
    assert len(misread) <= MISREAD_IF_POLITE * len(wishes), misread


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("struktur organisasi KPU Klaten", MessageClass.REQUEST),
        ("pengumuman KPU Klaten", MessageClass.REQUEST),
        ("KPU Klaten", MessageClass.SMALL_TALK),
        ("pak admin KPU Klaten", MessageClass.SMALL_TALK),
    ],
)
def test_what_stands_beside_the_name_of_the_office_is_a_wish(text: str, kind: MessageClass) -> None:
    assert read_message(text, MessageContext(), RULES).kind is kind


def test_what_a_question_of_status_leaves_over_is_passed_on() -> None:
    mine = around("+")
    text = "Sudah sampai mana ya min? Tolong tambahkan data Desa Jombor. Makasih"
    assert read_message(text, mine, RULES) == MessageReading(
        MessageClass.STATUS, rest="Tolong tambahkan data Desa Jombor"
    )


def test_what_is_said_beside_a_door_is_passed_on() -> None:
    text = "Lampiran 2 rusak. Saya mau ajukan keberatan. Terima kasih"
    assert read_message(text, around("+"), RULES) == MessageReading(
        MessageClass.DOOR, ("menu", "object"), rest="Lampiran 2 rusak"
    )
    assert read_message(text, MessageContext(), RULES).kind is MessageClass.REQUEST


def test_who_asks_for_a_door_alone_is_shown_it_and_nothing_else() -> None:
    read = read_message("boleh saya keberatan?", around("+"), RULES)
    assert read == MessageReading(MessageClass.DOOR, ("menu", "object"))


@pytest.mark.parametrize(
    ("mark", "text", "kind", "topics"),
    [
        ("", "nomor 1234567", MessageClass.STATUS, ()),
        ("", "biasanya jawaban saya berapa lama?", MessageClass.QUESTION, ("duration",)),
        ("+", "jam berapa selesai", MessageClass.QUESTION, ("hours",)),
        ("+", "prosesnya buka kapan", MessageClass.QUESTION, ("hours",)),
        ("+", "gratis kah", MessageClass.QUESTION, ("cost",)),
        ("+", "belum saya terima", MessageClass.STATUS, ()),
        ("+", "mana keberatan saya?", MessageClass.STATUS, ("objection",)),
        ("+", "mau ajukan keberatan kemarin", MessageClass.DOOR, ("menu", "object")),
        ("", "Pak Budi", MessageClass.SMALL_TALK, ("calling",)),
    ],
)
def test_what_is_asked_is_known_by_the_words_that_say_whose_it_is(
    mark: str, text: str, kind: MessageClass, topics: tuple[str, ...]
) -> None:
    read = read_message(text, around(mark), RULES)
    assert (read.kind, read.topics) == (kind, topics)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("saya sudah minta kemarin", {"made and long"}),
        ("permohonan saya sampai mana", {"made and stands"}),
        (
            "kemarin saya minta, sampai mana",
            {"made and long", "made and stands", "stands and long", "made, stands and long"},
        ),
    ],
)
def test_what_was_asked_how_it_stands_and_since_when_weigh_more_together(
    text: str, told: set[str]
) -> None:
    features = sentence_features(ParsedMessage(text, MessageContext(), RULES))
    assert {name for name in features if " and " in name} == told


@pytest.mark.parametrize(
    "text", ["untuk bapak saya", "Pak Sarno", "besok pagi", "siang", "bukan itu", "digital saja"]
)
def test_whatever_is_no_mere_politeness_answers_an_officer(text: str) -> None:
    reading = read_message(text, around("?"), RULES)
    assert reading.kind in {MessageClass.ANSWER, MessageClass.REQUEST}, reading


@pytest.mark.parametrize(
    "text", ["iya setuju bu", "Saya setuju ya", "ok, I agree", "nggih sarujuk"]
)
def test_an_agreement_in_a_few_words_is_one(text: str) -> None:
    assert is_agreement(text, RULES)


@pytest.mark.parametrize("text", ["tidak setuju", "ok", "setuju asal gratis", "saya tidak setuju"])
def test_what_is_no_plain_agreement_is_none(text: str) -> None:
    assert not is_agreement(text, RULES)


@pytest.mark.parametrize(
    "slip",
    ["permohonn", "permohonann", "pemrohonan", "permahonan", "prmhnn", "permohonaaan", "prmhnnnya"],
)
def test_a_slip_stretched_letters_and_missing_vowels_are_read(slip: str) -> None:
    assert "permohonan" in lexicon(*OFFICE.called).meanings(slip)


def test_the_name_of_an_office_is_read_only_where_a_word_is_surely_one() -> None:
    ours = lexicon("KPU", "Kulon Progo")
    assert ours.meanings("kpu") != ours.meanings("kepu") == frozenset()
    assert ours.read("di kulon progo")[-1]
    assert not ours.meanings("kulan")


@pytest.mark.parametrize(("least", "tongue"), [(1, "en"), (2, "en"), (3, None)])
def test_a_language_is_that_of_enough_of_the_words(least: int, tongue: str | None) -> None:
    assert lexicon(*OFFICE.called).tongue_of("hello", least) == tongue


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
    ours = ReadingRules(lexicon(body, place), (), OFFICE.number_template, 2026)
    assert (
        read_message(asked, MessageContext(), ours).topics
        == read_message("siapa ini", MessageContext(), ours).topics
    )
    assert read_message(asked, MessageContext(), RULES).kind is not MessageClass.SMALL_TALK


def test_offices_share_the_memory_of_the_words() -> None:
    one, other = lexicon("Diskominfo", "Klaten"), lexicon("Disdukcapil", "Solo")
    assert one.spellings is other.spellings
    assert not one.meanings("disdukcapil")
    for spelt in ("disdukcapil", "disdukcapl", "disdukcapilnya", "dsdkcpl", "disdukvapil"):
        assert other.meanings(spelt) == one.meanings("diskominfo"), spelt


def test_a_long_message_is_read_quickly_as_a_request() -> None:
    assert read_message("xqzvw " * 700, MessageContext(), RULES).kind is MessageClass.REQUEST
