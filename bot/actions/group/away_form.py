"""Until when an officer is not there: the one date that colleagues see."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Day
from bot.forms.form_engine import FormModel, plain_form


class AwayAnswers(FormModel):
    """Who is not there, and the last day of it."""

    away_member: int
    away_until: Day


AWAY = plain_form("away", AwayAnswers, at_once=True, act=Act.BE_AWAY)
