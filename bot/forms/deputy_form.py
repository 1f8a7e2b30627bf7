"""Who stands in for the PPID for some days (Plh.), by an order of the head."""

from typing import Annotated

from bot.forms.answer_fields import Day, not_before
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.typed_decree import DecreeLine


class DeputyAnswers(FormModel):
    """Who stands in, on which days, by which order."""

    deputy_member: int
    deputy_from: Day
    deputy_until: Annotated[Day, not_before("deputy_from")]
    deputy_order: DecreeLine


DEPUTY = plain_form("deputy", DeputyAnswers)
