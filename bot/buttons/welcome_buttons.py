"""Buttons outside any request: the first screen, and what words are meant for."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData, CaseButton


class Home(ButtonData, verb="menu:home"):
    """Leave what is being done, and show the menu."""


class NewRequest(ButtonData, verb="menu:file"):
    """Begin a request."""


class OwnCases(ButtonData, verb="menu:mine"):
    """List the person's own requests and objections."""


class NewObjection(ButtonData, verb="menu:object"):
    """Begin an objection by choosing the request that it is about."""


class CheckStatus(ButtonData, verb="menu:check"):
    """Ask for the number of a request whose status is to be checked."""


class OtherMatters(ButtonData, verb="menu:other"):
    """List the matters that other offices answer."""


class Help(ButtonData, verb="menu:help"):
    """Show the help page."""


class Languages(ButtonData, verb="menu:language"):
    """Offer the languages."""


class ChooseLanguage(ButtonData, verb="lang"):
    """Speak this language from now on."""

    language: str


class CallOfficer(ButtonData, verb="escort"):
    """Ask an officer to write to the person."""


class Agree(ButtonData, verb="consent:yes"):
    """Agree to the privacy notice, and go on with what waited for it."""


class Disagree(ButtonData, verb="consent:no"):
    """Disagree with the privacy notice."""


class InsistOnRequest(ButtonData, verb="route:insist"):
    """File a request although another office answers the matter."""

    matter: str


class Meaning(StrEnum):
    """What words outside any form are, if they are not for a case."""

    REQUEST = "request"
    QUESTION = "question"
    NOTHING = "nothing"


class SayMeaning(ButtonData, verb="stray"):
    """Say what the kept words are."""

    meaning: Meaning


class AddToThisCase(CaseButton, verb="stray:case"):
    """Add the kept words to this case."""


class NotThisCase(CaseButton, verb="stray:other"):
    """Take the last words, that end with this message, off this case again."""

    message_id: int = 0
