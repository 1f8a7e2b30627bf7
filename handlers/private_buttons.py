"""Buttons of private chats: the way from a press to its act."""

from bot.buttons.button_data import unpack
from bot.desk.turn import Turn
from bot.dispatch.all_buttons import IN_PRIVATE, PRIVATE_KINDS
from bot.domain.case import Person
from bot.errors import needed


async def press(turn: Turn, person: Person, data: str) -> None:
    """Do what a pressed button means. Raises Refused if its data means nothing here."""
    button = needed(unpack(data, PRIVATE_KINDS), "button-unknown")
    await IN_PRIVATE[type(button)](turn, person, button)
