"""A text that was passed on by hand: by which channel, when, and what proves it."""

from bot.domain.outside_act import Channel
from bot.forms.answer_fields import DayOrMoment, Words
from bot.forms.form_engine import Form, FormModel, Step


class ErrandAnswers(FormModel):
    """A stated time is local, or a day alone; `errand` is the number of what was passed on."""

    errand: int
    told_channel: Channel
    told_at: DayOrMoment
    told_evidence: Words


ERRAND = Form(
    name="told",
    model=ErrandAnswers,
    carried=("errand",),
    verdicts=("error-empty", "error-long"),
    steps=(
        Step("told_channel", "choice", tuple(Channel)),
        Step("told_at", "text"),
        Step("told_evidence", "text"),
        Step("told_confirm", "confirm", ("send",)),
    ),
)
