import pytest

from bot.domain.law.objection_rules import Ground
from bot.forms.objection_form import OBJECTION, start_objection
from tests.forms.form_walk import fill, finish, give, refuse
from tests.prelude import Refused

FACTS = "Saya meminta salinan lengkap, yang diterima hanya ringkasan."
SEND = [("objection_confirm", "send")]
ON_A_CASE = [("objection_ground", "d"), ("objection_facts", FACTS)]
PERSON = [
    ("kind", "person"),
    ("name", "Budi Santoso"),
    ("nik", "3310155203900001"),
    ("address", "Jl. Pemuda 12, Klaten"),
    ("contact", "081234567890"),
]
UNPUBLISHED = [
    ("objection_subject", "Laporan keuangan 2025"),
    ("objection_facts", FACTS),
    ("objection_purpose", "Penelitian"),
]


def test_objection_to_a_request_asks_ground_and_facts_alone() -> None:
    start = start_objection(7, purpose="Skripsi")
    objection = finish(OBJECTION, [*ON_A_CASE, *SEND], start)
    assert objection.objection_ground is Ground.NOT_AS_REQUESTED
    assert (objection.objection_purpose, objection.kind) == ("Skripsi", None)


def test_request_whose_purpose_is_unknown_is_asked_for_it() -> None:
    turns = [*ON_A_CASE, ("objection_purpose", "Skripsi"), *SEND]
    assert finish(OBJECTION, turns, start_objection(7)).objection_purpose == "Skripsi"


def test_draft_keeps_which_request_it_is_about() -> None:
    assert fill(OBJECTION, ON_A_CASE, start_objection(7, purpose="Skripsi"))["case_id"] == 7


@pytest.mark.parametrize("letter", "abcdefg")
def test_every_ground_may_be_stated_of_a_request(letter: str) -> None:
    given = give(OBJECTION, start_objection(7), "objection_ground", letter)
    assert given.answers["objection_ground"] == letter


def test_without_a_request_it_is_about_what_should_be_published() -> None:
    objection = finish(OBJECTION, [*UNPUBLISHED, *PERSON, *SEND], start_objection(None))
    assert objection.objection_ground is Ground.NOT_PUBLISHED
    assert objection.nik == "3310155203900001"


@pytest.mark.parametrize("letter", "acdefg")
def test_without_a_request_no_other_ground_can_be_stated(letter: str) -> None:
    rejected = refuse(OBJECTION, start_objection(None), "objection_ground", letter)
    assert rejected.error_id == "error-objection-ground"


def test_a_request_cannot_be_named_when_there_is_none() -> None:
    rejected = refuse(OBJECTION, start_objection(None), "objection_about", "request")
    assert rejected.error_id == "error-objection-about"


def test_somebody_known_is_not_asked_who_they_are() -> None:
    known = {name: str(raw) for name, raw in PERSON}
    objection = finish(OBJECTION, [*UNPUBLISHED, *SEND], start_objection(None, identity=known))
    assert objection.name == "Budi Santoso"


def test_entity_is_asked_who_acts_for_it() -> None:
    turns = [*UNPUBLISHED, ("kind", "entity"), ("name", "Yayasan 17")]
    asked = OBJECTION.next(fill(OBJECTION, turns, start_objection(None)))
    assert asked is not None
    assert asked.name == "decree_number"


def test_turning_from_publication_to_the_request_forgets_who_was_asked() -> None:
    about_nothing = {**start_objection(None), "case_id": 7}
    answers = fill(OBJECTION, [*UNPUBLISHED, *PERSON], about_nothing)
    changed = give(OBJECTION, answers, "objection_about", "request").answers
    assert "nik" not in changed
    assert changed["objection_facts"] == FACTS


@pytest.mark.parametrize(
    ("name", "raw", "error_id"),
    [
        ("objection_facts", "Jelek", "error-objection-facts-short"),
        ("objection_facts", "a" * 2001, "error-long"),
        ("objection_facts", None, "error-objection-facts"),
        ("objection_purpose", " . ", "error-empty"),
        ("objection_ground", "h", "error-objection-ground"),
    ],
)
def test_rejection_names_what_is_wrong(name: str, raw: object, error_id: str) -> None:
    assert refuse(OBJECTION, start_objection(7), name, raw).error_id == error_id


@pytest.mark.parametrize("left_out", ["objection_subject", "name", "nik", "address", "contact"])
def test_objection_without_a_request_needs_everything(left_out: str) -> None:
    answers = fill(OBJECTION, [*UNPUBLISHED, *PERSON], start_objection(None))
    with pytest.raises(Refused):
        OBJECTION.complete({name: raw for name, raw in answers.items() if name != left_out})
