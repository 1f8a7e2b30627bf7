"""The one question that is asked when a submission goes back to its drafter."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Words
from bot.forms.form_engine import FormModel, plain_form


class SubmissionReturnAnswers(FormModel):
    """Why a submission is returned; `submission_id` is carried."""

    submission_id: int
    return_reason: Words


SUBMISSION_RETURN = plain_form(
    "submission_return",
    SubmissionReturnAnswers,
    "submission_id",
    at_once=True,
    act=Act.SIGN,
)
