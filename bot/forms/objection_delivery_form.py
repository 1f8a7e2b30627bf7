"""An objection's answer that reached the requester outside this chat."""

from bot.domain.outside_act import Channel
from bot.forms.answer_fields import DayOrMoment, Reasons, Words
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.outside_act_form import OUTSIDE_ACT


class ObjectionDeliveryAnswers(FormModel):
    """How, when and why it was delivered elsewhere, what proves it, and whose answer it was."""

    objection_id: int = 0
    elsewhere_channel: Channel
    elsewhere_happened_at: DayOrMoment
    elsewhere_evidence: Words
    elsewhere_reason: Reasons


_ASKED = ("elsewhere_channel", "elsewhere_happened_at", "elsewhere_evidence", "elsewhere_reason")

OBJECTION_DELIVERY = Form(
    name="objection_delivery",
    model=ObjectionDeliveryAnswers,
    carried=("objection_id",),
    steps=(
        *(step for step in OUTSIDE_ACT.steps if step.name in _ASKED),
        Step("objection_delivery_confirm", "confirm", ("send",)),
    ),
)
