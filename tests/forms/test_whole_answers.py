"""What the answers to a form say together, wherever they come from: half of it is refused."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.forms.decision_form import DECISION, DecisionAnswers, start_decision
from bot.forms.decision_items import start_items
from bot.forms.identity_questions import LETTER
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.forms.objection_form import OBJECTION, ObjectionAnswers, start_objection
from bot.forms.request_form import RequestAnswers, start_answers
from tests.forms.form_walk import Turns, fill, give, refuse
from tests.prelude import Answers

WISH = {"kind": "text", "message_id": 7, "text": "Salinan DPT Kecamatan Wedi"}
PERSON: dict[str, Any] = {
    "wanted": [WISH],
    "subject": "DPT Wedi",
    "purpose": "Skripsi",
    "kind": "person",
    "name": "Budi Santoso",
    "nik": "3310155203900001",
    "address": "Jl. Pemuda 12, Klaten",
    "contact": "081234567890",
}
ENTITY = {
    **PERSON,
    "nik": None,
    "kind": "entity",
    "decree_number": "AHU-12 Tahun 2019",
    "acting_name": "Sari Dewi",
    "acting_position": "Ketua",
}
BY_LETTER = {
    **PERSON,
    "kind": "represented",
    "represented": "letter",
    "representative_name": "Tono Wijaya",
    "letter_since": "2026-11-02",
    "letter_covers": "request",
}
CHILD = {
    **PERSON,
    "nik": None,
    "no_nik_reason": "under_17",
    "guardian_name": "Siti Aminah",
    "guardian_consent": "later",
}
TYPED = {**PERSON, "nik": None, "kind": "represented", "represented": "typing"}
WAY = {"decision_format": "softcopy", "decision_delivery": "chat"}
GRANTED = {"decision_item": "DPT", "decision_outcome": "granted", "decision_given": "DPT"}
FACTS = "Saya meminta salinan lengkap, yang diterima hanya ringkasan."
PUBLICATION = {
    "objection_about": "publication",
    "objection_ground": "b",
    "objection_facts": FACTS,
    "objection_purpose": "Skripsi",
    "kind": "person",
    "nik": "3310155203900001",
}


@pytest.mark.parametrize("whole", [PERSON, ENTITY, BY_LETTER, TYPED, CHILD])
def test_a_request_that_says_who_asks_is_whole(whole: dict[str, Any]) -> None:
    assert RequestAnswers.model_validate(whole).name == "Budi Santoso"


@pytest.mark.parametrize(
    "gap",
    [
        {**PERSON, "nik": None},
        *({**ENTITY, one: None} for one in ("decree_number", "acting_name", "acting_position")),
        *(
            {**BY_LETTER, one: None}
            for one in ("represented", "representative_name", "letter_since", "letter_covers")
        ),
        {**BY_LETTER, "kind": "person"},
        *({**CHILD, one: None} for one in ("guardian_name", "guardian_consent")),
    ],
)
def test_a_request_that_says_half_of_who_asks_is_none(gap: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="error-incomplete"):
        RequestAnswers.model_validate(gap)


def test_who_is_under_17_and_gives_a_nik_asks_like_anybody() -> None:
    assert not RequestAnswers.model_validate({**CHILD, "nik": PERSON["nik"]}).is_of_a_minor


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"nik": None, "no_nik_reason": "lost"},
        {"nik": None, "kind": "entity"},
        {"nik": None, "kind": "represented", "represented": "typing"},
        {"nik": None, "objection_about": "request"},
    ],
)
def test_who_objects_without_a_request_says_who_they_are(changed: dict[str, Any]) -> None:
    assert ObjectionAnswers.model_validate({**PUBLICATION, **changed}).objection_facts == FACTS


@pytest.mark.parametrize("changed", [{"nik": None}, {"objection_ground": "c"}])
def test_an_objection_of_nobody_or_on_a_ground_that_needs_a_request_is_none(
    changed: dict[str, Any],
) -> None:
    with pytest.raises(ValidationError):
        ObjectionAnswers.model_validate({**PUBLICATION, **changed})


def test_an_objection_asks_of_an_identity_what_a_request_asks() -> None:
    about: Answers = {
        "objection_subject": "DPT",
        "objection_facts": FACTS,
        "objection_purpose": "x1",
    }
    started = {**start_objection(None), **about}
    asked = give(OBJECTION, {**started, "kind": "person", "name": "Budi"}, "nik", PERSON["nik"])
    assert asked.step is not None
    assert asked.step.name == "address"


@pytest.mark.parametrize(
    ("until", "is_taken"), [("1/11/2026", False), ("2/11/2026", True), ("3/11/2026", True)]
)
def test_a_letter_does_not_end_before_it_begins(until: str, is_taken: bool) -> None:
    begun = fill(LETTER, [("letter_since", "2/11/2026")])
    if is_taken:
        give(LETTER, begun, "letter_until", until)
    else:
        assert refuse(LETTER, begun, "letter_until", until).error_id == "error-letter-until-order"


def test_a_letter_may_end_on_a_day_before_it_is_known_when_it_begins() -> None:
    give(LETTER, {}, "letter_until", "2/11/2026")


@pytest.mark.parametrize("field", ["objection_answer_signed", "settlement_signed"])
def test_what_was_signed_on_paper_is_the_answer_or_the_agreement(field: str) -> None:
    scan = {"kind": "photo", "file_id": "abc", "message_id": 7}
    said = {"objection_answer_outcome": "upheld", field: [scan]}
    assert [one.file_id for one in ObjectionDecisionAnswers.model_validate(said).signed] == ["abc"]


@pytest.mark.parametrize(
    ("previous", "known"),
    [(None, False), ({"name": "Budi"}, False), ({"name": "Budi", "nik": PERSON["nik"]}, True)],
)
def test_last_times_details_are_offered_only_with_what_identifies(
    previous: Answers | None, known: bool
) -> None:
    assert ("previous" in start_answers(previous)) is known


@pytest.mark.parametrize("changed", [{}, {"decision_by_item": [GRANTED]}])
def test_a_decision_by_items_that_are_not_listed_is_none(changed: dict[str, Any]) -> None:
    by_item = {"decision_outcome": "items", "decision_means": "words", **WAY, **changed}
    with pytest.raises(ValidationError):
        DecisionAnswers.model_validate(by_item)


@pytest.mark.parametrize(
    ("outcome", "asked"),
    [("granted", "decision_item_outcome"), ("partly", "decision_rest")],
)
def test_an_item_that_is_given_as_a_whole_is_itself_what_is_given(outcome: str, asked: str) -> None:
    listed: Turns = [("decision_outcome", "items"), ("decision_items", "DPT\nData KTP")]
    step = give(DECISION, fill(DECISION, listed), "decision_item_outcome", outcome).step
    assert step is not None
    assert step.name == asked


def test_an_item_that_is_given_in_part_says_which_part() -> None:
    listed: Turns = [("decision_outcome", "items"), ("decision_items", "DPT\nData KTP")]
    part: Turns = [("decision_item_outcome", "partly"), ("decision_rest", "not_held")]
    why: Turns = [("decision_other_body", None), ("decision_reasons", FACTS)]
    step = DECISION.next(fill(DECISION, [*listed, *part, *why]))
    assert step is not None
    assert step.name == "decision_given"


@pytest.mark.parametrize(
    ("wanted", "lines"), [("DPT", None), ("DPT\n\n", None), ("DPT\nKTP", ["DPT", "KTP"])]
)
def test_a_request_of_several_lines_is_offered_as_items(
    wanted: str, lines: list[str] | None
) -> None:
    assert start_items(wanted).get("decision_wanted") == lines


@pytest.mark.parametrize(
    ("obtain", "shape", "shown"),
    [
        ("see", None, "see"),
        ("see", "hardcopy", "see"),
        ("copy", "hardcopy", "hardcopy"),
        ("copy", None, "softcopy"),
    ],
)
def test_a_decision_begins_with_the_form_that_was_asked_for(
    obtain: str, shape: str | None, shown: str
) -> None:
    assert start_decision(obtain, shape, "chat")["decision_format"] == shown
