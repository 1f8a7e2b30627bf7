"""What a card says of a request that came outside the chat."""

from bot.desk import Button, Turn
from bot.domain.arrival import Arrival
from bot.domain.case import Case
from bot.domain.roles import DeskAction, Role, may
from bot.texts import OFFICIAL, Markup
from storage import errands, parties, people


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
    together = len(await parties.proxies(turn.tx, case.id))
    if together:
        found.append(texts.say(OFFICIAL, "card-together", count=together))
    return found


async def buttons(turn: Turn, held: frozenset[Role], case: Case) -> list[list[Button]]:
    """Return what officers may do about a requester who has no chat yet."""
    requester = await people.get(turn.tx, case.person_id) if case.person_id else None
    if requester is None or requester.has_chat or not may(DeskAction.ADMIT_CLAIM, held):
        return []
    return [[turn.button(OFFICIAL, "button-claim-code", "case", "code", case.id)]]
