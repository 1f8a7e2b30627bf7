"""The form for what was signed by hand: the scan of its sheet, and on which day."""

from typing import Annotated

from pydantic import Field

from bot.domain.acts import Act
from bot.domain.submission import Matter
from bot.forms.answer_fields import Day, FormFile
from bot.forms.form_engine import FormModel, plain_form


class PaperSignatureAnswers(FormModel):
    """What was signed, by whom, its scan and the day; all but the last two are carried."""

    matter: Matter
    number: int
    signer: int
    paper_scan: Annotated[tuple[FormFile, ...], Field(min_length=1, max_length=1)]
    paper_signed_on: Day


PAPER_SIGNATURE = plain_form(
    "paper_signature",
    PaperSignatureAnswers,
    "matter",
    "number",
    "signer",
    at_once=True,
    act=Act.SUBMIT,
)
