"""The forms for a consequence test sent to a higher office, and for its answer."""

from typing import Annotated

from bot.domain.exemption import EXEMPTING, Authority, Verdict
from bot.domain.form_answers import Answers, text_in
from bot.forms.answer_fields import Day, Lines, ShortLine, Words
from bot.forms.exempt_lines import begun_on
from bot.forms.form_engine import Form, FormModel, Step, plain_form


class ConsequenceReviewAnswers(FormModel):
    """The letter with which the desk asked the higher office."""

    upward_letter: ShortLine
    upward_date: Day


class ConsequenceReviewReplyAnswers(FormModel):
    """The letter of the higher office, and what it says of the information.

    Only an answer that travels by itself says whose proposal it answers, and the decree's lines.
    """

    proposal_of: ShortLine | None = None
    proposal_authority: Authority | None = None
    upward_reply_result: Verdict
    upward_reply_letter: ShortLine
    upward_reply_date: Day
    proposal_lines: Annotated[Lines, begun_on("upward_reply_date")] | None = None
    upward_reply_note: Words | None = None


def _exempts(answers: Answers) -> bool:
    return text_in(answers, "upward_reply_result") in EXEMPTING


CONSEQUENCE_REVIEW = plain_form("upward", ConsequenceReviewAnswers)

_TRAVELS = ("proposal_of", "proposal_authority", "proposal_lines")
CONSEQUENCE_REVIEW_REPLY = plain_form("upward_reply", ConsequenceReviewReplyAnswers, *_TRAVELS)

PROPOSAL_ANSWER = Form(
    name="proposal_answer",
    model=ConsequenceReviewReplyAnswers,
    carried=("proposal_authority",),
    steps=(
        Step("proposal_of", "text"),
        *CONSEQUENCE_REVIEW_REPLY.steps[:3],
        Step("proposal_lines", "text", when=_exempts),
        Step("upward_reply_note", "text", when=lambda answers: not _exempts(answers)),
        Step("proposal_confirm", "confirm", ("send",)),
    ),
)
"""What this office answers to the test that another body proposes: a decree, or a reason."""
