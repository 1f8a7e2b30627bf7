"""Who stands in for the PPID for some days (Plh.), by an order of the head."""

from typing import Annotated

from bot.forms.answer_fields import Day, not_before
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.typed_decree import DecreeLine


class DeputyAnswers(FormModel):
    """Who stands in, on which days, by which order."""

    deputy_member: int
    deputy_from: Day
    deputy_until: Annotated[Day, not_before("deputy_from")]
    deputy_order: DecreeLine


DEPUTY = Form(
    name="deputy",
    model=DeputyAnswers,
    steps=(
        Step("deputy_member", "text"),
        Step("deputy_from", "text"),
        Step("deputy_until", "text"),
        Step("deputy_order", "text"),
        Step("deputy_confirm", "confirm", ("send",)),
    ),
)
