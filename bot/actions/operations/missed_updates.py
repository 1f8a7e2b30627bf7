"""Updates that Telegram dropped while the bot was offline: people are asked to write again."""

from datetime import datetime, timedelta

from bot.desk import office_time
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.turn import Turn
from storage import outbox, people

KEPT = timedelta(hours=24)
"""How long Telegram keeps an update that nobody fetched."""
ABSENCE = Purpose("absence", RowAbout, priority=outbox.DIGEST, by_day="requesters")
"""Whoever is writing just now is answered first, and nobody is woken."""


async def notice_silence(turn: Turn, since: datetime) -> None:
    """Ask the group, and everyone with a draft or an open case, to send lost messages again."""
    if turn.now - since <= KEPT:
        return
    until, asked = turn.now - KEPT, await people.with_something_open(turn.tx)
    by_day = office_time.may_remind(turn) and not office_time.is_too_early(turn)
    await turn.say_group(
        "absence-group",
        since=since,
        until=until,
        count=len(asked),
        leaves="now" if by_day else "later",
        at=f"{turn.office.citizen_time:%H.%M}",
    )
    for person in asked:
        text = turn.texts.say(person.language, "absence", since=since, until=until)
        await turn.tell(person, text, purpose=ABSENCE)
