"""The form to choose a late answer, as a last resort and with a reason on record."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import FormModel, plain_form


class LateChoiceAnswers(FormModel):
    """Why no answer goes out in time."""

    lateness_reason: Reasons


LATE_CHOICE = plain_form("lateness", LateChoiceAnswers, act=Act.BE_LATE)
