"""What every form does with answers: which questions follow from its fields, and what it keeps."""

from enum import StrEnum
from typing import Annotated, Literal

import pytest

from bot.actions.deadlines.election_stages import ELECTION_STAGE
from bot.actions.group.appointment_form import APPOINTMENT
from bot.forms.answer_fields import Day, DayOrMoment, Files, ShortLine, TextLines, not_before
from bot.forms.form_engine import FormModel, Step, answered, plain_form
from bot.forms.request_form import REQUEST
from tests.forms.form_walk import give, refuse
from tests.prelude import Answers

CHANGED_WAY: Answers = {"way": "change", "obtain": "copy", "format": "softcopy", "delivery": "chat"}
SCAN = {"kind": "photo", "file_id": "abc"}


class Sort(StrEnum):
    NEW = "new"
    OLD = "old"


class Everything(FormModel):
    """A field of every kind that a form has."""

    number: int = 0
    line: ShortLine
    note: ShortLine | None = None
    reason: ShortLine | None = None
    sort: Sort
    way: Literal["a", "b"] | None = None
    lines: TextLines
    begins: Day | None = None
    ends: Annotated[Day, not_before("begins")] | None = None
    at: DayOrMoment
    scan: Files = ()


def test_what_a_question_takes_follows_from_the_type_of_its_field() -> None:
    form = plain_form("everything", Everything, "number", reason=answered("sort", "new"))
    asked = {step.name: (step.kind, step.choices, step.optional) for step in form.steps}
    assert asked == {
        "line": ("text", (), False),
        "note": ("text", (), True),
        "reason": ("text", (), False),  # where its condition holds it is needed
        "sort": ("choice", ("new", "old"), False),
        "way": ("choice", ("a", "b"), False),
        "lines": ("text", (), False),
        "begins": ("text", (), True),
        "ends": ("text", (), True),
        "at": ("text", (), False),
        "scan": ("collect", ("done",), False),
        "everything_confirm": ("confirm", ("send",), False),
    }


@pytest.mark.parametrize(
    ("until", "is_taken"), [("23/11/2026", False), ("24/11/2026", True), ("25/11/2026", True)]
)
def test_a_stage_does_not_end_before_it_begins(until: str, is_taken: bool) -> None:
    begun: Answers = {"stage_name": "Kampanye", "stage_from": "2026-11-24"}
    if is_taken:
        give(ELECTION_STAGE, begun, "stage_until", until)
    else:
        rejected = refuse(ELECTION_STAGE, begun, "stage_until", until)
        assert rejected.error_id == "error-date-before"


def test_a_last_day_is_taken_where_no_first_day_is_known() -> None:
    acting: Answers = {"appoint_role": "ppid", "appoint_kind": "acting", "appoint_member": 1}
    assert give(APPOINTMENT, acting, "appoint_until", "24/11/2026").answers["appoint_until"]


@pytest.mark.parametrize("line", ["SK 12/2026", "5 Januari 2026"])
def test_a_decree_without_a_number_or_a_date_is_asked_again(line: str) -> None:
    acting: Answers = {"appoint_role": "ppid", "appoint_kind": "acting", "appoint_member": 1}
    assert refuse(APPOINTMENT, acting, "appoint_decree", line).error_id == "error-appoint-decree"


@pytest.mark.parametrize(("count", "is_taken"), [(9, True), (10, False)])
def test_at_most_ten_files_are_taken(count: int, is_taken: bool) -> None:
    form = plain_form("files", Everything, *(set(Everything.model_fields) - {"scan"}))
    known: Answers = {"scan": [{**SCAN, "message_id": number} for number in range(count)]}
    eleventh = {**SCAN, "message_id": 99}
    if is_taken:
        give(form, known, "scan", eleventh)
    else:
        assert refuse(form, known, "scan", eleventh).error_id == "error-files-many"


def test_a_choice_that_is_no_longer_offered_is_asked_anew() -> None:
    changed = give(REQUEST, CHANGED_WAY, "format", "hardcopy")
    assert "delivery" not in changed.answers
    kept = give(REQUEST, {**CHANGED_WAY, "delivery": "collect"}, "format", "hardcopy")
    assert kept.answers["delivery"] == "collect"


def test_a_draft_whose_question_is_gone_stands_at_the_next_one_or_at_the_end() -> None:
    assert REQUEST.open_at("fax", {"wanted": []}).name == "subject"
    whole: Answers = {step.name: "kept" for step in REQUEST.steps}
    assert REQUEST.open_at("fax", whole).name == "confirm"


def test_only_a_question_with_an_implied_answer_is_passed_over() -> None:
    passed = REQUEST.implied_next({}, Step("kind", "choice", ("person",), implied="person"))
    assert passed is not None
    answers, _ = passed
    assert answers["kind"] == "person"
    assert REQUEST.implied_next({}, Step("purpose", "text")) is None
