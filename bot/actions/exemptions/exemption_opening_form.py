"""What opens an entry of the exempt list before its end: a decree of the body that exempted it."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Day, ShortLine
from bot.forms.form_engine import FormModel, plain_form


class ExemptionOpeningAnswers(FormModel):
    """The entry, and the decree with its date, from which on the information is open."""

    opening_entry: int
    opening_decree: ShortLine
    opening_on: Day


EXEMPTION_OPENING = plain_form(
    "opening", ExemptionOpeningAnswers, "opening_entry", act=Act.KEEP_EXEMPTIONS
)
