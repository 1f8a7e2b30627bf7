"""A correction that takes away something that was given: a refusal in part, or as a whole."""

from dataclasses import replace
from typing import Literal

from bot.actions.answers.correction_form import CorrectionAnswers
from bot.domain.acts import Act
from bot.domain.decision import Outcome
from bot.domain.form_answers import Answers, parts_in
from bot.forms.answer_fields import Files, ShortLine, Words
from bot.forms.decision_form import DECISION, ITEMS, DecisionAnswers, RefusalAnswers
from bot.forms.decision_items import INHERITED
from bot.forms.form_engine import Form, Step
from bot.forms.leaving_files import HIDES, WHY_LET_GO, LeavingAnswers


class WithholdingAnswers(RefusalAnswers, LeavingAnswers):
    """What is taken away, in words that the citizen reads, what replaces it, and the refusal."""

    withholding_words: Words
    withholding_files: Files = ()
    withholding_item: ShortLine | None = None
    withholding_left: Literal["some", "none"]

    @property
    def correction(self) -> CorrectionAnswers:
        """Return the correction by which it reaches the citizen."""
        return CorrectionAnswers(
            correction_words=self.withholding_words,
            correction_files=self.withholding_files,
            hides=self.hides,
            let_go_reason=self.let_go_reason,
        )

    def decided(self, standing: Answers) -> DecisionAnswers:
        """Return the decision that stands from then on, in place of the one that stood."""
        way = ("decision_format", "decision_delivery", "decision_items")
        kept = {name: standing[name] for name in way if name in standing}
        kept["decision_means"] = "words"
        items = parts_in(standing, "decision_by_item")
        if not items:
            return DecisionAnswers.model_validate({**kept, **self._part(standing)})
        by_item = [
            self._part(one) if one.get("decision_item") == self.withholding_item else one
            for one in items
        ]
        return DecisionAnswers.model_validate(
            {**kept, "decision_outcome": ITEMS, "decision_by_item": by_item}
        )

    def _part(self, standing: Answers) -> Answers:
        """Return what is decided now on what was given, whole or as an item."""
        some = self.withholding_left == "some"
        names = ("decision_item", "decision_given") if some else ("decision_item",)
        refusal = {name: getattr(self, name) for name in RefusalAnswers.model_fields}
        return {
            **{name: standing[name] for name in names if name in standing},
            **refusal,
            "decision_outcome": Outcome.PARTLY if some else Outcome.REFUSED,
            "decision_rest": Outcome.REFUSED if some else None,
            "decision_held": "yes",
            "decision_blacked_out": "no" if some else None,
        }


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
        WHY_LET_GO,
        Step("withholding_item", "text", when=lambda a: bool(a.get("withholding_of"))),
        Step("withholding_left", "choice", ("some", "none")),
        *_REFUSAL,
        Step("withholding_confirm", "confirm", ("send",)),
    ),
    carried=(HIDES, "withholding_of", *INHERITED),
    act=Act.WITHHOLD,
)
