"""What became of a letter to another body, and how requester and officers hear of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import ValidationError

from bot.actions.cases import case_card
from bot.desk import office_time
from bot.desk.purposes import NOTICE, RECEIPT
from bot.desk.turn import Button, Turn
from bot.domain.allowed_acts import State
from bot.domain.case import Case
from bot.domain.events import EventName
from bot.domain.legal_deadlines import local_date
from bot.domain.transfer_rules import (
    OPEN,
    Acknowledgement,
    Envelope,
    OutcomeLetter,
    Transfer,
    TransferState,
    lapses_on,
    next_try,
)
from bot.office.network_body import NetworkBody
from bot.texts import OFFICIAL
from storage import cases, network_keys, people, transfers
from storage.network_keys import LetterError


@dataclass(frozen=True)
class Posted:
    """An envelope that is due: where it goes, and its letter as it leaves, signed and sealed."""

    envelope: Envelope
    body: NetworkBody
    sealed: bytes


async def next_due(turn: Turn) -> Posted | None:
    """Return the next envelope that is to be sent, or None; one to nobody known is refused."""
    envelope = await transfers.due(turn.tx, turn.now)
    if envelope is None:
        return None
    body = turn.office.body(envelope.body)
    if body is None or not body.is_reached:
        await refused(turn, envelope)
        return None
    own = await network_keys.keys(turn.tx)
    return Posted(envelope, body, own.write(envelope.content, body.age_key))


async def acknowledged(turn: Turn, posted: Posted, sealed: bytes) -> None:
    """Take the answer to an envelope; what is no answer of that body counts as none."""
    own, envelope = await network_keys.keys(turn.tx), posted.envelope
    try:
        signer, text = own.read(sealed)
        answer = Acknowledgement.model_validate_json(text)
    except (LetterError, ValidationError):
        signer, answer = "", Acknowledgement(uid=envelope.uid)
    if (signer, answer.uid) != (posted.body.sign_key, envelope.uid):
        await unanswered(turn, envelope)
        return
    await transfers.empty(turn.tx, envelope)
    found = await transfers.get(turn.tx, envelope.transfer_id)
    late = (*OPEN, TransferState.LAPSED)
    await _settle(turn, found, TransferState.ACCEPTED, late, answer)


async def unanswered(turn: Turn, envelope: Envelope) -> None:
    """Try an envelope again later: nobody took it, or nobody is known to have."""
    await transfers.wait(turn.tx, envelope, next_try(envelope.tries, turn.now))


async def refused(turn: Turn, envelope: Envelope) -> None:
    """End an offer that the other body does not take; nothing else changes."""
    await transfers.empty(turn.tx, envelope)
    found = await transfers.get(turn.tx, envelope.transfer_id)
    await _settle(turn, found, TransferState.REFUSED)


async def returned(turn: Turn, body: NetworkBody, letter: OutcomeLetter) -> None:
    """Hear that the body to which a request went does not hold the information either."""
    envelope = await transfers.of_uid(turn.tx, letter.uid)
    if envelope is not None and envelope.body == body.short:
        found = await transfers.get(turn.tx, envelope.transfer_id)
        await _settle(turn, found, TransferState.RETURNED, (TransferState.ACCEPTED,))


async def lapse(turn: Turn) -> int:
    """End the offers that nobody acknowledged, while the office can still answer in time."""
    if not office_time.may_remind(turn) or office_time.is_too_early(turn):
        return 0
    ended = 0
    for found in await transfers.still_open(turn.tx):
        case = await cases.get(turn.tx, found.case_id)
        since = local_date(found.agreed_at or found.asked_at, turn.zone)
        if case is not None and (
            case.state is State.WITHDRAWN
            or turn.today >= lapses_on(case.works_to, since, turn.calendar)
        ):
            ended += await _settle(turn, found, TransferState.LAPSED)
    return ended


async def _settle(
    turn: Turn,
    found: Transfer | None,
    state: TransferState,
    before: Iterable[TransferState] = OPEN,
    answer: Acknowledgement | None = None,
) -> bool:
    """End an offer once, and tell requester and officers; of a withdrawn request say nothing."""
    number = answer.number if answer else None
    case = await cases.get(turn.tx, found.case_id if found else None)
    if found is None or case is None:
        return False
    if not await transfers.move(turn.tx, found, state, turn.now, before, number):
        return False
    if number is None:
        event = EventName.TRANSFER_MOVED
        await turn.record(case, event, "desk", body=found.body_name, stage=state)
    else:
        event = EventName.TRANSFERRED
        await turn.record(case, event, "desk", body=found.body_name, number=number)
    if case.state is not State.WITHDRAWN or answer is not None:
        await _tell(turn, case, found, state, answer)
    return True


async def _tell(
    turn: Turn, case: Case, found: Transfer, state: TransferState, answer: Acknowledgement | None
) -> None:
    link = answer.link if answer else ""
    values: dict[str, object] = {
        "number": case.number,
        "body": found.body_name,
        "asked": "yes" if found.state is TransferState.ASKED else "no",
        "open": "yes" if case.is_open else "no",
        "due": case.works_to,
        "their_number": (answer.number if answer else found.their_number) or "none",
        "link": "yes" if link else "none",
        "their_due": (answer.due_on if answer else None) or "none",
    }
    text = turn.texts.say(OFFICIAL, f"transfer-now-{state}", **values)
    await turn.tell_group(text, case=case)
    await case_card.refresh(turn, case.id)
    person = await people.get(turn.tx, case.person_id)
    if person is None:
        return
    label = turn.texts.plain(person.language, "button-transfer-open")
    rows = [[Button(label, url=link)]] if link else []
    text = turn.texts.say(person.language, f"transfer-is-{state}", **values)
    turn.sensitive = bool(link)  # it leaves the outbox once it is sent
    await turn.tell(person, text, rows, case=case, purpose=RECEIPT if link else NOTICE)
