"""The form that pauses a sender: why, and for how many days."""

from typing import Literal

from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import Form, FormModel, Step


class PauseAnswers(FormModel):
    """Why, which the sender is told, and how long; `person_id` is not asked but carried."""

    person_id: int | None = None
    pause_reason: Reasons
    pause_days: Literal["1", "3", "7", "14"]


PAUSE = Form(
    name="pause",
    model=PauseAnswers,
    carried=("person_id",),
    steps=(
        Step("pause_reason", "text"),
        Step("pause_days", "choice", ("1", "3", "7", "14")),
        Step("pause_confirm", "confirm", ("send",)),
    ),
)
