"""The form that pauses a sender: why, and for how many days."""

from typing import Literal

from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import FormModel, plain_form


class PauseAnswers(FormModel):
    """Why, which the sender is told, and how long; `person_id` is not asked but carried."""

    person_id: int | None = None
    pause_reason: Reasons
    pause_days: Literal["1", "3", "7", "14"]


PAUSE = plain_form("pause", PauseAnswers, "person_id")
