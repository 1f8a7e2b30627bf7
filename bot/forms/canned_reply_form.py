"""The form of a reply that officers keep ready: its title, and its words with placeholders."""

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bot.domain.canned_reply import unknown_in
from bot.forms.answer_fields import Words
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.request_form import Line, within
from bot.office.settings_sections import LONGEST_CANNED, LONGEST_TITLE


def _fillable(words: str) -> str:
    if unknown := unknown_in(words):
        named = ", ".join(f"[{name}]" for name in unknown)
        raise PydanticCustomError("error-canned-words", "cannot be filled", {"unknown": named})
    return words


Fillable = Annotated[Words, within(LONGEST_CANNED), AfterValidator(_fillable)]
"""Words in which [nomor], [batas] and the like are filled in from the case."""


class CannedReplyAnswers(FormModel):
    """A title and the words, in Indonesian and, if somebody writes them, in other languages."""

    canned_title: Annotated[Line, within(LONGEST_TITLE)]
    canned_words: Fillable
    canned_english: Fillable | None = None
    canned_javanese: Fillable | None = None


CANNED_REPLY = plain_form("canned_reply", CannedReplyAnswers)
