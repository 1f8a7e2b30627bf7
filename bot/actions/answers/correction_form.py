"""A correction (ralat) that follows an official answer; the answer itself stays as it was."""

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bot.domain.law.acts import Act
from bot.domain.law.exemption import withholding_word
from bot.forms.answer_fields import HIDDEN_FIELD, LET_GO, Files, OutgoingAnswers, Words
from bot.forms.form_engine import Form, Step


class CorrectionAnswers(OutgoingAnswers):
    """The correction as the citizen reads it, and the files that are right."""

    correction_words: Words
    correction_files: Files = ()


def _mends(words: str) -> str:
    if found := withholding_word(words):
        raise PydanticCustomError("error-correction-withholds", "a refusal", {"found": found})
    return words


class MendingAnswers(CorrectionAnswers):
    """A correction without a withdrawal; that takes a decision (UU 30/2014 Art 63(5))."""

    correction_words: Annotated[Words, AfterValidator(_mends)]


CORRECTION = Form(
    "correction",
    MendingAnswers,
    (
        Step("correction_words", "text"),
        Step("correction_files", "collect", ("done",)),
        LET_GO,
        Step("correction_confirm", "confirm", ("send",)),
    ),
    (HIDDEN_FIELD,),
    Act.CORRECT,
)
