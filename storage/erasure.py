"""Delete what is kept of a person who asks for it, or who leaves without having consented."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.case import Person
from storage import cases, objections, rights_requests
from storage.database import Tx
from storage.inbox import private_lane
from storage.named_queries import load
from storage.rows import read

SQL = load("erasure")


async def loose_words(tx: Tx, person: Person) -> int:
    """Delete what a person wrote and was told outside any case; return how many rows."""
    chat, owner = str(person.telegram_id), person.id
    deleted = [
        await tx.run(SQL["drafts"], person_id=owner),
        await tx.run(SQL["dialogues"], person_id=owner),
        await tx.run(SQL["chatter"], person_id=owner),
        await tx.run(SQL["questions"], telegram_id=person.telegram_id),
        await tx.run(SQL["answers"], chat=chat, person_id=owner),
        await tx.run(SQL["proofs"], person_id=owner),
    ]
    await tx.run(SQL["said"], chat=chat, person_id=owner)
    tx.seen.clear()
    return sum(deleted)


async def trim_identities(tx: Tx, person_id: int, names: Collection[str]) -> list[int]:
    """Delete the named identity answers from a person's closed cases; return which."""
    trimmed = []
    for row in await tx.all(SQL["closed_identities"], person_id=person_id):
        answers = await cases.identity(tx, row["case_id"])
        kept = {name: value for name, value in answers.items() if name not in names}
        if kept != answers:
            await cases.set_identity(tx, row["case_id"], kept)
            await cases.set_nik(tx, row["case_id"], None)
            trimmed.append(int(row["case_id"]))
    for row in await tx.all(SQL["closed_objections"], person_id=person_id):
        told = await objections.facts(tx, row["id"])
        left = {name: value for name, value in told.items() if name not in names}
        sealed = tx.vault.seal_json(objections.OBJECTION_FACTS, row["id"], left)
        await tx.run(SQL["trim_objection"], id=row["id"], facts=sealed)
    return trimmed


async def stop_following(tx: Tx, person_id: int, now: datetime) -> None:
    """End what a person follows of others' cases, and the invitations to their own closed ones."""
    await tx.run(SQL["followers"], person_id=person_id, now=now)


async def empty_requests(tx: Tx, person_id: int) -> None:
    """Delete the words of a person's answered data-rights requests, since they may hold a NIK."""
    for row in await tx.all(SQL["asked"], person_id=person_id):
        empty = tx.vault.seal(rights_requests.FACTS, row["id"], "{}")
        await tx.run(SQL["emptied"], id=row["id"], facts=empty)


async def is_bound(tx: Tx, person_id: int) -> bool:
    """Say whether the law, or something unfinished, requires that a person stays known."""
    return await tx.one(SQL["bound"], person_id=person_id) is not None


async def leave(tx: Tx, person_id: int) -> None:
    """Record that a person is to be forgotten, with the files that they have sent so far."""
    await tx.run(SQL["leave"], person_id=person_id)


async def next_leaver(tx: Tx) -> Person | None:
    """Return the next person to be forgotten, or None."""
    row = await tx.one(SQL["leaver"])
    return read(Person, row) if row else None


async def delete_file(tx: Tx, person_id: int) -> bool:
    """Delete one file of a person who is to be forgotten; False if there is none left."""
    return await tx.run(SQL["file"], person_id=person_id) > 0


async def end_leave(tx: Tx, person_id: int) -> None:
    """Record that nothing is left to be forgotten of a person, who may have come back."""
    await tx.run(SQL["left"], person_id=person_id)


async def forget(tx: Tx, person: Person) -> None:
    """Delete every trace of a person; their data-rights requests stay, without a name."""
    chat = str(person.telegram_id)
    await loose_words(tx, person)
    await tx.run(SQL["places"], chat=chat, person_id=person.id)
    await tx.run(SQL["updates"], lane=private_lane(person.telegram_id))
    await tx.run(SQL["links"], telegram_id=person.telegram_id, person_id=person.id)
    await tx.run(SQL["pauses"], person_id=person.id)
    await tx.run(SQL["announced"], person_id=person.id)
    await tx.run(SQL["files"], person_id=person.id)
    for row in await tx.all(SQL["asked"], person_id=person.id):
        empty = tx.vault.seal(rights_requests.FACTS, row["id"], "{}")
        await tx.run(SQL["nameless"], id=row["id"], facts=empty)
    await end_leave(tx, person.id)
    await tx.run(SQL["person"], person_id=person.id)
