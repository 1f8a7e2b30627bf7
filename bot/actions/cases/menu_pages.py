"""Menus and lists of the officers' group: one message, turned in place from page to page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import ShowCard
from bot.buttons.request_buttons import CloseMenu
from bot.desk import contacts, group_message
from bot.desk.button_acts import in_group, no_fields
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming, shortened
from bot.domain.reminders.queue_order import Page, QueueEntry
from bot.texts import OFFICIAL, Markup
from storage.outbox import ACKNOWLEDGEMENT

MOST_BUTTONS = 7
"""More do not fit beside the text on the screen of a telephone."""
ON_EACH_PAGE = MOST_BUTTONS - len(("back", "further", "close"))


@dataclass(frozen=True)
class Part:
    """Which part of a long list a page shows, from 0, and what makes the buttons to others."""

    number: int
    leads_to: Callable[[int], ButtonData]


async def show_page(
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
    last = group_message.close_menu_button(turn)
    if part is not None and len(acts) + len(last) + (back is not None) > MOST_BUTTONS:
        first = part.number * ON_EACH_PAGE
        if first + ON_EACH_PAGE < len(acts):
            further = part.leads_to(part.number + 1)
            last.insert(0, make_button(turn, OFFICIAL, "button-menu-further", further))
        back = part.leads_to(part.number - 1) if part.number else back
        acts = acts[first : first + ON_EACH_PAGE]
    if back is not None:
        last.insert(0, make_button(turn, OFFICIAL, "button-back", back))
    keyboard = [*([act] for act in acts), last]
    if turn.update.on_menu and turn.update.pressed is not None:
        await group_message.edit(turn, turn.update.pressed, text, keyboard, case)
    else:
        await tell_group(
            turn,
            text,
            keyboard,
            case=case,
            priority=ACKNOWLEDGEMENT,
            reply_to=reply_to,
        )


async def close(turn: Turn, _officer: Officer) -> None:
    """Remove the menu, since the act that was pressed shows nothing in its place."""
    turn.update.on_menu = True


SUBJECT_SHOWN = 60
"""UTF-16 units of a subject in a line."""
A_ROW = 4


async def show_list(
    turn: Turn, text: Markup, keyboard: Keyboard, beside: tuple[Case | None, Incoming] | None
) -> None:
    """Show a list as a reply to the command, or in place of the page that was turned."""
    if turn.update.pressed is None:
        case, incoming = beside or (None, None)
        reply_to = incoming.message_id if incoming else None
        await tell_group(
            turn, text, keyboard, case=case, priority=ACKNOWLEDGEMENT, reply_to=reply_to
        )
        return
    await group_message.edit(turn, turn.update.pressed, text, keyboard, None)


async def entry_line(turn: Turn, entry: QueueEntry) -> Markup:
    """Write one line on a request or objection: number, subject, days left, officer."""
    nobody = turn.texts.plain(OFFICIAL, "nobody")
    left = entry.left(turn.today, turn.calendar)
    phase = "overdue" if entry.is_overdue(turn.today) else "today" if left == 0 else "soon"
    return turn.texts.say(
        OFFICIAL,
        "list-line",
        number=entry.number,
        subject=shortened(entry.subject, SUBJECT_SHOWN),
        phase=phase,
        days=abs(left),
        due=entry.due,
        holder=await contacts.officer_name(turn, entry.officer_id, nobody),
        unit=shortened(entry.unit, SUBJECT_SHOWN) if entry.unit else "none",
    )


def card_buttons(cases: Sequence[tuple[str, int | None]]) -> list[list[Button]]:
    """Return a button for each (number, case) that opens its card."""
    buttons = [
        Button(number.split("/")[0], ShowCard(case_id))
        for number, case_id in cases
        if case_id is not None
    ]
    return [buttons[start : start + A_ROW] for start in range(0, len(buttons), A_ROW)]


def page_buttons(shown: Page[Any], leads_to: Callable[[int], ButtonData]) -> list[list[Button]]:
    """Return the buttons to the previous and next page; `leads_to` makes the data of each."""
    buttons = [Button("◀️", leads_to(shown.number - 1))] if shown.number > 0 else []
    if shown.number + 1 < shown.of:
        buttons.append(Button("▶️", leads_to(shown.number + 1)))
    return [buttons] if buttons else []


ADDS = (in_group(CloseMenu, no_fields(close)),)
