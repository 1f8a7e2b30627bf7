"""Buttons about what goes to and fro: replies, lost requesters, files and floods."""

from bot.buttons.button_data import ButtonData, CaseButton
from bot.domain.acts import Act


class Reply(CaseButton, verb="case:reply", does=Act.REPLY):
    """Ask for the words of a reply."""


class ShowChannels(CaseButton, verb="case:reach"):
    """Show in private how else the requester can be reached."""


class HideFile(CaseButton, verb="case:identity", does=Act.HIDE_FILE):
    """Take a file that shows an identity out of the group."""

    message_id: int
    owner_id: int


class HoldWords(ButtonData, verb="leaving:hold"):
    """Hold words that are about to leave for a citizen."""


class SendHeld(ButtonData, verb="leaving:send", does=Act.REPLY):
    """Let one's held words leave."""


class EditHeld(ButtonData, verb="leaving:edit"):
    """Ask how one's held words are changed."""


class DeleteHeld(ButtonData, verb="leaving:delete"):
    """Let one's held words never leave."""


class SendWords(ButtonData, verb="words:send"):
    """Send the words of an officer that the message with the button replies to."""
