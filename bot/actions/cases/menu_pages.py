"""Menus of the officers' group: one message, edited in place from page to page, then removed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.buttons.button_data import ButtonData
from bot.buttons.form_buttons import CloseMenu
from bot.desk import group_message
from bot.desk.button_acts import bare, in_group
from bot.desk.turn import Button, Turn
from bot.domain.case import Case, Officer
from bot.texts import OFFICIAL, Markup
from storage.outbox import ACKNOWLEDGEMENT

MOST_BUTTONS = 7
"""More do not fit beside the text on the screen of a telephone."""
ON_EACH_PAGE = MOST_BUTTONS - len(("back", "further", "close"))


@dataclass(frozen=True)
class Part:
    """Which part of a long list a page shows, and what leads to another part, from 0 on."""

    number: int
    leads_to: Callable[[int], ButtonData]


async def show(
    turn: Turn,
    text: Markup,
    acts: Sequence[Button],
    *,
    case: Case | None = None,
    back: ButtonData | None = None,
    part: Part | None = None,
    reply_to: int | None = None,
) -> None:
    """Show a page of a menu: in place of the page whose button was pressed, else as a message.

    `back` leads to the page above; `part` says which of the acts to show if they are too many.
    """
    last = group_message.closing(turn)
    if part is not None and len(acts) + len(last) + (back is not None) > MOST_BUTTONS:
        first = part.number * ON_EACH_PAGE
        if first + ON_EACH_PAGE < len(acts):
            further = part.leads_to(part.number + 1)
            last.insert(0, turn.button(OFFICIAL, "button-menu-further", further))
        back = part.leads_to(part.number - 1) if part.number else back
        acts = acts[first : first + ON_EACH_PAGE]
    if back is not None:
        last.insert(0, turn.button(OFFICIAL, "button-back", back))
    keyboard = [*([act] for act in acts), last]
    if turn.on_menu and turn.pressed is not None:
        await group_message.edit(turn, turn.pressed, text, keyboard, case)
    else:
        await turn.tell_group(
            text,
            keyboard,
            case=case,
            priority=ACKNOWLEDGEMENT,
            reply_to=reply_to,
        )


async def close(turn: Turn, _officer: Officer) -> None:
    """Remove the menu: done for whatever act leaves nothing in its place."""
    turn.on_menu = True


BUTTONS = (in_group(CloseMenu, bare(close)),)
