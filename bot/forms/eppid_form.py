"""The number that a request has in e-PPID."""

from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import Form, FormModel, Step


class EppidAnswers(FormModel):
    """A number as e-PPID writes it; the desk does not interpret it."""

    eppid_number: ShortLine


EPPID = Form(
    name="eppid",
    model=EppidAnswers,
    steps=(Step("eppid_number", "text"), Step("eppid_confirm", "confirm", ("send",))),
)
