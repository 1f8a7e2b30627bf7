"""Buttons about the rights of people: their objections, and the rights over their own data."""

from bot.buttons.button_data import ButtonData
from bot.domain.law.acts import Act


class ObjectionButton(ButtonData):
    """A button about one objection, which its data names first."""

    objection_id: int


class SendDossier(ObjectionButton, verb="objection:dossier"):
    """Send the file of the dispute in private, for the Information Commission."""


class LiftOrder(ObjectionButton, verb="objection:lifted", does=Act.SEE_LIFTED):
    """Take back what a dispute ordered, having seen the ruling that takes it away."""


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


class SendOwnDossier(OwnObjectionButton, verb="objection:dossier"):
    """Send the same file of the dispute as the Information Commission gets."""


class WithdrawObjection(OwnObjectionButton, verb="objection:withdraw"):
    """Take the objection back: ask first, unless the person is certain."""

    certain: bool = False


class DisownObjection(OwnObjectionButton, verb="objection:disown"):
    """Say that an objection which an officer recorded is not one's own, after asking."""

    certain: bool = False


class ShowRights(ButtonData, verb="right:menu"):
    """Show the privacy notice, and every right."""


class ShowRightsRequest(ButtonData, verb="right:show"):
    """Show in private a request about a person's own data."""

    request_id: int


class WriteNotice(ButtonData, verb="incident:letter"):
    """Send an incident's notice in private, as a letter to be signed."""

    incident_id: int
