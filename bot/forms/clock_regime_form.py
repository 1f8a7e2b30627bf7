"""The form that moves a case to the shorter clock of an election stage, with a reason."""

from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import Form, FormModel, Step


class ClockRegimeAnswers(FormModel):
    """Why the case asks for election information after all."""

    regime_reason: Reasons


CLOCK_REGIME = Form(
    name="regime",
    model=ClockRegimeAnswers,
    steps=(
        Step("regime_reason", "text"),
        Step("regime_confirm", "confirm", ("send",)),
    ),
)
