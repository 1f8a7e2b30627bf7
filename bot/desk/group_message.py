"""Messages of the desk that are edited in place, and taken away once they are over."""

from bot.desk.purposes import DESK, TIDY, Purpose, RowAbout, Why
from bot.desk.row_fates import Fate
from bot.desk.turn import GROUP, Keyboard, MessageId, Turn, page
from bot.domain.case import Case
from bot.texts import Markup
from storage import case_events, desk_state, outbox

MENU = Purpose("menu", RowAbout, priority=DESK.priority)
"""A message that only offers something: what is chosen from it may take its place."""


async def edit(
    turn: Turn,
    message: MessageId,
    text: Markup | str,
    keyboard: Keyboard = (),
    case: Case | None = None,
    *,
    chat: str = GROUP,
    purpose: Why = TIDY,
) -> None:
    """Show something else in a message of the desk, which may still wait to be sent.

    Of several edits that wait for the same message, only the last is sent.
    """
    await turn.call(
        "editMessageText",
        chat,
        purpose,
        {"message_id": message, "text": text, **page(keyboard)},
        case_id=case.id if case else None,
        key=f"edit:{chat}:{_name(message)}",
        sensitive=turn.sensitive,
    )


async def remove(
    turn: Turn, message: MessageId, case: Case | None = None, *, chat: str = GROUP
) -> None:
    """Take a message of the desk away; one that was not sent yet never is."""
    if isinstance(message, dict) and await outbox.cancel(turn.tx, int(message["key"] or 0)):
        return
    await turn.call(
        "deleteMessage", chat, TIDY, {"message_id": message}, case_id=case.id if case else None
    )


async def disarm(turn: Turn, message: MessageId, *, chat: str) -> None:
    """Take the buttons of a message away; its words stay."""
    await turn.call("editMessageReplyMarkup", chat, TIDY, {"message_id": message})


async def is_one(turn: Turn, message: MessageId | None, message_id: int | None) -> bool:
    """Say whether a message of the desk is the one with this number."""
    if isinstance(message, dict):
        row = await outbox.find(turn.tx, int(message["key"] or 0))
        return row is not None and row.message_id is not None and row.message_id == message_id
    return message is not None and message == message_id


async def pressed_menu(turn: Turn) -> int | None:
    """Return the menu of the group whose button was pressed; None if it was no menu."""
    if turn.pressed is None:
        return None
    link = await case_events.linked(turn.tx, await desk_state.group_id(turn.tx), turn.pressed)
    row = await outbox.find(turn.tx, link.outbox_seq or 0) if link else None
    return turn.pressed if row is not None and row.purpose == MENU.name else None


def _name(message: MessageId) -> str:
    return f"row{message['key']}" if isinstance(message, dict) else str(message)


AFTER = (Fate(MENU),)
