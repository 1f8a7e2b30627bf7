"""A stage of a dispute at the Information Commission or a court, as the office learns of it."""

from typing import Literal, get_args

from bot.forms.answer_fields import Day, ShortLine
from bot.forms.form_engine import Form, FormModel, Step

Stage = Literal["registered", "mediation", "adjudication", "ruling", "court", "ended"]


class DisputeAnswers(FormModel):
    """One stage with its day and what there is to note."""

    objection_id: int = 0
    dispute_stage: Stage
    dispute_on: Day
    dispute_note: ShortLine | None = None


DISPUTE = Form(
    name="dispute",
    model=DisputeAnswers,
    carried=("objection_id",),
    steps=(
        Step("dispute_stage", "choice", get_args(Stage)),
        Step("dispute_on", "text"),
        Step("dispute_note", "text", optional=True),
        Step("dispute_confirm", "confirm", ("send",)),
    ),
)
