"""An act that happened outside this chat: by which channel, when, and what proves it."""

from bot.domain.elsewhere import Channel
from bot.forms.engine import Form, FormModel, Step
from bot.forms.fields import DayOrMoment, Reasons, Words


class ElsewhereAnswers(FormModel):
    """A stated time needs evidence and a reason; it is local, or a day alone."""

    elsewhere_channel: Channel
    elsewhere_happened_at: DayOrMoment
    elsewhere_evidence: Words
    elsewhere_reason: Reasons


ELSEWHERE = Form(
    name="elsewhere",
    model=ElsewhereAnswers,
    carried=("act",),
    verdicts=("error-empty", "error-long", "error-reasons-short"),
    steps=(
        Step("elsewhere_channel", "choice", tuple(Channel)),
        Step("elsewhere_happened_at", "text"),
        Step("elsewhere_evidence", "text"),
        Step("elsewhere_reason", "text"),
        Step("elsewhere_confirm", "confirm", ("send",)),
    ),
)
