"""An entry of the office's list of exempt information (PP 61/2010 ps. 4)."""

from typing import Annotated

from bot.domain.exemption import Article17
from bot.forms.answer_fields import Day, ShortLine, Words, not_before
from bot.forms.form_engine import Form, FormModel, Step


class ExemptionAnswers(FormModel):
    """What is exempt, on which ground, by which decree, and from when to when."""

    exemption_title: ShortLine
    exemption_article17: Article17
    exemption_decree: ShortLine
    exemption_scope: Words
    exemption_from: Day
    exemption_until: Annotated[Day, not_before("exemption_from")] | None = None


EXEMPTION = Form(
    name="exemption",
    model=ExemptionAnswers,
    steps=(
        Step("exemption_title", "text"),
        Step("exemption_article17", "choice", tuple(Article17)),
        Step("exemption_decree", "text"),
        Step("exemption_scope", "text"),
        Step("exemption_from", "text"),
        Step("exemption_until", "text", optional=True),
        Step("exemption_confirm", "confirm", ("send",)),
    ),
)
