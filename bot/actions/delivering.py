"""What follows once Telegram has said yes or no to a row of the outbox."""

import logging
from typing import Any

from bot.actions import alarms, answering, cards
from bot.desk import GROUP, Turn
from bot.domain.case import Case
from bot.domain.events import EventName
from storage import answers, cases, outbox, people, state, story
from storage.outbox import Outgoing, Queued
from storage.story import Link, LinkKind

logger = logging.getLogger(__name__)

LINKS: dict[str, LinkKind] = {
    "card": "card",
    "citizen-words": "citizen",
    "question": "citizen",
    "prompt": "prompt",
}
"""What a reply to one of the desk's messages in the group means; all others are "desk"."""
NEVER_LINKED = frozenset({"edit", "reaction", "tidy", "administrators", "private", "alarm"})
CARRIES = frozenset({"reply", "answer"})


async def delivered(turn: Turn, row: Queued, result: Any) -> None:
    """Record a success and do what waited for it."""
    message_id = result.get("message_id") if isinstance(result, dict) else None
    await outbox.mark_sent(turn.tx, row.seq, turn.now, message_id)
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    if message_id is not None and row.purpose not in NEVER_LINKED:
        await _link(turn, row, message_id)
    match row.purpose:
        case "card" if case is not None and message_id is not None:
            await cases.set_card(turn.tx, case.id, message_id)
        case "reply":
            await _reply_delivered(turn, row, case)
        case "answer" if case is not None:
            await answering.delivered(turn, case, row.about["answer"])
            await cards.refresh(turn, case.id)
        case "administrators":
            await learn_administrators(turn, result)


async def _link(turn: Turn, row: Queued, message_id: int) -> None:
    person_id = row.about.get("person")
    if row.chat == GROUP:
        chat_id = int(await state.get(turn.tx, "group_id") or 0)
        kind = LINKS.get(row.purpose, "desk")
        link = Link(kind, row.case_id, person_id, row.seq)
    elif row.case_id is not None:
        chat_id, link = int(row.chat), Link("desk", row.case_id, person_id, row.seq)
    elif row.purpose == "reply":
        chat_id, link = int(row.chat), Link("prompt", None, person_id, row.seq)
    else:
        return
    await story.link(turn.tx, chat_id, message_id, link)


async def _reply_delivered(turn: Turn, row: Queued, case: Case | None) -> None:
    """Prove on the officer's own message that it arrived."""
    await turn.post(
        Outgoing(
            "setMessageReaction",
            chat=GROUP,
            lane=f"g:{case.id if case else 0}",
            payload={
                "message_id": row.about["source"],
                "reaction": [{"type": "emoji", "emoji": "👌"}],
            },
            purpose="reaction",
            priority=outbox.CARD,
            case_id=row.case_id,
        )
    )
    if case is not None:
        await turn.record(case, EventName.REPLY_DELIVERED, f"officer:{row.about['officer']}")
        await cards.refresh(turn, case.id)


async def unreachable(turn: Turn, row: Queued, reason: str) -> None:
    """Take a 403 from a private chat: the person blocked the bot, or is gone."""
    await people.set_reachable(turn.tx, int(row.chat), reachable=False)
    await _end(turn, row, reason)
    if row.purpose in CARRIES or row.case_id is not None:
        case = await cases.get(turn.tx, row.case_id) if row.case_id else None
        await alarms.undelivered(turn, case, reason, _what(row))


async def refused(turn: Turn, row: Queued, reason: str) -> None:
    """Take a final no: nothing is dropped in silence."""
    await _end(turn, row, reason)
    if row.purpose in ("reaction", "tidy", "edit", "administrators"):
        logger.warning("%s was refused: %s", row.method, reason)
    elif row.purpose == "alarm":
        logger.error("an alarm could not be posted: %s", reason)
    elif row.case_id is not None:
        case = await cases.get(turn.tx, row.case_id)
        await alarms.undelivered(turn, case, reason, _what(row))
    else:
        await alarms.send_failed(turn, row, reason)


def _what(row: Queued) -> str:
    return row.purpose if row.purpose in ("reply", "answer", "receipt", "citizen-words") else "word"


async def _end(turn: Turn, row: Queued, reason: str) -> None:
    await outbox.mark_failed(turn.tx, row.seq, reason)
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    if row.purpose == "answer":
        await answers.set_state(turn.tx, row.about["answer"], "sending", "failed")
    if row.purpose in CARRIES and case is not None:
        await turn.record(case, EventName.DELIVERY_FAILED, "desk", what=row.purpose)


async def topic_opened(turn: Turn, row: Queued, thread_id: int) -> None:
    """Record the topic of a case as soon as it exists."""
    if row.case_id is not None:
        await cases.set_thread(turn.tx, row.case_id, thread_id)


async def topic_lost(turn: Turn, row: Queued) -> None:
    """Forget a topic that was deleted; the next message makes it anew, the card follows."""
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    if case is None:
        return
    await cases.set_thread(turn.tx, case.id, None)
    if row.purpose != "card":
        await cards.post(turn, case)


async def no_topics(turn: Turn, *, allowed: bool) -> None:
    """Go on without topics: the group has none, or the bot may not make them."""
    await state.put(turn.tx, "forum", "no")
    if not allowed:
        await turn.say_group("alarm-no-topics")


async def group_migrated(turn: Turn, new_id: int) -> None:
    """Follow the group to its new id, once."""
    old_id = int(await state.get(turn.tx, "group_id") or 0)
    if new_id != old_id:
        await state.put(turn.tx, "group_id", str(new_id))
        await story.move_links(turn.tx, old_id, new_id)
        logger.warning("the officers' group has a new id")


async def learn_administrators(turn: Turn, result: Any) -> None:
    """Keep who administers the group: administrators are officers."""
    found = {
        int(member["user"]["id"]): str(member["user"].get("first_name", ""))
        for member in result
        if isinstance(member, dict) and not member.get("user", {}).get("is_bot")
    }
    await people.set_administrators(turn.tx, found, turn.now)
