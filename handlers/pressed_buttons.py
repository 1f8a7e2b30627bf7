"""The way from a press of a button to its act, in the group and in private chats."""

from typing import Any

from bot.buttons.button_data import ButtonData, YesNo, unpack
from bot.buttons.office_buttons import RegisterMember
from bot.buttons.request_buttons import CloseMenu
from bot.desk import group_message
from bot.desk.turn import Turn
from bot.dispatch import all_buttons
from bot.dispatch.all_buttons import GROUP_KINDS, IN_GROUP, IN_PRIVATE, PRIVATE_KINDS
from bot.domain.law.case import Officer, Person
from bot.errors import require

CLOSE_MENU_DATA = CloseMenu().pack()
OPEN_TO_MEMBERS = frozenset({RegisterMember().pack()})
"""Callback data that also a member without any role may press."""

Json = dict[str, Any]


async def press_in_group(turn: Turn, officer: Officer, data: str, shown: list[list[Json]]) -> None:
    """Do what a button's data says; `shown` are all buttons of its message.

    A menu is removed unless the act put something in its place, and what cannot be repeated loses
    its button. Raises Refused for what no button of this group says.
    """
    button = require(unpack(data, GROUP_KINDS), "button-unknown")
    turn.update.on_menu = CLOSE_MENU_DATA in {
        one.get("callback_data") for row in shown for one in row
    }
    row = IN_GROUP[type(button)]
    await row.press(turn, officer, button)
    await all_buttons.remove_expired(turn, getattr(button, "case_id", 0))
    if turn.update.pressed is None:
        return
    if turn.update.on_menu:
        await group_message.remove(turn, turn.update.pressed, None)
    elif row.removes_buttons and getattr(button, "certain", True) and shown:
        left = [[one for one in line if _subject(one) != _subject_of(button)] for line in shown]
        await group_message.keep_only_buttons(
            turn, turn.update.pressed, [line for line in left if line], None
        )


def _subject(shown: Json) -> object:
    button = unpack(shown.get("callback_data", ""), GROUP_KINDS)
    return shown if button is None else _subject_of(button)


def _subject_of(button: ButtonData) -> tuple[object, ...]:
    """Return what a button is about: its values without yes or no."""
    return tuple(value for value in vars(button).values() if not isinstance(value, bool | YesNo))


async def press_in_private(turn: Turn, person: Person, data: str) -> None:
    """Do what a pressed button means. Raises Refused if its data means nothing here."""
    button = require(unpack(data, PRIVATE_KINDS), "button-unknown")
    await IN_PRIVATE[type(button)](turn, person, button)
