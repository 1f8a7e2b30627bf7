"""Official answers and their messages, from the first draft to delivery."""

import json
from collections.abc import Sequence
from datetime import datetime

from bot.domain.message import Content
from bot.domain.official_answer import Answer, AnswerMessage, AnswerState, GivenInFull, Giving
from storage.database import Row, Tx, load, read, read_all

SQL = load("answers")
PART = "answer_part.content"


def _answer(row: Row | None) -> Answer | None:
    return _read(row) if row else None


def _read(row: Row) -> Answer:
    return read(Answer, row, posted=tuple(json.loads(row["posted"])))


async def begin(tx: Tx, case_id: int, officer_id: int, now: datetime) -> None:
    """Begin an official answer by an officer on a case, unless one is begun already."""
    tx.later(SQL["begin"], case_id=case_id, officer_id=officer_id, now=now)


async def collecting(tx: Tx, case_id: int, officer_id: int) -> Answer | None:
    """Return the answer that an officer is writing on a case."""
    return _answer(await tx.one(SQL["collecting"], case_id=case_id, officer_id=officer_id))


async def collecting_by(tx: Tx, officer_id: int) -> list[Answer]:
    """Return every answer that an officer is writing, the oldest first."""
    rows = await tx.all(SQL["collecting_by"], officer_id=officer_id)
    return [_read(row) for row in rows]


async def collecting_on(tx: Tx, case_id: int) -> list[Answer]:
    """Return every answer that is being written on a case, the oldest first."""
    rows = await tx.all(SQL["collecting_on"], case_id=case_id)
    return [_read(row) for row in rows]


async def send(tx: Tx, answer_id: int, officer_id: int) -> bool:
    """Let an answer go out as an officer's, whoever wrote it; False if it is not written any more.

    What that officer had begun on the case without a word is given up.
    """
    sent = await tx.run(SQL["send"], id=answer_id, officer_id=officer_id)
    tx.later(SQL["drop_empty"], id=answer_id, officer_id=officer_id)
    return sent == 1


async def set_posted(tx: Tx, answer_id: int, posted: Sequence[int]) -> None:
    """Remember which rows of the outbox show an answer until it arrived."""
    tx.later(SQL["set_posted"], id=answer_id, posted=json.dumps(posted))


async def set_giving(tx: Tx, answer_id: int, giving: Giving | None) -> None:
    """Remember how an answer gives what it grants."""
    tx.later(SQL["set_giving"], id=answer_id, giving=giving)


async def accept(tx: Tx, answer_id: int, accepted: str) -> None:
    """Remember the checksum of what an answer hides that an officer lets go with it."""
    await tx.run(SQL["accept"], id=answer_id, accepted=accepted)


async def take_over(tx: Tx, answer_id: int, officer_id: int) -> None:
    """Make another officer the author of an answer that is being written."""
    tx.later(SQL["take_over"], id=answer_id, officer_id=officer_id)


async def get(tx: Tx, answer_id: int) -> Answer | None:
    """Return an answer by its id."""
    return _answer(await tx.one(SQL["get"], id=answer_id))


async def given_in_full(tx: Tx, case_id: int, now: datetime) -> list[GivenInFull]:
    """Return the newest answers to other requests, at most 500, that granted all of it."""
    return await read_all(tx, GivenInFull, SQL["given_in_full"], case_id=case_id, now=now)


async def add_part(tx: Tx, answer_id: int, place: tuple[int, int], content: Content) -> None:
    """Add a message to an answer, or its newer version, sealed; `place` is (chat, message)."""
    text = content.model_dump_json(exclude_defaults=True)
    tx.later(
        SQL["add_part"],
        answer_id=answer_id,
        chat_id=place[0],
        message_id=place[1],
        content=tx.vault.seal(PART, place[1], text),
    )


async def drop_part(tx: Tx, answer_id: int, message_id: int) -> bool:
    """Take a message out of an answer."""
    return await tx.run(SQL["drop_part"], answer_id=answer_id, message_id=message_id) == 1


async def drop_parts(tx: Tx, answer_id: int) -> None:
    """Forget all messages of an answer that was given up."""
    tx.later(SQL["drop_parts"], answer_id=answer_id)
    tx.later(SQL["forgotten"], answer_id=answer_id)


async def give_up(tx: Tx, answer_id: int, now: datetime) -> None:
    """Give up an answer that is being collected; what it holds stays for a minute."""
    await tx.run(SQL["give_up"], id=answer_id, now=now)


async def take_up(tx: Tx, answer_id: int, since: datetime) -> bool:
    """Let an answer be collected again; False if it was not given up since then."""
    return await tx.run(SQL["take_up"], id=answer_id, since=since) == 1


async def given_up(tx: Tx, before: datetime) -> list[int]:
    """Return the answers that were given up before an instant and still hold something."""
    return [row["id"] for row in await tx.all(SQL["given_up"], before=before)]


async def parts(tx: Tx, answer_id: int) -> list[AnswerMessage]:
    """Return the messages of an answer in their order."""
    return [_message(tx, row) for row in await tx.all(SQL["parts"], answer_id=answer_id)]


def _message(tx: Tx, row: Row) -> AnswerMessage:
    opened = tx.vault.open(PART, row["message_id"], row["content"])
    return read(AnswerMessage, row, content=Content.model_validate_json(opened))


async def revive(tx: Tx, answer_id: int) -> int:
    """Begin anew an answer that did not arrive, with the same officer; return the new one's id."""
    new = await tx.insert(SQL["revive"], id=answer_id)
    tx.later(SQL["copy_parts"], old=answer_id, new=new)
    return new


async def set_state(
    tx: Tx,
    answer_id: int,
    before: AnswerState,
    state: AnswerState,
    delivered_at: datetime | None = None,
) -> bool:
    """Set the state of an answer; False if it is not in the state `before`."""
    moved = await tx.run(
        SQL["set_state"], id=answer_id, before=before, state=state, delivered_at=delivered_at
    )
    return moved == 1


async def set_notice_waits(tx: Tx, answer_id: int, *, waits: bool) -> None:
    """Record whether the letter on a delivered answer waits for its files."""
    await tx.run(SQL["set_notice_waits"], id=answer_id, waits=waits)


async def notice_waiting(tx: Tx, case_id: int) -> Answer | None:
    """Return the answer of a case whose letter waits for its files, if any."""
    return _answer(await tx.one(SQL["notice_waiting"], case_id=case_id))


async def part_at(tx: Tx, chat_id: int, message_id: int) -> Answer | None:
    """Return the newest answer that a message is part of, or None."""
    row = await tx.one(SQL["part_at"], chat_id=chat_id, message_id=message_id)
    return await get(tx, row["answer_id"]) if row else None


async def stands(tx: Tx, case_id: int) -> bool:
    """Say whether a request is answered, and nothing of it was or may be taken away since."""
    return await tx.one(SQL["stands"], case_id=case_id) is not None
