"""The forms about files whose windows are over: to open one, and to list some to be destroyed."""

from bot.forms.answer_fields import Reasons, Words
from bot.forms.form_engine import FormModel, plain_form


class FileOpeningAnswers(FormModel):
    """Why a restricted file must be opened."""

    file_opening_reason: Reasons


FILE_OPENING = plain_form("file_opening", FileOpeningAnswers)


class DestructionAnswers(FormModel):
    """Which files are to be destroyed: the ids of their cases, and the list as it is read."""

    destruction_cases: tuple[int, ...]
    destruction_list: Words


DESTRUCTION = plain_form("destruction", DestructionAnswers, "destruction_cases")
"""The list is filled in already: nobody types it."""
