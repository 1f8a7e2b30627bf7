"""The texts for themselves: whole, equal in the three languages, within Telegram's limits."""

from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from bot.domain.law.decision import Outcome
from bot.forms.request_form import REQUEST
from bot.texts import ENTRY, LANGUAGES, OFFICIAL, TRANSLATIONS
from sandbox.state.html_markup import parse_html, utf16
from tests.texts.fluent_files import CITIZENS, messages, names, tree, variables, variants
from tests.texts.samples import AT, SAMPLES, TEXTS, renderings

LONGEST_LABEL = 34
NOTICES = ("receipt", "withdrawn", "late", "answer-heading", "answer-footing", "privacy-notice")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_whole_fluent(language: str) -> None:
    broken = [
        entry.content
        for name in names(language)
        for entry in tree(language, name).body
        if isinstance(entry, ast.Junk)
    ]

    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_parsed_when_it_is_said_is_all_that_is_written(language: str) -> None:
    for name in names(language):
        whole = [
            entry
            for entry in tree(language, name).body
            if isinstance(entry, ast.Message | ast.Term)
        ]
        source = (files("bot.texts") / language / f"{name}.ftl").read_text("utf-8")
        cut_out = [FluentParser().parse_entry(found[0]) for found in ENTRY.finditer(source)]

        assert len(cut_out) == len(whole)
        for alone, entry in zip(cut_out, whole, strict=True):
            assert alone.equals(entry, ignored_fields=["span", "comment"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_written_twice(language: str) -> None:
    written = [
        entry.id.name
        for name in names(language)
        for entry in tree(language, name).body
        if isinstance(entry, ast.Message)
    ]

    assert sorted(set(written)) == sorted(written)


@pytest.mark.parametrize("name", CITIZENS)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_what_citizens_read_is_there_in_every_language(language: str, name: str) -> None:
    official = {text_id: variables(text) for text_id, text in messages(OFFICIAL, name).items()}
    translated = {text_id: variables(text) for text_id, text in messages(language, name).items()}

    assert translated == official


@pytest.mark.house
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_through_every_text_is_html_that_telegram_takes(language: str) -> None:
    for text_id in messages(language, *names(language)):
        for rendering in renderings(language, text_id):
            words, _ = parse_html(rendering)
            assert words.strip() or text_id == "weekdays", text_id
            assert "  " not in words, text_id


@pytest.mark.parametrize("text_id", NOTICES)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_notice_in_two_languages_fits_into_one_message(language: str, text_id: str) -> None:
    ways = list(variants(messages(language, *CITIZENS)[text_id], SAMPLES))
    longest = max(
        (TEXTS.notice(language, text_id, **values) for values in ways),
        key=len,
    )
    pin = TEXTS.say(language, "receipt-pin", pin="123456")

    assert utf16(parse_html(f"{longest}\n\n{pin}")[0]) <= 4096


@pytest.mark.parametrize("outcome", Outcome)
def test_what_is_tapped_to_decide_is_the_word_that_is_read_everywhere(outcome: Outcome) -> None:
    word = TEXTS.plain(OFFICIAL, f"outcome-{outcome}")
    tapped = TEXTS.plain(OFFICIAL, f"choice-decision-outcome-{outcome}")

    assert tapped.lower().startswith(word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_buttons_are_short(language: str) -> None:
    labels = {
        text_id: TEXTS.plain(language, text_id)
        for text_id in messages(language, *names(language))
        if text_id.startswith(("button-", "choice-", "skip-"))
        and text_id not in {"button-unknown", "button-earlier"}
    }

    assert {name for name, label in labels.items() if len(label) > LONGEST_LABEL} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_choices_of_a_question_read_alike(language: str) -> None:
    for step in REQUEST.steps:
        labels = [TEXTS.plain(language, step.text_id("choice", c)) for c in step.choices]
        if step.optional:
            labels.append(TEXTS.plain(language, step.text_id("skip")))
        assert len({label.casefold() for label in labels}) == len(labels), step.name


@pytest.mark.parametrize(
    ("language", "first", "last", "written"),
    [
        ("id", 0, 3, "Senin–Kamis"),
        ("id", 4, 4, "Jumat"),
        ("en", 0, 4, "Monday–Friday"),
        ("en", 6, 6, "Sunday"),
        ("jv", 1, 1, "Selasa"),
        ("jv", 5, 6, "Sabtu–Ahad"),
    ],
)
def test_weekdays_are_written_as_a_span_or_as_one_day(
    language: str, first: int, last: int, written: str
) -> None:
    assert TEXTS.plain(language, "weekdays", first=first, last=last) == written


def test_a_text_that_a_language_lacks_is_said_in_indonesian() -> None:
    assert TEXTS.say("jv", "nobody") == TEXTS.say("id", "nobody")
    assert TEXTS.say("fr", "button-agree") == "Setuju"


def test_an_id_may_be_made_of_a_name_with_underscores() -> None:
    assert TEXTS.plain("en", "state-to_complete") == TEXTS.plain("en", "state-to-complete")
    assert TEXTS.has("en", "state-to_complete")


def test_a_text_that_is_nowhere_is_an_error() -> None:
    with pytest.raises(LookupError):
        TEXTS.say("id", "no-text-has-this-name")


def test_a_missing_value_is_an_error_in_tests() -> None:
    with pytest.raises(LookupError):
        TEXTS.say("en", "halfway", number="1")


def test_what_people_typed_never_becomes_markup() -> None:
    said = TEXTS.say("en", "subject-understood", subject="<b>a & b</b>")

    assert "&lt;b&gt;a &amp; b&lt;/b&gt;" in said


def test_a_notice_comes_in_indonesian_first() -> None:
    values = {"number": "17", "subject": "Daftar", "at": AT}
    both = TEXTS.notice("en", "withdrawn", **values)

    assert both.startswith(TEXTS.say("id", "withdrawn", **values))
    assert both.endswith(TEXTS.say("en", "withdrawn", **values))
    assert TEXTS.notice("id", "withdrawn", **values) == TEXTS.say("id", "withdrawn", **values)
