"""The form for an errand that was done: by which channel, when, and what proves it."""

from bot.domain.acts import Act
from bot.domain.outside_act import Channel
from bot.forms.answer_fields import DayOrMoment, Words
from bot.forms.form_engine import FormModel, plain_form


class ErrandAnswers(FormModel):
    """How an errand was done; a time is local, or a day alone, and `errand` is its id."""

    errand: int
    told_channel: Channel
    told_at: DayOrMoment
    told_evidence: Words


ERRAND = plain_form("told", ErrandAnswers, "errand", act=Act.DELIVER_BY_HAND)
