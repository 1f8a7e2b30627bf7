"""Requests, their numbers and the sealed identity of their requesters."""

import json
from collections.abc import Mapping
from datetime import date, datetime

from bot.domain.form_answers import Answers, answers_as_kept
from bot.domain.law.authority import Authority, ByLaw, OwnWill
from bot.domain.law.case import OWED, Case, State
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.legal_notice import Before
from bot.domain.people.identity_proofs import represented_by
from storage.database import Row, Tx, load_queries, read_all, read_entity

SQL = load_queries("cases")
IDENTITY = "identity.answers"
AT_RECEIPT = {
    "year", "sequence", "number", "person_id", "state", "subject", "wanted", "purpose", "obtain",
    "format", "delivery", "kind", "regime", "received_at", "received_on", "due_on", "estimated",
    "pin_hash", "tagged", "long_due_on", "arrival", "anchor_on",
}  # fmt: skip
"""Fields of a case that are known when it is received."""


def _case(row: Row | None) -> Case | None:
    return read_entity(Case, row) if row else None


async def next_sequence(tx: Tx, series: str, year: int) -> tuple[int, bool]:
    """Take the next number of a series, and say whether its counter was right.

    A rollback returns the number, so a series has no gaps. The rows are asked as well: a counter
    that they contradict is set to the highest number that any of them bears.
    """
    place = {"series": series, "year": year}
    [counted] = await tx.all(SQL["counted"], **place)
    last, is_right = counted["last"], counted["last"] == counted["borne"]
    if not is_right:
        [found] = await tx.all(SQL["borne"], **place)
        is_right = 0 <= last - found["borne"] <= found["hidden"]
        last = last if is_right else found["borne"]
    await tx.run(SQL["count_on"], **place, last=last + 1)
    return last + 1, is_right


async def add_case(tx: Tx, case: Case) -> Case:
    """Insert a new case and return it with its id."""
    case_id = await tx.insert(SQL["add"], **case.model_dump(include=AT_RECEIPT))
    return case.model_copy(update={"id": case_id})


async def get(tx: Tx, case_id: int | None) -> Case | None:
    """Return a case by its id; None if the id is None or unknown."""
    if case_id is None:
        return None
    return _case(await tx.one(SQL["by_id"], id=case_id))


async def by_sequence(tx: Tx, year: int, sequence: int) -> Case | None:
    """Return a case by the year and the sequence in its number."""
    return _case(await tx.one(SQL["by_sequence"], year=year, sequence=sequence))


async def newest_of_sequence(tx: Tx, sequence: int) -> Case | None:
    """Return the newest case with a sequence, whatever its year."""
    return _case(await tx.one(SQL["newest_of_sequence"], sequence=sequence))


async def by_thread(tx: Tx, thread_id: int) -> Case | None:
    """Return the case to which a topic belongs."""
    return _case(await tx.one(SQL["by_thread"], thread_id=thread_id))


async def of_person(tx: Tx, person_id: int, most: int = 20) -> list[Case]:
    """Return the cases of which a person is the requester, the newest first."""
    return await read_all(tx, Case, SQL["of_person"], person_id=person_id, most=most)


async def set_status_asked(tx: Tx, case_id: int, now: datetime) -> None:
    """Record that the requester asked for the status of a case."""
    tx.run_later(SQL["set_status_asked"], id=case_id, now=now)


async def set_state(
    tx: Tx,
    case: Case,
    state: State,
    by: Authority,
    *,
    officer_id: int | None = None,
    answered_at: datetime | None = None,
    closed_at: datetime | None = None,
) -> bool:
    """Set the state of a case; False if it is no longer in the state that `case` has."""
    return await _move(tx, case, state, officer_id, answered_at, closed_at)


async def set_answered(tx: Tx, case: Case, at: datetime, by: ByLaw, officer_id: int) -> bool:
    """Record that an answer which was sent has arrived; False if it was answered before."""
    return await _move(tx, case, State.ANSWERED, officer_id, at)


async def withdraw(tx: Tx, case: Case, by: OwnWill, now: datetime) -> bool:
    """Withdraw a request; False if its state has changed meanwhile."""
    return await _move(tx, case, State.WITHDRAWN, closed_at=now)


async def _move(
    tx: Tx,
    case: Case,
    state: State,
    officer_id: int | None = None,
    answered_at: datetime | None = None,
    closed_at: datetime | None = None,
) -> bool:
    moved = await tx.run(
        SQL["set_state"],
        id=case.id,
        before=case.state,
        state=state,
        officer_id=officer_id,
        answered_at=answered_at,
        closed_at=closed_at,
    )
    return moved == 1


async def reopen(tx: Tx, case_id: int, ordered_on: date, ordered_by: str, by: Authority) -> None:
    """Reopen a request for the answer that was ordered; earlier decisions and answers are kept."""
    tx.run_later(SQL["supersede_answer"], case_id=case_id, now=by.at)
    tx.run_later(SQL["replace_decision"], case_id=case_id, now=by.at)
    tx.run_later(SQL["order_case"], case_id=case_id, ordered_on=ordered_on, ordered_by=ordered_by)


async def undo_reopening(tx: Tx, case_id: int, by: Authority) -> None:
    """Undo a reopening: put back what `reopen` had set aside."""
    tx.run_later(SQL["restore_decision"], case_id=case_id)
    tx.run_later(SQL["restore_answer"], case_id=case_id)
    tx.run_later(SQL["order_case"], case_id=case_id, ordered_on=None, ordered_by=None)


async def undo(tx: Tx, case: Case, before: Before, at: datetime, by: ByLaw) -> bool:
    """Undo an act of the instant `at`; False if the request's state has changed meanwhile."""
    if not await _move(tx, case, before.state):
        return False
    tx.run_later(SQL["undo_answer"], case_id=case.id, at=at)
    tx.run_later(SQL["undo_decision"], case_id=case.id, at=at)
    ordered = {"ordered_on": before.ordered_on, "ordered_by": before.ordered_by}
    tx.run_later(SQL["order_case"], case_id=case.id, **ordered)
    return True


async def restore(tx: Tx, case_id: int, told: Mapping[str, str | None], by: ByLaw) -> None:
    """Set how a request stands to what its events tell, once one of them stands no more."""
    names = ("state", "answered_at", "closed_at", "outcome")
    tx.run_later(SQL["restore"], id=case_id, **{name: told[name] for name in names})


async def ended_at(tx: Tx, case_id: int) -> dict[str, datetime]:
    """Return when a request was declared not processed or withdrawn, by event name."""
    rows = await tx.all(SQL["ended_on"], case_id=case_id)
    return {row["name"]: datetime.fromisoformat(row["at"]) for row in rows}


async def is_receipt_denied(tx: Tx, case_id: int) -> bool:
    """Say whether the requester denies having received an answer given outside the chat."""
    return await tx.one(SQL["denied"], case_id=case_id) is not None


async def set_thread(tx: Tx, case_id: int, thread_id: int | None) -> None:
    """Record the topic of a case, or that it has none."""
    tx.run_later(SQL["set_thread"], id=case_id, thread_id=thread_id)


async def set_thread_closed(tx: Tx, case_id: int, *, closed: bool) -> None:
    """Record whether the topic of a case is closed."""
    tx.run_later(SQL["set_thread_closed"], id=case_id, closed=closed)


async def held(tx: Tx, officer_id: int | None = None) -> list[Case]:
    """Return the open cases held by one officer, or by any if None, the oldest first."""
    return await read_all(tx, Case, SQL["held"], officer_id=officer_id)


async def set_holder(tx: Tx, case_id: int, officer_id: int | None) -> None:
    """Record which officer holds a case now, or that none does any more."""
    tx.run_later(SQL["set_holder"], id=case_id, officer_id=officer_id)


async def set_card(tx: Tx, case_id: int, message_id: int) -> None:
    """Record the card of a case."""
    tx.run_later(SQL["set_card"], id=case_id, message_id=message_id)


async def forget_places(tx: Tx) -> None:
    """Forget all topics and cards, because their ids mean nothing in another group."""
    tx.run_later(SQL["forget_places"])


async def unfinished(tx: Tx) -> list[Case]:
    """Return the cases that are not closed, the oldest first."""
    return await read_all(tx, Case, SQL["unfinished"])


async def set_dates(tx: Tx, case: Case, by: Authority | ByLaw) -> None:
    """Set the legal and the promised last day of the answer, and whether it is an estimate."""
    legal, promised = case.dates.legal, case.dates.promised
    tx.run_later(
        SQL["set_dates"], id=case.id, legal=legal, promised=promised, estimated=case.estimated
    )


async def set_objection_until(tx: Tx, case_id: int, until: date, by: Authority | ByLaw) -> None:
    """Record the last day to object that the requester was told."""
    tx.run_later(SQL["set_objection_until"], id=case_id, until=until)


async def ended_since(tx: Tx, since: datetime) -> list[Case]:
    """Return the cases that were answered or not processed since `since`, the oldest first."""
    return await read_all(tx, Case, SQL["ended_since"], since=since)


async def filed_since(tx: Tx, since: datetime) -> list[Case]:
    """Return the cases that were registered since an instant, by number."""
    return await read_all(tx, Case, SQL["filed_since"], since=since)


async def set_anchor(tx: Tx, case_id: int, anchor_on: date, by: Authority) -> None:
    """Set the day from which the answer's deadline counts, instead of the day of receipt."""
    tx.run_later(SQL["set_anchor"], id=case_id, anchor_on=anchor_on)


async def owed(tx: Tx) -> list[Case]:
    """Return the cases that still need an official answer, the oldest first."""
    return await read_all(tx, Case, SQL["owed"])


async def owed_ids(tx: Tx) -> list[int]:
    """Return the ids of cases whose answer is owed, unreadable ones included."""
    return [int(row["id"]) for row in await tx.all(SQL["owed_ids"])]


async def has_any(tx: Tx) -> bool:
    """Say whether there is any case."""
    return await tx.one(SQL["is_any"]) is not None


async def number_of(tx: Tx, case_id: int) -> str:
    """Return the number of a case, even if the case cannot be read."""
    row = await tx.one(SQL["number_of"], id=case_id)
    return str(row["number"]) if row else ""


async def set_regime(tx: Tx, case_id: int, regime: Regime, by: Authority, *, tagged: bool) -> None:
    """Set the regime of a case; `tagged` says whether it asks for election information."""
    tx.run_later(SQL["set_regime"], id=case_id, regime=regime, tagged=tagged)


async def set_internal(tx: Tx, case_id: int, internal_on: date) -> None:
    """Set the officers' internal target, where the legal date could no longer be changed."""
    tx.run_later(SQL["set_internal"], id=case_id, internal_on=internal_on)


async def newest_between(tx: Tx, since: date | None, until: date | None, most: int) -> list[Case]:
    """Return the cases received between two days, both included, the newest first."""
    return await read_all(tx, Case, SQL["newest"], since=since, until=until, most=most)


async def last_number(tx: Tx) -> str:
    """Return the highest case number of all; empty while there is no case."""
    row = await tx.one(SQL["last_number"])
    return str(row["number"]) if row else ""


async def has_number(tx: Tx, number: str) -> bool:
    """Say whether a number was given."""
    return await tx.one(SQL["has_number"], number=number) is not None


async def set_unit(tx: Tx, case_id: int, unit: str | None, asked_on: date | None) -> None:
    """Record which unit is asked for the documents and since when; None ends it."""
    tx.run_later(SQL["set_unit"], id=case_id, unit=unit, asked_on=asked_on)


async def set_pin(tx: Tx, case_id: int, pin_hash: str) -> None:
    """Replace the keyed hash of a case's PIN; the old PIN opens nothing any more."""
    tx.run_later(SQL["set_pin"], id=case_id, pin_hash=pin_hash)


async def set_estimated(tx: Tx, case_id: int, *, estimated: bool) -> None:
    """Record whether the deadline is an estimate: it counts days off that are not decreed yet."""
    tx.run_later(SQL["set_estimated"], id=case_id, estimated=estimated)


async def set_eppid_number(tx: Tx, case_id: int, eppid_number: str) -> None:
    """Record the number of a case in e-PPID."""
    tx.run_later(SQL["set_eppid_number"], id=case_id, eppid_number=eppid_number)


async def set_outcome(tx: Tx, case_id: int, outcome: str, by: Authority | ByLaw) -> None:
    """Record what the delivered official answer decided."""
    tx.run_later(SQL["set_outcome"], id=case_id, outcome=outcome)


async def set_extended(tx: Tx, case_id: int, at: datetime | None, by: ByLaw) -> None:
    """Record when the notice of a case's one extension was sent; None if it never was."""
    tx.run_later(SQL["set_extended"], id=case_id, at=at)


async def add_identity(
    tx: Tx,
    case_id: int,
    answers: Answers,
    nik_last4: str | None,
    nik_hash: str | None,
) -> None:
    """Keep the requester's details, sealed; the NIK's last digits and keyed hash stay readable."""
    sealed = tx.vault.seal_json(IDENTITY, case_id, answers)
    tx.run_later(
        SQL["add_identity"],
        case_id=case_id,
        answers=sealed,
        represented=represented_by(answers),
        nik_last4=nik_last4,
        nik_hash=nik_hash,
    )


async def cases_with_same_nik(tx: Tx, case: Case, since: date, most: int) -> list[str]:
    """Return the numbers of other requests under the same NIK, the newest first.

    They are those that still need an answer, and those that asked the same since a day.
    """
    rows = await tx.all(
        SQL["alike"],
        case_id=case.id,
        owed=json.dumps(sorted(OWED)),
        since=since,
        wanted=case.wanted,
        most=most,
    )
    return [row["number"] for row in rows]


async def set_identity(tx: Tx, case_id: int, answers: Answers) -> None:
    """Replace the requester's sealed details."""
    sealed = tx.vault.seal_json(IDENTITY, case_id, answers)
    by = represented_by(answers)
    await tx.run(SQL["set_identity"], case_id=case_id, answers=sealed, represented=by)


async def set_nik(tx: Tx, case_id: int, nik: str) -> None:
    """Set the last digits and the keyed hash of the NIK, kept beside the sealed details."""
    await tx.run(
        SQL["set_nik"],
        case_id=case_id,
        nik_last4=nik[-4:],
        nik_hash=tx.vault.fingerprint(f"nik:{nik}"),
    )


async def identity(tx: Tx, case_id: int) -> Answers:
    """Return the requester's details, decrypted; empty if none are kept."""
    row = await tx.one(SQL["identity"], case_id=case_id)
    return _opened(tx, case_id, row["answers"]) if row else {}


async def last_identity(tx: Tx, person_id: int) -> Answers:
    """Return the details that a person gave last time, decrypted; empty if there are none."""
    row = await tx.one(SQL["last_identity"], person_id=person_id)
    return _opened(tx, row["case_id"], row["answers"]) if row else {}


def _opened(tx: Tx, case_id: int, sealed: bytes) -> Answers:
    return answers_as_kept(tx.vault.open_json(IDENTITY, case_id, sealed))
