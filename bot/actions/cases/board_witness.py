"""The last line of the pinned board: what only a database that was put back does not know.

It bears the highest number and the length of the trail; Telegram keeps it apart from the disk.
"""

import re

from bot.desk.turn import Turn
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, trail
from storage.database import Tx

SHAPE = re.compile(r"\A📌 .*\n[^\n:]+: (?P<number>[^\n]+) · \D+ (?P<events>\d{1,15})\Z", re.DOTALL)
NONE = "–"
"""Stands for the highest number while no request was registered."""
SEEN = "witness_seen"
"""Name of the fact that holds the line for which the desk came back: it counts once."""


async def line(turn: Turn) -> Markup:
    """Return the line of the board as it is now."""
    number, last = await cases.last_number(turn.tx) or NONE, await trail.last(turn.tx)
    events = str(last.event_id if last else 0)
    return turn.texts.say(OFFICIAL, "board-witness", number=number, events=events)


def is_board(text: str) -> bool:
    """Say whether a text of the bot's own is that of a board."""
    return SHAPE.match(text) is not None


async def knows_more(tx: Tx, text: str) -> bool:
    """Say whether a board tells what this database does not know, and that for the first time."""
    found = SHAPE.match(text)
    if found is None or await desk_state.get(tx, SEEN) == (told := text.rpartition("\n")[2]):
        return False
    last = await trail.last(tx)
    longer = int(found["events"]) > (last.event_id if last else 0)
    is_known = found["number"] == NONE or await cases.has_number(tx, found["number"])
    if is_known and not longer:
        return False
    await desk_state.put(tx, SEEN, told)
    return True
