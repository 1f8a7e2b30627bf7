"""A synonym for the search of the public information list, as the PPID writes it."""

from typing import Annotated

from bot.forms.form_engine import FormModel, plain_form
from bot.forms.request_form import Line, within

LONGEST_SPOKEN, LONGEST_OFFICIAL = 60, 120


class SynonymAnswers(FormModel):
    """Everyday words, and the words of titles that they mean.

    `missed_id` is a question that was asked in vain, for which it is written; 0 for none.
    """

    missed_id: int = 0
    synonym_spoken: Annotated[Line, within(LONGEST_SPOKEN)]
    synonym_official: Annotated[Line, within(LONGEST_OFFICIAL)]


SYNONYM = plain_form("synonym", SynonymAnswers, "missed_id")
