"""Transcripts of voice notes, and whether the person who spoke agrees."""

from datetime import datetime

from bot.domain.message import Transcript
from storage.database import Tx, load, read_one

SQL = load("transcripts")


async def add(tx: Tx, case_id: int, officer_id: int, place: tuple[int, int], now: datetime) -> int:
    """Record that the person who spoke is asked about a transcript; return its number."""
    return await tx.insert(
        SQL["add"],
        case_id=case_id,
        officer_id=officer_id,
        chat_id=place[0],
        message_id=place[1],
        now=now,
    )


async def get(tx: Tx, transcript_id: int) -> Transcript | None:
    """Return a transcript by its number."""
    return await read_one(tx, Transcript, SQL["by_id"], id=transcript_id)


async def settle(tx: Tx, transcript_id: int, now: datetime, *, right: bool) -> bool:
    """Record whether the person who spoke confirms a transcript; False if recorded before."""
    return await tx.run(SQL["settle"], id=transcript_id, right=right, now=now) == 1
