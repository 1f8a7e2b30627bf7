"""The form for the hand-over of information to the requester: how, when, what proves it."""

from typing import Literal

from bot.domain.acts import Act
from bot.forms.answer_fields import DayOrMoment, Words
from bot.forms.form_engine import FormModel, plain_form


class HandoverAnswers(FormModel):
    """How, when and with what evidence it was handed over; a time is local, or a day alone."""

    handover_way: Literal["counter", "post"]
    handover_at: DayOrMoment
    handover_evidence: Words


HANDOVER = plain_form("handover", HandoverAnswers, act=Act.HAND_OVER)
