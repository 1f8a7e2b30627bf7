"""What follows once Telegram has said yes or no to a row of the outbox."""

import logging
from typing import Any

from bot.actions import alarms, cards, concluding, judging
from bot.desk import GROUP, Turn, lane_of
from bot.domain.case import Case
from bot.domain.events import EventName
from storage import cases, outbox, people, state, story
from storage.outbox import Outgoing, Queued
from storage.story import Link, LinkKind

logger = logging.getLogger(__name__)

LINKS: dict[str, LinkKind] = {
    "card": "card",
    "citizen-words": "citizen",
    "question": "citizen",
    "prompt": "prompt",
    "sheet": "sheet",
}
"""What a reply to one of the desk's messages in the group means; all others are "desk"."""
NEVER_LINKED = frozenset({"edit", "card-edit", "reaction", "tidy", "administrators", "private"})
CARRIES = frozenset({"reply", "answer"})
BESIDE_THE_POINT = frozenset({"reaction", "tidy", "card-edit", "administrators"})
"""What may fail without anybody having to act."""


async def delivered(turn: Turn, row: Queued, result: Any) -> None:
    """Record a success and do what waited for it."""
    message_id = result.get("message_id") if isinstance(result, dict) else None
    await outbox.mark_sent(turn.tx, row.seq, turn.now, message_id)
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    if message_id is not None and row.purpose not in NEVER_LINKED:
        await _link(turn, row, message_id)
    match row.purpose:
        case "card" if case is not None and message_id is not None:
            await _card_posted(turn, case, message_id)
        case "reply":
            await _reply_delivered(turn, row, case)
        case "answer" if case is not None:
            await concluding.delivered(turn, case, row.about["answer"])
        case "objection-answer":
            await judging.delivered(turn, row.about["objection"])
        case "administrators":
            await learn_administrators(turn, result)


async def nothing_left(turn: Turn, row: Queued, reason: str) -> None:
    """Take a no that means that all is well, unless the card that was to change is gone."""
    await delivered(turn, row, None)
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    if case is not None and row.purpose == "card-edit" and "not found" in reason.lower():
        await cards.post(turn, case)


async def _card_posted(turn: Turn, case: Case, message_id: int) -> None:
    """Remember the card; one that stood elsewhere before is old news there."""
    await cases.set_card(turn.tx, case.id, message_id)
    if case.card_message_id not in (None, message_id):
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
    if row.case_id is not None and row.purpose not in BESIDE_THE_POINT:
        case = await cases.get(turn.tx, row.case_id) if row.case_id else None
        await alarms.undelivered(turn, case, reason, _what(row))


async def refused(turn: Turn, row: Queued, reason: str) -> None:
    """Take a final no: nothing is dropped in silence."""
    await _end(turn, row, reason)
    if row.purpose in BESIDE_THE_POINT:
        logger.warning("%s was refused: %s", row.method, reason)
    elif row.purpose == "alarm":
        logger.error("an alarm could not be posted: %s", reason)
    elif row.case_id is not None and (row.chat != GROUP or row.purpose == "citizen-words"):
        case = await cases.get(turn.tx, row.case_id)
        await alarms.undelivered(turn, case, reason, _what(row))
    else:
        await alarms.send_failed(turn, row, reason)


def _what(row: Queued) -> str:
    """Name what did not arrive; a heading sent ahead belongs to what it heads."""
    if "answer" in row.about:
        return "answer"
    if "source" in row.about:
        return "reply"
    return row.purpose if row.purpose in ("receipt", "citizen-words", "edit") else "word"


async def _end(turn: Turn, row: Queued, reason: str) -> None:
    await outbox.mark_failed(turn.tx, row.seq, reason)
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    if row.purpose == "answer" and case is not None:
        await concluding.failed(turn, case, row.about["answer"])
    if row.purpose in CARRIES and case is not None:
        await turn.record(case, EventName.DELIVERY_FAILED, "desk", what=row.purpose)


async def topic_opened(turn: Turn, row: Queued, thread_id: int) -> None:
    """Record the topic of a case as soon as it exists; a card that is elsewhere follows."""
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    if case is None:
        return
    await cases.set_thread(turn.tx, case.id, thread_id)
    if case.card_message_id is not None and row.purpose != "card":
        await cards.post(turn, case)


async def topic_lost(turn: Turn, row: Queued) -> None:
    """Forget a topic that was deleted; the next message makes it anew, the card follows."""
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    if case is None:
        return
    await cases.set_thread(turn.tx, case.id, None)
    if row.purpose != "card":
        await cards.post(turn, case)


async def no_topics(turn: Turn, row: Queued, *, allowed: bool) -> None:
    """Go on without topics: the group has none, or the bot may not make them."""
    known = await state.get(turn.tx, "forum")
    await state.put(turn.tx, "forum", "no" if allowed else "forbidden")
    if not allowed and known != "forbidden":
        await turn.say_group("alarm-no-topics")
    if row.purpose == "card" and row.case_id is not None:
        await cards.refresh(turn, row.case_id)  # it was written for a topic


async def group_migrated(turn: Turn, new_id: int) -> None:
    """Follow the group to its new id, once."""
    old_id = int(await state.get(turn.tx, "group_id") or 0)
    if new_id != old_id:
        await state.put(turn.tx, "group_id", str(new_id))
        # The new group counts its messages anew: what old numbers meant there means nothing.
        await outbox.cancel_reactions(turn.tx)
        await cards.settle_in(turn)
        logger.warning("the officers' group has a new id")


async def learn_administrators(turn: Turn, result: Any) -> None:
    """Keep who administers the group: administrators are officers."""
    found = {
        int(member["user"]["id"]): _name(member["user"])
        for member in result
        if isinstance(member, dict) and not member.get("user", {}).get("is_bot")
    }
    await people.set_administrators(turn.tx, found, turn.now)


def _name(account: dict[str, Any]) -> str:
    return f"{account.get('first_name', '')} {account.get('last_name', '')}".strip()
