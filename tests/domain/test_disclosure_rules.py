"""Which documents of answers may be published for everybody, and from which day on."""

from datetime import date
from typing import Any

from bot.domain.decision import Decision, DecisionItem, Outcome
from bot.domain.disclosure_rules import may_be_public, needs_a_look, opens_on
from bot.domain.exemption import Article17
from bot.domain.refusal_rules import Article18
from bot.forms.disclosure_form import DISCLOSURE
from bot.forms.form_engine import Accepted, Rejected
from bot.office import load_calendar, load_profile

CALENDAR = load_calendar(load_profile())
GRANTED = Decision(Outcome.GRANTED)


def partly(letter: Article17 | None = None, **known: Any) -> Decision:
    return Decision(Outcome.PARTLY, letter=letter, **known)


def items(*decisions: Decision) -> Decision:
    named = tuple(DecisionItem("Hal", one) for one in decisions)
    return Decision(Outcome.PARTLY, items=named)


def test_what_concerns_one_person_is_never_for_everybody() -> None:
    table = (
        (GRANTED, True, False),
        (partly(Article17.I), True, True),
        (partly(Article17.I, blacked_out=True), True, True),
        (partly(Article17.G), False, True),
        (partly(Article17.H), False, True),
        (partly(Article17.A, article_18=Article18(True, False, "Setuju")), False, True),
        (partly(Article17.A, article_18=Article18(False, True, "Jabatan")), True, True),
        (Decision(Outcome.REFUSED, letter=Article17.I), False, False),
        (Decision(Outcome.NOT_HELD), False, False),
        (items(GRANTED, Decision(Outcome.REFUSED, letter=Article17.H)), False, False),
        (items(GRANTED, Decision(Outcome.REFUSED, letter=Article17.I)), True, False),
        (items(GRANTED, partly(Article17.I, blacked_out=True)), True, True),
    )
    for decision, public, look in table:
        assert may_be_public(decision) is public, decision
        assert needs_a_look(decision) is look, decision


def test_a_document_waits_until_the_time_to_object_is_over() -> None:
    table = (
        ("2026-11-24", 30, "2027-01-12"),  # the last day to object is 11 January 2027
        ("2026-07-07", 30, "2026-08-20"),  # over 17 August
        ("2026-11-27", 1, "2026-12-01"),  # over a weekend
        ("2026-11-28", 0, "2026-11-28"),
    )
    for answered, wait, first in table:
        opened = opens_on(date.fromisoformat(answered), wait, CALENDAR)
        assert opened == date.fromisoformat(first)


def test_nothing_is_filled_in_and_what_is_hidden_is_asked_of_partial_answers_alone() -> None:
    whole = {"disclosure_of": 1, "disclosure_partial": False}
    first = DISCLOSURE.next(whole)
    assert first is not None
    assert isinstance(DISCLOSURE.answer(whole, first, "personal"), Rejected)
    checked = DISCLOSURE.answer(whole, first, "clear")
    assert isinstance(checked, Accepted)
    assert checked.step is not None
    assert checked.step.name == "entry_title"
    partial = DISCLOSURE.answer({**whole, "disclosure_partial": True}, first, "clear")
    assert isinstance(partial, Accepted)
    assert partial.step is not None
    assert partial.step.name == "disclosure_hidden"
    assert isinstance(DISCLOSURE.answer(partial.answers, partial.step, "readable"), Rejected)
    assert isinstance(DISCLOSURE.answer(partial.answers, partial.step, "hidden"), Accepted)
