"""The form that turns words added to a request into a request of their own."""

from typing import Annotated, Literal

from bot.domain.law.acts import Act
from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import Form, FormModel, Step, answered
from bot.forms.request_form import AnswerLine, at_most
from bot.forms.request_title import LONGEST_SUBJECT


class AddedRequestAnswers(FormModel):
    """The words to make a request of (by last message number), its subject, and the consent.

    The requester is asked in their chat, unless they said yes to an officer elsewhere.
    """

    added_to: int = 0
    added_words: ShortLine
    added_subject: Annotated[AnswerLine, at_most(LONGEST_SUBJECT)]
    added_consent: Literal["chat", "spoken", "written", "signed"]


ADDED_REQUEST = Form(
    name="added_request",
    model=AddedRequestAnswers,
    carried=("added_to",),
    steps=(
        Step("added_words", "text"),
        Step("added_subject", "text"),
        Step("added_consent", "choice", ("chat", "spoken", "written", "signed")),
        Step(
            "added_confirm",
            "confirm",
            ("ask", "make"),
            possible=lambda answers, act: (
                answered("added_consent", "chat")(answers) is (act == "ask")
            ),
        ),
    ),
    act=Act.MAKE_REQUEST,
)
