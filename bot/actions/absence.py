"""After more than a day's silence: Telegram kept nothing older, so everybody is told."""

from datetime import datetime, timedelta

from bot.desk import Turn
from storage import people

KEPT = timedelta(hours=24)
"""How long Telegram keeps an update that nobody fetched."""


async def notice(turn: Turn, since: datetime) -> None:
    """Say in the group, and to everyone with a draft or an open case, to send again."""
    if turn.now - since <= KEPT:
        return
    gone_since, gone_until = since, turn.now - KEPT
    await turn.say_group("absence-group", since=gone_since, until=gone_until)
    for someone in await people.with_something_open(turn.tx):
        await turn.say(someone, "absence", since=gone_since, until=gone_until)
