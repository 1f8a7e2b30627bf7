"""A document that an answer gave, as an entry for everybody: what the PPID writes and has checked.

Nothing is filled in: neither words nor purpose, number or date of the request.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bot.domain.list_entry import LONGEST_SUMMARY, LONGEST_TITLE, Category
from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import FormModel, answered, plain_form
from bot.forms.request_form import Line, within


def _clear(answer: str) -> str:
    if answer == "personal":
        raise PydanticCustomError("error-disclosure-personal", "somebody's own data")
    return answer


def _hidden(answer: str) -> str:
    if answer == "readable":
        raise PydanticCustomError("error-disclosure-readable", "what is hidden can be read")
    return answer


class DisclosureAnswers(FormModel):
    """What the entry says; `disclosure_of` is the kept file, `disclosure_partial` what was asked.

    Of an answer that gave a part alone, the PPID says also that what is hidden stays hidden.
    """

    disclosure_of: int
    disclosure_partial: bool
    disclosure_checked: Annotated[Literal["clear", "personal"], AfterValidator(_clear)]
    disclosure_hidden: Annotated[Literal["hidden", "readable"], AfterValidator(_hidden)] | None = (
        None
    )
    entry_title: Annotated[Line, within(LONGEST_TITLE)]
    entry_summary: Annotated[Line, within(LONGEST_SUMMARY)]
    entry_category: Category
    entry_holder: ShortLine | None = None


DISCLOSURE = plain_form(
    "disclosure",
    DisclosureAnswers,
    "disclosure_of",
    "disclosure_partial",
    disclosure_hidden=answered("disclosure_partial", True),
)
