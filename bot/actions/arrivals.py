"""What a card says of a request that came outside the chat."""

from bot.desk import Turn
from bot.domain.arrival import Arrival
from bot.domain.case import Case
from bot.texts import OFFICIAL, Markup
from storage import errands


async def lines(turn: Turn, case: Case) -> list[Markup]:
    """Write by which way a request came, and what still waits to be passed on by hand."""
    texts = turn.desk.texts
    found: list[Markup] = []
    if case.arrival is not Arrival.CHAT:
        found.append(texts.say(OFFICIAL, "card-arrival", channel=case.arrival))
        waiting = await errands.open_of(turn.tx, turn.desk.vault, case.id)
        if waiting:
            count, since = len(waiting), waiting[0].asked_at
            found.append(texts.say(OFFICIAL, "card-errands", count=count, since=since))
    return found
