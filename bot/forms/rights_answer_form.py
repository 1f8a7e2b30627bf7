"""The form for the office's answer to a request about a person's own data (UU 27/2022)."""

from typing import Self

from pydantic import model_validator

from bot.domain.data_rights import RULES, Outcome, Right
from bot.domain.form_answers import Answers, text_in
from bot.forms.answer_fields import Reasons, demand
from bot.forms.form_engine import Form, FormModel, Step


class RightsAnswerAnswers(FormModel):
    """The outcome, with reasons that the person is told unless all is granted."""

    right_id: int
    right_kind: Right
    right_outcome: Outcome
    right_reasons: Reasons | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.right_outcome is not Outcome.GRANTED:
            demand(self.right_reasons)
        return self


def _possible(answers: Answers, outcome: str) -> bool:
    kind = text_in(answers, "right_kind")
    return not kind or outcome in RULES[Right(kind)].outcomes


def _needs_reasons(answers: Answers) -> bool:
    return answers.get("right_outcome") != Outcome.GRANTED


RIGHTS_ANSWER = Form(
    name="right_answer",
    model=RightsAnswerAnswers,
    carried=("right_id", "right_kind"),
    steps=(
        Step("right_outcome", "choice", tuple(Outcome), possible=_possible),
        Step("right_reasons", "text", when=_needs_reasons),
        Step("right_confirm", "confirm", ("send",)),
    ),
)
