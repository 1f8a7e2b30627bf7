import inspect
import json
import re
from datetime import date, datetime
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.actions.calendar.days_off import DAY_OFF
from bot.actions.deadlines.election_stages import ELECTION_STAGE
from bot.actions.group.appointment_form import APPOINTMENT
from bot.actions.information_list.list_entry_form import ListEntryAnswers
from bot.actions.requests import deficiency_form
from bot.actions.requests.deficiency_form import DEFICIENCY
from bot.desk.feature_declaration import OfficerForm
from bot.dispatch.feature_list import FORMS_BY_NAME
from bot.domain.law.allowed_acts import drafting_roles
from bot.domain.law.objection_rules import Ground
from bot.domain.law.outside_act import ActKind
from bot.domain.law.workdays import DayKind
from bot.forms import (
    answer_fields,
    decision_form,
    objection_answer_form,
    objection_form,
    outside_act_form,
    request_form,
)
from bot.forms.answer_fields import OutgoingAnswers
from bot.forms.consequence_test_form import CONSEQUENCE_REVIEW, CONSEQUENCE_REVIEW_REPLY
from bot.forms.decision_form import RefusalAnswers
from bot.forms.form_engine import Accepted, Form
from bot.forms.form_review import ReviewLine, review_lines
from bot.forms.identity_questions import LETTER
from bot.forms.objection_answer_form import OBJECTION_ANSWER, start_objection_answer
from bot.forms.outside_act_form import EXTENSION, OUTSIDE_ACT
from bot.texts import LANGUAGES, Texts
from tests.forms.every_form import FORMS
from tests.forms.filled_forms import FREE, REASONS, WHOLE
from tests.forms.form_texts import text_ids
from tests.forms.form_walk import fill, finish, give, refuse
from tests.prelude import Answers, Refused, Role

WIB = ZoneInfo("Asia/Jakarta")
TEXTS = Texts(WIB, {}, strict=True)
OFFICER_FORMS = [procedure.form for procedure in FORMS_BY_NAME.values()]
CITIZEN_FORMS = [FORMS[name] for name in ("request", "objection")]
NEW_FORMS = [form for form in FORMS.values() if form.name != "request"]


def moment(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=WIB)  # type: ignore[misc,arg-type]  # a date and a time


def is_signed(kind: OfficerForm[Any]) -> bool:
    return not drafting_roles(kind.act) <= kind.act.rule.who


def test_what_others_sign_has_a_name_for_them() -> None:
    signed = [
        kind.form.name.replace("_", "-") for kind in FORMS_BY_NAME.values() if is_signed(kind)
    ]
    assert [name for name in signed if not TEXTS.has("id", f"submission-form-{name}")] == []


def messages(form: Form[Any]) -> list[str]:
    return sorted(text_ids(form))


@pytest.mark.parametrize("name", WHOLE)
def test_form_is_filled_from_its_first_question_to_its_last(name: str) -> None:
    finish(FORMS[name], WHOLE[name])


@pytest.mark.parametrize("name", WHOLE)
def test_form_with_a_gap_is_refused(name: str) -> None:
    answers = fill(FORMS[name], WHOLE[name])
    needed = [one for one, _ in WHOLE[name] if one not in FREE and not one.endswith("_confirm")]
    for left_out in needed:
        with pytest.raises(Refused):
            FORMS[name].complete({step: raw for step, raw in answers.items() if step != left_out})


def test_missing_things_are_listed_one_by_one() -> None:
    listed = finish(DEFICIENCY, WHOLE["deficiency"])
    assert listed.common == "choice-deficiency-common-proxy"
    assert listed.written == ("Tahun data", "Nama kecamatan")


def test_missing_things_may_all_be_in_the_officers_words() -> None:
    turns = [
        ("deficiency_common", "own"),
        ("deficiency_own", "• KTP"),
        ("deficiency_confirm", "send"),
    ]
    listed = finish(DEFICIENCY, turns)
    assert (listed.common, listed.written) == (None, ("KTP",))


@pytest.mark.parametrize(
    ("raw", "error_id"),
    [
        ("\n- \n", "error-deficiency-own"),
        ("\n".join(["Salinan KTP"] * 13), "error-deficiency-many"),
        ("a" * 201, "error-long"),
    ],
)
def test_list_of_missing_things_has_bounds(raw: str, error_id: str) -> None:
    assert (
        refuse(DEFICIENCY, {"deficiency_common": "own"}, "deficiency_own", raw).error_id == error_id
    )


def test_notice_given_elsewhere_lists_something_however_much() -> None:
    told = {"elsewhere_act": ActKind.DEFICIENCY_NOTICE}
    assert refuse(OUTSIDE_ACT, told, "elsewhere_missing", "-").error_id == "error-elsewhere-missing"
    give(OUTSIDE_ACT, told, "elsewhere_missing", "\n".join(["Salinan KTP"] * 13))


def test_extension_needs_written_reasons() -> None:
    rejected = refuse(EXTENSION, {}, "extension_reasons", "Belum siap 123456789012")
    assert (rejected.error_id, rejected.values) == (
        "error-reasons-short",
        {"least": 20, "seen": 9},
    )


def test_outcome_is_asked_only_where_nothing_is_decided() -> None:
    offered = (ActKind.ANSWER, ActKind.EXTENSION_NOTICE)
    answers = outside_act_form.start_elsewhere(offered, decided=True)
    step = OUTSIDE_ACT.next(answers)
    assert step is not None
    assert step.offered(answers) == offered
    known = {**answers, "elsewhere_act": ActKind.ANSWER.value}
    asked = [step.name for step in OUTSIDE_ACT.steps if step.when(known)]
    assert "elsewhere_outcome" not in asked
    assert "elsewhere_letter_on" not in asked


def test_act_elsewhere_has_its_local_time() -> None:
    act = finish(OUTSIDE_ACT, WHOLE["elsewhere"])
    assert act.elsewhere_happened_at.replace(tzinfo=WIB) == moment(2026, 11, 24, 14, 30)


def test_act_elsewhere_may_be_known_by_its_day_alone() -> None:
    answers = fill(OUTSIDE_ACT, WHOLE["elsewhere"])
    happened = give(OUTSIDE_ACT, answers, "elsewhere_happened_at", "24 November 2026").answers
    found = OUTSIDE_ACT.complete(happened).elsewhere_happened_at
    assert found == date(2026, 11, 24)
    assert not isinstance(found, datetime)


def test_refusal_on_an_exemption_cannot_be_settled() -> None:
    rejected = refuse(
        OBJECTION_ANSWER,
        start_objection_answer(Ground.REFUSED, 1, {}),
        "objection_answer_outcome",
        "settled",
    )
    assert rejected.error_id == "error-objection-answer-outcome"


@pytest.mark.parametrize("ground", [ground for ground in Ground if ground is not Ground.REFUSED])
def test_every_other_ground_may_be_settled(ground: Ground) -> None:
    turns = [
        ("objection_answer_outcome", "settled"),
        ("objection_answer_agreement", "Melihat dokumen di kantor"),
        ("settlement_signed", "done"),
        ("objection_answer_confirm", "send"),
    ]
    finish(OBJECTION_ANSWER, turns, start_objection_answer(ground, 1, {}))


def test_upholding_asks_for_reasons_alone() -> None:
    turns = [
        ("objection_answer_outcome", "upheld"),
        ("objection_answer_reasons", REASONS),
        ("objection_answer_signed", "done"),
        ("objection_answer_confirm", "send"),
    ]
    assert finish(OBJECTION_ANSWER, turns).objection_answer_due is None


def test_overturning_in_part_asks_for_reasons_and_an_order_with_its_date() -> None:
    turns = [
        ("objection_answer_outcome", "partly"),
        ("objection_answer_reasons", REASONS),
        *WHOLE["objection_answer"][1:],
    ]
    assert finish(OBJECTION_ANSWER, turns).objection_answer_due == date(2026, 12, 8)


@pytest.mark.parametrize(
    ("form", "first", "last"),
    [
        (ELECTION_STAGE, "stage_from", "stage_until"),
        (APPOINTMENT, "appoint_from", "appoint_until"),
    ],
)
def test_last_day_does_not_precede_the_first(form: Form[Any], first: str, last: str) -> None:
    rejected = refuse(form, {first: "2026-11-24"}, last, "23 November 2026")
    assert rejected.error_id == "error-date-before"


def test_moving_the_first_day_past_the_last_asks_for_the_last_again() -> None:
    answers = fill(ELECTION_STAGE, WHOLE["stage"])
    assert give(ELECTION_STAGE, answers, "stage_from", "1/12/2026").step == ELECTION_STAGE.step(
        "stage_until"
    )


@pytest.mark.parametrize(
    ("change", "asked"),
    [("withdraw", ["day_off_basis"]), ("move", ["day_off_to", "day_off_basis"])],
)
def test_calendar_asks_what_its_change_needs(change: str, asked: list[str]) -> None:
    turns = [("day_off_change", change), ("day_off_on", "24/12/2026")]
    answers = fill(DAY_OFF, turns)
    seen = []
    while (step := DAY_OFF.next(answers)) is not None and step.kind != "confirm":
        seen.append(step.name)
        answers = give(DAY_OFF, answers, step.name, "28/12/2026").answers
    assert seen == asked


def test_added_day_has_a_kind_of_the_calendar() -> None:
    assert finish(DAY_OFF, WHOLE["day_off"]).day_off_kind is DayKind.JOINT_LEAVE


def test_who_serves_needs_no_decree_and_a_unit_only_as_the_liaison() -> None:
    who = [("appoint_member", "5550001"), ("appoint_confirm", "send")]
    assert finish(APPOINTMENT, [("appoint_role", "petugas"), *who]).appoint_decree is None
    liaison = [("appoint_role", "penghubung"), ("appoint_unit", "Hukum"), *who]
    assert finish(APPOINTMENT, liaison).role is Role.PENGHUBUNG


def test_whose_office_ends_is_known_by_the_decree_alone() -> None:
    ends = [("appoint_role", "ppid"), ("appoint_kind", "ended"), ("appoint_member", "5550001")]
    decree = ("appoint_decree", "12/2026 tanggal 5 Januari 2026")
    done = finish(APPOINTMENT, [*ends, decree, ("appoint_confirm", "send")])
    assert done.ends
    assert done.appoint_holder is None


@pytest.mark.parametrize(
    "form", [CONSEQUENCE_REVIEW, CONSEQUENCE_REVIEW_REPLY], ids=lambda form: form.name
)
def test_letter_needs_a_number_with_letters_or_digits(form: Form[Any]) -> None:
    assert refuse(form, {}, f"{form.name}_letter", " - ").error_id == "error-empty"


def test_review_shows_choices_dates_moments_and_what_was_skipped() -> None:
    lines = [
        line
        for name in ("upward_reply", "elsewhere")
        for line in review_lines(FORMS[name], fill(FORMS[name], WHOLE[name]), WIB)
    ]
    assert ReviewLine("upward_reply_result", "choice-upward-reply-result-partly", True) in lines
    assert ReviewLine("upward_reply_date", date(2026, 12, 1)) in lines
    assert ReviewLine("upward_reply_note", "skip-upward-reply-note", is_text_id=True) in lines
    assert ReviewLine("elsewhere_happened_at", moment(2026, 11, 24, 14, 30)) in lines
    assert "upward_reply_confirm" not in {line.name for line in lines}


def test_review_writes_money_and_lists_and_hides_identity() -> None:
    listed = review_lines(DEFICIENCY, fill(DEFICIENCY, WHOLE["deficiency"]), WIB)
    assert ReviewLine("deficiency_more", "Tahun data\nNama kecamatan") in listed
    paid: Answers = {
        "decision_outcome": "granted",
        "decision_held": "yes",
        "decision_given": "DPT",
        "decision_format": "hardcopy",
        "decision_delivery": "post",
        "decision_cost": 15_000,
        "decision_payment": "Tunai",
        "decision_means": "words",
    }
    assert ReviewLine("decision_cost", "Rp15.000") in review_lines(FORMS["decision"], paid, WIB)
    person = {
        **objection_form.start_objection(None),
        "objection_subject": "Laporan",
        "objection_facts": REASONS,
        "objection_purpose": "Skripsi",
        "kind": "person",
        "name": "Budi",
        "nik": "3310155203900001",
        "address": "Jl. Pemuda 12",
        "contact": "+6281234567890",
    }
    shown = review_lines(FORMS["objection"], person, WIB)
    assert ReviewLine("nik", "•••• •••• •••• 0001") in shown


def test_review_of_a_half_filled_form_lists_what_stands_so_far() -> None:
    listed = review_lines(ELECTION_STAGE, {"stage_name": "Pencalonan"}, WIB)
    assert listed == (ReviewLine("stage_name", "Pencalonan"),)


def lacking(form: Form[Any]) -> list[str]:
    """Return the texts of an officers' form that are not written in Indonesian."""
    by_what_it_takes = {
        step.text_id(prefix)
        for step in form.steps
        for prefix in ("ask", "example", "error")
        if TEXTS.has("id", f"{prefix}-of-{form.takes(step)}")
    }
    never_read = {step.text_id("field") for step in form.steps if step.kind == "confirm"}
    needed = {*messages(form)} - by_what_it_takes - never_read
    return [text for text in needed if not TEXTS.has("id", text)]


def test_officers_read_every_text_of_a_form_in_indonesian() -> None:
    assert {form.name: texts for form in OFFICER_FORMS if (texts := lacking(form))} == {}


@pytest.mark.parametrize("form", CITIZEN_FORMS, ids=lambda form: form.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_citizens_read_every_text_of_a_form_in_their_language(
    form: Form[Any], language: str
) -> None:
    assert [text for text in messages(form) if not TEXTS.has(language, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_summary_before_sending_shows_the_lines(language: str) -> None:
    sends = {kind.form.name for kind in FORMS_BY_NAME.values() if kind.reader}  # all of it is shown
    ends = [form.steps[-1] for form in NEW_FORMS if form.name not in sends]
    own = {step.text_id("ask") for step in ends if step.kind == "confirm"}
    asked = {one if TEXTS.has("id", one) else "ask-of-confirm" for one in own}
    assert [one for one in asked if "baris" not in TEXTS.say(language, one, lines="baris")] == []


def test_no_step_of_one_form_is_named_like_one_of_another() -> None:
    shared = {step.name for step in FORMS["request"].steps}
    # A correction that takes something away rests on what a refusal rests on.
    twice = shared | set(RefusalAnswers.model_fields)
    # What an answer gave becomes an entry like any other.
    twice |= set(ListEntryAnswers.model_fields)
    # What a higher body says is typed where it came on paper, and sent where it is answered.
    twice |= {step.name for step in CONSEQUENCE_REVIEW_REPLY.steps}
    # What happened outside the chat is told alike, of a request and of an objection's answer.
    # Whether something goes that hides is asked alike in every form.
    twice |= set(OutgoingAnswers.model_fields)
    asked = {id(s): s.name for form in NEW_FORMS for s in form.steps if s.name not in twice}
    assert len(asked) == len(set(asked.values()))
    officers = [s.name for form in OFFICER_FORMS if form is not LETTER for s in form.steps]
    assert not shared & set(officers)


@pytest.mark.parametrize(
    "module",
    [
        answer_fields,
        request_form,
        decision_form,
        deficiency_form,
        outside_act_form,
        objection_form,
        objection_answer_form,
    ],
    ids=lambda module: module.__name__,
)
def test_every_error_in_the_rules_is_a_text_of_some_form(module: ModuleType) -> None:
    named = set(re.findall(r'"(error-[a-z0-9-]*[a-z0-9])"', inspect.getsource(module)))
    assert named <= set().union(*map(text_ids, FORMS.values()))


HOSTILE: tuple[object, ...] = (
    "",
    "\u200b\u202e\u0000",
    "😀" * 40,
    "\ud800",
    "a" * 100_000,
    "9" * 5_000,
    17,
    [],
    b"x",
    {"text": 5},
)


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.name)
def test_hostile_input_is_answered_and_never_raises(form: Form[Any]) -> None:
    for step in form.steps:
        for raw in HOSTILE:
            result = form.answer({}, step, raw)
            if isinstance(result, Accepted):
                json.dumps(result.answers).encode()
            else:
                known = {*text_ids(form), step.text_id("error")}
                assert result.error_id in known, (step.name, raw)


def test_a_tap_on_any_choice_fits_into_a_button() -> None:
    steps = [step for form in NEW_FORMS for step in form.steps]
    presses = [f"form:{step.name}:{choice}" for step in steps for choice in step.choices]
    assert [data for data in presses if len(data) > 64] == []
