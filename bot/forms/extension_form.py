"""The one extension: its ground and its written reasons (UU 14/2008 Art 22(8))."""

from typing import Literal

from bot.domain.acts import Act
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import FormModel, plain_form

Ground = Literal["not_held_yet", "status_undecided", "other"]


class ExtensionAnswers(FormModel):
    """Why the answer takes longer."""

    extension_ground: Ground
    extension_reasons: Reasons


EXTENSION = plain_form("extension", ExtensionAnswers, act=Act.EXTEND)
