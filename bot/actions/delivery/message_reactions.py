"""Reactions of the desk by which officers see what became of their own messages."""

from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.turn import Turn
from storage import outbox

ARRIVED, INSIDE = "👌", "🙊"
"""Marks on an officer's message: it was taken in, and it will not go out.

Bots may react with few emoji; the check mark is not among them.
"""
REACTION = Purpose(
    "reaction", RowAbout, priority=outbox.CONVERSATION, lane="m", link=None, may_fail=True
)


async def set_reaction(turn: Turn, case_id: int | None, message_id: int, sign: str) -> None:
    """Set the desk's reaction to a message of the group; without a sign, remove it."""
    reaction = [{"type": "emoji", "emoji": sign}] if sign else []
    payload = {"message_id": message_id, "reaction": reaction}
    key = f"reaction:{message_id}"
    await queue_call(turn, "setMessageReaction", GROUP, REACTION, payload, case_id=case_id, key=key)


ADDS = (REACTION,)
