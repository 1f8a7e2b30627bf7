"""Buttons about objections: of the officers, and of people about their own."""

from bot.buttons.button_data import ButtonData
from bot.domain.act_facts import ActFacts
from bot.domain.acts import Act


class ObjectionButton(ButtonData):
    """A button about one objection, which its data names first."""

    objection_id: int


class AnswerObjection(ObjectionButton, verb="objection:answer"):
    """Open the form of the answer."""

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the objection still waits for its answer."""
        return self.objection_id in facts.objections


class RecordDispute(ObjectionButton, verb="objection:dispute"):
    """Open the form of a stage at the Information Commission."""


class NotElection(ObjectionButton, verb="objection:ordinary", does=Act.SET_OBJECTION_REGIME):
    """Say that an objection without a request is about no election information."""


class ShowObjector(ObjectionButton, verb="objection:who"):
    """Show in private who objects."""


class ObjectAbout(ButtonData, verb="object"):
    """Begin an objection about a case, or about none if its id is 0."""

    case_id: int = 0


class OwnObjectionButton(ButtonData):
    """A button about the person's own objection, which its data names first."""

    objection_id: int


class ShowOwnObjection(OwnObjectionButton, verb="objection:show"):
    """Show where the objection stands, and what can be done."""


class WithdrawObjection(OwnObjectionButton, verb="objection:withdraw"):
    """Take the objection back: ask first, unless the person is certain."""

    certain: bool = False


class DisownObjection(OwnObjectionButton, verb="objection:disown"):
    """Say that an objection which an officer recorded is not one's own, after asking."""

    certain: bool = False
