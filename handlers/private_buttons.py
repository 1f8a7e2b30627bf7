"""Buttons of private chats: the way from a press to its act."""

from bot import actions, dispatch
from bot.buttons.button_data import kinds_by_verb, unpack
from bot.desk.button_acts import PrivateAct
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.errors import needed
from bot.module_search import defined

BUTTONS = defined(PrivateAct, actions, dispatch)
KINDS = kinds_by_verb(one.kind for one in BUTTONS)
ACTS = {one.kind: one.act for one in BUTTONS}


async def press(turn: Turn, person: Person, data: str) -> None:
    """Do what a pressed button means. Raises Refused if its data means nothing here."""
    button = needed(unpack(data, KINDS), "button-unknown")
    await ACTS[type(button)](turn, person, button)
