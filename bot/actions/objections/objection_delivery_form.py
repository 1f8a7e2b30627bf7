"""An objection's answer that reached the requester outside this chat."""

from bot.domain.acts import Act
from bot.domain.outside_act import Channel
from bot.forms.answer_fields import DayOrMoment, Reasons, Words
from bot.forms.form_engine import FormModel, plain_form


class ObjectionDeliveryAnswers(FormModel):
    """How, when and why it was delivered elsewhere, what proves it, and whose answer it was."""

    objection_id: int = 0
    elsewhere_channel: Channel
    elsewhere_happened_at: DayOrMoment
    elsewhere_evidence: Words
    elsewhere_reason: Reasons


OBJECTION_DELIVERY = plain_form(
    "objection_delivery", ObjectionDeliveryAnswers, "objection_id", act=Act.RECORD_DELIVERY
)
