"""The forms about files whose windows are over: to open one, and to list some to be destroyed."""

from bot.forms.answer_fields import Reasons, Words
from bot.forms.form_engine import Form, FormModel, Step


class FileOpeningAnswers(FormModel):
    """Why a restricted file must be opened."""

    file_opening_reason: Reasons


FILE_OPENING = Form(
    name="file_opening",
    model=FileOpeningAnswers,
    steps=(
        Step("file_opening_reason", "text"),
        Step("file_opening_confirm", "confirm", ("send",)),
    ),
)


class DestructionAnswers(FormModel):
    """Which files are to be destroyed: each line of the list begins with a number."""

    destruction_list: Words


DESTRUCTION = Form(
    name="destruction",
    model=DestructionAnswers,
    steps=(
        Step("destruction_list", "text"),
        Step("destruction_confirm", "confirm", ("send",)),
    ),
)
"""The list is filled in already; who sends it again with fewer lines takes files out of it."""
