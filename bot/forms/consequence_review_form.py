"""The forms for a consequence test sent to a higher office, and for its answer."""

from bot.domain.acts import Act
from bot.domain.exemption import Verdict
from bot.forms.answer_fields import Day, ShortLine, Words
from bot.forms.form_engine import FormModel, plain_form


class ConsequenceReviewAnswers(FormModel):
    """The letter with which the desk asked the higher office."""

    upward_letter: ShortLine
    upward_date: Day


class ConsequenceReviewReplyAnswers(FormModel):
    """The letter of the higher office, and what it says of the information."""

    upward_reply_result: Verdict
    upward_reply_letter: ShortLine
    upward_reply_date: Day
    upward_reply_note: Words | None = None


CONSEQUENCE_REVIEW = plain_form("upward", ConsequenceReviewAnswers, act=Act.SEND_UPWARD)

CONSEQUENCE_REVIEW_REPLY = plain_form(
    "upward_reply", ConsequenceReviewReplyAnswers, act=Act.RECORD_UPWARD_ANSWER
)
