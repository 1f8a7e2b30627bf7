"""What people say while a form is open or a request waits: an answer, a demand, or an addition."""

import pytest

from bot.domain.words.answer_matching import (
    OF_WORDS,
    adds_to,
    field_of_why,
    how_it_leaves,
    in_a_form,
    is_demand,
)
from bot.domain.words.message_classification import read_message
from bot.domain.words.message_follow_ups import Context
from bot.domain.words.parsed_message import MessageContext, ParsedMessage
from tests.domain.message_samples import RULES
from tests.prelude import read_table

TABLES = "domain/form_words.txt"
NOBODY, WAITS = MessageContext(), MessageContext(has_open_request=True)


def heard(text: str, around: MessageContext = NOBODY) -> ParsedMessage:
    return ParsedMessage(text, around, RULES)


@pytest.mark.parametrize(
    ("text", "field"),
    read_table(TABLES, "which question they ask the reason of, while the purpose is asked"),
)
def test_who_asks_why_is_told_of_the_question_they_mean(text: str, field: str | None) -> None:
    assert field_of_why(heard(text), "purpose") == field


@pytest.mark.parametrize(("text", "how"), read_table(TABLES, "how they leave the form"))
def test_a_form_is_left_only_by_words_that_leave_it(text: str, how: str | None) -> None:
    assert how_it_leaves(heard(text)) == how


@pytest.mark.parametrize(
    ("text", "demands"), read_table(TABLES, "whether they demand something else")
)
def test_a_demand_names_what_an_office_has_or_wishes_for_it(text: str, demands: bool) -> None:
    assert is_demand(heard(text)) is demands


@pytest.mark.parametrize(
    ("asked", "text", "fit"),
    [
        (asked, *row)
        for asked, name in {
            Context.NAME: "whether they tell a name",
            Context.DIGITS: "whether they tell a number",
            Context.TELLING: "whether they may tell what they want of the office",
        }.items()
        for row in read_table(TABLES, name)
    ],
)
def test_words_answer_what_was_asked_surely_perhaps_or_not(
    asked: Context, text: str, fit: str
) -> None:
    assert OF_WORDS[asked](heard(text)) == fit


@pytest.mark.parametrize(("text", "kind"), read_table(TABLES, "what they say in a form"))
def test_a_short_answer_in_a_form_is_no_talk_and_a_wish_no_door_to_it(text: str, kind: str) -> None:
    assert in_a_form(heard(text), read_message(text, NOBODY, RULES)).kind == kind


@pytest.mark.parametrize(
    ("text", "adds"), read_table(TABLES, "whether they add to a request for voters by district")
)
def test_only_what_surely_belongs_to_a_request_is_added_to_it(text: str, adds: bool) -> None:
    subject = "Salinan daftar pemilih tetap per kecamatan"
    assert adds_to(heard(text, WAITS), subject) is adds
