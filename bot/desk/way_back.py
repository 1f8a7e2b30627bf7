"""An act that hurts can be taken back by who did it, for a minute."""

from datetime import timedelta

from bot.buttons.button_data import ButtonData
from bot.desk.turn import Keyboard, Turn
from bot.texts import OFFICIAL

KEPT_FOR = timedelta(minutes=1)
"""So long nothing is lost for good."""


def offered(turn: Turn, takes_back: ButtonData) -> Keyboard:
    """Return the button that stands, alone, below the word that something was done."""
    return [[turn.button(OFFICIAL, "button-way-back", takes_back)]]
