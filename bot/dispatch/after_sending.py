"""Record what Telegram answered to a queued call, and act on it."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.actions.answers import answer_correction, answer_sending
from bot.actions.cases import case_card, pinned_board, topic_rebuild
from bot.actions.delivery import delivery_marks, hidden_files, lost_contact
from bot.actions.group import (
    forum_topics,
    group_binding,
    group_members,
    group_moves,
    group_setup,
)
from bot.actions.objections import objection_delivery
from bot.actions.privacy import data_erasure, rights_answers
from bot.actions.welcome import privacy_consent
from bot.desk import alarms, private_view
from bot.desk.turn import GROUP, Turn, lane_of
from bot.domain.case import Case
from bot.domain.events import EventName
from storage import carried_messages, case_events, cases, desk_state, outbox
from storage.case_events import Link, LinkKind
from storage.outbox import Outgoing, Queued

logger = logging.getLogger(__name__)

LINKS: dict[str, LinkKind] = {
    "card": "card",
    "card-copy": "card",
    "citizen-words": "citizen",
    "question": "citizen",
    "prompt": "prompt",
    "sheet": "sheet",
}
"""What a reply to a message in the group means, by the message's purpose; else "desk"."""
NEVER_LINKED = frozenset(
    {
        "edit", "board-edit", "card-edit", "card-older", "page", "reaction", "tidy",
        "administrators", "chat", "reopen", private_view.PURPOSE,
    }
)  # fmt: skip
CARRIES = frozenset({"reply", "answer", "correction"})
BESIDE_THE_POINT = frozenset(
    {
        "reaction", "tidy", "board", "board-edit", "card-edit", "card-older", "page",
        "administrators", "chat", "reopen", "history", "copy", privacy_consent.FAREWELL,
        group_setup.PURPOSE, group_binding.PURPOSE,
    }
)  # fmt: skip
"""Purposes of rows that may fail without anybody having to act."""


async def delivered(turn: Turn, row: Queued, result: Any) -> None:
    """Record that a call succeeded, and do what waited for it."""
    sent = [part for part in _parts(result) if part.get("message_id") is not None]
    message_id = sent[0]["message_id"] if sent else None
    await outbox.mark_sent(turn.tx, row.seq, turn.now, message_id)
    if row.chat == GROUP and row.method.startswith("send"):
        await group_moves.let_in(turn)
    if sent and row.purpose not in NEVER_LINKED:
        await _note_copies(turn, row, sent)
        for part in sent:
            await _link(turn, row, part["message_id"], _chat_of(part))
    effect = EFFECTS.get(row.purpose)
    if effect is not None:
        case = await cases.get(turn.tx, row.case_id)
        await effect(turn, row, case, result)


def _chat_of(result: Any) -> int | None:
    """Return the chat in which a message stands: the group may have moved meanwhile."""
    chat = result.get("chat") if isinstance(result, dict) else None
    return chat.get("id") if isinstance(chat, dict) else None


def _parts(result: Any) -> list[dict[str, Any]]:
    """Return the messages that a call made: one, those of an album, or none."""
    found = result if isinstance(result, list) else [result]
    return [part for part in found if isinstance(part, dict)]


async def _note_copies(turn: Turn, row: Queued, sent: list[dict[str, Any]]) -> None:
    """Record the messages, and the topic, in which a carried message arrived."""
    in_topic = row.chat == GROUP and sent[0].get("is_topic_message")
    thread_id = sent[0].get("message_thread_id") if in_topic else None
    message_ids = [part["message_id"] for part in sent]
    await carried_messages.mark_sent(turn.tx, row.seq, message_ids, thread_id)


async def nothing_left(turn: Turn, row: Queued, reason: str) -> None:
    """Treat a harmless refusal as success, but replace a card or board that is gone."""
    await delivered(turn, row, None)
    if "not found" not in reason.lower():
        return
    case = await cases.get(turn.tx, row.case_id)
    if case is not None and row.purpose == "card-edit":
        await case_card.post(turn, case)
    elif row.purpose == "board-edit":
        await pinned_board.gone(turn)


async def _card_posted(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    """Record the card's message; an earlier card is deleted or, after a copy, marked as older."""
    if case is None or result is None or _chat_of(result) != await desk_state.group_id(turn.tx):
        return  # it reached the group just before that moved: it is posted again in the new one
    message_id = int(result["message_id"])
    await cases.set_card(turn.tx, case.id, message_id)
    await topic_rebuild.posted(turn, case)
    if case.card_message_id in (None, message_id):
        return
    if row.purpose == "card-copy":
        await case_card.grow_old(turn, case, case.card_message_id)
    else:
        await turn.post(
            Outgoing(
                "deleteMessage",
                chat=GROUP,
                lane=lane_of(case),
                payload={"message_id": case.card_message_id},
                purpose="tidy",
                priority=outbox.CARD,
                case_id=case.id,
            )
        )


async def _link(turn: Turn, row: Queued, message_id: int, chat_id: int | None) -> None:
    person_id = row.about.get("person")
    here = chat_id or (await desk_state.group_id(turn.tx) if row.chat == GROUP else int(row.chat))
    if row.chat == GROUP:
        link = Link(LINKS.get(row.purpose, "desk"), row.case_id, person_id, row.seq)
    elif row.case_id is not None:
        link = Link("desk", row.case_id, person_id, row.seq)
    elif row.purpose == "reply":
        link = Link("prompt", None, person_id, row.seq)
    else:
        return
    await case_events.link(turn.tx, here, message_id, link)


async def _history_posted(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del row, result
    if case is not None:
        await topic_rebuild.posted(turn, case)


async def _reopened(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del row
    if case is not None and result is not None:  # without a result it was open all the time
        await forum_topics.reopened(turn, case)


async def _words_shown(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del result
    if case is not None:
        await hidden_files.offer(turn, row, case)
    if case is not None and case.thread_closed:
        await forum_topics.reopen(turn, case)


async def _reply_delivered(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    """Mark the officer's own message as arrived."""
    del result
    await delivery_marks.show(turn, row, delivery_marks.ARRIVED)
    if case is not None:
        await turn.record(case, EventName.REPLY_DELIVERED, f"officer:{row.about['officer']}")
        await case_card.refresh(turn, case.id)


async def _answer_delivered(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del result
    if case is not None:
        await answer_sending.delivered(turn, case, row.about["answer"])


async def _correction_delivered(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del result
    if case is not None:
        await answer_correction.delivered(turn, case, row.about["correction"], row.about["officer"])


async def _objection_answered(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del case, result
    await objection_delivery.delivered(turn, row.about["objection"], row.about["attempt"])


async def _right_told(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del case, result
    await rights_answers.delivered(turn, row.about["right"])


async def _left(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del case, result
    await data_erasure.forget(turn, row.about["person"])


async def _group_described(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del case
    await group_setup.heard(turn, row, result)


async def _asker_described(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del case
    await group_binding.heard(turn, row, result)


async def _administrators_told(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del row, case
    await group_members.learn_administrators(turn, result)


async def _chat_told(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del case
    await forum_topics.answered(turn, row, forum=bool(result.get("is_forum")))


async def _board_posted(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    """Record the pinned board, unless the group has moved: it is made again in the new one."""
    del row, case
    if result is not None and _chat_of(result) == await desk_state.group_id(turn.tx):
        await pinned_board.posted(turn, int(result["message_id"]))


async def _looked(turn: Turn, row: Queued, case: Case | None, result: Any) -> None:
    del case
    for part in _parts(result):
        await private_view.shown(turn, row, int(part["message_id"]))


Effect = Callable[[Turn, Queued, Case | None, Any], Awaitable[None]]
EFFECTS: Mapping[str, Effect] = {
    "card": _card_posted,
    "card-copy": _card_posted,
    "board": _board_posted,
    "history": _history_posted,
    "reopen": _reopened,
    "citizen-words": _words_shown,
    "reply": _reply_delivered,
    "answer": _answer_delivered,
    "correction": _correction_delivered,
    "objection-answer": _objection_answered,
    "right-answer": _right_told,
    privacy_consent.FAREWELL: _left,
    "administrators": _administrators_told,
    group_setup.PURPOSE: _group_described,
    group_binding.PURPOSE: _asker_described,
    "chat": _chat_told,
    private_view.PURPOSE: _looked,
}
"""What is done after a row of this purpose is sent; `result` is Telegram's answer or None."""


async def unreachable(turn: Turn, row: Queued, reason: str) -> None:
    """Record that a private chat refused a row: the person blocked the bot, or is gone."""
    case = await _end(turn, row, reason)
    news = await lost_contact.lost(turn, int(row.chat), case)
    await _show_failure(turn, row, case, reason, delivery_marks.CUT_OFF)
    if row.purpose == privacy_consent.FAREWELL:
        await _left(turn, row, case, None)
    if row.purpose == group_binding.PURPOSE:
        await group_binding.unanswered(turn, row)
    if row.purpose in BESIDE_THE_POINT:
        return
    if row.purpose == "objection-answer":
        await objection_delivery.undelivered(turn, row.about["objection"], reason)
    elif row.purpose == "right-answer":
        await rights_answers.undelivered(turn, row.about["right"])
    elif case is None and row.purpose == "reply":
        await alarms.reply_undelivered(turn, await delivery_marks.source_of(turn, row), reason)
    elif case is not None and (news or _what(row) == "answer"):
        await alarms.undelivered(turn, case, reason, _what(row))


async def refused(turn: Turn, row: Queued, reason: str) -> None:
    """Record a final refusal, and say so where somebody has to act."""
    case = await _end(turn, row, reason)
    await _show_failure(turn, row, case, reason, delivery_marks.FAILED)
    if row.purpose in BESIDE_THE_POINT:
        await _mend(turn, row, case, reason)
    elif row.purpose == "alarm":
        logger.error("an alarm could not be posted: %s", reason)
    elif row.purpose == "objection-answer":
        await objection_delivery.undelivered(turn, row.about["objection"], reason)
    elif row.purpose == "right-answer":
        await rights_answers.undelivered(turn, row.about["right"])
    elif case is not None and (row.chat != GROUP or row.purpose == "citizen-words"):
        await alarms.undelivered(turn, case, reason, _what(row))
    elif row.purpose == "reply":
        await alarms.reply_undelivered(turn, await delivery_marks.source_of(turn, row), reason)
    else:
        await alarms.send_failed(turn, row, reason)


async def _mend(turn: Turn, row: Queued, case: Case | None, reason: str) -> None:
    """Do what was refused in another way, if there is one."""
    logger.warning("%s was refused: %s", row.method, reason)
    match row.purpose:
        case "reaction":
            await delivery_marks.said_in_words(turn, row)
        case "card-edit" if case is not None and "can't be edited" in reason.lower():
            await case_card.post(turn, case)
        case "reopen" if case is not None:
            await forum_topics.stays_closed(turn, case)
        case "history" if case is not None:
            await topic_rebuild.posted(turn, case)
        case privacy_consent.FAREWELL:
            await _left(turn, row, case, None)
        case group_binding.PURPOSE:
            await group_binding.unanswered(turn, row)


async def _show_failure(turn: Turn, row: Queued, case: Case | None, reason: str, sign: str) -> None:
    if row.purpose == "reply":
        await delivery_marks.show(turn, row, sign, alarms.in_words(turn, reason))
    if row.purpose in CARRIES and case is not None:
        await case_card.refresh(turn, case.id)


def _what(row: Queued) -> str:
    """Return what did not arrive; a heading sent ahead counts as what it heads."""
    for whole in ("answer", "correction"):
        if whole in row.about:
            return whole
    if "source" in row.about:
        return "reply"
    return row.purpose if row.purpose in ("receipt", "citizen-words", "edit") else "word"


async def _end(turn: Turn, row: Queued, reason: str) -> Case | None:
    """Record that a row did not arrive, and return its case."""
    await outbox.mark_failed(turn.tx, row, reason)
    case = await cases.get(turn.tx, row.case_id)
    if row.purpose == "answer" and case is not None:
        await answer_sending.failed(turn, case, row.about["answer"])
    if "correction" in row.about and case is not None:
        await answer_correction.failed(turn, case, row.about["correction"])
    if row.purpose in CARRIES and case is not None:
        await turn.record(
            case, EventName.DELIVERY_FAILED, "desk", what=row.purpose, why=alarms.known(reason)
        )
    return case
