"""Transfers between a host's offices: requests received, and the outcome of those offered."""

import hmac
from collections.abc import Iterable, Sequence

from bot.actions.cases import case_card, case_pin
from bot.actions.deadlines import case_dates
from bot.actions.delivery import relay
from bot.actions.outside_chat import errand_list
from bot.actions.requests import request_completion, request_filing
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.desk import contacts, office_time, paper_sending, rounds
from bot.desk.call_purposes import CASE_WORD, RECEIPT
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import say_group, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person, State
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.outside_act import Arrival
from bot.domain.law.transfer_rules import (
    LATE,
    OPEN,
    Accepted,
    CarriedRequest,
    Transfer,
    TransferState,
    lapses_on,
)
from bot.domain.records.events import EventName
from bot.errors import require
from bot.forms.request_form import REQUEST
from bot.texts import OFFICIAL
from storage import cases, desk_state, participants, people, transfers


async def record_accepted(turn: Turn, transfer_id: int, answer: Accepted) -> None:
    """Record that the other office took a request, even if the offer had lapsed here."""
    late = (*OPEN, TransferState.LAPSED)
    await _settle(turn, transfer_id, TransferState.ACCEPTED, late, answer)


async def record_refused(turn: Turn, transfer_id: int) -> None:
    """End an offer that the other office cannot register; nothing else changes."""
    await _settle(turn, transfer_id, TransferState.REFUSED)


async def tell_waiting(turn: Turn, transfer_id: int) -> None:
    """Tell the officers, once, of a request that has waited for the other office for long."""
    found, case = await _offer(turn, transfer_id)
    if found.agreed_at is None or found.late_told_at is not None:
        return
    if turn.now - found.agreed_at < LATE:
        return
    await transfers.mark_late_told(turn.tx, found.id, turn.now)
    until = lapses_on(case.works_to, local_date(found.agreed_at, turn.zone), turn.calendar)
    await say_group(turn, "transfer-waits", case=case, body=found.body_name, until=until)


async def record_returned(turn: Turn, office: str, uid: str) -> bool:
    """Record that the office that took a request does not hold the information either.

    False while it is not known here yet that this office took it.
    """
    found = await transfers.of_uid(turn.tx, uid)
    if found is None or found.body != office:
        return True
    await _settle(turn, found.id, TransferState.RETURNED, (TransferState.ACCEPTED,))
    return found.state is not TransferState.AGREED


async def _offer(turn: Turn, transfer_id: int) -> tuple[Transfer, Case]:
    found = require(await transfers.get(turn.tx, transfer_id), "transfer-settled")
    return found, await contacts.get_case(turn, found.case_id)


async def _open(turn: Turn) -> Sequence[int] | None:
    if not office_time.may_remind(turn) or office_time.is_too_early(turn):
        return None
    return await transfers.still_open(turn.tx)


async def _lapse(turn: Turn, transfer_id: int) -> int:
    """End an unaccepted offer in time for an answer here, or once its request is withdrawn."""
    found, case = await _offer(turn, transfer_id)
    since = local_date(found.agreed_at or found.asked_at, turn.zone)
    over = turn.today >= lapses_on(case.works_to, since, turn.calendar)
    if case.state is State.WITHDRAWN or over:
        return await _settle(turn, found.id, TransferState.LAPSED)
    return 0


LAPSE_OFFERS = rounds.row_task("transfers-lapse", _open, _lapse)


async def _settle(
    turn: Turn,
    transfer_id: int,
    state: TransferState,
    before: Iterable[TransferState] = OPEN,
    answer: Accepted | None = None,
) -> bool:
    """End an offer once, and tell requester and officers; of a withdrawn request say nothing."""
    number = answer.number if answer else None
    found, case = await _offer(turn, transfer_id)
    if not await transfers.set_state(turn.tx, found, state, turn.now, before, number):
        return False
    if number is None:
        event = EventName.TRANSFER_MOVED
        await record_event(turn, case, event, "desk", body=found.body_name, stage=state)
    else:
        event = EventName.TRANSFERRED
        await record_event(turn, case, event, "desk", body=found.body_name, number=number)
    if case.state is not State.WITHDRAWN or answer is not None:
        await _tell(turn, case, found, state, answer)
    return True


async def _tell(
    turn: Turn, case: Case, found: Transfer, state: TransferState, answer: Accepted | None
) -> None:
    link = answer.link if answer else ""
    values: dict[str, object] = {
        "number": case.number,
        "body": found.body_name,
        "asked": found.state is TransferState.ASKED,
        "open": case.is_open,
        "due": case.works_to,
        "their_number": (answer.number if answer else found.their_number) or "none",
        "link": "yes" if link else "none",
        "their_due": answer.due_on if answer else None,
    }
    text = turn.texts.say(OFFICIAL, f"transfer-now-{state}", **values)
    await tell_group(turn, text, case=case)
    person = await people.get(turn.tx, case.person_id)
    if person is None:
        return
    label = turn.texts.plain(person.language, "button-transfer-open")
    rows = [[Button(label, url=link)]] if link else []
    text = turn.texts.say(person.language, f"transfer-is-{state}", **values)
    turn.sensitive = bool(link)  # it leaves the outbox once it is sent
    await tell(turn, person, text, rows, case=case, purpose=RECEIPT if link else CASE_WORD)


TRANSFER_LINK = "terusan"
"""What the link begins with by which a requester comes to a case that was carried on."""


async def take_request(turn: Turn, office: str, name: str, request: CarriedRequest) -> Accepted:
    """Register another office's request as a case; return the same case if it came before.

    Raises Refused if it cannot be filed here, and nothing has happened.
    """
    known = await transfers.find_received(turn.tx, request.uid)
    case = await cases.get(turn.tx, known.case_id if known else None)
    case = case or await _register(turn, office, name, request)
    bot = (await desk_state.bot_user(turn.tx)).get("username", "")
    key = f"{TRANSFER_LINK}_{case.id}_{_key(turn, request.uid)}"
    link = f"https://t.me/{bot}?start={key}" if request.chat else ""
    return Accepted(case.number, case.dates.promised, link)


async def _register(turn: Turn, office: str, name: str, request: CarriedRequest) -> Case:
    """Number the request and show it to the officers, as one of a requester without a chat."""
    asked = request.model_dump(include={"subject", "purpose", "obtain", "format", "delivery"})
    wanted = [{"kind": "text", "message_id": 0, "text": request.wanted}]
    given = {**request.who, **asked, "wanted": wanted}
    answers = REQUEST.complete(given)
    person = await contacts.add_without_chat(turn, turn.now)
    way = Arrival.EMAIL if answers.email else Arrival.LETTER
    filed = await request_filing.register(turn, person, given, answers, turn.now, way)
    case = filed.case
    await transfers.add_received(turn.tx, case.id, office, name, request)
    await request_filing.record_filed(turn, case, "desk", arrival=way)
    number, since = request.first_number, request.first_received_at.isoformat()
    came = EventName.TRANSFER_RECEIVED
    await record_event(turn, case, came, "desk", body=name, number=number, since=since)
    await case_dates.record_promise(turn, case)
    await request_completion.plan_check_reminders(turn, case)
    await case_card.post(turn, case)
    await relay.post_full_text(turn, person, case)
    if not request.chat:  # the others have theirs from the bot, once they come by the link
        receipt = await request_filing.receipt_letter(turn, OFFICIAL, filed)
        await paper_sending.send_letter(turn, person, case, receipt)
    return case


def _key(turn: Turn, uid: str) -> str:
    """Return the key of the one link to a case, which nobody can guess."""
    return turn.tx.vault.fingerprint(f"transfer:{uid}")[:32]


async def follow_link(turn: Turn, person: Person, rest: str) -> None:
    """Receive a requester who came by the link, once: the privacy notice, then the receipt."""
    number, _, key = rest.partition("_")
    case_id = int(number[:15]) if number.isdecimal() else 0
    found = await transfers.find_received(turn.tx, case_id=case_id)
    if (
        found is None
        or found.followed_at is not None
        or not hmac.compare_digest(_key(turn, found.uid).encode(), key.encode())
    ):
        await welcome_menu.say_with_menu(turn, person, "transfer-link-gone")
    elif privacy_consent.has_agreed(turn, person):
        await bring_into_chat(turn, person, case_id)
    else:
        await privacy_consent.ask_consent(turn, person, "transfer", case_id)


async def bring_into_chat(turn: Turn, person: Person, case_id: int) -> None:
    """Bring the case into the chat: receipt with a new PIN, then what waited to be passed on."""
    case, pin = await contacts.get_case(turn, case_id), case_pin.new_pin()
    pin_hash = case_pin.pin_hash(turn, case.number, pin)
    if not await transfers.mark_followed(turn.tx, case.id, pin_hash, turn.now):
        await welcome_menu.say_with_menu(turn, person, "transfer-link-gone")
        return
    await participants.transfer_case(turn.tx, case.id, case.person_id, person.id)
    await record_event(turn, case, EventName.CLAIMED, "citizen")
    case = await contacts.get_case(turn, case.id)
    proof = await participants.proof_of_case(turn.tx, case.id)
    await request_filing.send_receipt(turn, person, case, pin, proof)
    await errand_list.send_to_chat(turn, person)
    await say_group(turn, "transfer-followed", case=case)
