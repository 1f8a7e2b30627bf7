"""The form that offers to carry a request on: to which body of the network."""

from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import FormModel, plain_form


class TransferAnswers(FormModel):
    """The body that holds the information, by its name in the office's profile."""

    transfer_body: ShortLine


TRANSFER = plain_form("transfer", TransferAnswers)
