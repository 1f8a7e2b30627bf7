"""What follows once a queued row was sent, or never will be."""

from typing import Any

from bot.actions.cases import case_card
from bot.actions.delivery import unreachable_people
from bot.actions.group import group_setup
from bot.actions.letters import request_letters
from bot.desk import alarms, call_purposes, notice_delivery, paper_sending
from bot.desk.call_purposes import PRIVATE_MESSAGE, Purpose, RowAbout
from bot.desk.call_queue import GROUP
from bot.desk.delivery_handlers import (
    ApiResult,
    DeliveredRow,
    SendHandlers,
    UndeliveredRow,
    chat_id_of,
    result_objects,
)
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.notice_delivery import NoticeKind
from bot.desk.turn import Turn
from bot.dispatch import all_buttons, officer_form_display
from bot.dispatch.feature_list import PARTS
from bot.domain.law.legal_notice import Notice, NoticeEvent
from bot.domain.records.events import EventName
from storage import case_events, cases, desk_state, outbox, relayed_messages
from storage.case_events import Link
from storage.outbox import Json, Queued

AnyHandlers = SendHandlers[Any]


def _handlers_by_purpose(*sends: AnyHandlers | Purpose[Any]) -> dict[str, AnyHandlers]:
    handlers = (one if isinstance(one, SendHandlers) else SendHandlers(one) for one in sends)
    return {handler.purpose.name: handler for handler in handlers}


HANDLERS = _handlers_by_purpose(
    *(one for one in PARTS if isinstance(one, (SendHandlers, Purpose))),
    *officer_form_display.ADDS,
    *all_buttons.ADDS,
)
"""What follows from a row, by the name of its purpose."""
HANDLERS_WITH_HEADING = tuple(
    handler for handler in HANDLERS.values() if handler.purpose.heading_fact
)


def handlers_of(row: Queued) -> AnyHandlers:
    """Return the callbacks of a row's purpose; none for a purpose that is not known."""
    return HANDLERS.get(row.purpose) or SendHandlers(Purpose(row.purpose, RowAbout))


def _counts_as(row: Queued) -> AnyHandlers:
    """Return the callbacks of a row, or of the message whose heading it carries."""
    headed = (
        handlers for handlers in HANDLERS_WITH_HEADING if handlers.purpose.heading_fact in row.about
    )
    return next(headed, None) or handlers_of(row)


async def handle_delivered(turn: Turn, row: Queued, result: ApiResult) -> None:
    """Record that a call succeeded, and do what waited for it."""
    await _succeeded(turn, row, result)
    handlers = handlers_of(row)
    if handlers.on_delivered is not None:
        case = await cases.get(turn.tx, row.case_id)
        about = handlers.purpose.parse_about(row.about)
        await handlers.on_delivered(turn, DeliveredRow(row, about, case, result))


async def _succeeded(turn: Turn, row: Queued, result: ApiResult) -> None:
    """Record Telegram's answer, and what replies to the sent message and its buttons mean."""
    handlers = handlers_of(row)
    sent = [part for part in result_objects(result) if part.get("message_id") is not None]
    message_id = sent[0]["message_id"] if sent else None
    await outbox.mark_sent(turn.tx, row.seq, turn.now, message_id)
    if row.chat == GROUP and row.method.startswith("send"):
        await group_setup.record_let_in(turn)
    if sent and handlers.purpose.link is not None:
        await _note_copies(turn, row, sent)
        for part in sent:
            await _link(turn, row, part)
        await _remember_buttons(turn, row, sent[0])
    if row.purpose == case_card.CARD_EDIT.name and row.case_id is not None:
        await all_buttons.remove_expired(turn, row.case_id)
    await notice_delivery.record_sent_row(turn, row, result)


async def _note_copies(turn: Turn, row: Queued, sent: list[Json]) -> None:
    """Record the ids of the messages, and the topic, in which relayed words arrived."""
    in_topic = row.chat == GROUP and sent[0].get("is_topic_message")
    thread_id = sent[0].get("message_thread_id") if in_topic else None
    message_ids = [part["message_id"] for part in sent]
    await relayed_messages.mark_sent(turn.tx, row.seq, message_ids, thread_id)


async def _link(turn: Turn, row: Queued, message: Json) -> None:
    """Record the case and person that replies to a message of the desk belong to."""
    purpose, here = handlers_of(row).purpose, chat_id_of(message)
    if here is None:
        here = await desk_state.group_id(turn.tx) if row.chat == GROUP else int(row.chat)
    belongs = row.chat == GROUP or row.case_id is not None
    kind = purpose.link if belongs else purpose.link_without_case
    if kind is not None:
        link = Link(kind, row.case_id, call_purposes.read_about(row).person, row.seq)
        await case_events.add_link(turn.tx, here, message["message_id"], link)


async def _remember_buttons(turn: Turn, row: Queued, message: Json) -> None:
    """Keep the buttons of a message on a case; the case may have moved on before it was sent."""
    rows = row.payload.get("reply_markup", {}).get("inline_keyboard")
    if rows and row.case_id is not None and row.chat == GROUP and row.method.startswith("send"):
        await all_buttons.save_keyboard(turn, message["message_id"], rows)
        await all_buttons.remove_expired(turn, row.case_id)


async def handle_nothing_left(turn: Turn, row: Queued, reason: str) -> None:
    """Treat a harmless refusal as success, unless the message to change no longer exists."""
    handlers = handlers_of(row)
    is_gone = any(words in reason.lower() for words in ("not found", "message_id_invalid"))
    if is_gone and handlers.on_message_gone is not None:
        await _succeeded(turn, row, None)
        await handlers.on_message_gone(turn, await _missed(turn, handlers, row, reason))
    else:
        await handle_delivered(turn, row, None)


async def handle_unreachable(turn: Turn, row: Queued, reason: str) -> None:
    """Record that a private chat refused a row: the person blocked the bot, or is gone."""
    handlers, missed = handlers_of(row), await _end(turn, row, reason, away=True)
    case, what = missed.case, _counts_as(row).purpose
    news = await unreachable_people.record_unreachable(turn, int(row.chat), case)
    if handlers.on_unreachable is not None:
        await handlers.on_unreachable(turn, missed)
    elif handlers.purpose.may_fail:
        return
    elif case is not None and (news or what.must_arrive):
        await alarms.report_undelivered(turn, case, reason, what)


async def handle_refused(turn: Turn, row: Queued, reason: str) -> None:
    """Record a final refusal, and say so where somebody has to act."""
    handlers, missed = handlers_of(row), await _end(turn, row, reason)
    case, purpose = missed.case, handlers.purpose
    if handlers.on_refused is not None:
        await handlers.on_refused(turn, missed)
    elif purpose.may_fail or (case is None and purpose.carries_reply):
        return  # the line of a reply to nobody's case says it
    elif case is not None and (row.chat != GROUP or purpose.link == "citizen"):
        await alarms.report_undelivered(turn, case, reason, _counts_as(row).purpose)
    else:
        await alarms.report_send_failure(turn, row, reason)


async def handle_unmade_file(turn: Turn, row: Queued, reason: str) -> None:
    """Give up a row whose file cannot be made or opened, and tell the officers.

    The words of a letter were sent before it; a file that somebody sent has not arrived at all.
    """
    is_paper = bool(call_purposes.read_about(row).paper)
    if not is_paper and row.purpose != PRIVATE_MESSAGE.name:
        await handle_refused(turn, row, reason)
        return
    await call_purposes.mark_failed(turn.tx, row, reason, turn.now)
    case = await cases.get(turn.tx, row.case_id)
    await say_group(turn, "letter-unmade" if case and is_paper else "paper-unmade", case=case)


async def _missed(
    turn: Turn, handlers: AnyHandlers, row: Queued, reason: str
) -> UndeliveredRow[Any]:
    case = await cases.get(turn.tx, row.case_id)
    return UndeliveredRow(row, handlers.purpose.parse_about(row.about), case, reason)


async def _end(turn: Turn, row: Queued, reason: str, *, away: bool = False) -> UndeliveredRow[Any]:
    """Record that a row did not arrive.

    Where its reader is `away` a notice is handed to officers, and has not failed.
    """
    await call_purposes.mark_failed(turn.tx, row, reason, turn.now)
    handlers = handlers_of(row)
    missed = await _missed(turn, handlers, row, reason)
    await notice_delivery.handle_refused_row(
        turn, row, alarms.reason_in_words(turn, reason), away=away
    )
    if handlers.on_failed is not None:
        await handlers.on_failed(turn, missed)
    if handlers.purpose.carries_reply and missed.case is not None:
        why = alarms.known_reason(reason)
        await record_event(
            turn, missed.case, EventName.DELIVERY_FAILED, "desk", what=row.purpose, why=why
        )
    return missed


NOTICE_KINDS = {kind.what: kind for kind in PARTS if isinstance(kind, NoticeKind)}
"""The kinds of notices from which something follows, by what they are called."""


async def apply_effects(turn: Turn, notice: Notice, after: NoticeEvent) -> None:
    """Call the feature's effect for a step of a notice's delivery, if it has one.

    One that is handed out, and has no letter of its own, is offered as a plain one.
    """
    kind = NOTICE_KINDS.get(notice.what)
    effect = kind.effects.get(after) if kind else None
    if effect is not None:
        await effect(turn, notice)
    elif after is NoticeEvent.HANDED:
        case = await cases.get(turn.tx, notice.case_id)
        said, reader = (
            await notice_delivery.text_of(turn, notice.id),
            await notice_delivery.reader_of(turn, notice),
        )
        letter = await request_letters.plain(turn, case, *said, reader)
        await paper_sending.offer_letter(turn, case, letter)
