"""A correction (ralat) that follows an official answer; the answer itself stays as it was."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Files, Words
from bot.forms.form_engine import FormModel, plain_form


class CorrectionAnswers(FormModel):
    """What is corrected, in the words that the citizen reads, and the files that are right."""

    correction_words: Words
    correction_files: Files = ()


CORRECTION = plain_form("correction", CorrectionAnswers, act=Act.CORRECT)
