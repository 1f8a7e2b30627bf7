"""The number that a request has in e-PPID."""

from bot.domain.acts import Act
from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import FormModel, plain_form


class EppidAnswers(FormModel):
    """A number as e-PPID writes it; the desk does not interpret it."""

    eppid_number: ShortLine


EPPID = plain_form("eppid", EppidAnswers, act=Act.NUMBER_EPPID)
