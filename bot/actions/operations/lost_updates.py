"""Updates that nobody acted on: Telegram dropped them, or they failed again and again."""

from datetime import datetime, timedelta

from bot.buttons.desk_buttons import RetryParked
from bot.desk import office_time
from bot.desk.button_acts import bare, in_group
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.texts import OFFICIAL
from storage import inbox, outbox, people

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


TRIED = 3
"""Attempts that a parked update counts as made, so that one more failure parks it again."""


async def take_up_again(turn: Turn, _officer: Officer) -> None:
    """Queue all parked updates again, with their original time of receipt."""
    count = await inbox.take_up_again(turn.tx, TRIED)
    text = turn.texts.plain(OFFICIAL, "parked-again", count=count)
    if count:
        await turn.say_group("parked-again", count=count)
    turn.answer(text)


BUTTONS = (in_group(RetryParked, bare(take_up_again)),)
