"""What follows from a message: the whole table of contexts, fits and classes."""

from itertools import product

import pytest

from bot.domain.asked_last import FOLLOWS, FORM, Context, Fit, Then
from bot.domain.message_classes import Class

TALK = frozenset({Class.STATUS, Class.DOOR, Class.SMALL_TALK, Class.QUESTION})
OTHERS_SAY = frozenset({Then.REPLY_AND_GO_BACK, Then.ASK, Then.SET_ASIDE})


def test_something_follows_from_every_message_in_every_context() -> None:
    assert set(FOLLOWS) == set(product(Context, Fit, Class))


@pytest.mark.parametrize("context", Context)
def test_what_surely_answers_is_the_answer(context: Context) -> None:
    assert {FOLLOWS[context, Fit.SURELY, kind] for kind in Class} == {Then.ANSWER}


def test_where_nothing_was_asked_every_message_is_replied_to() -> None:
    assert {FOLLOWS[Context.NOTHING, Fit.NO, kind] for kind in Class} == {Then.REPLY}


@pytest.mark.parametrize("context", sorted(FORM))
def test_a_form_takes_no_talk_and_no_question_for_an_answer(context: Context) -> None:
    assert {FOLLOWS[context, Fit.NO, kind] for kind in TALK} == {Then.REPLY_AND_GO_BACK}


@pytest.mark.parametrize("context", sorted(FORM - {Context.TELLING}))
def test_what_a_form_cannot_answer_is_kept_or_explained(context: Context) -> None:
    assert FOLLOWS[context, Fit.NO, Class.REQUEST] is Then.SET_ASIDE


@pytest.mark.parametrize("context", sorted(FORM))
def test_a_form_lets_no_message_pass_to_what_was_asked_before(context: Context) -> None:
    follows = {FOLLOWS[context, fit, kind] for fit, kind in product(Fit, Class)}
    assert follows <= OTHERS_SAY | {Then.ANSWER}


@pytest.mark.parametrize("kind", Class)
def test_words_are_never_taken_for_identity_papers(kind: Class) -> None:
    assert FOLLOWS[Context.PAPERS, Fit.NO, kind] is Then.LOOK_ON
