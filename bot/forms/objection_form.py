"""The form of an objection (keberatan): its request, ground, facts and purpose."""

from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from bot.domain.form_answers import Answers
from bot.domain.objection_rules import Ground
from bot.forms.answer_fields import LONGEST_WORDS, demand
from bot.forms.form_engine import Form, Step
from bot.forms.identity_questions import (
    check_acting_name,
    check_address,
    check_contact,
    check_name,
    check_nik,
)
from bot.forms.representation_form import Represented
from bot.forms.request_form import IDENTITY_FIELDS, REQUEST, Cleaned, Line, within
from bot.forms.typed_text import letters

FEWEST_FACTS = 10


def check_told(text: str) -> str:
    """Check that the facts are long enough for others to know what happened."""
    if letters(text) < FEWEST_FACTS:
        raise PydanticCustomError("error-objection-facts-short", "too little is told")
    return text


def _fits(ground: Ground, info: ValidationInfo) -> Ground:
    # Only an objection to missing publication needs no request before it (Art 35(1) b).
    if info.data.get("objection_about") == "publication" and ground is not Ground.NOT_PUBLISHED:
        raise ValueError("this ground needs a request")
    return ground


class ObjectionAnswers(Represented):
    """A complete objection; without a request it says who objects, as a request does."""

    objection_about: Literal["request", "publication"]
    objection_ground: Annotated[Ground, AfterValidator(_fits)]
    objection_subject: Annotated[Line, within(200)] | None = None
    objection_facts: Annotated[Cleaned, AfterValidator(check_told), within(LONGEST_WORDS)]
    objection_purpose: Annotated[Line, within(500)]
    kind: Literal["person", "group", "entity", "represented"] | None = None
    name: Annotated[Cleaned, AfterValidator(check_name), within(120)] | None = None
    nik: Annotated[Cleaned, AfterValidator(check_nik)] | None = None
    no_nik_reason: Literal["lost", "under_17", "foreigner", "other"] | None = None
    identity_note: Annotated[Line, within(200)] | None = None
    adult: Literal["yes", "no"] | None = None
    guardian_name: Annotated[Cleaned, AfterValidator(check_acting_name), within(120)] | None = None
    guardian_consent: Literal["given", "later"] | None = None
    decree_number: Annotated[Line, within(100)] | None = None
    acting_name: Annotated[Cleaned, AfterValidator(check_acting_name), within(120)] | None = None
    acting_position: Annotated[Line, within(120)] | None = None
    proxy_givers: Annotated[Line, within(500)] | None = None
    address: Annotated[Cleaned, AfterValidator(check_address), within(300)] | None = None
    contact: Annotated[Cleaned, AfterValidator(check_contact)] | None = None

    @model_validator(mode="after")
    def _says_who_objects(self) -> Self:
        if self.objection_about == "publication":
            demand(self.objection_subject, self.kind, self.name, self.address, self.contact)
            if self.kind == "entity":
                demand(self.decree_number, self.acting_name, self.acting_position)
            elif self.represented != "typing":
                demand(self.nik or self.no_nik_reason, self.is_told_through_whom or None)
        return self


def start_objection(
    case_id: int | None, *, purpose: str = "", identity: Answers | None = None
) -> Answers:
    """Start a draft about a request, whose purpose is known, or about none.

    `identity` holds the `identity_answers` of the person's last request.
    """
    if case_id is None:
        about = {"objection_about": "publication", "objection_ground": Ground.NOT_PUBLISHED.value}
        return {**about, **(identity or {})}
    known = {"objection_purpose": purpose} if purpose else {}
    return {"case_id": case_id, "objection_about": "request", **known}


def _needs_identity(answers: Answers) -> bool:
    return answers.get("objection_about") == "publication"


def _possible(answers: Answers, ground: str) -> bool:
    return not _needs_identity(answers) or ground == Ground.NOT_PUBLISHED


def _may_be_about(answers: Answers, about: str) -> bool:
    return about == "publication" or "case_id" in answers


def _only_without_a_case(when: Callable[[Answers], bool]) -> Callable[[Answers], bool]:
    return lambda answers: _needs_identity(answers) and when(answers)


def _step(step: Step) -> Step:
    # A letter for requests alone is none for an objection.
    choices = ("all",) if step.name == "letter_covers" else step.choices
    return replace(step, choices=choices, when=_only_without_a_case(step.when))


_IDENTITY_STEPS = tuple(_step(step) for step in REQUEST.steps if step.name in IDENTITY_FIELDS)

OBJECTION = Form(
    name="objection",
    model=ObjectionAnswers,
    carried=("case_id", "voices", "enclosures", "identity_note", "adult"),
    steps=(
        Step("objection_about", "choice", ("request", "publication"), possible=_may_be_about),
        Step("objection_ground", "choice", tuple(Ground), possible=_possible),
        Step("objection_subject", "text", when=_needs_identity),
        Step("objection_facts", "text"),
        Step("objection_purpose", "text"),
        *_IDENTITY_STEPS,
        Step("objection_confirm", "confirm", ("send",)),
    ),
)
