"""The forms about files whose windows are over: to open one, and to list some to be destroyed."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Reasons, Words
from bot.forms.form_engine import FormModel, plain_form


class FileOpeningAnswers(FormModel):
    """Why a restricted file must be opened."""

    file_opening_reason: Reasons


FILE_OPENING = plain_form("file_opening", FileOpeningAnswers, act=Act.OPEN_FILE)


class DestructionAnswers(FormModel):
    """Which files are to be destroyed: each line of the list begins with a number."""

    destruction_list: Words


DESTRUCTION = plain_form("destruction", DestructionAnswers, act=Act.APPROVE_DESTRUCTION)
"""The list is filled in already; who sends it again with fewer lines takes files out of it."""
