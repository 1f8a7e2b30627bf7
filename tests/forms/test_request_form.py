import inspect
import json
import re
from collections.abc import Sequence
from datetime import UTC
from typing import Any

import pytest

from bot.domain.form_answers import parts_in
from bot.forms import form_engine, identity_questions, request_form
from bot.forms.form_engine import Accepted, Rejected, Step
from bot.forms.form_review import review_lines
from bot.forms.request_form import (
    REQUEST,
    RequestAnswers,
    identity_answers,
    reusable_answers,
    start_answers,
)
from tests.forms.form_texts import text_ids
from tests.prelude import Answers, Refused

NIK = "3310155203900001"
WISH: dict[str, Any] = {
    "kind": "text",
    "message_id": 7,
    "text": "Selamat pagi, saya mau minta salinan DPT Pemilu 2024 Kecamatan Wedi.",
}
ASKING = [("wanted", WISH), ("wanted", "done"), ("purpose", "Penelitian skripsi")]
PERSON = [
    ("kind", "person"),
    ("name", "Budi"),
    ("nik", "3310.1552 0390.0001"),
    ("address", "Jl. Pemuda 12, Klaten"),
    ("contact", "0812-3456-7890"),
]
ENTITY = [
    ("kind", "entity"),
    ("name", "Yayasan 17 Agustus"),
    ("decree_number", "AHU-0012345.AH.01.04 Tahun 2019"),
    ("acting_name", "Sari Dewi"),
    ("acting_position", "Ketua"),
    ("address", "Jl. Pemuda 12, Klaten"),
    ("contact", "kantor@yayasan.or.id"),
]
SHORT_WAY = [("way", "chat_copy")]
SEND = [("confirm", "send")]


def step(name: str) -> Step:
    found = REQUEST.step(name)
    assert found is not None
    return found


def give(answers: Answers, name: str, raw: object) -> Accepted:
    result = REQUEST.answer(answers, step(name), raw)
    assert isinstance(result, Accepted), result
    return Accepted(json.loads(json.dumps(result.answers)), result.step, result.warnings)


def refuse(name: str, raw: object, answers: Answers | None = None) -> Rejected:
    result = REQUEST.answer(answers or {}, step(name), raw)
    assert isinstance(result, Rejected), result
    return result


def fill(turns: Sequence[tuple[str, object]], answers: Answers | None = None) -> Answers:
    """Answer in order; each turn must be the question that the form asks then."""
    now = answers or {}
    asked = REQUEST.next(now)
    for name, raw in turns:
        assert asked is not None
        assert asked.name == name
        accepted = give(now, name, raw)
        now, asked = accepted.answers, accepted.step
    return now


def lines(answers: Answers) -> dict[str, str]:
    return {line.name: str(line.value) for line in review_lines(REQUEST, answers, UTC)}


def test_person_files_in_twelve_messages_and_taps_beside_the_free_text() -> None:
    turns = [*ASKING, *SHORT_WAY, *PERSON, *SEND]
    answers = fill(turns)
    assert REQUEST.next(answers) is None
    outside = 3  # /start, "ask for information", consent
    assert outside + len(turns) - 1 <= 12  # the wish is the free text


def test_entity_files_in_sixteen_messages_and_taps_beside_the_free_text() -> None:
    turns = [*ASKING, *SHORT_WAY, *ENTITY, *SEND]
    assert REQUEST.next(fill(turns)) is None
    assert 3 + len(turns) - 1 <= 16


def test_returning_requester_files_in_five_with_the_menu_tap() -> None:
    before = reusable_answers(fill([*ASKING, *SHORT_WAY, *PERSON, *SEND]))
    turns = [*ASKING, ("same", "all"), *SEND]
    answers = fill(turns, start_answers(before))
    assert REQUEST.next(answers) is None
    assert 1 + len(turns) - 1 <= 5  # the menu tap lies outside, consent is remembered


def test_same_details_alone_leave_the_way_to_be_asked() -> None:
    before = reusable_answers(fill([*ASKING, *SHORT_WAY, *PERSON, *SEND]))
    turns = [*ASKING, ("same", "details"), *SHORT_WAY, *SEND]
    answers = fill(turns, start_answers(before))
    assert identity_answers(before) == identity_answers(answers)


def test_refusing_last_times_details_asks_everything() -> None:
    before = reusable_answers(fill([*ASKING, *SHORT_WAY, *PERSON, *SEND]))
    answers = fill([*ASKING, ("same", "none"), *SHORT_WAY, *ENTITY], start_answers(before))
    assert answers["kind"] == "entity"


def test_complete_request_has_normalised_values() -> None:
    filed = REQUEST.complete(fill([*ASKING, *SHORT_WAY, *PERSON, *SEND]))
    assert isinstance(filed, RequestAnswers)
    assert (filed.nik, filed.phone, filed.email) == (NIK, "+6281234567890", None)
    assert (filed.obtain, filed.format, filed.delivery) == ("copy", "softcopy", "chat")
    assert filed.subject == "Salinan DPT Pemilu 2024 Kecamatan Wedi"


def test_incomplete_request_is_refused_without_showing_what_was_typed() -> None:
    with pytest.raises(Refused) as refusal:
        REQUEST.complete({"nik": NIK})
    assert NIK not in repr(refusal.value)
    assert refusal.value.__suppress_context__


def test_person_without_any_identity_is_refused() -> None:
    answers = fill([*ASKING, *SHORT_WAY, *PERSON])
    with pytest.raises(Refused):
        REQUEST.complete({**answers, "nik": None})


def test_somebody_without_nik_gives_a_reason_and_nothing_more() -> None:
    turns = [
        *ASKING,
        *SHORT_WAY,
        *PERSON[:2],
        ("nik", None),
        ("no_nik_reason", "foreigner"),
        *PERSON[3:],
        *SEND,
    ]
    filed = REQUEST.complete(fill(turns))
    assert (filed.nik, filed.no_nik_reason) == (None, "foreigner")


def test_group_is_asked_who_gives_proxy() -> None:
    turns = [*ASKING, *SHORT_WAY, ("kind", "group"), *PERSON[1:3], ("proxy_givers", "Ani, Tono")]
    assert fill(turns)["proxy_givers"] == "Ani, Tono"


@pytest.mark.parametrize(
    ("chosen", "deliveries"),
    [("softcopy", ("chat", "email", "collect")), ("hardcopy", ("collect", "courier", "post"))],
)
def test_only_possible_deliveries_are_offered(chosen: str, deliveries: tuple[str, ...]) -> None:
    answers = fill([*ASKING, ("way", "change"), ("obtain", "copy"), ("format", chosen)])
    assert step("delivery").offered(answers) == deliveries


def test_paper_cannot_be_delivered_by_chat() -> None:
    answers = fill([*ASKING, ("way", "change"), ("obtain", "copy"), ("format", "hardcopy")])
    assert refuse("delivery", "chat", answers).error_id == "error-delivery"


def test_seeing_happens_at_the_office_without_asking_where() -> None:
    turns = [*ASKING, ("way", "change"), ("obtain", "see"), *PERSON, *SEND]
    filed = REQUEST.complete(fill(turns))
    assert (filed.format, filed.delivery) == (None, "collect")


def test_going_back_passes_over_a_question_that_answered_itself() -> None:
    answers = fill([*ASKING, ("way", "change"), ("obtain", "see")])
    assert REQUEST.previous(step("kind"), answers) == step("obtain")


def test_first_question_has_nothing_before_it() -> None:
    assert REQUEST.previous(step("wanted"), {}) is None


def test_choosing_email_asks_a_phone_owner_for_an_address() -> None:
    answers = fill([*ASKING, ("way", "change"), ("obtain", "copy"), ("format", "softcopy")])
    answers = fill([("delivery", "chat"), *PERSON], answers)
    changed = give(answers, "delivery", "email")
    assert changed.step == step("contact")
    assert refuse("contact", "081234567890", changed.answers).error_id == (
        "error-contact-email-needed"
    )


def test_changing_one_field_keeps_the_others_and_returns_to_the_summary() -> None:
    answers = fill([*ASKING, *SHORT_WAY, *PERSON])
    changed = give(answers, "purpose", "Tugas kuliah")
    assert changed.step == step("confirm")
    assert changed.answers == {**answers, "purpose": "Tugas kuliah"}


def test_changing_person_to_entity_drops_the_nik_and_asks_for_the_decree() -> None:
    answers = fill([*ASKING, *SHORT_WAY, *PERSON])
    changed = give(answers, "kind", "entity")
    assert "nik" not in changed.answers
    assert fill(ENTITY[1:5], changed.answers)["address"] == answers["address"]


def test_a_change_after_sending_must_be_confirmed_again() -> None:
    answers = fill([*ASKING, *SHORT_WAY, *PERSON, *SEND])
    assert give(answers, "purpose", "Tugas kuliah").step == step("confirm")


def test_wish_of_several_messages_keeps_all_of_them() -> None:
    more = {**WISH, "message_id": 8, "text": "dan Kecamatan Cawas"}
    parts = parts_in(fill([*ASKING[:1], ("wanted", more)]), "wanted")
    assert [part["message_id"] for part in parts] == [7, 8]


def test_edited_message_replaces_its_earlier_words() -> None:
    edited = {**WISH, "text": "Daftar calon tetap saja"}
    answers = fill([("wanted", WISH), ("wanted", edited)])
    assert [part["text"] for part in parts_in(answers, "wanted")] == ["Daftar calon tetap saja"]


def test_wish_can_be_begun_again() -> None:
    assert fill([("wanted", WISH), ("wanted", "again")])["wanted"] == []


def test_voice_alone_is_a_wish_and_its_subject_is_asked() -> None:
    voice = {"kind": "voice", "message_id": 9, "file_id": "abc"}
    result = give(fill([("wanted", voice)]), "wanted", "done")
    assert result.step == step("subject")


def test_short_wish_is_kept_but_not_enough() -> None:
    answers = give({}, "wanted", {**WISH, "text": "DPT"}).answers
    assert refuse("wanted", "done", answers).error_id == "error-wanted-more"


def test_sixty_first_message_of_a_wish_is_refused() -> None:
    parts = [{**WISH, "message_id": number} for number in range(60)]
    result = refuse("wanted", {**WISH, "message_id": 99}, {"wanted": parts})
    assert (result.error_id, result.values) == ("error-wanted-many", {"most": 60})


def test_proposed_subject_can_be_replaced() -> None:
    assert give(fill(ASKING), "subject", "DPT Wedi").answers["subject"] == "DPT Wedi"


def test_nik_of_an_unknown_region_is_accepted_with_a_warning() -> None:
    answers = fill([*ASKING, *SHORT_WAY, *PERSON[:2]])
    accepted = give(answers, "nik", "9900151203900001")
    assert accepted.warnings == ("warning-nik-region",)


def test_summary_shows_only_the_last_four_digits_of_identity() -> None:
    shown = lines(fill([*ASKING, *SHORT_WAY, *PERSON]))
    assert shown["nik"] == "•••• •••• •••• 0001"
    assert NIK not in "".join(shown.values())


def test_summary_names_choices_and_skipped_steps_by_text_id() -> None:
    shown = lines(fill([*ASKING, *SHORT_WAY, *PERSON[:2], ("nik", None)]))
    assert (shown["kind"], shown["nik"]) == ("choice-kind-person", "skip-nik")


def test_summary_shows_the_way_spelled_out_once_it_was_changed() -> None:
    shown = lines(fill([*ASKING, ("way", "change"), ("obtain", "see")]))
    assert "way" not in shown
    assert shown["delivery"] == "choice-delivery-collect"


@pytest.mark.parametrize(
    ("name", "raw", "error_id"),
    [
        ("purpose", " . ", "error-empty"),
        ("purpose", "a" * 501, "error-long"),
        ("subject", "a" * 81, "error-long"),
        ("address", "Klaten", "error-address-short"),
        ("name", "B4di", "error-name-digits"),
        ("name", "Bo", "error-name-short"),
        ("name", "...", "error-name-short"),
        ("name", "tidak tahu", "error-name-none"),
        ("name", "a" * 121, "error-long"),
        ("way", "elang", "error-way"),
        ("purpose", None, "error-purpose"),
        ("confirm", "ya", "error-confirm"),
        ("wanted", {"kind": "text"}, "error-wanted"),
    ],
)
def test_rejection_names_what_is_wrong(name: str, raw: object, error_id: str) -> None:
    assert refuse(name, raw).error_id == error_id


def test_every_error_and_warning_in_the_rules_has_a_text() -> None:
    sources = "".join(map(inspect.getsource, (form_engine, identity_questions, request_form)))
    named = set(re.findall(r'"((?:error|warning)-[a-z-]*[a-z])"', sources))
    assert "error-nik-length" in named
    assert named <= text_ids(REQUEST)


def test_texts_cover_questions_choices_and_skips() -> None:
    assert {
        "ask-no-nik-reason",
        "choice-no-nik-reason-under-17",
        "example-contact",
        "field-acting-position",
        "skip-nik",
    } <= text_ids(REQUEST)


def test_form_with_a_field_that_no_step_asks_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="purpose"):
        form_engine.Form(
            "gap", RequestAnswers, tuple(s for s in REQUEST.steps if s.name != "purpose")
        )


def test_answers_of_an_older_form_are_dropped() -> None:
    assert "fax" not in give({"fax": "0272"}, "purpose", "Skripsi").answers
    assert REQUEST.step("fax") is None


def test_a_minor_names_a_guardian_and_whether_they_agree() -> None:
    turns = [*ASKING, *SHORT_WAY, *PERSON[:2], ("nik", None), ("no_nik_reason", "under_17")]
    guardian = [("guardian_name", "Siti Aminah"), ("guardian_consent", "later")]
    filed = REQUEST.complete(fill([*turns, *guardian, *PERSON[3:], *SEND]))
    assert filed.is_of_a_minor
    assert (filed.guardian_name, filed.guardian_consent) == ("Siti Aminah", "later")
