"""What follows from a message: the whole table of contexts, fits and classes."""

from itertools import product

import pytest

from bot.domain.words.message_classification import MessageClass
from bot.domain.words.message_follow_ups import FOLLOWS, FORM, Context, Fit, FollowUp

TALK = frozenset(
    {MessageClass.STATUS, MessageClass.DOOR, MessageClass.SMALL_TALK, MessageClass.QUESTION}
)
OTHERS_SAY = frozenset({FollowUp.REPLY_AND_GO_BACK, FollowUp.ASK, FollowUp.SET_ASIDE})


def test_something_follows_from_every_message_in_every_context() -> None:
    assert set(FOLLOWS) == set(product(Context, Fit, MessageClass))


@pytest.mark.parametrize("context", Context)
def test_what_surely_answers_is_the_answer(context: Context) -> None:
    assert {FOLLOWS[context, Fit.SURELY, kind] for kind in MessageClass} == {FollowUp.ANSWER}


def test_where_nothing_was_asked_every_message_is_replied_to() -> None:
    assert {FOLLOWS[Context.NOTHING, Fit.NO, kind] for kind in MessageClass} == {FollowUp.REPLY}


@pytest.mark.parametrize("context", sorted(FORM))
def test_a_form_takes_no_talk_and_no_question_for_an_answer(context: Context) -> None:
    assert {FOLLOWS[context, Fit.NO, kind] for kind in TALK} == {FollowUp.REPLY_AND_GO_BACK}


@pytest.mark.parametrize("context", sorted(FORM - {Context.TELLING}))
def test_what_a_form_cannot_answer_is_kept_or_explained(context: Context) -> None:
    assert FOLLOWS[context, Fit.NO, MessageClass.REQUEST] is FollowUp.SET_ASIDE


@pytest.mark.parametrize("context", sorted(FORM))
def test_a_form_lets_no_message_pass_to_what_was_asked_before(context: Context) -> None:
    follows = {FOLLOWS[context, fit, kind] for fit, kind in product(Fit, MessageClass)}
    assert follows <= OTHERS_SAY | {FollowUp.ANSWER}


@pytest.mark.parametrize("kind", MessageClass)
def test_words_are_never_taken_for_identity_papers(kind: MessageClass) -> None:
    assert FOLLOWS[Context.PAPERS, Fit.NO, kind] is FollowUp.LOOK_ON
