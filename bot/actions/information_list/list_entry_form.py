"""An entry of the public information list, made of what an answer or exemption opened."""

from typing import Annotated, Literal

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bot.domain.law.acts import Act
from bot.domain.law.list_entry import LONGEST_SUMMARY, LONGEST_TITLE, Category
from bot.forms.answer_fields import HIDDEN_FIELD, LET_GO, Files, OutgoingAnswers, ShortLine
from bot.forms.form_engine import plain_form
from bot.forms.request_form import AnswerLine, at_most


def _address(text: str) -> str:
    if not text.startswith(("https://", "http://")):
        raise PydanticCustomError("error-entry-link", "no address")
    return text


def _clear(answer: str) -> str:
    if answer == "unclear":
        raise PydanticCustomError("error-entry-unclear", "not for everybody")
    return answer


class ListEntryAnswers(OutgoingAnswers):
    """What a new entry says.

    `entry_case` is the case whose answer gave it, 0 for none: then somebody must have read it.
    `entry_exemption` is the ended exemption that hid it, or 0.
    """

    entry_case: int = 0
    entry_exemption: int = 0
    entry_title: Annotated[AnswerLine, at_most(LONGEST_TITLE)]
    entry_summary: Annotated[AnswerLine, at_most(LONGEST_SUMMARY)]
    entry_category: Category
    entry_holder: ShortLine | None = None
    entry_made: ShortLine | None = None
    entry_link: Annotated[ShortLine, AfterValidator(_address)] | None = None
    entry_keywords: ShortLine | None = None
    entry_files: Files = ()
    entry_read: Annotated[Literal["clear", "unclear"], AfterValidator(_clear)] | None = None


LIST_ENTRY = plain_form(
    "list_entry",
    ListEntryAnswers,
    "entry_case",
    "entry_exemption",
    HIDDEN_FIELD,
    let_go=LET_GO.when,
    entry_read=lambda answers: bool(answers.get("entry_case")),
    act=Act.KEEP_LIST,
)
