"""What opens an entry of the exempt list before its end: a decree of the body that exempted it."""

from bot.forms.answer_fields import Day, ShortLine
from bot.forms.form_engine import Form, FormModel, Step


class ExemptionOpeningAnswers(FormModel):
    """The entry, and the decree with its date, from which on the information is open."""

    opening_entry: int
    opening_decree: ShortLine
    opening_on: Day


EXEMPTION_OPENING = Form(
    name="opening",
    model=ExemptionOpeningAnswers,
    steps=(
        Step("opening_decree", "text"),
        Step("opening_on", "text"),
        Step("opening_confirm", "confirm", ("send",)),
    ),
    carried=("opening_entry",),
)
