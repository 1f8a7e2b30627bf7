"""Messages of the desk that stand in the officers' group: edited in place, bared or removed."""

from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate
from bot.desk.turn import GROUP, Keyboard, MessageId, Turn, page
from bot.domain.case import Case
from bot.texts import Markup
from storage import desk_state, live_keyboards
from storage.live_keyboards import Rows
from storage.outbox import DECORATION, Payload

PAGE = Purpose("page", RowAbout, link=None, quiet=True)
BUTTONS_LEFT = Purpose("buttons-left", RowAbout, priority=DECORATION, link=None, quiet=True)
REMOVAL = Purpose("removal", RowAbout, link=None, quiet=True)


async def edit(
    turn: Turn, message: MessageId, text: Markup, keyboard: Keyboard, case: Case | None
) -> None:
    """Put another text and other buttons in place of what a message of the desk says."""
    await _take_over(turn, message, [[button.shape() for button in row] for row in keyboard])
    payload: Payload = {"message_id": message, "text": text, **page(keyboard)}
    await turn.call(
        "editMessageText",
        GROUP,
        PAGE,
        payload,
        case_id=case.id if case else None,
        sensitive=turn.sensitive,
    )


async def remove(turn: Turn, message: MessageId, case: Case | None) -> None:
    """Remove a message of the desk; one that Telegram calls too old loses its buttons."""
    await _take_over(turn, message, ())
    case_id = case.id if case else None
    await turn.call("deleteMessage", GROUP, REMOVAL, {"message_id": message}, case_id=case_id)


async def leave_buttons(turn: Turn, message: int, rows: Rows, case: Case | None) -> None:
    """Let a message of the desk keep only these buttons, in the shape of the Bot API, or none."""
    await _take_over(turn, message, rows)
    left: Payload = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
    await turn.call(
        "editMessageReplyMarkup",
        GROUP,
        BUTTONS_LEFT,
        {"message_id": message, **left},
        case_id=case.id if case else None,
        key=f"buttons:{message}",
    )


async def _take_over(turn: Turn, message: MessageId, rows: Rows) -> None:
    """Note which buttons a message has from now on; it is no longer the menu that was pressed."""
    if message == turn.pressed:
        turn.on_menu = False
    if isinstance(message, int):
        await live_keyboards.keep(turn.tx, await desk_state.group_id(turn.tx), message, rows)


async def _removed(turn: Turn, arrived: Arrived[RowAbout]) -> None:
    """Take the buttons off a message that Telegram did not remove: after 48 hours it refuses."""
    message = arrived.row.payload.get("message_id")
    if arrived.result is None and isinstance(message, int):
        await leave_buttons(turn, message, (), arrived.case)


AFTER = (Fate(PAGE), Fate(BUTTONS_LEFT), Fate(REMOVAL, delivered=_removed))
