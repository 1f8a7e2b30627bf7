"""Who asks, as the request form asks it: what is vouched for, proved by papers, and asked anew."""

from typing import Any

import pytest

from bot.domain.form_answers import parts_in
from bot.forms.request_form import REQUEST, is_vouched
from tests.forms.form_walk import Turns, fill, give, refuse
from tests.prelude import Answers

WISH: Answers = {"kind": "text", "message_id": 7, "text": "Salinan DPT Kecamatan Wedi"}
BEFORE: dict[str, Any] = {
    "kind": "person",
    "name": "Budi Santoso",
    "vouched": {"case": 3, "last4": "0001"},
    "address": "Jl. Pemuda 12, Klaten",
    "contact": "081234567890",
}
TOLD = give(REQUEST, {"purpose": "Skripsi"}, "wanted", WISH).answers
AS_BEFORE: Turns = [("same", "details"), ("way", "chat_copy")]
PAPER = {"kind": "photo", "file_id": "abc"}


def asked(answers: Answers) -> str:
    """Return the question that is asked now."""
    step = REQUEST.next(answers)
    assert step is not None
    return step.name


@pytest.mark.parametrize(
    ("vouched", "changed", "is_seen"),
    [
        ({"case": 3}, {}, True),
        ({"case": None, "last4": "0001"}, {}, False),
        (None, {}, False),
        ({"case": 3}, {"name": "Tono Wijaya"}, False),
        ({"case": 3}, {"address": "Jl. Merbabu 3, Klaten"}, True),
    ],
)
def test_papers_that_an_officer_saw_speak_for_the_same_person_only(
    vouched: Answers | None, changed: Answers, is_seen: bool
) -> None:
    before = {**BEFORE, "vouched": vouched}
    assert is_vouched({**before, "previous": before, **changed}) is is_seen


@pytest.mark.parametrize(
    ("started", "last"),
    [
        ({}, "confirm"),
        ({"proof_first": True}, "papers"),
        ({"proof_first": True, "vouched": {"case": 3, "last4": "0001"}}, "confirm"),
        ({"proof_first": True, "proof_waits": True}, "confirm"),
        ({"proof_first": True, "proof_waits": True, "name": "Tono Wijaya"}, "papers"),
    ],
)
def test_papers_are_asked_once_of_whom_nobody_vouched_for(started: Answers, last: str) -> None:
    before = {**BEFORE, "vouched": {"last4": "0001"}}
    if "vouched" in started:
        before["vouched"] = started["vouched"]
    flags = {name: True for name in ("proof_first", "proof_waits") if name in started}
    answers = fill(REQUEST, AS_BEFORE, {**TOLD, "previous": before, **flags})
    if "name" in started:
        answers = give(REQUEST, answers, "name", started["name"]).answers
    assert asked(answers) == last


@pytest.mark.parametrize(
    ("parts", "raw", "error"),
    [
        ([], "done", "error-papers-more"),
        ([{**PAPER, "message_id": number} for number in range(10)], "next", "error-papers-many"),
        ([{**PAPER, "message_id": number} for number in range(9)], "next", None),
        ([], {"kind": "text", "message_id": 99, "text": "nanti"}, "error-papers"),
    ],
)
def test_papers_are_one_to_ten_photos_or_documents(
    parts: list[Answers], raw: object, error: str | None
) -> None:
    paper = {**PAPER, "message_id": 99} if raw == "next" else raw
    if error is None:
        assert parts_in(give(REQUEST, {"papers": parts}, "papers", paper).answers, "papers")
    else:
        assert refuse(REQUEST, {"papers": parts}, "papers", paper).error_id == error


@pytest.mark.parametrize(
    ("text", "error"), [("satu dua xy", "error-wanted-more"), ("satu dua xyz", None)]
)
def test_a_wish_has_at_least_ten_letters(text: str, error: str | None) -> None:
    answers = give(REQUEST, {}, "wanted", {**WISH, "text": text}).answers
    if error is None:
        give(REQUEST, answers, "wanted", "done")
    else:
        assert refuse(REQUEST, answers, "wanted", "done").error_id == error


@pytest.mark.parametrize(("text", "proposed"), [("DPT!", None), ("DPTku", "DPTku")])
def test_a_subject_is_proposed_from_enough_words(text: str, proposed: str | None) -> None:
    told = give(REQUEST, {}, "wanted", {**WISH, "text": text}).answers
    assert told.get("subject") == proposed


def test_a_subject_of_ones_own_stays_when_more_is_said() -> None:
    answers = give(REQUEST, TOLD, "subject", "DPT Wedi").answers
    more = give(REQUEST, answers, "wanted", {**WISH, "message_id": 8}).answers
    assert (more["subject"], len(parts_in(more, "wanted"))) == ("DPT Wedi", 2)


def test_who_asks_for_themselves_after_all_is_asked_for_their_own_name() -> None:
    of_another: Turns = [
        ("way", "chat_copy"),
        ("kind", "represented"),
        ("represented", "letter"),
        ("name", "Ibu Sari"),
        ("nik", "3310155203900001"),
    ]
    changed = give(REQUEST, fill(REQUEST, of_another, TOLD), "kind", "person").answers
    assert not {"name", "nik", "represented"} & set(changed)


@pytest.mark.parametrize(("through", "then"), [("letter", "nik"), ("typing", "typist_name")])
def test_whoever_only_types_for_another_gives_no_number_and_no_letter(
    through: str, then: str
) -> None:
    represented: Turns = [("kind", "represented"), ("represented", through), ("name", "Sari Dewi")]
    assert asked(fill(REQUEST, [("way", "chat_copy"), *represented], TOLD)) == then
