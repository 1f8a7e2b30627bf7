"""Buttons of the officers' replies to a requester."""

from bot.buttons.button_data import ButtonData, CaseButton


class Reply(CaseButton, verb="case:reply"):
    """Ask for the words of a reply."""


class SendWords(ButtonData, verb="words:send"):
    """Send the words of an officer that the message with the button replies to."""


class KeepInside(ButtonData, verb="words:keep"):
    """Let those words stay inside."""


class OfferCanned(CaseButton, verb="case:ready-made"):
    """Show the replies kept ready."""

    page: int = 0


class ShowCanned(CaseButton, verb="case:ready-show"):
    """Show a reply kept ready, named by a checksum of its title."""

    title_sign: str


class SendCanned(CaseButton, verb="case:ready-send"):
    """Send a reply kept ready if it still reads as it was shown."""

    title_sign: str
    seen: str
