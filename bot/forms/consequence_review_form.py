"""The forms for a consequence test sent to a higher office by letter, and for its answer."""

from typing import Literal

from bot.forms.answer_fields import Day, ShortLine, Words
from bot.forms.form_engine import Form, FormModel, Step


class ConsequenceReviewAnswers(FormModel):
    """The letter with which the desk asked the higher office."""

    upward_letter: ShortLine
    upward_date: Day


class ConsequenceReviewReplyAnswers(FormModel):
    """The letter of the higher office, and what it says of the information."""

    upward_reply_result: Literal["open", "partly", "exempt"]
    upward_reply_letter: ShortLine
    upward_reply_date: Day
    upward_reply_note: Words | None = None


CONSEQUENCE_REVIEW = Form(
    name="upward",
    model=ConsequenceReviewAnswers,
    steps=(
        Step("upward_letter", "text"),
        Step("upward_date", "text"),
        Step("upward_confirm", "confirm", ("send",)),
    ),
)

CONSEQUENCE_REVIEW_REPLY = Form(
    name="upward_reply",
    model=ConsequenceReviewReplyAnswers,
    steps=(
        Step("upward_reply_result", "choice", ("open", "partly", "exempt")),
        Step("upward_reply_letter", "text"),
        Step("upward_reply_date", "text"),
        Step("upward_reply_note", "text", optional=True),
        Step("upward_reply_confirm", "confirm", ("send",)),
    ),
)
