"""A leave of an officer: from when until when, and who takes their cases meanwhile."""

from typing import Annotated

from bot.forms.answer_fields import Day, not_before
from bot.forms.form_engine import FormModel, plain_form


class LeaveAnswers(FormModel):
    """Who is on leave, on which days, and who takes their cases; both days are included."""

    leave_member: int
    leave_from: Day
    leave_until: Annotated[Day, not_before("leave_from")]
    leave_deputy: int | None = None


LEAVE = plain_form("leave", LeaveAnswers)
