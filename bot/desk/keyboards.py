"""Buttons and keyboards under messages, and the answer to a pressed button."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.buttons.button_data import ButtonData, Style
from bot.domain.message import LONGEST_LABEL, shortened
from bot.texts import Markup
from storage.outbox import Payload

LONGEST_COPY = 256
"""Most characters that a tap on a button copies, by Telegram."""


@dataclass(frozen=True)
class Button:
    """An inline button: its label, and callback data, a URL, or words that a tap copies."""

    label: str
    data: ButtonData | None = None
    url: str = ""
    copy: str = ""
    style: Style | None = None

    def as_payload(self) -> Payload:
        """Return the Bot API's shape of the button; of its label what a telephone shows."""
        shown: Payload = {"text": shortened(self.label, LONGEST_LABEL)}
        if self.data is not None:
            shown["callback_data"] = self.data.pack()
        elif self.copy:
            shown["copy_text"] = {"text": self.copy}
        else:
            shown["url"] = self.url
        return {**shown, "style": self.style} if self.style else shown


Keyboard = Sequence[Sequence[Button]]


TextWithKeyboard = tuple[Markup, Keyboard]
"""What a message says, and its buttons."""


@dataclass
class CallbackAnswer:
    """The answer to a callback query, sent right after the commit and never stored.

    `url` is the query of a link that opens the bot's private chat, such as "start=petugas".
    """

    text: str = ""
    alert: bool = False
    url: str | None = None


def message_payload(keyboard: Keyboard, markup: Payload | None = None) -> Payload:
    """Return how a text is shown: as HTML, without previews, with its buttons."""
    shown: Payload = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
    if keyboard:
        shown["reply_markup"] = {
            "inline_keyboard": [[button.as_payload() for button in row] for row in keyboard]
        }
    elif markup:
        shown["reply_markup"] = markup
    return shown
