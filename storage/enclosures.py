"""Enclosures of objections: files, voice notes and words, sealed."""

from datetime import datetime

from bot.domain.message import Content
from bot.domain.objection_state import Enclosure
from storage.database import Tx, load, read_number
from storage.table import JSON, Table

SQL = load("enclosures")
ENCLOSURES = Table(
    "enclosure",
    Enclosure,
    sealed={"content": JSON},
    named={"place": ("chat_id", "message_id")},
)


async def add(
    tx: Tx, objection_id: int, place: tuple[int, int], content: Content, at: datetime
) -> bool:
    """Keep a message with an objection; False if it is kept already."""
    where = {"objection_id": objection_id, "chat_id": place[0], "message_id": place[1]}
    if await tx.one(SQL["id_at"], **where) is not None:
        return False
    words = content.model_dump(mode="json", exclude_defaults=True)
    await ENCLOSURES.add(tx, **where, content=words, at=at)
    return True


async def of_objection(tx: Tx, objection_id: int) -> list[Enclosure]:
    """Return what was sent with an objection, in the order in which it came."""
    return await ENCLOSURES.all(tx, "WHERE objection_id = :id ORDER BY id", id=objection_id)


async def count(tx: Tx, objection_id: int) -> int:
    """Return how many messages were sent with an objection."""
    return await read_number(tx, SQL["count"], objection_id=objection_id)
