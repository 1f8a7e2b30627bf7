"""Transcripts of voice notes, and whether the person who spoke agrees."""

from datetime import datetime

from bot.domain.message import Transcript
from storage.database import Tx
from storage.table import Table

TRANSCRIPTS = Table("transcript", Transcript)


async def add(tx: Tx, case_id: int, officer_id: int, place: tuple[int, int], now: datetime) -> int:
    """Record that the person who spoke is asked about a transcript; return its number."""
    return await TRANSCRIPTS.add(
        tx,
        case_id=case_id,
        officer_id=officer_id,
        chat_id=place[0],
        message_id=place[1],
        asked_at=now,
    )


async def get(tx: Tx, transcript_id: int) -> Transcript | None:
    """Return a transcript by its number."""
    return await TRANSCRIPTS.get(tx, transcript_id)


async def settle(tx: Tx, transcript_id: int, now: datetime, *, right: bool) -> bool:
    """Record whether the person who spoke confirms a transcript; False if recorded before."""
    settled = {"right": right, "settled_at": now}
    return await TRANSCRIPTS.change(tx, transcript_id, "settled_at IS NULL", **settled)
