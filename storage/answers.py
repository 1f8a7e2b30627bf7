"""Official answers, their messages and corrections (ralat), from draft to delivery."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.official_answer import (
    AnswerMessage,
    AnswerState,
    Giving,
    OfficialAnswer,
)
from bot.domain.message import Content
from storage.database import Tx, load_queries, read_all, read_entity, read_number
from storage.table import Seal, Table

SQL = load_queries("answers")
ANSWERS = Table("answer", OfficialAnswer, lists=("posted",))
PARTS = Table("answer_part", AnswerMessage, sealed={"content": Seal("message_id", as_json=True)})
COLLECTED = "state = 'collecting'"


async def begin_answer(tx: Tx, case_id: int, officer_id: int, now: datetime) -> None:
    """Begin an official answer by an officer on a case, unless one is begun already."""
    tx.run_later(SQL["begin"], case_id=case_id, officer_id=officer_id, now=now)


async def collecting(tx: Tx, case_id: int, officer_id: int) -> OfficialAnswer | None:
    """Return the answer that an officer is writing on a case."""
    return await ANSWERS.one(tx, SQL["collecting"], case_id=case_id, officer_id=officer_id)


async def drafts_by(tx: Tx, officer_id: int) -> list[OfficialAnswer]:
    """Return every answer that an officer is writing, the oldest first."""
    return await ANSWERS.all(tx, SQL["collecting_by"], officer_id=officer_id)


async def drafts_on(tx: Tx, case_id: int) -> list[OfficialAnswer]:
    """Return every answer that is being written on a case, the oldest first."""
    return await ANSWERS.all(tx, SQL["collecting_on"], case_id=case_id)


async def mark_sending(tx: Tx, answer_id: int, officer_id: int) -> bool:
    """Mark an answer as being sent by an officer; False if it is no longer a draft.

    What that officer had begun on the case without a word is given up.
    """
    sending = {"officer_id": officer_id, "state": "sending"}
    sent = await ANSWERS.change(tx, answer_id, COLLECTED, **sending)
    tx.run_later(SQL["drop_empty"], id=answer_id, officer_id=officer_id)
    return sent


async def set_posted(tx: Tx, answer_id: int, posted: Sequence[int]) -> None:
    """Remember which rows of the outbox show an answer until it arrived."""
    ANSWERS.put(tx, answer_id, posted=posted)


async def set_giving(tx: Tx, answer_id: int, giving: Giving | None) -> None:
    """Remember how an answer gives what it grants."""
    ANSWERS.put(tx, answer_id, giving=giving)


async def accept(tx: Tx, answer_id: int, accepted: str) -> None:
    """Record the checksum of an answer's hidden content that an officer accepted."""
    ANSWERS.put(tx, answer_id, COLLECTED, accepted=accepted)


async def take_over(tx: Tx, answer_id: int, officer_id: int) -> None:
    """Make another officer the author of an answer that is being written."""
    ANSWERS.put(tx, answer_id, COLLECTED, officer_id=officer_id)


async def get(tx: Tx, answer_id: int | None) -> OfficialAnswer | None:
    """Return an answer by its id."""
    return await ANSWERS.get(tx, answer_id)


async def add_part(tx: Tx, answer_id: int, place: tuple[int, int], content: Content) -> None:
    """Add a message to an answer, or its newer version, sealed; `place` is (chat, message)."""
    tx.run_later(
        SQL["add_part"],
        answer_id=answer_id,
        chat_id=place[0],
        message_id=place[1],
        content=content.model_dump_json(exclude_defaults=True),
    )


async def drop_part(tx: Tx, answer_id: int, message_id: int) -> bool:
    """Take a message out of an answer."""
    return await tx.run(SQL["drop_part"], answer_id=answer_id, message_id=message_id) == 1


async def drop_parts(tx: Tx, answer_id: int) -> None:
    """Forget all messages of an answer that was given up."""
    tx.run_later(SQL["drop_parts"], answer_id=answer_id)
    ANSWERS.put(tx, answer_id, dropped_at=None)


async def abandon_answer(tx: Tx, answer_id: int, now: datetime) -> None:
    """Give up a draft answer; its messages are kept for a minute."""
    ANSWERS.put(tx, answer_id, COLLECTED, state="dropped", dropped_at=now)


async def resume_answer(tx: Tx, answer_id: int, since: datetime) -> bool:
    """Resume a draft answer; False unless it was given up after `since`."""
    return await tx.run(SQL["take_up"], id=answer_id, since=since) == 1


async def given_up(tx: Tx, before: datetime) -> list[int]:
    """Return the answers given up before an instant whose messages still exist."""
    return [row["id"] for row in await tx.all(SQL["given_up"], before=before)]


async def parts(tx: Tx, answer_id: int) -> list[AnswerMessage]:
    """Return the messages of an answer in their order."""
    return await PARTS.all(tx, SQL["parts"], answer_id=answer_id)


async def copy_failed_answer(tx: Tx, answer_id: int) -> int:
    """Copy an undelivered answer to a new draft of the same officer; return its id.

    If they write another one on the case, that one gets its messages too.
    """
    new = await read_number(tx, SQL["revive"], id=answer_id)
    tx.run_later(SQL["copy_parts"], old=answer_id, new=new)
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
    ANSWERS.put(tx, answer_id, notice_waits=waits)


async def notice_waiting(tx: Tx, case_id: int) -> OfficialAnswer | None:
    """Return the answer of a case whose letter waits for its files, if any."""
    return await ANSWERS.one(tx, SQL["notice_waiting"], case_id=case_id)


async def answer_at(tx: Tx, chat_id: int, message_id: int) -> OfficialAnswer | None:
    """Return the newest answer that a message is part of, or None."""
    row = await tx.one(SQL["part_at"], chat_id=chat_id, message_id=message_id)
    return await get(tx, row["answer_id"]) if row else None


async def has_standing_answer(tx: Tx, case_id: int) -> bool:
    """Say whether a request is answered and no correction withdraws any of the answer."""
    return await tx.one(SQL["stands"], case_id=case_id) is not None


CORRECTION_WORDS = "correction.words"


@dataclass(frozen=True)
class DeliveredCorrection:
    """A delivered correction, and whether it withdrew information."""

    delivered_at: datetime
    withholds: bool


@dataclass(frozen=True)
class WaitingLetter:
    """A correction whose letter waits for its files."""

    number: int
    words: str
    withholds: bool


async def add_correction(
    tx: Tx, case_id: int, said: tuple[int, str], now: datetime, by: Authority, *, withholds: bool
) -> int:
    """Keep a correction (officer, words), sealed, and return its number."""
    row = await tx.one(SQL["count"], case_id=case_id)
    number = (int(row["n"]) if row else 0) + 1
    tx.run_later(
        SQL["add"],
        case_id=case_id,
        number=number,
        words=tx.vault.seal(CORRECTION_WORDS, case_id, said[1]),
        officer_id=said[0],
        now=now,
        withholds=withholds,
    )
    return number


async def correction_withholds(tx: Tx, case_id: int, number: int) -> bool:
    """Say whether a correction withdraws information already given."""
    return bool(await read_number(tx, SQL["withholds"], case_id=case_id, number=number))


async def delivered_corrections(tx: Tx, case_id: int) -> list[DeliveredCorrection]:
    """Return the corrections of a case's answer that reached the requester, in order."""
    return await read_all(tx, DeliveredCorrection, SQL["delivered"], case_id=case_id)


async def set_correction_delivered(
    tx: Tx, case_id: int, number: int, now: datetime, by: ByLaw
) -> bool:
    """Record that a correction arrived; False if it had before, or a part of it has failed."""
    return await tx.run(SQL["set_delivered"], case_id=case_id, number=number, now=now) == 1


async def set_correction_failed(tx: Tx, case_id: int, number: int, now: datetime) -> bool:
    """Mark a correction as not fully delivered; False if that was recorded before."""
    return await tx.run(SQL["set_failed"], case_id=case_id, number=number, now=now) == 1


async def set_letter_waits(tx: Tx, case_id: int, number: int, *, waits: bool) -> None:
    """Record whether the letter on a correction waits for its files."""
    await tx.run(SQL["set_letter_waits"], case_id=case_id, number=number, waits=waits)


async def letters_waiting(tx: Tx, case_id: int) -> list[WaitingLetter]:
    """Return the corrections of a case whose letters wait for their files."""
    rows = await tx.all(SQL["letters_waiting"], case_id=case_id)
    return [
        read_entity(
            WaitingLetter, row, words=tx.vault.open(CORRECTION_WORDS, case_id, row["words"])
        )
        for row in rows
    ]
