"""All buttons of the desk by chat, and the removal of outdated ones from earlier messages."""

from collections.abc import Mapping

from bot.buttons.button_data import ButtonData, kinds_by_verb, unpack
from bot.buttons.case_buttons import OpenForm
from bot.buttons.request_buttons import CloseMenu, OpenAbout
from bot.desk import group_message, permission_checks
from bot.desk.button_acts import BUTTON_TYPES, AnyButton, GroupButton, PrivateButton
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
from storage import cases, desk_state, live_keyboards
from storage.live_keyboards import KeyboardRows

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


async def remove_expired(turn: Turn, case_id: int) -> None:
    """Remove the buttons whose acts are over from every earlier message about a case."""
    group_id = await desk_state.group_id(turn.tx)
    standing = await live_keyboards.of_case(turn.tx, group_id, case_id)
    case = await cases.get(turn.tx, case_id) if standing else None
    if case is None:
        return
    facts = await permission_checks.facts_of(turn, case)
    for message_id, rows in standing:
        left = [[button for button in row if not _is_over(facts, button)] for row in rows]
        kept = [row for row in left if row]
        if left == rows:
            continue
        if [[button.get("callback_data") for button in row] for row in kept] == [[CLOSE]]:
            await group_message.remove(turn, message_id, case)
        else:
            await group_message.keep_only_buttons(turn, message_id, kept, case)


def _is_over(facts: ActFacts, shown: Mapping[str, str]) -> bool:
    button = unpack(shown.get("callback_data", ""), SPENT_KINDS)
    return button is not None and not is_form_open(button, facts)
