"""The form that carries a request on: to which body of the network, and how somebody agreed."""

from typing import Literal

from bot.domain.acts import Act
from bot.domain.form_answers import Answers
from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import Form, FormModel, Step


class TransferAnswers(FormModel):
    """The body that holds the information, by its name in the office's profile.

    A requester with a chat is asked there. To one without, an officer reads out what is sent, and
    says how they agreed (UU 27/2022 Art 22).
    """

    transfer_chat: bool = True
    transfer_body: ShortLine
    transfer_consent: Literal["signed", "spoken", "written"] | None = None


def _has_chat(answers: Answers) -> bool:
    return bool(answers.get("transfer_chat", True))


TRANSFER = Form(
    name="transfer",
    model=TransferAnswers,
    carried=("transfer_chat",),
    steps=(
        Step("transfer_body", "text"),
        Step(
            "transfer_consent",
            "choice",
            ("signed", "spoken", "written"),
            when=lambda answers: not _has_chat(answers),
            like="arrival_consent",
        ),
        Step(
            "transfer_confirm",
            "confirm",
            ("send", "carry"),
            possible=lambda answers, act: _has_chat(answers) is (act == "send"),
        ),
    ),
    act=Act.TRANSFER,
)
