"""Corrections (ralat) of official answers, numbered within their case."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.authority import Authority, ByLaw
from storage.database import Tx, load, read, read_all

SQL = load("corrections")
WORDS = "correction.words"


@dataclass(frozen=True)
class DeliveredCorrection:
    """A correction that reached the requester, and whether it took something away."""

    delivered_at: datetime
    withholds: bool


@dataclass(frozen=True)
class WaitingLetter:
    """A correction whose letter waits for its files."""

    number: int
    words: str
    withholds: bool


async def add(
    tx: Tx, case_id: int, said: tuple[int, str], now: datetime, by: Authority, *, withholds: bool
) -> int:
    """Keep a correction (officer, words), sealed, and return its number."""
    row = await tx.one(SQL["count"], case_id=case_id)
    number = (int(row["n"]) if row else 0) + 1
    tx.later(
        SQL["add"],
        case_id=case_id,
        number=number,
        words=tx.vault.seal(WORDS, case_id, said[1]),
        officer_id=said[0],
        now=now,
        withholds=withholds,
    )
    return number


async def withholds(tx: Tx, case_id: int, number: int) -> bool:
    """Say whether a correction takes something away that was given."""
    row = await tx.one(SQL["withholds"], case_id=case_id, number=number)
    return bool(row and row["withholds"])


async def delivered(tx: Tx, case_id: int) -> list[DeliveredCorrection]:
    """Return the corrections of a case's answer that reached the requester, in order."""
    return await read_all(tx, DeliveredCorrection, SQL["delivered"], case_id=case_id)


async def set_delivered(tx: Tx, case_id: int, number: int, now: datetime, by: ByLaw) -> bool:
    """Record that a correction arrived; False if it had before, or a part of it has failed."""
    return await tx.run(SQL["set_delivered"], case_id=case_id, number=number, now=now) == 1


async def set_failed(tx: Tx, case_id: int, number: int, now: datetime) -> bool:
    """Record that a part of a correction did not arrive; False if that is known."""
    return await tx.run(SQL["set_failed"], case_id=case_id, number=number, now=now) == 1


async def set_letter_waits(tx: Tx, case_id: int, number: int, *, waits: bool) -> None:
    """Record whether the letter on a correction waits for its files."""
    await tx.run(SQL["set_letter_waits"], case_id=case_id, number=number, waits=waits)


async def letters_waiting(tx: Tx, case_id: int) -> list[WaitingLetter]:
    """Return the corrections of a case whose letters wait for their files."""
    rows = await tx.all(SQL["letters_waiting"], case_id=case_id)
    return [
        read(WaitingLetter, row, words=tx.vault.open(WORDS, case_id, row["words"])) for row in rows
    ]
