"""Reactions on an officer's own message that show whether it was delivered."""

from bot.desk.turn import GROUP, Turn
from bot.texts import OFFICIAL
from storage import desk_state, outbox
from storage.outbox import Outgoing, Queued

ARRIVED, FAILED, CUT_OFF = "👌", "👎", "💔"
"""Bots may react with few emoji; the check mark is not among them."""


async def show(turn: Turn, row: Queued, sign: str, reason: str = "") -> None:
    """React to the officer's message that a row carries; if refused, `reason` is told in words.

    Nothing is shown if the message stands in a group that is no longer the officers'.
    """
    source = await source_of(turn, row)
    if source is None:
        return
    told = {"reason": reason, "source": source} if reason else {}
    await turn.post(
        Outgoing(
            "setMessageReaction",
            chat=GROUP,
            lane=f"g:{row.case_id or 0}",
            payload={
                "message_id": source,
                "reaction": [{"type": "emoji", "emoji": sign}] if sign else [],
            },
            purpose="reaction",
            priority=outbox.CARD,
            about=told,
            case_id=row.case_id,
        )
    )


async def source_of(turn: Turn, row: Queued) -> int | None:
    """Return the id of the officer's message, or None if it is not in the present group."""
    source: int | None = row.about.get("source")
    here = await desk_state.group_id(turn.tx)
    return source if row.about.get("group", here) == here else None


async def said_in_words(turn: Turn, row: Queued) -> None:
    """Say in a message what a reaction could not show: that a reply did not arrive."""
    if not row.about.get("reason"):
        return
    text = turn.texts.say(OFFICIAL, "undelivered-here", reason=row.about["reason"])
    place = turn.group_place(None)
    reply = {"message_id": row.about["source"], "allow_sending_without_reply": True}
    await turn.post(
        Outgoing(
            "sendMessage",
            chat=GROUP,
            lane=f"g:{row.case_id or 0}",
            payload={"text": text, "parse_mode": "HTML", "reply_parameters": reply, **place},
            purpose="alarm",
            case_id=row.case_id,
        )
    )
