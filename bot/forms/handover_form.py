"""The form for the hand-over of information to the requester: how, when, what proves it."""

from typing import Literal

from bot.forms.answer_fields import DayOrMoment, Words
from bot.forms.form_engine import Form, FormModel, Step


class HandoverAnswers(FormModel):
    """How, when and with what evidence it was handed over; a time is local, or a day alone."""

    handover_way: Literal["counter", "post"]
    handover_at: DayOrMoment
    handover_evidence: Words


HANDOVER = Form(
    name="handover",
    model=HandoverAnswers,
    steps=(
        Step("handover_way", "choice", ("counter", "post")),
        Step("handover_at", "text"),
        Step("handover_evidence", "text"),
        Step("handover_confirm", "confirm", ("send",)),
    ),
)
