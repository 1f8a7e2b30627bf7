"""Lines of the card on how a request came, who else follows it, and its e-PPID number."""

from datetime import timedelta

from bot.desk.turn import Turn
from bot.domain.arrival import Arrival
from bot.domain.case import Case
from bot.domain.form_answers import Answers
from bot.domain.representation import is_represented, letter_of
from bot.texts import OFFICIAL, Markup
from storage import cases, transfers
from storage.request_facts import CardFacts

ASKED_AGAIN = timedelta(days=30)
"""A request counts as asked again if the same one came within this time before it."""
MOST_ALIKE = 5


async def lines(turn: Turn, case: Case, facts: CardFacts) -> list[Markup]:
    """Write the card's lines on arrival, errands, claim, proxies, similar requests and e-PPID."""
    texts = turn.texts
    found: list[Markup] = []
    told = await cases.identity(turn.tx, case.id)
    if is_represented(told):
        found.append(_through(turn, told))
    carried = await carried_on(turn, OFFICIAL, case) if facts.is_transferred else []
    if case.arrival is not Arrival.CHAT:
        if not facts.is_transferred or not await transfers.received(turn.tx, case_id=case.id):
            found.append(texts.say(OFFICIAL, "card-arrival", channel=case.arrival))
        if facts.errands:
            count, since = facts.errands, facts.errands_since
            found.append(texts.say(OFFICIAL, "card-errands", count=count, since=since))
    if facts.claimed:
        found.append(texts.say(OFFICIAL, "card-claim"))
    if facts.proxies:
        found.append(texts.say(OFFICIAL, "card-together", count=facts.proxies))
    return [*found, *carried, *await _alike(turn, case), *_register_line(turn, case)]


async def carried_on(turn: Turn, language: str, case: Case) -> list[Markup]:
    """Write from which body a request came, and to which it went."""
    say, found = turn.texts.say, list[Markup]()
    if came := await transfers.received(turn.tx, case_id=case.id):
        body, number, received = came.body_name, came.first_number, came.first_received_at
        found.append(say(language, "transfer-came", body=body, number=number, received=received))
    if went := await transfers.get(turn.tx, case_id=case.id):
        body, number, state = went.body_name, went.their_number or "none", went.state
        found.append(say(language, "transfer-went", state=state, body=body, number=number))
    return found


def _through(turn: Turn, told: Answers) -> Markup:
    """Write that a kuasa asks, until when and for what, or that somebody types; no names."""
    letter = letter_of(told)
    if letter is None:
        return turn.texts.say(OFFICIAL, "card-typed")
    until, covers = letter.until or "none", letter.covers
    return turn.texts.say(OFFICIAL, "card-by-letter", until=until, covers=covers)


async def _alike(turn: Turn, case: Case) -> list[Markup]:
    """Name other requests of the same requester, whichever account they came from."""
    since = case.received_on - ASKED_AGAIN
    numbers = await cases.alike(turn.tx, case, since, MOST_ALIKE) if case.is_open else []
    listed = ", ".join(numbers)
    return [turn.texts.say(OFFICIAL, "card-alike", numbers=listed)] if numbers else []


def _register_line(turn: Turn, case: Case) -> list[Markup]:
    """Write the number in e-PPID, or that it is missing where that register counts."""
    texts = turn.texts
    of_record = turn.office.register_of_record
    if case.eppid_number is not None:
        return [texts.say(OFFICIAL, "card-eppid", eppid=case.eppid_number, register=of_record)]
    return [texts.say(OFFICIAL, "card-eppid-missing")] if of_record == "e-ppid" else []
