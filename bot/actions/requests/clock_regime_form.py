"""The form that moves a case to the shorter clock of an election stage, with a reason."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import FormModel, plain_form


class ClockRegimeAnswers(FormModel):
    """Why the case asks for election information after all."""

    regime_reason: Reasons


CLOCK_REGIME = plain_form("regime", ClockRegimeAnswers, act=Act.CHANGE_REGIME)
