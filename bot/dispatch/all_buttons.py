"""All buttons of the desk by chat, and the removal of outdated ones from earlier messages."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.buttons.button_data import ButtonData, kinds_by_verb, unpack
from bot.buttons.case_buttons import OpenForm
from bot.buttons.request_buttons import CloseMenu, OpenAbout
from bot.desk import group_message, permission_checks
from bot.desk.button_acts import BUTTON_TYPES, AnyButton, GroupButton, PrivateButton
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers, UndeliveredRow
from bot.desk.turn import Turn
from bot.dispatch import (
    case_menu,
    citizen_form_filling,
    dialogue_answers,
    form_interruptions,
    language_choice,
    list_entry_followup,
    officer_form_filling,
    officer_home,
    officers_help,
    private_messages,
    submission_review,
    unclear_message_answers,
)
from bot.dispatch.feature_list import PARTS, is_form_open
from bot.domain.law.act_facts import ActFacts
from storage import cases, desk_state, live_keyboards, outbox
from storage.live_keyboards import KeyboardRows
from storage.outbox import DECORATION, Payload

_DECLARED: tuple[AnyButton, ...] = (
    *(one for one in PARTS if isinstance(one, BUTTON_TYPES)),
    *case_menu.ADDS,
    *dialogue_answers.ADDS,
    *form_interruptions.ADDS,
    *submission_review.ADDS,
    *officer_form_filling.ADDS,
    *unclear_message_answers.ADDS,
    *language_choice.ADDS,
    *list_entry_followup.ADDS,
    *officers_help.ADDS,
    *citizen_form_filling.ADDS,
    *private_messages.ADDS,
    *officer_home.ADDS,
)
BUTTONS = tuple(map(submission_review.bind_button, _DECLARED))
IN_GROUP = {one.kind: one for one in BUTTONS if isinstance(one, GroupButton)}
IN_PRIVATE = {one.kind: one.act for one in BUTTONS if isinstance(one, PrivateButton)}
GROUP_KINDS = kinds_by_verb(one.kind for one in BUTTONS if isinstance(one, GroupButton))
PRIVATE_KINDS = kinds_by_verb(one.kind for one in BUTTONS if isinstance(one, PrivateButton))


CLOSE = CloseMenu().pack()
"""A menu that offers nothing else is removed."""


def _may_end(kind: type[ButtonData]) -> bool:
    own = kind.waits is not ButtonData.waits
    return own or kind.toward is not None or kind in (OpenForm, OpenAbout)


SPENT_KINDS = {verb: kind for verb, kind in GROUP_KINDS.items() if _may_end(kind)}
"""Buttons that may be over one day."""


async def save_keyboard(turn: Turn, message_id: int, rows: KeyboardRows) -> None:
    """Store a group message's buttons, to remove them once their acts are over."""
    if any(unpack(button.get("callback_data", ""), SPENT_KINDS) for row in rows for button in row):
        group_id = await desk_state.group_id(turn.tx)
        await live_keyboards.save_keyboard(turn.tx, group_id, message_id, rows)


@dataclass(frozen=True, kw_only=True)
class OverAbout(RowAbout):
    """The case whose messages lose the buttons whose acts are over."""

    case: int = 0


BUTTONS_OVER = Purpose("buttons-over", OverAbout, priority=DECORATION, link=None, may_fail=True)


async def remove_expired(turn: Turn, case_id: int) -> None:
    """Remove the buttons whose acts are over from the earlier messages about a case.

    A menu that offers nothing else goes at once. For the others one edit waits, however many they
    are: which of them it changes, and to what, is looked up as it leaves; then the next follows.
    """
    expired = await _expired(turn, case_id)
    menus = [message_id for message_id, kept in expired if _is_bare_menu(kept)]
    for message_id in menus:
        await group_message.remove(turn, message_id, await cases.get(turn.tx, case_id))
    if len(menus) < len(expired):
        await queue_call(
            turn,
            "editMessageReplyMarkup",
            GROUP,
            BUTTONS_OVER(OverAbout(case=case_id)),
            {},
            case_id=case_id,
            key=f"buttons-over:{case_id}",
        )


async def _expired(turn: Turn, case_id: int) -> list[tuple[int, KeyboardRows]]:
    """Return (message id, buttons to keep) of each message on a case that shows others too."""
    group_id = await desk_state.group_id(turn.tx)
    standing = await live_keyboards.of_case(turn.tx, group_id, case_id)
    case = await cases.get(turn.tx, case_id) if standing else None
    if case is None:
        return []
    facts = await permission_checks.facts_of(turn, case)
    found: list[tuple[int, KeyboardRows]] = []
    for message_id, rows in standing:
        left = [[button for button in row if not _is_over(facts, button)] for row in rows]
        if left != rows:
            found.append((message_id, [row for row in left if row]))
    return found


def _is_bare_menu(rows: KeyboardRows) -> bool:
    return [[button.get("callback_data") for button in row] for row in rows] == [[CLOSE]]


async def _next_edit(turn: Turn, about: OverAbout) -> Payload | None:
    """Return which message loses which buttons now; None if none has any that are over.

    It leaves less than an edit of that message that waits since a press, and takes its place.
    """
    expired = await _expired(turn, about.case)
    found = next(((one, kept) for one, kept in expired if not _is_bare_menu(kept)), None)
    if found is None:
        return None
    message_id, kept = found
    await outbox.cancel_key(turn.tx, group_message.buttons_key(message_id))
    left: Payload = {"reply_markup": {"inline_keyboard": kept}} if kept else {}
    return {"message_id": message_id, **left}


async def _go_on(turn: Turn, ended: DeliveredRow[OverAbout] | UndeliveredRow[OverAbout]) -> None:
    """Record what a message shows now, unless it was changed meanwhile, and take the next one.

    One that Telegram never changes counts as changed, so that the others do not wait behind it.
    """
    message_id = ended.row.payload.get("message_id", 0)
    shown = ended.row.payload.get("reply_markup", {}).get("inline_keyboard", [])
    if (message_id, shown) in await _expired(turn, ended.about.case):
        group_id = await desk_state.group_id(turn.tx)
        await live_keyboards.save_keyboard(turn.tx, group_id, message_id, shown)
    await remove_expired(turn, ended.about.case)


def _is_over(facts: ActFacts, shown: Mapping[str, str]) -> bool:
    button = unpack(shown.get("callback_data", ""), SPENT_KINDS)
    return button is not None and not is_form_open(button, facts)


ADDS = (SendHandlers(BUTTONS_OVER, refresh=_next_edit, on_delivered=_go_on, on_refused=_go_on),)
