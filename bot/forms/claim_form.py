"""The form by which a requester claims a case: its number, one-time code and four digits."""

from typing import Annotated

from pydantic import AfterValidator

from bot.domain.one_time_codes import DIGITS_OF_PROOF, LENGTH, folded
from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.request_form import Cleaned
from bot.forms.typed_text import ascii_digits


def _code(typed: str) -> str:
    code = folded(typed)
    if len(code) != LENGTH:
        raise ValueError("not a code")
    return code


def _digits(typed: str) -> str:
    digits = ascii_digits(typed)
    if len(digits) != DIGITS_OF_PROOF:
        raise ValueError("not four digits")
    return digits


class ClaimAnswers(FormModel):
    """A claim, checked as a whole so that a wrong try does not reveal which part was wrong."""

    claim_number: ShortLine
    claim_code: Annotated[Cleaned, AfterValidator(_code)]
    claim_digits: Annotated[Cleaned, AfterValidator(_digits)]


CLAIM = plain_form("claim", ClaimAnswers)
