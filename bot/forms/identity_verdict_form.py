"""What an officer found about a requester's identity papers, and what is missing in words."""

from typing import Literal, Self

from pydantic import model_validator

from bot.domain.form_answers import Answers
from bot.forms.answer_fields import demand
from bot.forms.deficiency_form import Listed
from bot.forms.form_engine import Form, FormModel, Step

REFUSALS = ("mismatch", "lacking")


class IdentityVerdictAnswers(FormModel):
    """The verdict: papers shown and right, or what the requester is told to send anew."""

    proof_verdict: Literal["shown", "mismatch", "lacking"]
    proof_missing: Listed | None = None

    @model_validator(mode="after")
    def _says_what_is_missing(self) -> Self:
        if self.proof_verdict in REFUSALS:
            demand(self.proof_missing)
        return self


def _refuses(answers: Answers) -> bool:
    return answers.get("proof_verdict") in REFUSALS


IDENTITY_VERDICT = Form(
    name="proof",
    model=IdentityVerdictAnswers,
    steps=(
        Step("proof_verdict", "choice", ("shown", *REFUSALS)),
        Step("proof_missing", "text", when=_refuses),
        Step("proof_confirm", "confirm", ("send",)),
    ),
)
