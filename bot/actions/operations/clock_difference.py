"""The machine's clock against Telegram's: who hears of it, and which dates came of it."""

from datetime import date, datetime, timedelta

from bot.clock import TOLERANCE
from bot.desk import alarms
from bot.desk.turn import Turn
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, objections

SINCE = "clock_wrong_since"
MOST = 40
"""Lines of what was registered meanwhile, so that they fit into one message."""


async def notice(turn: Turn) -> bool:
    """Say that the clock is wrong, or what was registered until it was right; whether it is wrong.

    Dates and numbers are those of Telegram's time meanwhile. A clock that is barely right waits
    until it is surely so.
    """
    clock = turn.desk.clock
    since = await desk_state.get_instant(turn.tx, SINCE)
    ahead = clock.ahead or timedelta(0)
    if clock.is_wrong:
        if since is None:
            await desk_state.put_instant(turn.tx, SINCE, turn.now)
        await alarms.clock_wrong(turn, ahead)
        return True
    if since is None or abs(ahead) > TOLERANCE / 2:
        return since is not None
    await desk_state.put(turn.tx, SINCE, "")
    await alarms.clock_right(turn.tx)
    lines = [
        _line(turn, one.number, one.received_at, one.due_on)
        for one in await cases.filed_since(turn.tx, since)
    ]
    lines += [
        _line(turn, one.number, one.filed_at, one.due_on)
        for one in await objections.filed_since(turn.tx, since)
    ]
    if lines[MOST:]:
        more = turn.texts.say(OFFICIAL, "clock-right-more", count=len(lines) - MOST)
        lines[MOST:] = [more]
    if lines:
        await turn.say_group("clock-right", since=since, filed=Markup("\n".join(lines)))
    return False


def _line(turn: Turn, number: str, received: datetime, due: date) -> Markup:
    return turn.texts.say(OFFICIAL, "clock-right-filed", number=number, received=received, due=due)
