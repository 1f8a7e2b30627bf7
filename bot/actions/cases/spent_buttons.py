"""Buttons of what is over: taken off the desk's earlier messages when a case moves on."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.buttons.answer_buttons import (
    Answer,
    Approve,
    Deny,
    Drop,
    Grant,
    Omit,
    Preview,
    ReplaceFiles,
    Send,
    WriteMore,
)
from bot.buttons.button_data import ButtonData, kinds_by_verb, unpack
from bot.buttons.case_buttons import (
    AskUnit,
    CallComplete,
    NotProcess,
    OfferOfficers,
    OfferUnits,
    OpenForm,
    PassOn,
    PromiseLonger,
    Revive,
    TagElection,
    Take,
    TakeOver,
)
from bot.buttons.objection_buttons import AnswerObjection, PromiseObjectionLonger
from bot.buttons.outside_buttons import JudgeClaim, ToldEarlier, ToldNow
from bot.desk import group_message, permission_checks
from bot.desk.turn import Turn
from bot.domain.allowed_acts import Action, CaseSituation, why_not
from bot.domain.case import Case
from storage import claim_codes, decisions, desk_state, errands, live_keyboards, objections
from storage.live_keyboards import Rows

ACTS: Mapping[type[ButtonData], Action] = {
    Answer: Action.DECIDE,
    Grant: Action.DECIDE,
    Approve: Action.APPROVE,
    Deny: Action.APPROVE,
    Preview: Action.DRAFT,
    WriteMore: Action.DRAFT,
    Omit: Action.DRAFT,
    ReplaceFiles: Action.DRAFT,
    Drop: Action.DRAFT,
    Send: Action.ANSWER,
    Take: Action.TAKE,
    TakeOver: Action.TAKE,
    OfferOfficers: Action.TAKE,
    PassOn: Action.TAKE,
    OfferUnits: Action.TAKE,
    AskUnit: Action.TAKE,
    CallComplete: Action.CONFIRM_COMPLETE,
    NotProcess: Action.NOT_PROCESS,
    Revive: Action.REVIVE,
    TagElection: Action.TAG,
    PromiseLonger: Action.LENGTHEN,
}
"""The act on a case that a button is for: once the law rules it out, the button is over."""
FORMS: Mapping[str, Action] = {
    "deficiency": Action.LIST_DEFICIENCIES,
    "proof": Action.VERIFY,
    "decision": Action.DECIDE,
    "lateness": Action.DECIDE,
    "upward": Action.SEND_UPWARD,
    "upward_reply": Action.RECORD_UPWARD,
    "correction": Action.CORRECT,
    "extension": Action.EXTEND,
    "regime": Action.SHORTEN,
    "handover": Action.HAND_OVER,
}
"""The act for which a button opens a form."""


async def _errand_waits(turn: Turn, button: ToldNow | ToldEarlier) -> bool:
    errand = await errands.get(turn.tx, button.errand_id)
    return errand is not None and errand.told_at is None


async def _claim_waits(turn: Turn, button: JudgeClaim) -> bool:
    claim = await claim_codes.open_claim(turn.tx, button.case_id)
    return claim is not None and claim.id == button.claim_id


async def _is_current(turn: Turn, button: Approve | Deny) -> bool:
    decision = await decisions.current(turn.tx, button.case_id)
    return decision is not None and decision.id == button.decision_id


async def _objection_waits(turn: Turn, button: AnswerObjection | PromiseObjectionLonger) -> bool:
    objection = await objections.get(turn.tx, button.objection_id)
    return objection is not None and objection.waits


Waits = Callable[[Turn, Any], Awaitable[bool]]
WAITING: Mapping[type[ButtonData], Waits] = {
    ToldNow: _errand_waits,
    ToldEarlier: _errand_waits,
    JudgeClaim: _claim_waits,
    Approve: _is_current,
    Deny: _is_current,
    AnswerObjection: _objection_waits,
    PromiseObjectionLonger: _objection_waits,
}
"""Whether what a button names still waits for somebody, whatever the state of the case."""
KINDS = kinds_by_verb({OpenForm, *ACTS, *WAITING})


async def remember(turn: Turn, message_id: int, rows: Rows) -> None:
    """Keep the buttons of a message of the group, so that they go once they are over."""
    if any(unpack(button.get("callback_data", ""), KINDS) for row in rows for button in row):
        group_id = await desk_state.group_id(turn.tx)
        await live_keyboards.keep(turn.tx, group_id, message_id, rows)


async def sweep(turn: Turn, case: Case) -> None:
    """Take the buttons that are over off every earlier message about a case."""
    group_id = await desk_state.group_id(turn.tx)
    standing = await live_keyboards.of_case(turn.tx, group_id, case.id)
    if not standing:
        return
    stands = await permission_checks.situation_of(turn, case)
    for message_id, rows in standing:
        left = [
            [button for button in row if not await _is_over(turn, stands, button)] for row in rows
        ]
        if left != rows:
            await group_message.leave_buttons(turn, message_id, [row for row in left if row], case)


async def _is_over(turn: Turn, stands: CaseSituation, shown: Mapping[str, str]) -> bool:
    button = unpack(shown.get("callback_data", ""), KINDS)
    if button is None:
        return False
    form = button.form if isinstance(button, OpenForm) else ""
    act = FORMS.get(form) or ACTS.get(type(button))
    if act is not None and why_not(act, stands) is not None:
        return True
    waits = WAITING.get(type(button))
    return waits is not None and not await waits(turn, button)
