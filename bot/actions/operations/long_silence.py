"""After more than a day's silence: Telegram kept nothing older, so everybody is told."""

from datetime import datetime, timedelta

from bot.desk.turn import Turn
from storage import outbox, people

KEPT = timedelta(hours=24)
"""How long Telegram keeps an update that nobody fetched."""


async def notice(turn: Turn, since: datetime) -> None:
    """Say in the group, and to everyone with a draft or an open case, to send again."""
    if turn.now - since <= KEPT:
        return
    until = turn.now - KEPT
    await turn.say_group("absence-group", since=since, until=until)
    for person in await people.with_something_open(turn.tx):
        text = turn.desk.texts.say(person.language, "absence", since=since, until=until)
        # Whoever is writing just now is answered first.
        await turn.tell(person, text, priority=outbox.DIGEST)
