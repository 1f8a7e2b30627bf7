"""The form by which the PPID changes a detail of the office: which one, and what it is now."""

from typing import Annotated

from pydantic import AfterValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.domain.acts import Act
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.request_form import Line, within
from bot.office.office_details import DETAILS, checked

LONGEST_DETAIL = 600
"""Letters of a detail: what copies cost is one sentence in each language."""


def _as_a_detail(words: str, info: ValidationInfo) -> str:
    detail = info.data.get("office_detail", "address")
    try:
        return checked(detail, words)
    except ValueError as error:
        raise PydanticCustomError("error-office-words", "wrong", {"detail": detail}) from error


class OfficeAnswers(FormModel):
    """One of DETAILS as it will be; `office_after` is the version from which it departs."""

    office_after: int
    office_detail: str
    office_words: Annotated[Line, within(LONGEST_DETAIL), AfterValidator(_as_a_detail)]


OFFICE = Form(
    name="office",
    model=OfficeAnswers,
    carried=("office_after",),
    steps=(
        Step("office_detail", "choice", DETAILS),
        Step("office_words", "text"),
        Step("office_confirm", "confirm", ("send",)),
    ),
    act=Act.CHANGE_OFFICE,
)
