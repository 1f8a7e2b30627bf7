"""A correction (ralat) that follows an official answer; the answer itself stays as it was."""

from bot.forms.engine import Form, FormModel, Step
from bot.forms.fields import Words


class CorrectionAnswers(FormModel):
    """What is corrected, in the words that the citizen reads."""

    correction_words: Words


CORRECTION = Form(
    name="correction",
    model=CorrectionAnswers,
    verdicts=("error-empty", "error-long"),
    steps=(
        Step("correction_words", "text"),
        Step("correction_confirm", "confirm", ("send",)),
    ),
)
