"""The questions to who asks for somebody else: with which letter, by whom, until when."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.domain.acts import Act
from bot.domain.form_answers import Answers
from bot.domain.representation import LETTER_FIELDS
from bot.forms.form_engine import Form, FormModel, Step, answered
from bot.forms.identity_questions import check_acting_name
from bot.forms.typed_dates import read_date

REPRESENTED_FIELDS = ("represented", "representative_name", *LETTER_FIELDS, "typist_name")


def _day(raw: object) -> object:
    if isinstance(raw, str) and (raw := read_date(raw)) is None:
        raise ValueError("not a date")
    return raw


def _not_over_before_it_begins(until: date | None, info: ValidationInfo) -> date | None:
    since = info.data.get("letter_since")
    if until is not None and since is not None and until < since:
        raise PydanticCustomError("error-letter-until-order", "ends before it begins")
    return until


Day = Annotated[date, BeforeValidator(_day)]
Name = Annotated[str, AfterValidator(check_acting_name), Field(max_length=120)]
Until = Annotated[Day | None, AfterValidator(_not_over_before_it_begins)]


class LetterAnswers(FormModel):
    """What a letter of authority says; without `letter_until` it holds until all is over."""

    letter_since: Day
    letter_until: Until = None
    letter_covers: Literal["request", "all"]


class Represented(FormModel):
    """Through whom somebody asks; all is None for those who ask themselves."""

    represented: Literal["letter", "typing"] | None = None
    representative_name: Name | None = None
    letter_since: Day | None = None
    letter_until: Until = None
    letter_covers: Literal["request", "all"] | None = None
    typist_name: Name | None = None

    @property
    def is_told_through_whom(self) -> bool:
        """Say whether a letter, if there is one, is told with its kuasa."""
        told = self.representative_name and self.letter_since and self.letter_covers
        return self.represented != "letter" or bool(told)


def forget_requester(answers: Answers) -> Answers:
    """Forget whose request it is: who asks for another gave their own name and NIK before."""
    own = ("name", "nik", "no_nik_reason", "vouched", "guardian_name", "guardian_consent")
    return {name: value for name, value in answers.items() if name not in own}


def may_be_a_kuasa(answers: Answers) -> bool:
    """Say whether the writer may hold a letter: their name is kept until they say how they ask."""
    return answers.get("kind") == "represented" and answers.get("represented") != "typing"


by_letter = answered("represented", "letter")
"""Says whether a kuasa asks."""
HOW = Step("represented", "choice", ("letter", "typing"), when=answered("kind", "represented"))
LETTER_STEPS = (
    Step("letter_since", "text"),
    Step("letter_until", "text", optional=True),
    Step("letter_covers", "choice", ("request", "all")),
)
THROUGH_WHOM = (
    Step("representative_name", "text", when=may_be_a_kuasa),
    *(
        Step(step.name, step.kind, step.choices, when=by_letter, optional=step.optional)
        for step in LETTER_STEPS
    ),
    Step("typist_name", "text", when=answered("represented", "typing"), optional=True),
)
LETTER = Form(
    name="letter",
    model=LetterAnswers,
    steps=(*LETTER_STEPS, Step("letter_confirm", "confirm", ("send",))),
    act=Act.REPLACE_LETTER,
)
"""The officers' form for a new letter in place of one that ended or covers too little."""
