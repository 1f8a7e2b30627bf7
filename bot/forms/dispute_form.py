"""A stage of a dispute at the Information Commission or a court, as the office learns of it."""

from typing import Literal

from bot.forms.answer_fields import Day, ShortLine
from bot.forms.form_engine import Form, FormModel, Step


class DisputeAnswers(FormModel):
    """One stage with its day and what there is to note."""

    objection_id: int = 0
    dispute_stage: Literal["registered", "mediation", "adjudication", "ruling", "court", "ended"]
    dispute_on: Day
    dispute_note: ShortLine | None = None


DISPUTE = Form(
    name="dispute",
    model=DisputeAnswers,
    carried=("objection_id",),
    steps=(
        Step(
            "dispute_stage",
            "choice",
            ("registered", "mediation", "adjudication", "ruling", "court", "ended"),
        ),
        Step("dispute_on", "text"),
        Step("dispute_note", "text", optional=True),
        Step("dispute_confirm", "confirm", ("send",)),
    ),
)
