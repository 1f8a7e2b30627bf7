"""Delete what is kept of a person who asks for it, or who leaves without having consented."""

from datetime import datetime

from bot.domain.case import Person
from storage import expired_data
from storage.database import Tx, load
from storage.inbox import private_lane

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


async def reduce_identities(tx: Tx, person_id: int, now: datetime) -> list[int]:
    """Remove from a person's closed cases what the register has no column for; return which."""
    closed = [int(row["case_id"]) for row in await tx.all(SQL["closed_cases"], person_id=person_id)]
    for case_id in closed:
        await expired_data.reduce_case(tx, case_id, now)
    for row in await tx.all(SQL["closed_objections"], person_id=person_id):
        await expired_data.reduce_objection(tx, row["id"], now)
    return closed


async def stop_following(tx: Tx, person_id: int, now: datetime) -> None:
    """End what a person follows of others' cases, and the invitations to their own closed ones."""
    await tx.run(SQL["followers"], person_id=person_id, now=now)


async def empty_requests(tx: Tx, person_id: int) -> None:
    """Delete the words of a person's answered data-rights requests, since they may hold a NIK."""
    await tx.run(SQL["emptied"], person_id=person_id)


async def is_bound(tx: Tx, person_id: int) -> bool:
    """Say whether the law, or something unfinished, requires that a person stays known."""
    return await tx.one(SQL["bound"], person_id=person_id) is not None


async def leave(tx: Tx, person_id: int) -> None:
    """Record that a person is to be forgotten, with the files that they have sent so far."""
    await tx.run(SQL["leave"], person_id=person_id)


async def due(tx: Tx) -> list[int]:
    """Return who is to be forgotten."""
    return [row["person_id"] for row in await tx.all(SQL["due"])]


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
    await tx.run(SQL["owed"], chat=chat, person_id=person.id)
    await tx.run(SQL["places"], chat=chat, person_id=person.id)
    await tx.run(SQL["updates"], lane=private_lane(person.telegram_id))
    await tx.run(SQL["links"], telegram_id=person.telegram_id, person_id=person.id)
    await tx.run(SQL["announced"], person_id=person.id)
    await tx.run(SQL["files"], person_id=person.id)
    await tx.run(SQL["nameless"], person_id=person.id)
    await end_leave(tx, person.id)
    await tx.run(SQL["person"], person_id=person.id)
