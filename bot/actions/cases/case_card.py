"""The card of a case in the officers' group: one message, edited in place."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.actions.cases import card_lines
from bot.actions.identity import identity_proof
from bot.buttons.button_data import CaseButton, YesNo
from bot.buttons.case_buttons import (
    BeginAnswer,
    CallComplete,
    CloseCase,
    CloseIncomplete,
    OpenMenu,
    ReopenLate,
    ShowChannels,
    ShowIdentity,
    TagElection,
    TakeCase,
    WriteReply,
)
from bot.desk import rounds
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import SendHandlers, UndeliveredRow
from bot.desk.keyboards import Button, Keyboard, message_payload
from bot.desk.messages import make_button, tell_group
from bot.desk.turn import Desk, Turn
from bot.domain.law.case import Case, State
from bot.domain.message import Incoming
from bot.texts import OFFICIAL
from storage import cases, desk_state, outbox, people

CARD = Purpose("card", RowAbout, priority=outbox.NEW_CASE, link="card")
CARD_COPY = Purpose("card-copy", RowAbout, priority=outbox.CONVERSATION, link="card")
CARD_EDIT = Purpose("card-edit", RowAbout, priority=outbox.DECORATION, link=None, may_fail=True)
CARD_OUTDATED = Purpose(
    "card-older", RowAbout, priority=outbox.DECORATION, link=None, may_fail=True
)

REDRAWN = "cards_redrawn_on"


def card_key(case_id: int) -> str:
    """Return the key under which the card of a case waits to be posted."""
    return f"new-card:{case_id}"


async def post(turn: Turn, case: Case, priority: int = CARD.priority) -> None:
    """Put the card of a case into its topic, or into the group."""
    await tell_group(
        turn,
        await card_lines.card_text(turn, case),
        await _buttons(turn, case),
        case=case,
        purpose=CARD,
        priority=priority,
        key=card_key(case.id),
    )


async def post_card_copy(turn: Turn, case: Case, incoming: Incoming | None) -> None:
    """Post a new copy of the card where the case is talked about; it replaces the older one.

    A card that still waits for room in the group comes now.
    """
    if await outbox.is_queued(turn.tx, card_key(case.id)):
        await post(turn, case, outbox.ACKNOWLEDGEMENT)
        return
    await tell_group(
        turn,
        await card_lines.card_text(turn, case),
        card_keyboard(turn, case),
        case=case,
        purpose=CARD_COPY,
        priority=outbox.ACKNOWLEDGEMENT,
        key=f"card-copy:{case.id}",
        reply_to=incoming.message_id if incoming else None,
    )


async def mark_card_outdated(turn: Turn, case: Case, message_id: int) -> None:
    """Remove state and dates, which may change, from an older copy of the card."""
    older = turn.texts.say(OFFICIAL, "card-older", number=case.number, subject=case.subject)
    await queue_call(
        turn,
        "editMessageText",
        GROUP,
        CARD_OUTDATED,
        {"message_id": message_id, "text": older, **message_payload(card_keyboard(turn, case))},
        case_id=case.id,
    )


async def refresh(turn: Turn, case_id: int | None) -> None:
    """Edit the card of a case, if there is one.

    Several changes while the card or an edit of it is queued become one. Once that was sent, what
    is over is taken off the other messages of the case.
    """
    case = await cases.get(turn.tx, case_id)
    if case is None:
        return
    if await outbox.is_queued(turn.tx, card_key(case.id)):
        await post(turn, case)
    else:
        await queue_call(
            turn,
            "editMessageText",
            GROUP,
            CARD_EDIT,
            {
                "message_id": outbox.reference("card", case.id),
                "text": await card_lines.card_text(turn, case),
                **message_payload(await _buttons(turn, case)),
            },
            case_id=case.id,
            key=f"card:{case.id}",
        )


async def redraw(desk: Desk, at: datetime) -> int:
    """Redraw once a day the cards whose text depends on the date, such as the days left."""
    return await rounds.run_gathered(desk, "cards", _to_redraw, _redraw, at)


async def _to_redraw(turn: Turn) -> Sequence[int] | None:
    before = await desk_state.get(turn.tx, REDRAWN)
    if before == turn.today.isoformat():
        return None
    since = date.fromisoformat(before) - timedelta(days=1) if before else None
    # In days off nothing changes, but on the first of them a last day is over.
    changed = since is None or turn.calendar.workdays_between(since, turn.today)
    found = await cases.owed_ids(turn.tx) if changed else []
    if not found:
        await desk_state.put(turn.tx, REDRAWN, turn.today.isoformat())
    return found


async def _redraw(turn: Turn, ids: Sequence[int], _unread: Sequence[int]) -> int:
    await desk_state.put(turn.tx, REDRAWN, turn.today.isoformat())
    owed = [await cases.get(turn.tx, case_id) for case_id in ids]
    dated = [
        case for case in owed if case and case.card_message_id and card_lines.is_dated(turn, case)
    ]
    for case in dated:
        await refresh(turn, case.id)
    return len(dated)


async def _buttons(turn: Turn, case: Case) -> Keyboard:
    """Return the card's buttons, with one for other channels if the requester is unreached."""
    first = await identity_proof.unjudged_buttons(turn, case)
    if await people.unreachable_since(turn.tx, case.id) is not None:
        first.append(make_button(turn, OFFICIAL, "button-channels", ShowChannels(case.id)))
    return card_keyboard(turn, case, first)


def card_keyboard(turn: Turn, case: Case, first: Sequence[Button] = ()) -> Keyboard:
    """Return the buttons for what an officer can do with the case now, two a row."""
    buttons = [*first, *_acts(turn, case)]
    return [buttons[place : place + 2] for place in range(0, len(buttons), 2)]


def _acts(turn: Turn, case: Case) -> list[Button]:

    def act(text_id: str, kind: type[CaseButton]) -> Button:
        return make_button(turn, OFFICIAL, text_id, kind(case.id))

    reply, who = act("button-reply", WriteReply), act("button-identity", ShowIdentity)
    more, finish = act("button-more", OpenMenu), act("button-finish", CloseCase)
    match case.state:
        case State.RECEIVED | State.TO_COMPLETE | State.IN_PROCESS:
            take = act("button-take", TakeCase)
            now = [*_about_dates(turn, case), *_about_completeness(turn, case)]
            return [*now, act("button-answer", BeginAnswer), reply, take, who, more]
        case State.ANSWERED | State.HANDOVER:
            return [finish, reply, who, more]
        case State.NOT_PROCESSED:
            return [act("button-revive", ReopenLate), finish, who, more]
        case State.WITHDRAWN:
            return [finish]
        case State.FINISHED:
            return [who, more]


def _about_completeness(turn: Turn, case: Case) -> list[Button]:
    """Return the buttons that call an unanswered request complete, or not processed."""
    complete = make_button(turn, OFFICIAL, "button-complete", CallComplete(case.id))
    if case.state is State.RECEIVED:
        return [complete]
    if case.state is State.TO_COMPLETE:
        return [complete, make_button(turn, OFFICIAL, "button-unprocess", CloseIncomplete(case.id))]
    return []


def _about_dates(turn: Turn, case: Case) -> list[Button]:
    """Return the buttons that say whether election information is asked for, if undecided."""
    if case.undecided:
        return [
            make_button(turn, OFFICIAL, f"button-tag-{answer}", TagElection(case.id, answer))
            for answer in YesNo
        ]
    return []


async def _on_edit_gone(turn: Turn, missed: UndeliveredRow[RowAbout]) -> None:
    """Post the card again in place of one that was deleted."""
    if missed.case is not None:
        await post(turn, missed.case)


async def _on_edit_refused(turn: Turn, missed: UndeliveredRow[RowAbout]) -> None:
    """Post the card again in place of one that is too old to be edited."""
    if missed.case is not None and "can't be edited" in missed.reason.lower():
        await post(turn, missed.case)


ADDS = (
    SendHandlers(CARD_EDIT, on_message_gone=_on_edit_gone, on_refused=_on_edit_refused),
    CARD_OUTDATED,
)
