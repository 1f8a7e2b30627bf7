"""The one question that is asked when a submission goes back to its drafter."""

from bot.forms.answer_fields import Words
from bot.forms.form_engine import Form, FormModel, Step


class SubmissionReturnAnswers(FormModel):
    """Why a submission is returned; `submission_id` is carried."""

    submission_id: int
    return_reason: Words


SUBMISSION_RETURN = Form(
    name="submission_return",
    model=SubmissionReturnAnswers,
    carried=("submission_id",),
    steps=(Step("return_reason", "text"),),
)
