"""Messages of the desk: long texts packed into few, edited, stripped of buttons, or removed."""

import html
import re
from collections.abc import Callable, Iterable, Sequence

from bot.buttons.button_data import ButtonData
from bot.buttons.request_buttons import CloseMenu
from bot.desk.call_purposes import CLEANUP, Purpose, PurposeLike, RowAbout
from bot.desk.call_queue import GROUP, MessageId, outgoing_call, queue_call, queue_outgoing
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.keyboards import Button, Keyboard, message_payload
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.message import LONGEST_TEXT, utf16_length
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, desk_state, live_keyboards, outbox
from storage.live_keyboards import KeyboardRows
from storage.outbox import DECORATION, Payload, Reference

EDIT = Purpose("page", RowAbout, link=None, may_fail=True)
BUTTONS_LEFT = Purpose("buttons-left", RowAbout, priority=DECORATION, link=None, may_fail=True)
REMOVAL = Purpose("removal", RowAbout, link=None, may_fail=True)


async def edit(
    turn: Turn,
    message: MessageId,
    text: Markup,
    keyboard: Keyboard = (),
    case: Case | None = None,
    *,
    chat: str = GROUP,
    purpose: PurposeLike = EDIT,
) -> None:
    """Replace the text and buttons of a message of the desk, even if it is not sent yet.

    Of several edits that wait for the same message, only the last is sent.
    """
    message = await _arrived(turn, message)
    await _take_over(
        turn, message, [[button.as_payload() for button in row] for row in keyboard], chat
    )
    await queue_call(
        turn,
        "editMessageText",
        chat,
        purpose,
        {"message_id": message, "text": text, **message_payload(keyboard)},
        case_id=case.id if case else None,
        key=f"edit:{chat}:{_name(message)}",
        sensitive=turn.sensitive,
    )


async def remove(
    turn: Turn, message: MessageId, case: Case | None = None, *, chat: str = GROUP
) -> None:
    """Delete a message of the desk; one that is not sent yet never will be.

    A message of the group that Telegram calls too old loses its buttons instead.
    """
    message = await _arrived(turn, message)
    await _take_over(turn, message, (), chat)
    if isinstance(message, dict) and await outbox.cancel(turn.tx, _row_of(message)):
        return
    case_id = case.id if case else None
    await queue_call(turn, "deleteMessage", chat, REMOVAL, {"message_id": message}, case_id=case_id)


async def remove_buttons(turn: Turn, message: MessageId, *, chat: str) -> None:
    """Remove the buttons of a message in a private chat; its words stay.

    One that waits to be sent loses them before, one that was never sent costs nothing, and the
    others lose them in a lane of their own: no words wait for it.
    """
    taken = outgoing_call(
        "editMessageReplyMarkup",
        chat,
        CLEANUP,
        {"message_id": message},
        priority=DECORATION,
        key=f"bare:{chat}:{_name(message)}",
    )
    if isinstance(message, int):
        await queue_outgoing(turn, taken)
        return
    asked = _row_of(message)
    if await outbox.queue_change(turn.tx, taken, asked, turn.now):
        return
    row = await outbox.find(turn.tx, asked)
    if row is not None:
        bare = {name: value for name, value in row.payload.items() if name != "reply_markup"}
        await outbox.rewrite(turn.tx, row.seq, row.method, bare, row.held_until)


async def unfold(
    turn: Turn, person: Person, text: Markup, folded: ButtonData, rows: Keyboard
) -> None:
    """Put buttons in the place of the pressed one; say `text` above them if none was pressed.

    So it is if its label was typed, or the message is too old to be shown with its buttons.
    """
    data, message = folded.pack(), turn.update.pressed
    kept = [[one for one in row if one.get("callback_data") != data] for row in turn.update.shown]
    if message is None or not turn.update.shown:
        await tell(turn, person, text, rows)
        return
    more = [[button.as_payload() for button in row] for row in rows]
    markup = {"inline_keyboard": [*(row for row in kept if row), *more]}
    chat, buttons = str(person.telegram_id), {"message_id": message, "reply_markup": markup}
    await queue_call(turn, "editMessageReplyMarkup", chat, CLEANUP, buttons)


def buttons_key(message: int) -> str:
    """Return the key under which the edit waits that leaves a message of the group less buttons."""
    return f"buttons:{message}"


async def keep_only_buttons(
    turn: Turn, message: int, rows: KeyboardRows, case: Case | None
) -> None:
    """Leave a message of the group only these buttons (Bot API rows), or none."""
    await _take_over(turn, message, rows, GROUP)
    left: Payload = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
    await queue_call(
        turn,
        "editMessageReplyMarkup",
        GROUP,
        BUTTONS_LEFT,
        {"message_id": message, **left},
        case_id=case.id if case else None,
        key=buttons_key(message),
    )


def close_menu_button(turn: Turn) -> list[Button]:
    """Return the button that closes a menu; a message with it is known as one."""
    return [make_button(turn, OFFICIAL, "button-menu-close", CloseMenu())]


async def case_of_topic(turn: Turn) -> Case | None:
    """Return the case in whose topic the pressed message stands; None in General."""
    place = (await desk_state.group_id(turn.tx), turn.update.pressed or 0)
    linked = await case_events.find_link(turn.tx, *place)
    return await cases.get(turn.tx, linked.case_id) if linked is not None else None


async def message_link(turn: Turn, place: int) -> str:
    """Return the address of a topic or message of the group; "" in a group that has none."""
    group = str(await desk_state.group_id(turn.tx))
    is_large = group.startswith("-100")
    return f"https://t.me/c/{group.removeprefix('-100')}/{place}" if is_large else ""


async def is_message(turn: Turn, message: MessageId | None, message_id: int | None) -> bool:
    """Say whether a message of the desk has this id."""
    return message is not None and await _arrived(turn, message) == message_id


async def _arrived(turn: Turn, message: MessageId) -> MessageId:
    """Return the id of a message known by its row, once it was sent."""
    if isinstance(message, int):
        return message
    row = await outbox.find(turn.tx, _row_of(message))
    return row.message_id if row is not None and row.message_id is not None else message


def _row_of(message: Reference) -> int:
    return int(str(message["key"]))


def _name(message: MessageId) -> str:
    return f"row{message['key']}" if isinstance(message, dict) else str(message)


async def _take_over(turn: Turn, message: MessageId, rows: KeyboardRows, chat: str) -> None:
    """Record a message's present buttons; it no longer counts as the pressed menu.

    What waits to leave it others is cancelled: it would come after these.
    """
    if chat != GROUP:
        return
    if message == turn.update.pressed:
        turn.update.on_menu = False
    if isinstance(message, int):
        await outbox.cancel_key(turn.tx, buttons_key(message))
        await live_keyboards.save_keyboard(
            turn.tx, await desk_state.group_id(turn.tx), message, rows
        )


async def _removed(turn: Turn, arrived: DeliveredRow[RowAbout]) -> None:
    """Take the buttons off a message that Telegram did not remove: after 48 hours it refuses."""
    message = arrived.row.payload.get("message_id")
    if arrived.result is None and isinstance(message, int) and arrived.row.chat == GROUP:
        await keep_only_buttons(turn, message, (), arrived.case)


ADDS = (EDIT, BUTTONS_LEFT, SendHandlers(REMOVAL, on_delivered=_removed))


def delivery_words(turn: Turn, language: str, case: Case) -> str:
    """Return, in words, how information is to be given: to see or get, format, delivery."""
    texts = turn.texts
    parts = [texts.plain(language, f"choice-obtain-{case.obtain}")]
    if case.format:
        parts.append(texts.plain(language, f"choice-format-{case.format}"))
    if case.obtain != "see":  # which is always at the office
        parts.append(texts.plain(language, "delivery-way", delivery=case.delivery))
    return " · ".join(parts)


def bulleted_list(lines: tuple[str, ...]) -> Markup:
    """Return lines typed by an officer as a bulleted list."""
    return Markup("".join(f"\n• {html.escape(line, quote=False)}" for line in lines))


_TAG = re.compile(r"<[^>]*>")
_GAP = "\n"


def pack_into_messages(blocks: Iterable[str]) -> list[Markup]:
    """Put blocks into messages, none longer than Telegram takes."""
    found: list[str] = []
    for block in blocks:
        if found and _length(found[-1] + _GAP + block) <= LONGEST_TEXT:
            found[-1] += _GAP + block
        else:
            found.append(block)
    return [Markup(page) for page in found]


def in_both_languages(
    turn: Turn, language: str, blocks: Callable[[str], Iterable[str]]
) -> list[Markup]:
    """Return the messages that say something in Indonesian and, below it, in a language."""
    said = [*blocks(OFFICIAL)]
    if language != OFFICIAL:
        heading = turn.texts.say(language, "translation-heading")
        said += [f"\n<i>{heading}</i>", *blocks(language)]
    return pack_into_messages(said)


def fold_into_quotes(blocks: Iterable[str]) -> list[Markup]:
    """Put blocks into collapsed quotations, none longer than a message."""
    return [
        Markup(f"<blockquote expandable>{page}</blockquote>") for page in pack_into_messages(blocks)
    ]


def pack_below_heading(heading: str, blocks: Sequence[str], goes_on: str) -> list[Markup]:
    """Put blocks below a heading; if they take several messages, the first one says so."""
    pages = pack_into_messages([heading, *blocks])
    return pages if len(pages) == 1 else pack_into_messages([f"{heading}{_GAP}{goes_on}", *blocks])


def _length(markup: str) -> int:
    return utf16_length(html.unescape(_TAG.sub("", markup)))
