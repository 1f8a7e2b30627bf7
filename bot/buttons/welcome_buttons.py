"""Buttons of the first screen: the menu, the languages, the privacy notice, an officer's help."""

from dataclasses import dataclass

from bot.buttons.button_data import ButtonData


@dataclass(frozen=True)
class Home(ButtonData, verb="menu:home"):
    """Leave what is being done, and show the menu."""


@dataclass(frozen=True)
class NewRequest(ButtonData, verb="menu:file"):
    """Begin a request."""


@dataclass(frozen=True)
class OwnCases(ButtonData, verb="menu:mine"):
    """List the person's own requests and objections."""


@dataclass(frozen=True)
class NewObjection(ButtonData, verb="menu:object"):
    """Begin an objection by choosing the request that it is about."""


@dataclass(frozen=True)
class CheckStatus(ButtonData, verb="menu:check"):
    """Ask for the number of a request whose status is to be checked."""


@dataclass(frozen=True)
class OtherMatters(ButtonData, verb="menu:other"):
    """List the matters that other offices answer."""


@dataclass(frozen=True)
class Help(ButtonData, verb="menu:help"):
    """Show the help page."""


@dataclass(frozen=True)
class Languages(ButtonData, verb="menu:language"):
    """Offer the languages."""


@dataclass(frozen=True)
class ChooseLanguage(ButtonData, verb="lang"):
    """Speak this language from now on."""

    language: str


@dataclass(frozen=True)
class CallOfficer(ButtonData, verb="escort"):
    """Ask an officer to write to the person."""


@dataclass(frozen=True)
class Agree(ButtonData, verb="consent:yes"):
    """Agree to the privacy notice, and go on with what waited for it."""


@dataclass(frozen=True)
class AgreeAgain(ButtonData, verb="consent:yes:renew"):
    """Agree to the privacy notice as it was changed."""


@dataclass(frozen=True)
class Disagree(ButtonData, verb="consent:no"):
    """Disagree with the privacy notice."""


@dataclass(frozen=True)
class ShowRoute(ButtonData, verb="route:show"):
    """Show which office answers a matter."""

    matter: str


@dataclass(frozen=True)
class InsistOnRequest(ButtonData, verb="route:insist"):
    """File a request although another office answers the matter."""

    matter: str
