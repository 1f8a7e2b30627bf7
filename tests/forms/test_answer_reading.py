"""What people type in place of pressing a button, in three languages and as they really write."""

import pytest

from bot.desk import citizen_form_steps
from bot.desk.citizen_form_steps import CHANGEABLE
from bot.forms import answer_reading
from bot.forms.answer_reading import age_in, folded_words, nik_in, pin_in, says_phrase, split_pin
from bot.forms.form_engine import Step
from bot.forms.identity_questions import is_surely_a_name
from bot.forms.objection_form import OBJECTION
from bot.forms.request_form import REQUEST
from bot.texts import LANGUAGES
from tests.prelude import read_table
from tests.texts.samples import TEXTS

STEPS = {step.name: step for step in (*OBJECTION.steps, *REQUEST.steps)}


def chosen(question: str, text: str) -> str | None:
    step = STEPS[question]
    labels = [(choice, step.text_id("choice", choice)) for choice in step.choices]
    return citizen_form_steps.typed_choice(TEXTS, text, labels) or step.find_choice(text)


@pytest.mark.parametrize(
    ("question", "text", "choice"), read_table("forms/typed_words.txt", "choices")
)
def test_a_choice_is_read_by_its_number_or_any_natural_word(
    question: str, text: str, choice: str | None
) -> None:
    assert chosen(question, text) == choice


@pytest.mark.parametrize(
    "text",
    [
        "apa bedanya perorangan dan kelompok?",
        "perorangan atau kelompok",
        "bukan perorangan",
        "5",
        "saya tidak tahu",
        "hmm",
        "kami " + "sangat " * 15 + "ingin tahu sebagai perorangan",
    ],
)
def test_a_text_that_means_two_choices_or_none_is_asked_again(text: str) -> None:
    assert chosen("kind", text) is None


@pytest.mark.parametrize(
    ("text", "field"), read_table("forms/typed_words.txt", "parts of the form")
)
def test_a_part_of_the_form_is_named_as_people_call_it(text: str, field: str) -> None:
    labels = [(name, f"field-{name}".replace("_", "-")) for name in CHANGEABLE]
    assert citizen_form_steps.typed_choice(TEXTS, text, labels) == field


def test_a_label_of_pictures_alone_is_meant_by_no_word() -> None:
    pictures = answer_reading.SpokenChoice("up", ("",), ())
    lexicon = answer_reading.AnswerLexicon(set(), set(), [])
    assert answer_reading.chosen("halo saja", [pictures], lexicon) is None


YES = {"ya", "setuju", "iya"}
POLITE = {"pak", "bu", "ya", "saya"}


@pytest.mark.parametrize(("text", "does"), read_table("forms/typed_words.txt", "acts"))
def test_a_text_means_an_act_only_if_it_says_nothing_else(text: str, does: bool) -> None:
    assert says_phrase(folded_words(text), YES, POLITE) is does


@pytest.mark.parametrize(("text", "nik"), read_table("forms/typed_words.txt", "NIK in a sentence"))
def test_a_nik_is_found_in_a_sentence(text: str, nik: str | None) -> None:
    assert nik_in(text) == nik


@pytest.mark.parametrize(("text", "pin"), read_table("forms/typed_words.txt", "PIN in a sentence"))
def test_a_pin_is_found_in_a_sentence(text: str, pin: str | None) -> None:
    assert pin_in(text) == pin


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1 PIN 950537", ("1", "950537")),
        ("001/PPID/KPU-KLT/XI/2026 950537", ("001/PPID/KPU-KLT/XI/2026", "950537")),
        ("nomor 1 pinnya: 950 537", ("nomor 1", "950537")),
        ("950537", ("950537", None)),
        ("17/2026", ("17/2026", None)),
    ],
)
def test_a_pin_is_split_from_the_number_before_it(text: str, parts: tuple[str, str | None]) -> None:
    assert split_pin(text) == parts


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("sudah 71 tahun", 71),
        ("umur saya 15", 15),
        ("I am 20 years old", 20),
        ("yuswa kula 71 taun", 71),
        ("71", None),
        ("umur 900 tahun", None),
        ("antara 15 tahun dan 17 tahun", None),
        ("sejak 1955", None),
    ],
)
def test_an_age_is_found_in_a_sentence(text: str, age: int | None) -> None:
    assert age_in(text) == age


@pytest.mark.parametrize(("text", "is_one"), read_table("forms/typed_words.txt", "names"))
def test_only_what_can_be_nothing_else_is_a_name_where_none_was_asked(
    text: str, is_one: bool
) -> None:
    assert is_surely_a_name(text) is is_one


@pytest.mark.parametrize(
    "step", [s for s in STEPS.values() if s.kind == "choice"], ids=lambda s: s.name
)
def test_every_label_of_a_choice_means_that_choice_in_every_language(step: Step) -> None:
    for language in LANGUAGES:
        for choice in step.choices:
            label = TEXTS.plain(language, step.text_id("choice", choice))
            assert chosen(step.name, label) == choice
            assert chosen(step.name, folded_words(label)) == choice
