"""Undo of an act with consequences by whoever did it, for one minute."""

from datetime import timedelta

from bot.buttons.button_data import ButtonData
from bot.desk.keyboards import Keyboard
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.texts import OFFICIAL

KEPT_FOR = timedelta(minutes=1)
"""So long nothing is lost for good."""


def way_back_keyboard(turn: Turn, takes_back: ButtonData) -> Keyboard:
    """Return the single button that undoes an act, below the message that reports it."""
    return [[make_button(turn, OFFICIAL, "button-way-back", takes_back)]]
