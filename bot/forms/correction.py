"""A correction (ralat) that follows an official answer; the answer itself stays as it was."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from bot.forms.engine import Form, FormModel, Step
from bot.forms.fields import Words

MOST_FILES = 10


class CorrectionFile(BaseModel):
    """A corrected file, as Telegram delivered it."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    kind: Literal["document", "photo"]
    message_id: int
    file_id: str
    text: str = ""
    file_name: str | None = None
    file_size: int | None = None


def _few(files: tuple[CorrectionFile, ...]) -> tuple[CorrectionFile, ...]:
    if len(files) > MOST_FILES:
        raise PydanticCustomError("error-correction-many", "too many", {"most": MOST_FILES})
    return files


class CorrectionAnswers(FormModel):
    """What is corrected, in the words that the citizen reads, and the files that are right."""

    correction_words: Words
    correction_files: Annotated[tuple[CorrectionFile, ...], AfterValidator(_few)] = ()


CORRECTION = Form(
    name="correction",
    model=CorrectionAnswers,
    verdicts=("error-correction-many", "error-empty", "error-long"),
    steps=(
        Step("correction_words", "text"),
        Step("correction_files", "collect", ("done",)),
        Step("correction_confirm", "confirm", ("send",)),
    ),
)
