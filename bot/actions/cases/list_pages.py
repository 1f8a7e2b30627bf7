"""Lists in the officers' group: short pages with a button for each line, turned in place."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import ShowCard
from bot.desk import contacts, group_message
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Case
from bot.domain.message import Incoming, shortened
from bot.domain.queue_order import Page, QueueEntry
from bot.texts import OFFICIAL, Markup
from storage.outbox import ACKNOWLEDGEMENT

SUBJECT_SHOWN = 60
"""UTF-16 units of a subject in a line."""
A_ROW = 4


async def say(
    turn: Turn, text: Markup, keyboard: Keyboard, beside: tuple[Case | None, Incoming] | None
) -> None:
    """Put a list below the command that asked for it, or in place of the page that was turned."""
    if turn.pressed is None:
        case, incoming = beside or (None, None)
        reply_to = incoming.message_id if incoming else None
        await turn.tell_group(
            text, keyboard, case=case, priority=ACKNOWLEDGEMENT, reply_to=reply_to
        )
        return
    await group_message.edit(turn, turn.pressed, text, keyboard, None)


async def line(turn: Turn, entry: QueueEntry) -> Markup:
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
        holder=await contacts.name_of(turn, entry.officer_id, nobody),
        unit=shortened(entry.unit, SUBJECT_SHOWN) if entry.unit else "none",
    )


def opening(cases: Sequence[tuple[str, int | None]]) -> list[list[Button]]:
    """Return a button for each (number, case) that opens its card."""
    buttons = [
        Button(number.split("/")[0], ShowCard(case_id))
        for number, case_id in cases
        if case_id is not None
    ]
    return [buttons[start : start + A_ROW] for start in range(0, len(buttons), A_ROW)]


def turning(shown: Page[Any], leads_to: Callable[[int], ButtonData]) -> list[list[Button]]:
    """Return the buttons that turn the pages; `leads_to` says what leads to a page."""
    buttons = [Button("◀️", leads_to(shown.number - 1))] if shown.number > 0 else []
    if shown.number + 1 < shown.of:
        buttons.append(Button("▶️", leads_to(shown.number + 1)))
    return [buttons] if buttons else []
