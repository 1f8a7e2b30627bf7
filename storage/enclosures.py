"""Enclosures of objections: files, voice notes and words, sealed."""

from datetime import datetime

from bot.domain.message import Content
from bot.domain.objection_state import Enclosure
from storage.database import Row, Tx, load, read, read_number

SQL = load("enclosures")
CONTENT = "enclosure.content"


async def add(
    tx: Tx, objection_id: int, place: tuple[int, int], content: Content, at: datetime
) -> bool:
    """Keep a message with an objection; False if it is kept already."""
    where = {"objection_id": objection_id, "chat_id": place[0], "message_id": place[1]}
    if await tx.one(SQL["id_at"], **where) is not None:
        return False
    new_id = await tx.insert(SQL["add"], **where, at=at)
    sealed = tx.vault.seal(CONTENT, new_id, content.model_dump_json(exclude_defaults=True))
    tx.later(SQL["seal"], id=new_id, content=sealed)
    return True


async def of_objection(tx: Tx, objection_id: int) -> list[Enclosure]:
    """Return what was sent with an objection, in the order in which it came."""
    rows = await tx.all(SQL["of_objection"], objection_id=objection_id)
    return [_enclosure(tx, row) for row in rows]


def _enclosure(tx: Tx, row: Row) -> Enclosure:
    content = Content.model_validate_json(tx.vault.open(CONTENT, row["id"], row["content"]))
    return read(Enclosure, row, place=(row["chat_id"], row["message_id"]), content=content)


async def count(tx: Tx, objection_id: int) -> int:
    """Return how many messages were sent with an objection."""
    return await read_number(tx, SQL["count"], objection_id=objection_id)
