"""What became of a request that went to another office, and who hears of it."""

from collections.abc import Iterable, Sequence

from bot.desk import office_time, rounds
from bot.desk.purposes import CASE_WORD, RECEIPT
from bot.desk.turn import Button, Turn
from bot.domain.case import Case, State
from bot.domain.events import EventName
from bot.domain.legal_deadlines import local_date
from bot.domain.transfer_rules import (
    LATE,
    OPEN,
    Accepted,
    Transfer,
    TransferState,
    lapses_on,
)
from bot.texts import OFFICIAL
from storage import cases, people, transfers


async def accepted(turn: Turn, transfer_id: int, answer: Accepted) -> None:
    """Hear that the other office took a request, also if the offer was over here by then."""
    found = await transfers.get(turn.tx, transfer_id)
    late = (*OPEN, TransferState.LAPSED)
    await _settle(turn, found, TransferState.ACCEPTED, late, answer)


async def refused(turn: Turn, transfer_id: int) -> None:
    """End an offer that the other office cannot file; nothing else changes."""
    await _settle(turn, await transfers.get(turn.tx, transfer_id), TransferState.REFUSED)


async def waits(turn: Turn, transfer_id: int) -> None:
    """Tell the officers, once, of a request that has waited for the other office for long."""
    found = await transfers.get(turn.tx, transfer_id)
    case = await cases.get(turn.tx, found.case_id if found else None)
    if found is None or case is None or found.agreed_at is None:
        return
    if found.late_told_at is not None or turn.now - found.agreed_at < LATE:
        return
    await transfers.tell_late(turn.tx, found.id, turn.now)
    until = lapses_on(case.works_to, local_date(found.agreed_at, turn.zone), turn.calendar)
    await turn.say_group("transfer-waits", case=case, body=found.body_name, until=until)


async def returned(turn: Turn, office: str, uid: str) -> bool:
    """Hear that the office to which a request went does not hold the information either.

    False while it is not known here yet that this office took it.
    """
    found = await transfers.of_uid(turn.tx, uid)
    if found is None or found.body != office:
        return True
    await _settle(turn, found, TransferState.RETURNED, (TransferState.ACCEPTED,))
    return found.state is not TransferState.AGREED


async def _open(turn: Turn) -> Sequence[int] | None:
    if not office_time.may_remind(turn) or office_time.is_too_early(turn):
        return None
    return await transfers.still_open(turn.tx)


async def _lapse(turn: Turn, transfer_id: int) -> int:
    """End an offer that nobody accepted, while the office can still answer in time."""
    found = await transfers.get(turn.tx, transfer_id)
    case = await cases.get(turn.tx, found.case_id if found else None)
    if found is None or case is None:
        return 0
    since = local_date(found.agreed_at or found.asked_at, turn.zone)
    over = turn.today >= lapses_on(case.works_to, since, turn.calendar)
    if case.state is State.WITHDRAWN or over:
        return await _settle(turn, found, TransferState.LAPSED)
    return 0


LAPSE = rounds.by_row("transfers-lapse", _open, _lapse)


async def _settle(
    turn: Turn,
    found: Transfer | None,
    state: TransferState,
    before: Iterable[TransferState] = OPEN,
    answer: Accepted | None = None,
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
    turn: Turn, case: Case, found: Transfer, state: TransferState, answer: Accepted | None
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
    person = await people.get(turn.tx, case.person_id)
    if person is None:
        return
    label = turn.texts.plain(person.language, "button-transfer-open")
    rows = [[Button(label, url=link)]] if link else []
    text = turn.texts.say(person.language, f"transfer-is-{state}", **values)
    turn.sensitive = bool(link)  # it leaves the outbox once it is sent
    await turn.tell(person, text, rows, case=case, purpose=RECEIPT if link else CASE_WORD)
