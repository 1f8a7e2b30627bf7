"""An objection's answer that reached the requester outside this chat."""

from bot.forms.elsewhere import ELSEWHERE, ElsewhereAnswers
from bot.forms.engine import Form, Step


class ObjectionDeliveryAnswers(ElsewhereAnswers):
    """The same as for any act elsewhere, and whose answer it was."""

    objection_id: int = 0


OBJECTION_DELIVERY = Form(
    name="objection_delivery",
    model=ObjectionDeliveryAnswers,
    carried=("objection_id",),
    verdicts=ELSEWHERE.verdicts,
    steps=(*ELSEWHERE.steps[:-1], Step("objection_delivery_confirm", "confirm", ("send",))),
)
