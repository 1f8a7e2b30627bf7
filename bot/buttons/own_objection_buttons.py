"""Buttons of people about their own objections."""

from bot.buttons.button_data import ButtonData


class ObjectAbout(ButtonData, verb="object"):
    """Begin an objection about a case, or about none if its id is 0."""

    case_id: int = 0


class OwnObjectionButton(ButtonData):
    """A button about the person's own objection, which its data names first."""

    objection_id: int


class ShowOwnObjection(OwnObjectionButton, verb="objection:show"):
    """Show where the objection stands, and what can be done."""


class AddEnclosures(OwnObjectionButton, verb="objection:add"):
    """Begin to add enclosures."""


class WithdrawObjection(OwnObjectionButton, verb="objection:withdraw"):
    """Take the objection back: ask first, unless the person is certain."""

    certain: bool = False


class GetDossier(OwnObjectionButton, verb="objection:dossier"):
    """Send the person's own file of the dispute."""


class DisownObjection(OwnObjectionButton, verb="objection:disown"):
    """Say that an objection which an officer recorded is not one's own, after asking."""

    certain: bool = False
