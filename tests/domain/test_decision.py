from dataclasses import replace
from datetime import date

import pytest

from bot.domain.law.decision import (
    Decision,
    DecisionItem,
    Outcome,
    missing_parts,
    outcome_of,
    why_not_decide,
)
from bot.domain.law.exemption import Article17, Article18
from tests.exempt import exempted

TODAY = date(2026, 11, 24)
ENTRY = exempted()
NEITHER = Article18(consent=False, public_office=False, reason="Tidak ada persetujuan")

GRANTED = Decision(
    outcome=Outcome.GRANTED,
    held=True,
    material="Daftar pemilih per TPS",
    delivery="Telegram",
    format="softcopy",
    cost=0,
)
REFUSED = Decision(
    outcome=Outcome.REFUSED,
    held=True,
    reasons="Rahasia pribadi",
    letter=Article17.H,
    exemption=ENTRY,
    article_18=NEITHER,
)
PARTLY = replace(
    REFUSED,
    outcome=Outcome.PARTLY,
    material="Daftar calon",
    blacked_out=True,
    blacked_out_reason="Kolom kesehatan",
    delivery="Telegram",
    format="softcopy",
    cost=0,
)
NOT_HELD = Decision(outcome=Outcome.NOT_HELD, held=False, other_body="Bawaslu Kabupaten Klaten")
NOT_DOCUMENTED = Decision(outcome=Outcome.NOT_DOCUMENTED, held=True)


@pytest.mark.parametrize("decision", [GRANTED, REFUSED, PARTLY, NOT_HELD, NOT_DOCUMENTED])
def test_every_outcome_can_be_complete(decision: Decision) -> None:
    assert missing_parts(decision) == ()
    assert why_not_decide(decision, TODAY) is None


def test_blank_form_misses_whether_it_is_held_and_what_is_decided() -> None:
    assert missing_parts(Decision()) == ("a", "c")


@pytest.mark.parametrize(
    ("decision", "missing"),
    [
        pytest.param(replace(GRANTED, held=None), ("a",), id="a: under control or not"),
        pytest.param(replace(NOT_HELD, other_body=" "), ("b",), id="b: who has it"),
        pytest.param(replace(NOT_DOCUMENTED, held=False), ("b",), id="b: also if not documented"),
        pytest.param(replace(GRANTED, outcome=None), ("c",), id="c: accepted or refused"),
        pytest.param(replace(REFUSED, letter=None), ("c",), id="c: the letter of Art 17"),
        pytest.param(replace(REFUSED, reasons=""), ("c",), id="c: the reasons"),
        pytest.param(replace(PARTLY, letter=None), ("c",), id="c: the letter of the rest"),
        pytest.param(
            replace(PARTLY, rest=Outcome.NOT_DOCUMENTED, reasons=" ", blacked_out=False),
            ("c",),
            id="c: why a part is not there",
        ),
        pytest.param(replace(GRANTED, material=""), ("d",), id="d: the material"),
        pytest.param(replace(PARTLY, blacked_out=None), ("e",), id="e: blacked out?"),
        pytest.param(replace(PARTLY, blacked_out=False), (), id="e: no is an answer"),
        pytest.param(replace(PARTLY, blacked_out_reason=" "), ("e",), id="e: the reason"),
        pytest.param(replace(GRANTED, delivery=""), ("f",), id="f: the way"),
        pytest.param(replace(GRANTED, format=""), ("f",), id="f: the format"),
        pytest.param(replace(GRANTED, cost=None), ("g",), id="g: the cost"),
        pytest.param(replace(GRANTED, cost=15000), ("g",), id="g: how to pay"),
        pytest.param(replace(GRANTED, cost=None, payment="Tunai"), ("g",), id="g: how much"),
        pytest.param(
            replace(GRANTED, cost=15000, payment="Tunai"), (), id="g: paid at the counter"
        ),
    ],
)
def test_each_point_of_the_notice_is_asked_where_it_applies(
    decision: Decision, missing: tuple[str, ...]
) -> None:
    assert missing_parts(decision) == missing
    assert (why_not_decide(decision, TODAY) == "decision-incomplete") == bool(missing)


def test_not_known_is_an_answer_to_who_has_it() -> None:
    assert missing_parts(replace(NOT_HELD, other_body="", other_body_unknown=True)) == ()


def test_partial_answer_may_rest_on_a_part_that_is_not_held() -> None:
    decision = replace(
        PARTLY, rest=Outcome.NOT_HELD, letter=None, exemption=None, blacked_out=False
    )
    assert missing_parts(decision) == ("b",)
    assert why_not_decide(replace(decision, other_body_unknown=True), TODAY) is None


@pytest.mark.parametrize(
    ("decision", "refusal"),
    [
        (replace(GRANTED, held=False, other_body="KPU RI"), "decision-not-held-is-not-given"),
        (replace(REFUSED, held=False, other_body="KPU RI"), "decision-not-held-is-not-given"),
        (replace(NOT_HELD, held=True), "decision-held-is-not-not-held"),
        (replace(PARTLY, rest=Outcome.GRANTED), "decision-rest-is-withheld"),
        (
            replace(PARTLY, rest=Outcome.NOT_DOCUMENTED),
            "decision-blacked-out-needs-exemption",
        ),
        (replace(GRANTED, blacked_out=True), "decision-blacked-out-needs-exemption"),
        (replace(GRANTED, cost=-1, payment="Tunai"), "decision-cost-below-nothing"),
    ],
)
def test_notice_does_not_contradict_itself(decision: Decision, refusal: str) -> None:
    assert why_not_decide(decision, TODAY) == refusal


def test_blacked_out_parts_need_the_same_as_a_refusal() -> None:
    assert why_not_decide(replace(PARTLY, exemption=None), TODAY) == "exemption-missing"


@pytest.mark.parametrize(
    ("outcomes", "whole"),
    [
        ("granted granted", "granted"),
        ("granted refused", "partly"),
        ("granted not_held not_documented", "partly"),
        ("partly refused", "partly"),
        ("partly partly", "partly"),
        ("refused refused", "refused"),
        ("refused not_held", "refused"),
        ("refused not_documented", "refused"),
        ("not_held not_documented", "not_held"),
        ("not_documented not_documented", "not_documented"),
    ],
)
def test_the_outcome_of_a_request_follows_from_its_items(outcomes: str, whole: str) -> None:
    assert outcome_of(Outcome(one) for one in outcomes.split()) == whole


def by_items(*parts: Decision) -> Decision:
    items = tuple(DecisionItem(f"Butir {place}", part) for place, part in enumerate(parts, 1))
    return Decision(outcome=Outcome.PARTLY, items=items)


@pytest.mark.parametrize(
    ("decision", "refusal"),
    [
        pytest.param(by_items(GRANTED, REFUSED, NOT_HELD), None, id="each is whole"),
        pytest.param(
            by_items(GRANTED, replace(REFUSED, exemption=None)), "exemption-missing", id="no entry"
        ),
        pytest.param(
            by_items(REFUSED, replace(REFUSED, article_18=None)),
            "refusal-needs-article-18",
            id="one without the answer to Art 18(2)",
        ),
        pytest.param(
            by_items(GRANTED, replace(NOT_HELD, other_body="", other_body_unknown=False)),
            "decision-incomplete",
            id="one without the body that has it",
        ),
        pytest.param(
            by_items(GRANTED, replace(GRANTED, material="")),
            "decision-incomplete",
            id="given what?",
        ),
    ],
)
def test_every_item_is_checked_as_it_would_be_alone(
    decision: Decision, refusal: str | None
) -> None:
    assert why_not_decide(decision, TODAY) == refusal
