"""Buttons of the officers about objections."""

from dataclasses import dataclass

from bot.buttons.button_data import ButtonData


@dataclass(frozen=True)
class ObjectionButton(ButtonData):
    """A button about one objection, which its data names first."""

    objection_id: int


@dataclass(frozen=True)
class OpenObjection(ObjectionButton, verb="objection:show"):
    """Post the objection again."""


@dataclass(frozen=True)
class AnswerObjection(ObjectionButton, verb="objection:answer"):
    """Open the form of the answer."""


@dataclass(frozen=True)
class RecordDispute(ObjectionButton, verb="objection:dispute"):
    """Open the form of a stage at the Information Commission."""


@dataclass(frozen=True)
class RecordDelivery(ObjectionButton, verb="objection:deliver"):
    """Open the form of a delivery outside the chat."""


@dataclass(frozen=True)
class ResendAnswer(ObjectionButton, verb="objection:resend"):
    """Send an answer again that did not arrive."""


@dataclass(frozen=True)
class PromiseObjectionLonger(ObjectionButton, verb="objection:longer"):
    """Promise the later date that the law gives."""


@dataclass(frozen=True)
class ShowObjector(ObjectionButton, verb="objection:who"):
    """Show in private who objects."""


@dataclass(frozen=True)
class ShowEnclosures(ObjectionButton, verb="objection:enclosures"):
    """Show the enclosures again."""


@dataclass(frozen=True)
class OpenEnclosure(ObjectionButton, verb="objection:file"):
    """Open in private an enclosure that was sent as this message."""

    message_id: int


@dataclass(frozen=True)
class FulfilOrder(ObjectionButton, verb="objection:fulfil"):
    """Say that an order is done; asked first unless `certain`."""

    certain: bool = False
