"""Buttons of what is over: taken off the desk's earlier messages when a case moves on."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.buttons import (
    answer_buttons,
    case_buttons,
    objection_buttons,
    outside_buttons,
    submission_buttons,
)
from bot.buttons.button_data import ButtonData, kinds_by_verb, unpack
from bot.buttons.list_buttons import CloseMenu
from bot.desk import group_message, permission_checks
from bot.desk.turn import Turn
from bot.domain.act_facts import ActFacts
from bot.domain.acts import Act
from bot.domain.allowed_acts import why_not
from bot.domain.submission import Matter
from storage import (
    cases,
    claims,
    decisions,
    desk_state,
    errands,
    live_keyboards,
    objections,
    submissions,
)
from storage.live_keyboards import Rows

ACTS: Mapping[type[ButtonData], Act] = {
    answer_buttons.Answer: Act.DECIDE,
    answer_buttons.Grant: Act.DECIDE,
    answer_buttons.Approve: Act.APPROVE_REFUSAL,
    answer_buttons.Deny: Act.APPROVE_REFUSAL,
    answer_buttons.Preview: Act.DRAFT_ANSWER,
    answer_buttons.WriteMore: Act.DRAFT_ANSWER,
    answer_buttons.Omit: Act.DRAFT_ANSWER,
    answer_buttons.ReplaceFiles: Act.DRAFT_ANSWER,
    answer_buttons.Drop: Act.DRAFT_ANSWER,
    answer_buttons.Send: Act.ANSWER,
    case_buttons.ExplainDate: Act.TAKE,
    case_buttons.Take: Act.TAKE,
    case_buttons.TakeOver: Act.TAKE,
    case_buttons.OfferOfficers: Act.TAKE,
    case_buttons.PassOn: Act.TAKE,
    case_buttons.OfferUnits: Act.TAKE,
    case_buttons.AskUnit: Act.TAKE,
    case_buttons.CallComplete: Act.CONFIRM_COMPLETE,
    case_buttons.NotProcess: Act.NOT_PROCESS,
    case_buttons.Revive: Act.REVIVE,
    case_buttons.TagElection: Act.SET_REGIME,
}
"""The act on a case that a button is for: once the law rules it out, the button is over."""
FORMS: Mapping[str, Act] = {
    "deficiency": Act.LIST_DEFICIENCIES,
    "proof": Act.VERIFY_IDENTITY,
    "decision": Act.DECIDE,
    "lateness": Act.DECIDE,
    "test_proposal": Act.DECIDE,
    "upward": Act.SEND_UPWARD,
    "transfer": Act.TRANSFER,
    "upward_reply": Act.RECORD_UPWARD_ANSWER,
    "correction": Act.CORRECT,
    "withholding": Act.CORRECT,
    "extension": Act.EXTEND,
    "regime": Act.CHANGE_REGIME,
    "handover": Act.HAND_OVER,
}
"""The act for which a button opens a form."""


async def _errand_waits(
    turn: Turn, button: outside_buttons.ToldNow | outside_buttons.ToldEarlier
) -> bool:
    errand = await errands.get(turn.tx, button.errand_id)
    return errand is not None and errand.told_at is None


async def _claim_waits(turn: Turn, button: outside_buttons.JudgeClaim) -> bool:
    claim = await claims.open_claim(turn.tx, button.case_id)
    return claim is not None and claim.id == button.claim_id


async def _is_asked(turn: Turn, button: answer_buttons.Approve | answer_buttons.Deny) -> bool:
    decision = await decisions.asked(turn.tx, button.case_id)
    return decision is not None and decision.id == button.decision_id


async def _objection_waits(turn: Turn, button: objection_buttons.AnswerObjection) -> bool:
    objection = await objections.get(turn.tx, button.objection_id)
    return objection is not None and objection.waits


async def _signature_waits(
    turn: Turn, button: submission_buttons.SignOnPaper | submission_buttons.ChooseSigner
) -> bool:
    match button.matter:
        case Matter.SUBMISSION:
            return await _to_sign(turn, submission_buttons.Sign(button.number))
        case Matter.APPROVAL:
            decision = await decisions.get(turn.tx, button.number)
            asked = await decisions.asked(turn.tx, decision.case_id) if decision else None
            return decision is not None and decision == asked
        case Matter.ORDER | Matter.CONSIDERATIONS:
            return True


async def _to_sign(turn: Turn, button: submission_buttons.Sign | submission_buttons.Return) -> bool:
    submission = await submissions.get(turn.tx, button.submission_id)
    return submission is not None and submission.waits


async def _something_to_sign(turn: Turn, button: submission_buttons.ShowWaiting) -> bool:
    return bool(await submissions.waiting_on(turn.tx, button.case_id))


async def _to_mend(turn: Turn, button: submission_buttons.Mend) -> bool:
    submission = await submissions.get(turn.tx, button.submission_id)
    return submission is not None and submission.may_be_mended


Waits = Callable[[Turn, Any], Awaitable[bool]]
WAITING: Mapping[type[ButtonData], Waits] = {
    outside_buttons.ToldNow: _errand_waits,
    outside_buttons.ToldEarlier: _errand_waits,
    outside_buttons.JudgeClaim: _claim_waits,
    answer_buttons.Approve: _is_asked,
    answer_buttons.Deny: _is_asked,
    objection_buttons.AnswerObjection: _objection_waits,
    submission_buttons.ShowWaiting: _something_to_sign,
    submission_buttons.Sign: _to_sign,
    submission_buttons.Return: _to_sign,
    submission_buttons.Mend: _to_mend,
    submission_buttons.SignOnPaper: _signature_waits,
    submission_buttons.ChooseSigner: _signature_waits,
}
"""Whether what a button names still waits for somebody, whatever the state of the case."""
CLOSE = CloseMenu().pack()
"""A menu that offers nothing else is removed."""
KINDS = kinds_by_verb({case_buttons.OpenForm, *ACTS, *WAITING})


async def remember(turn: Turn, message_id: int, rows: Rows) -> None:
    """Keep the buttons of a message of the group, so that they go once they are over."""
    if any(unpack(button.get("callback_data", ""), KINDS) for row in rows for button in row):
        group_id = await desk_state.group_id(turn.tx)
        await live_keyboards.keep(turn.tx, group_id, message_id, rows)


async def sweep(turn: Turn, case_id: int) -> None:
    """Take the buttons that are over off every earlier message about a case."""
    group_id = await desk_state.group_id(turn.tx)
    standing = await live_keyboards.of_case(turn.tx, group_id, case_id)
    case = await cases.get(turn.tx, case_id) if standing else None
    if case is None:
        return
    facts = await permission_checks.facts_of(turn, case)
    for message_id, rows in standing:
        left = [
            [button for button in row if not await _is_over(turn, facts, button)] for row in rows
        ]
        kept = [row for row in left if row]
        if left == rows:
            continue
        if [[button.get("callback_data") for button in row] for row in kept] == [[CLOSE]]:
            await group_message.remove(turn, message_id, case)
        else:
            await group_message.leave_buttons(turn, message_id, kept, case)


async def _is_over(turn: Turn, facts: ActFacts, shown: Mapping[str, str]) -> bool:
    button = unpack(shown.get("callback_data", ""), KINDS)
    if button is None:
        return False
    form = button.form if isinstance(button, case_buttons.OpenForm) else ""
    act = FORMS.get(form) or ACTS.get(type(button))
    if act is not None and why_not(act, facts) is not None:
        return True
    waits = WAITING.get(type(button))
    return waits is not None and not await waits(turn, button)
