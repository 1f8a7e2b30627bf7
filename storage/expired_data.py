"""Find and destroy data whose retention period is over; a dry run uses the same queries."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.form_answers import Answers
from bot.domain.retention_periods import BESIDE_THE_REGISTER, Kept
from storage import cases, objections
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("expired_data")

Reduce = Callable[[Tx, int, datetime], Awaitable[None]]


@dataclass(frozen=True)
class Expired:
    """One record whose retention period is over, and when that period began."""

    id: int
    since: datetime


@dataclass(frozen=True)
class Tally:
    """How many records of a kind are due, and the time of the oldest; None if there is none."""

    count: int
    oldest: datetime | None


async def reduce_case(tx: Tx, case_id: int, now: datetime) -> None:
    """Remove from a requester's details what the register has no column for."""
    left = _of_the_register(await cases.identity(tx, case_id))
    sealed = tx.vault.seal_json(cases.IDENTITY, case_id, left)
    await tx.run(SQL["reduce_case"], id=case_id, answers=sealed, now=now)


async def reduce_objection(tx: Tx, objection_id: int, now: datetime) -> None:
    """Remove the same from an objection without a request, which holds who objects itself."""
    left = _of_the_register(await objections.facts(tx, objection_id))
    sealed = tx.vault.seal_json(objections.OBJECTION_FACTS, objection_id, left)
    await tx.run(SQL["reduce_objection"], id=objection_id, facts=sealed, now=now)


def _of_the_register(known: Answers) -> Answers:
    return {name: value for name, value in known.items() if name not in BESIDE_THE_REGISTER}


@dataclass(frozen=True)
class Ending:
    """How records of a kind are found and destroyed: by statements in order, or by `act`.

    Before that, `file` destroys one file of a record, as often as there is one.
    """

    due: str
    statements: tuple[str, ...] = ()
    file: str = ""
    act: Reduce | None = None


ENDINGS: Mapping[Kept, Ending] = {
    Kept.HANDLED: Ending(SQL["due_handled"], (SQL["end_update"],)),
    Kept.PARKED: Ending(SQL["due_parked"], (SQL["end_update"],)),
    Kept.SENT: Ending(SQL["due_sent"], (SQL["end_sent"],)),
    Kept.CARRIED: Ending(SQL["due_carried"], (SQL["blank_send"],)),
    Kept.FAILED: Ending(SQL["due_failed"], (SQL["blank_send"],)),
    Kept.EXCHANGES: Ending(SQL["due_exchanges"], (SQL["end_exchange"],)),
    Kept.SHEETS: Ending(SQL["due_sheets"], (SQL["end_sheet"],)),
    Kept.SUBMISSIONS: Ending(SQL["due_submissions"], (SQL["end_submission"],)),
    Kept.CHATTER: Ending(SQL["due_chatter"], (SQL["end_chatter"],)),
    Kept.LISTED: Ending(SQL["due_listed"], (SQL["end_chatter"],)),
    Kept.PAUSES: Ending(SQL["due_pauses"], (SQL["end_pause"],)),
    Kept.INVITATIONS: Ending(SQL["due_invitations"], (SQL["end_invitation"],)),
    Kept.TRIES: Ending(SQL["due_tries"], (SQL["end_try"],)),
    Kept.SEARCHES: Ending(SQL["due_searches"], (SQL["end_search"],)),
    Kept.ALBUMS: Ending(SQL["due_albums"], (SQL["end_album"],)),
    Kept.PAPERS: Ending(SQL["due_papers"], (SQL["end_paper"],)),
    Kept.UPLOADS: Ending(SQL["due_uploads"], (SQL["end_upload"],)),
    Kept.STRANGERS: Ending(SQL["due_strangers"], (SQL["end_links"], SQL["end_person"])),
    Kept.CONVERSATION: Ending(
        SQL["due_conversation"],
        (
            SQL["end_copies"],
            SQL["end_words"],
            SQL["end_chatter_of_case"],
            SQL["end_transcripts"],
            SQL["end_enclosures"],
            SQL["end_opinion"],
            SQL["end_links_of_case"],
            SQL["end_messages"],
            SQL["end_given"],
            SQL["end_names"],
            SQL["end_parts"],
            SQL["end_letters"],
            SQL["end_list"],
        ),
        SQL["end_file"],
    ),
    Kept.IDENTITY: Ending(SQL["due_identity"], act=reduce_case),
    Kept.OBJECTORS: Ending(SQL["due_objectors"], act=reduce_objection),
    Kept.PROOFS: Ending(SQL["due_proofs"], (SQL["end_proofs"],)),
}


async def tally(tx: Tx, kept: Kept, before: datetime) -> Tally:
    """Count the due records of a kind."""
    due = f"SELECT count(*) AS count, min(since) AS oldest FROM ({ENDINGS[kept].due})"  # noqa: S608
    row = await tx.one(due, before=before)
    if row is None:
        raise RuntimeError("a count is a row")
    return read(Tally, row)


async def due(tx: Tx, kept: Kept, before: datetime, most: int) -> list[Expired]:
    """Return at most `most` due records of a kind."""
    rows = await tx.all(f"{ENDINGS[kept].due} LIMIT :most", before=before, most=most)
    return [read(Expired, row) for row in rows]


async def end_file(tx: Tx, kept: Kept, doomed: Expired, before: datetime) -> bool:
    """Destroy one file of a record that is still due; False if it has none left."""
    ending = ENDINGS[kept]
    if not ending.file or not await _is_due(tx, ending, doomed, before):
        return False
    return await tx.run(ending.file, id=doomed.id) > 0


async def _is_due(tx: Tx, ending: Ending, doomed: Expired, before: datetime) -> bool:
    still = f"SELECT 1 AS due FROM ({ending.due}) WHERE id = :id"  # noqa: S608 - our own query
    return await tx.one(still, before=before, id=doomed.id) is not None


async def end(tx: Tx, kept: Kept, doomed: Expired, before: datetime, now: datetime) -> bool:
    """Destroy one record for good, if it is still due; say whether it was."""
    ending = ENDINGS[kept]
    if not await _is_due(tx, ending, doomed, before):
        return False
    for statement in ending.statements:
        await tx.run(statement, id=doomed.id)
    if ending.act is not None:
        await ending.act(tx, doomed.id, now)
    return True


async def owe_word(tx: Tx, kept: Kept, doomed: int) -> None:
    """Record that all who take part, and have a chat, are to be told what was destroyed."""
    if kept is Kept.OBJECTORS:
        await tx.run(SQL["owe_word_of_objection"], id=doomed)
    else:
        await tx.run(SQL["owe_word_of_case"], id=doomed, whole=kept is Kept.CONVERSATION)


async def untold(tx: Tx, most: int) -> dict[tuple[int, bool], list[str]]:
    """Return at most so many people to tell: (person, whether the whole file went) by numbers."""
    numbers: dict[tuple[int, bool], list[str]] = {}
    for row in await tx.all(SQL["untold"], most=most):
        numbers.setdefault((row["person_id"], bool(row["whole"])), []).append(row["number"])
    return numbers


async def told(tx: Tx, person_id: int) -> None:
    """Remove a person from those who are to be told."""
    await tx.run(SQL["told"], person_id=person_id)


async def restrict(tx: Tx, before: datetime, at: datetime, most: int) -> int:
    """Restrict the files of some cases whose windows were over `before`; return how many."""
    found = await tx.all(SQL["due_restricted"], before=before, most=most)
    for row in found:
        await tx.run(SQL["restrict"], id=row["id"], at=at)
    return len(found)


async def open_until(tx: Tx, case_id: int, until: datetime) -> None:
    """Open the restricted file of a case until a moment."""
    await tx.run(SQL["restrict"], id=case_id, at=until)


@dataclass(frozen=True)
class Listed:
    """A case whose file may be put on a list to be destroyed, and when it ended."""

    id: int
    number: str
    since: datetime


async def to_destroy(tx: Tx, before: datetime, most: int) -> list[Listed]:
    """Return restricted cases that are on no list yet, the oldest first."""
    rows = await tx.all(SQL["to_destroy"], before=before, most=most)
    return [read(Listed, row) for row in rows]


async def list_case(
    tx: Tx, case_id: int, before: datetime, basis: str, officer_id: int, now: datetime
) -> bool:
    """Put a case on the list that an officer approved; False if it may not be destroyed now."""
    listed = await tx.run(
        SQL["list_case"], id=case_id, before=before, basis=basis, officer_id=officer_id, now=now
    )
    return listed == 1


async def count(tx: Tx, night: str, kept: Kept, ended: list[Expired]) -> None:
    """Add destroyed records of a kind to the counts of a night."""
    oldest = min(doomed.since for doomed in ended)
    await tx.run(SQL["count"], night=night, kind=kept, count=len(ended), oldest=oldest)


async def last_night(tx: Tx) -> dict[Kept, int]:
    """Return how many records of each kind were destroyed in the last night that had any."""
    return {Kept(row["kind"]): row["count"] for row in await tx.all(SQL["last_night"])}
