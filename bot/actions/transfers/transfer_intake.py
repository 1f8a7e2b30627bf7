"""A request that another office carried on becomes a case here the same day, exactly once."""

import hmac

from bot.actions.cases import case_card, case_pin
from bot.actions.deadlines import case_dates
from bot.actions.delivery import relay
from bot.actions.outside_chat import errand_list
from bot.actions.requests import request_completion, request_filing
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.desk import case_access, contacts, paper_sending
from bot.desk.turn import Turn
from bot.domain.arrival import Arrival
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.domain.transfer_rules import Accepted, CarriedRequest
from bot.forms.request_form import REQUEST
from bot.texts import OFFICIAL
from storage import cases, desk_state, identity_proofs, participants, transfers

LINK = "terusan"
"""What the link begins with by which a requester comes to a case that was carried on."""


async def take(turn: Turn, office: str, name: str, request: CarriedRequest) -> Accepted:
    """Make a request of another office a case here; the same once more if it came before.

    Raises Refused if it cannot be filed here, and nothing has happened.
    """
    known = await transfers.received(turn.tx, request.uid)
    case = await cases.get(turn.tx, known.case_id if known else None)
    case = case or await _register(turn, office, name, request)
    bot = (await desk_state.me(turn.tx)).get("username", "")
    key = f"{LINK}_{case.id}_{_key(turn, request.uid)}"
    link = f"https://t.me/{bot}?start={key}" if request.chat else ""
    return Accepted(case.number, case.dates.promised, link)


async def _register(turn: Turn, office: str, name: str, request: CarriedRequest) -> Case:
    """Number the request and show it to the officers, as one of a requester without a chat."""
    asked = request.model_dump(include={"subject", "purpose", "obtain", "format", "delivery"})
    wanted = [{"kind": "text", "message_id": 0, "text": request.wanted}]
    given = {**request.who, **asked, "wanted": wanted}
    answers = REQUEST.complete(given)
    person = await contacts.without_chat(turn, turn.now)
    way = Arrival.EMAIL if answers.email else Arrival.LETTER
    filed = await request_filing.register(turn, person, given, answers, turn.now, way)
    case = filed.case
    await transfers.receive(turn.tx, case.id, office, name, request)
    await request_filing.record_filed(turn, case, "desk", arrival=way)
    number, since = request.first_number, request.first_received_at.isoformat()
    came = EventName.TRANSFER_RECEIVED
    await turn.record(case, came, "desk", body=name, number=number, since=since)
    await case_dates.promise(turn, case)
    await request_completion.plan_check(turn, case)
    await case_card.post(turn, case)
    await relay.overflow(turn, person, case)
    if not request.chat:  # the others have theirs from the bot, once they come by the link
        receipt = await request_filing.receipt_letter(turn, OFFICIAL, filed)
        await paper_sending.send(turn, person, case, receipt)
    return case


def _key(turn: Turn, uid: str) -> str:
    """Return the key of the one link to a case, which nobody can guess."""
    return turn.tx.vault.fingerprint(f"transfer:{uid}")[:32]


async def follow(turn: Turn, person: Person, rest: str) -> None:
    """Receive a requester who came by the link, once: the privacy notice, then the receipt."""
    number, _, key = rest.partition("_")
    case_id = int(number[:15]) if number.isdecimal() else 0
    found = await transfers.received(turn.tx, case_id=case_id)
    fits = found and hmac.compare_digest(_key(turn, found.uid).encode(), key.encode())
    if found is None or not fits or found.followed_at is not None:
        await welcome_menu.say_with_menu(turn, person, "transfer-link-gone")
    elif privacy_consent.agreed(turn, person):
        await arrive(turn, person, case_id)
    else:
        await privacy_consent.ask(turn, person, "transfer", case_id)


async def arrive(turn: Turn, person: Person, case_id: int) -> None:
    """Bring the case into the chat: receipt with a new PIN, then what waited to be passed on."""
    case, pin = await case_access.the_case(turn, case_id), case_pin.new_pin()
    pin_hash = case_pin.pin_hash(turn, case.number, pin)
    if not await transfers.follow(turn.tx, case.id, pin_hash, turn.now):
        await welcome_menu.say_with_menu(turn, person, "transfer-link-gone")
        return
    await participants.give(turn.tx, case.id, case.person_id, person.id)
    await turn.record(case, EventName.CLAIMED, "citizen")
    case = await case_access.the_case(turn, case.id)
    proof = await identity_proofs.of_case(turn.tx, case.id)
    await request_filing.send_receipt(turn, person, case, pin, proof)
    await errand_list.to_chat(turn, person)
    await turn.say_group("transfer-followed", case=case)
