"""What the office must know: alarms in the group, gathered so that they do not flood it."""

import json
from typing import Any

from bot.desk import GROUP, Turn, lane_of
from bot.domain.case import Case
from bot.texts import OFFICIAL
from storage import outbox, people
from storage.outbox import Outgoing


async def parked(turn: Turn, seq: int, raw: str) -> None:
    """Tell officers and sender that an update could not be handled, with a reference."""
    reference = f"R-{seq}"
    await _alarm(turn, "alarm-parked", "parked", reference=reference)
    telegram_id = _private_sender(raw)
    someone = await people.find(turn.tx, telegram_id) if telegram_id else None
    if someone is not None:
        await turn.say(someone, "sorry-parked", reference=reference)


async def undelivered(turn: Turn, case: Case | None, reason: str, what: str) -> None:
    """Say in the case's topic that something did not arrive, and what else can be done."""
    texts = turn.desk.texts
    text = texts.say(
        OFFICIAL, "undelivered", what=texts.plain(OFFICIAL, f"what-{what}"), reason=reason
    )
    await turn.tell_group(text, case=case, key=f"undelivered:{case.id if case else 0}:{what}")


async def send_failed(turn: Turn, row: outbox.Queued, reason: str) -> None:
    """Say in General that a message could not be sent at all."""
    await _alarm(turn, "alarm-send-failed", "send-failed", method=row.method, reason=reason)


async def _alarm(turn: Turn, text_id: str, kind: str, **values: object) -> None:
    text = turn.desk.texts.say(OFFICIAL, text_id, **values)
    await turn.tell_group(text, purpose="alarm", key=f"alarm:{kind}")


async def ask_for_administrators(turn: Turn) -> None:
    """Ask Telegram again who administers the group; the answer becomes rows."""
    await turn.post(
        Outgoing(
            "getChatAdministrators",
            chat=GROUP,
            lane=lane_of(None),
            payload={},
            purpose="administrators",
            key="administrators",
        )
    )


def _private_sender(raw: str) -> int | None:
    """Find who sent a private update, however odd the rest of it is."""
    try:
        update: dict[str, Any] = json.loads(raw)
        for body in update.values():
            message = body.get("message", body) if isinstance(body, dict) else {}
            chat = message.get("chat") if isinstance(message, dict) else None
            if isinstance(chat, dict) and isinstance(chat.get("id"), int) and chat["id"] > 0:
                return int(chat["id"])
    except (ValueError, AttributeError):
        return None
    return None
