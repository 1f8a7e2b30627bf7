"""A correction that takes away something that was given: a refusal in part, or as a whole."""

from dataclasses import replace
from typing import Literal, Self

from pydantic import model_validator

from bot.domain.decision import Outcome
from bot.domain.form_answers import Answers
from bot.forms.answer_fields import Files, Words
from bot.forms.correction_form import CorrectionAnswers
from bot.forms.decision_form import DECISION, DecisionAnswers, RefusalAnswers
from bot.forms.form_engine import Form, Step


class WithholdingAnswers(RefusalAnswers):
    """What is taken away, in words that the citizen reads, what replaces it, and the refusal."""

    withholding_words: Words
    withholding_files: Files = ()
    withholding_left: Literal["some", "none"]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        self.demand_refusal()
        return self

    @property
    def correction(self) -> CorrectionAnswers:
        """Return the correction by which it reaches the citizen."""
        return CorrectionAnswers(
            correction_words=self.withholding_words, correction_files=self.withholding_files
        )

    def decided(self, standing: Answers) -> DecisionAnswers:
        """Return the decision that stands from then on, in place of the one that stood."""
        some = self.withholding_left == "some"
        kept = {
            name: value
            for name, value in standing.items()
            if name in ("decision_given", "decision_format", "decision_delivery") and some
        }
        refusal = {name: getattr(self, name) for name in RefusalAnswers.model_fields}
        return DecisionAnswers.model_validate(
            {
                **kept,
                **refusal,
                "decision_outcome": Outcome.PARTLY if some else Outcome.REFUSED,
                "decision_rest": Outcome.REFUSED if some else None,
                "decision_held": "yes",
                "decision_blacked_out": "no" if some else None,
                "decision_means": "words",
            }
        )


_REFUSAL = tuple(
    replace(step, when=lambda _answers: True)
    for step in DECISION.steps
    if step.name in RefusalAnswers.model_fields
)
WITHHOLDING = Form(
    name="withholding",
    model=WithholdingAnswers,
    steps=(
        Step("withholding_words", "text"),
        Step("withholding_files", "collect", ("done",)),
        Step("withholding_left", "choice", ("some", "none")),
        *_REFUSAL,
        Step("withholding_confirm", "confirm", ("send",)),
    ),
)
