"""Queue calls to Telegram: what is queued in a turn is sent after its commit."""

from datetime import datetime
from typing import TypedDict, Unpack

from bot.desk.call_purposes import (
    PurposeLike,
    row_purpose,
)
from bot.desk.turn import Turn
from bot.domain.send_lanes import lane_elsewhere, lane_in_group
from storage import outbox
from storage.outbox import Outgoing, Payload, Reference

GROUP = "group"
"""Stands for the officers' group until a row is sent: the group's id may change."""


MessageId = int | Reference


Call = tuple[str, Payload]
"""A method of the Bot API, and its parameters."""


class CallOptions(TypedDict, total=False):
    """Optional fields of a queued call, besides purpose and payload; see `Outgoing`."""

    case_id: int | None
    priority: int
    key: str | None
    sensitive: bool
    held_until: datetime | None


def outgoing_call(
    method: str, chat: str, purpose: PurposeLike, payload: Payload, **sides: Unpack[CallOptions]
) -> Outgoing:
    """Return a call to Telegram; its purpose says how urgent it is and in which lane it goes."""
    intent = row_purpose(purpose)
    kind = intent.purpose
    priority = sides.setdefault("priority", kind.priority)
    if chat == GROUP:
        lane = lane_in_group(sides.get("case_id"), priority, kind.lane)
    else:
        lane = lane_elsewhere(chat, priority)
    return Outgoing(method, chat, lane, payload, kind.name, about=intent.facts, **sides)


def reply_to_message(message_id: MessageId) -> Payload:
    """Return the parameters of a reply to a message, which may be gone when it is sent."""
    return {"message_id": message_id, "allow_sending_without_reply": True}


async def queue_outgoing(turn: Turn, outgoing: Outgoing) -> int:
    """Queue a call to Telegram that is written already."""
    return await outbox.queue(turn.tx, outgoing, turn.now)


async def queue_call(
    turn: Turn,
    method: str,
    chat: str,
    purpose: PurposeLike,
    payload: Payload,
    **sides: Unpack[CallOptions],
) -> int:
    """Queue a call to Telegram for a purpose; return its number in the outbox."""
    return await queue_outgoing(turn, outgoing_call(method, chat, purpose, payload, **sides))


def wake_file_loop(turn: Turn) -> None:
    """Wake the loop that fetches files, once this transaction is committed."""
    turn.tx.after_commit(turn.desk.files_waiting.set)
