"""The notice after the bot was offline for more than a day, and Telegram dropped messages."""

from datetime import datetime, timedelta

from bot.desk.turn import Turn
from storage import outbox, people

KEPT = timedelta(hours=24)
"""How long Telegram keeps an update that nobody fetched."""


async def notice(turn: Turn, since: datetime) -> None:
    """Ask the group, and everyone with a draft or an open case, to send lost messages again."""
    if turn.now - since <= KEPT:
        return
    until = turn.now - KEPT
    await turn.say_group("absence-group", since=since, until=until)
    for person in await people.with_something_open(turn.tx):
        text = turn.texts.say(person.language, "absence", since=since, until=until)
        # Whoever is writing just now is answered first.
        await turn.tell(person, text, priority=outbox.DIGEST)
