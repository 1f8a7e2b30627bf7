"""The form of an objection (keberatan): its request, ground, facts and purpose."""

from dataclasses import replace
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from bot.domain.form_answers import Answers
from bot.domain.law.objection_rules import Ground
from bot.forms.answer_fields import LONGEST_WORDS, demand_value
from bot.forms.form_engine import Condition, Form, Step, answered
from bot.forms.request_form import (
    IDENTITY_FIELDS,
    REQUEST,
    Address,
    AnswerLine,
    CleanText,
    Contact,
    Kind,
    Name,
    Requester,
    at_most,
)
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


class ObjectionAnswers(Requester):
    """A complete objection; without a request it says who objects, as a request does."""

    objection_about: Literal["request", "publication"]
    objection_ground: Annotated[Ground, AfterValidator(_fits)]
    objection_subject: Annotated[AnswerLine, at_most(200)] | None = None
    objection_facts: Annotated[CleanText, AfterValidator(check_told), at_most(LONGEST_WORDS)]
    objection_purpose: Annotated[AnswerLine, at_most(500)]
    kind: Kind | None = None
    name: Name | None = None
    address: Address | None = None
    contact: Contact | None = None

    @model_validator(mode="after")
    def _says_who_objects(self) -> Self:
        is_person = self.kind != "entity" and self.represented != "typing"
        if self.objection_about == "publication" and is_person:
            demand_value(self.nik or self.no_nik_reason)
        return self


def start_objection(
    case_id: int | None, *, purpose: str = "", identity: Answers | None = None
) -> Answers:
    """Start a draft about a request (with its purpose), or about none (with the identity).

    `identity` holds the `identity_answers` of the person's last request.
    """
    if case_id is None:
        about = {"objection_about": "publication", "objection_ground": Ground.NOT_PUBLISHED.value}
        return {**about, **(identity or {})}
    known = {"objection_purpose": purpose} if purpose else {}
    return {"case_id": case_id, "objection_about": "request", **known}


_needs_identity = answered("objection_about", "publication")


def _possible(answers: Answers, ground: str) -> bool:
    return not _needs_identity(answers) or ground == Ground.NOT_PUBLISHED


def _may_be_about(answers: Answers, about: str) -> bool:
    return about == "publication" or "case_id" in answers


def _only_without_a_case(when: Condition) -> Condition:
    return lambda answers: _needs_identity(answers) and when(answers)


def _step(step: Step) -> Step:
    # A letter for requests alone is none for an objection.
    choices = ("all",) if step.name == "letter_covers" else step.choices
    return replace(step, choices=choices, when=_only_without_a_case(step.when))


_IDENTITY_STEPS = tuple(_step(step) for step in REQUEST.steps if step.name in IDENTITY_FIELDS)

OBJECTION = Form(
    name="objection",
    model=ObjectionAnswers,
    carried=("case_id", "voices", "enclosures"),
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
