"""Finds and destroys data whose retention is over, or whose person asks for that or leaves."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.form_answers import Answers
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Person
from bot.domain.law.data_rights import BESIDE_THE_REGISTER, DataKind
from storage import cases, objections
from storage.database import Tx, load_queries, read_all
from storage.inbox import private_lane

SQL = load_queries("expired_data")

Reducer = Callable[[Tx, int, datetime], Awaitable[None]]


@dataclass(frozen=True)
class Expired:
    """One record whose retention period is over, and when that period began."""

    id: int
    since: datetime


async def reduce_case(tx: Tx, case_id: int, now: datetime) -> None:
    """Delete a requester's details except those that the register has columns for."""
    left = _of_the_register(await cases.identity(tx, case_id))
    sealed = tx.vault.seal_json(cases.IDENTITY, case_id, left)
    await tx.run(SQL["reduce_case"], id=case_id, answers=sealed, now=now)


async def reduce_objection(tx: Tx, objection_id: int, now: datetime) -> None:
    """Delete details from an objection without a request, except the register's columns."""
    left = _of_the_register(await objections.facts(tx, objection_id))
    await objections.reduce(tx, objection_id, left, now)


def _of_the_register(known: Answers) -> Answers:
    return {name: value for name, value in known.items() if name not in BESIDE_THE_REGISTER}


_ROWS: Mapping[DataKind, str] = {
    DataKind.HANDLED: "inbox",
    DataKind.PARKED: "inbox",
    DataKind.SENT: "outbox",
    DataKind.EXCHANGES: "dialogue",
    DataKind.SHEETS: "sheet",
    DataKind.SUBMISSIONS: "submission",
    DataKind.WORDS: "dialogue",
    DataKind.TRIES: "attempt",
    DataKind.SEARCHES: "search",
    DataKind.ALBUMS: "inside_album",
    DataKind.PAPERS: "paper",
    DataKind.UPLOADS: "upload",
}
"""The tables of those that go as a whole row."""
_ACTS: Mapping[DataKind, Reducer] = {
    DataKind.IDENTITY: reduce_case,
    DataKind.OBJECTORS: reduce_objection,
}
"""How those are reduced of which a part stays."""


def _statements(what: str, kept: DataKind) -> list[str]:
    """Return a kind's statements in order: those that `end` a record, or a `file` of it."""
    return [sql for name, sql in SQL.items() if f"{name}_".startswith(f"{what}_{kept}_")]


async def due(tx: Tx, kept: DataKind, before: datetime, most: int) -> list[Expired]:
    """Return at most `most` due records of a kind; of one without a readable time nobody knows."""
    readable = f"SELECT * FROM ({_due(kept)}) WHERE datetime(since) IS NOT NULL LIMIT :most"  # noqa: S608 - ours
    return await read_all(tx, Expired, readable, before=before, most=most)


async def is_any_due(tx: Tx, kept: DataKind, before: datetime) -> bool:
    """Say whether a kind has records that are due, even some whose time cannot be read."""
    return await tx.one(f"{_due(kept)} LIMIT 1", before=before) is not None


def _due(kept: DataKind) -> str:
    return SQL[f"due_{kept}"]


async def destroy_file(
    tx: Tx, kept: DataKind, doomed: Expired, before: datetime, by: ByLaw
) -> bool:
    """Destroy one file of a record that is still due; False if it has none left."""
    files = _statements("file", kept)
    if not files or not await _is_due(tx, kept, doomed, before):
        return False
    for statement in files:
        if await tx.run(statement, id=doomed.id):
            return True
    return False


async def _is_due(tx: Tx, kept: DataKind, doomed: Expired, before: datetime) -> bool:
    still = f"SELECT 1 AS due FROM ({_due(kept)}) WHERE id = :id"  # noqa: S608 - our own query
    return await tx.one(still, before=before, id=doomed.id) is not None


async def destroy_record(
    tx: Tx, kept: DataKind, doomed: Expired, before: datetime, now: datetime, by: ByLaw
) -> bool:
    """Destroy one record for good, if it is still due; say whether it was."""
    if not await _is_due(tx, kept, doomed, before):
        return False
    if table := _ROWS.get(kept):
        await tx.run(f"DELETE FROM {table} WHERE rowid = :id", id=doomed.id)  # noqa: S608 - ours
    for statement in _statements("end", kept):
        await tx.run(statement, id=doomed.id)
    if act := _ACTS.get(kept):
        await act(tx, doomed.id, now)
    return True


async def mark_to_tell(tx: Tx, kept: DataKind, doomed: int) -> None:
    """Record that a case's requester must be told which of its data was destroyed."""
    if kept is DataKind.OBJECTORS:
        await tx.run(SQL["owe_word_of_objection"], id=doomed)
    else:
        await tx.run(SQL["owe_word_of_case"], id=doomed, whole=kept is DataKind.CONVERSATION)


async def people_to_tell(tx: Tx) -> list[int]:
    """Return the people to tell."""
    return [int(row["person_id"]) for row in await tx.all(SQL["untold"])]


async def destroyed_numbers(tx: Tx, person_id: int) -> dict[bool, list[str]]:
    """Return the case numbers to tell a person, by whether the whole file was destroyed."""
    numbers: dict[bool, list[str]] = {}
    for row in await tx.all(SQL["destroyed_of"], person_id=person_id):
        numbers.setdefault(bool(row["whole"]), []).append(row["number"])
    return numbers


async def mark_told(tx: Tx, person_id: int) -> None:
    """Remove a person from those who are to be told."""
    await tx.run(SQL["told"], person_id=person_id)


async def restrict_files(tx: Tx, before: datetime, at: datetime, most: int) -> int:
    """Restrict files of cases whose legal time limits ended `before`; return how many."""
    found = await tx.all(SQL["due_restricted"], before=before, most=most)
    for row in found:
        await tx.run(SQL["restrict"], id=row["id"], at=at)
    return len(found)


async def open_until(tx: Tx, case_id: int, until: datetime) -> None:
    """Open the restricted file of a case until a moment."""
    await tx.run(SQL["restrict"], id=case_id, at=until)


@dataclass(frozen=True)
class DestructionCandidate:
    """A case whose file may be put on a list to be destroyed, and when it ended."""

    id: int
    number: str
    since: datetime


async def destruction_candidates(tx: Tx, before: datetime, most: int) -> list[DestructionCandidate]:
    """Return restricted cases that are on no list yet, the oldest first."""
    return await read_all(tx, DestructionCandidate, SQL["to_destroy"], before=before, most=most)


async def put_on_list(tx: Tx, case_id: int, before: datetime, basis: str, by: Authority) -> bool:
    """Put a case on the list that an officer approved; False if it may not be destroyed now."""
    listed = await tx.run(
        SQL["list_case"],
        id=case_id,
        before=before,
        basis=basis,
        officer_id=by.id,
        now=by.at,
    )
    return listed == 1


async def add_to_counts(tx: Tx, night: str, kept: DataKind, ended: list[Expired]) -> None:
    """Add destroyed records of a kind to the counts of a night."""
    oldest = min(doomed.since for doomed in ended)
    await tx.run(SQL["count"], night=night, kind=kept, count=len(ended), oldest=oldest)


async def last_counts(tx: Tx) -> dict[DataKind, int]:
    """Return how many records of each kind were destroyed in the last night that had any."""
    return {DataKind(row["kind"]): row["count"] for row in await tx.all(SQL["last_night"])}


async def delete_uncased_words(tx: Tx, person: Person) -> int:
    """Delete what a person wrote or was told outside any case; return the number of rows."""
    chat, owner = str(person.telegram_id), person.id
    deleted = [
        await tx.run(SQL["drafts"], person_id=owner),
        await tx.run(SQL["dialogues"], person_id=owner),
        await tx.run(SQL["questions"], telegram_id=person.telegram_id),
        await tx.run(SQL["answers"], chat=chat, person_id=owner),
        await tx.run(SQL["unsent"], person_id=owner),
        await tx.run(SQL["proofs"], person_id=owner),
    ]
    await tx.run(SQL["said"], chat=chat, person_id=owner)
    tx.seen.clear()
    return sum(deleted)


async def reduce_identities(tx: Tx, person_id: int, now: datetime) -> list[int]:
    """Delete a person's details in closed cases, except the register's; return the cases."""
    closed = [int(row["case_id"]) for row in await tx.all(SQL["closed_cases"], person_id=person_id)]
    for case_id in closed:
        await reduce_case(tx, case_id, now)
    for row in await tx.all(SQL["closed_objections"], person_id=person_id):
        await reduce_objection(tx, row["id"], now)
    return closed


async def delete_request_words(tx: Tx, person_id: int) -> None:
    """Delete the words of a person's answered data-rights requests, since they may hold a NIK."""
    await tx.run(SQL["emptied"], person_id=person_id)


async def must_stay_known(tx: Tx, person_id: int) -> bool:
    """Say whether the law, or an unfinished matter, forbids forgetting a person."""
    return await tx.one(SQL["bound"], person_id=person_id) is not None


async def mark_for_erasure(tx: Tx, person_id: int) -> None:
    """Record that a person is to be forgotten, with the files that they have sent so far."""
    await tx.run(SQL["leave"], person_id=person_id)


async def people_to_erase(tx: Tx) -> list[int]:
    """Return who is to be forgotten."""
    return [row["person_id"] for row in await tx.all(SQL["due"])]


async def delete_file(tx: Tx, person_id: int) -> bool:
    """Delete one file of a person who is to be forgotten; False if there is none left."""
    return await tx.run(SQL["file"], person_id=person_id) > 0


async def finish_erasure(tx: Tx, person_id: int) -> None:
    """Record that the erasure of a person's data is finished."""
    await tx.run(SQL["left"], person_id=person_id)


async def delete_person(tx: Tx, person: Person) -> None:
    """Delete every trace of a person; their data-rights requests stay, without a name."""
    chat = str(person.telegram_id)
    await delete_uncased_words(tx, person)
    await tx.run(SQL["owed"], chat=chat, person_id=person.id)
    await tx.run(SQL["places"], chat=chat, person_id=person.id)
    await tx.run(SQL["updates"], lane=private_lane(person.telegram_id))
    await tx.run(SQL["links"], telegram_id=person.telegram_id, person_id=person.id)
    await tx.run(SQL["announced"], person_id=person.id)
    await tx.run(SQL["files"], person_id=person.id)
    await tx.run(SQL["nameless"], person_id=person.id)
    await finish_erasure(tx, person.id)
    await tx.run(SQL["person"], person_id=person.id)
