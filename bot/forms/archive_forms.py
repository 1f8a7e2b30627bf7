"""The forms about files whose windows are over: to open one, and to list some to be destroyed."""

from bot.forms.answer_fields import Reasons, Words
from bot.forms.form_engine import Form, FormModel, Step


class OpeningAnswers(FormModel):
    """Why a restricted file must be opened."""

    opening_reason: Reasons


OPENING = Form(
    name="opening",
    model=OpeningAnswers,
    steps=(
        Step("opening_reason", "text"),
        Step("opening_confirm", "confirm", ("send",)),
    ),
)


class DestructionAnswers(FormModel):
    """Which files are to be destroyed: the ids of their cases, and the list as it is read."""

    destruction_cases: tuple[int, ...]
    destruction_list: Words


DESTRUCTION = Form(
    name="destruction",
    model=DestructionAnswers,
    carried=("destruction_cases",),
    steps=(
        Step("destruction_list", "text"),
        Step("destruction_confirm", "confirm", ("send",)),
    ),
)
"""The list is filled in already: nobody types it."""
