"""Messages carried between private chats and the group, and the messages that show them there."""

from datetime import datetime

from bot.domain.words.albums import CarriedMessage, CopyPlace, Piece
from storage.database import Tx, load_queries, read_one
from storage.table import Seal, Table

SQL = load_queries("relayed_messages")
CARRIED = Table("copy", CarriedMessage, sealed={"piece": Seal("message_id", as_json=True)})


async def add_message(
    tx: Tx, seq: int, chat_id: int, piece: Piece, thread_id: int | None = None
) -> None:
    """Add a message, sealed, to an outbox row; `chat_id` is the chat in which it was written."""
    tx.run_later(
        SQL["add"],
        seq=seq,
        chat_id=chat_id,
        message_id=piece.message_id,
        album=piece.content.album,
        piece=piece.model_dump_json(exclude_defaults=True),
        thread_id=thread_id,
    )


async def of_row(tx: Tx, seq: int) -> list[CarriedMessage]:
    """Return the messages that an outbox row carries, in order."""
    return await CARRIED.all(tx, SQL["of_row"], seq=seq)


async def newest(tx: Tx, chat_id: int, message_id: int) -> CarriedMessage | None:
    """Return the newest copy of a message, or None if it was never carried."""
    return await CARRIED.one(tx, SQL["newest"], chat_id=chat_id, message_id=message_id)


async def files_in_group(tx: Tx, chat_id: int, message_id: int) -> list[tuple[int, datetime]]:
    """Return (id, sent at) of every copy in the group that shows the file of a message."""
    rows = await tx.all(SQL["files_in_group"], chat_id=chat_id, message_id=message_id)
    return [(row["id"], datetime.fromisoformat(row["sent_at"])) for row in rows]


async def place(tx: Tx, copy_id: int) -> CopyPlace | None:
    """Return the place of a carried message, without decrypting its contents."""
    return await read_one(tx, CopyPlace, SQL["get"], id=copy_id)


async def sent_ids(tx: Tx, seq: int) -> list[int]:
    """Return the ids of the messages in which an outbox row arrived, each once."""
    rows = await tx.all(SQL["of_row"], seq=seq)
    return sorted({row["sent_id"] for row in rows if row["sent_id"] is not None})


async def replace(tx: Tx, copy: CarriedMessage, piece: Piece) -> None:
    """Replace a carried message by its newer version."""
    CARRIED.put(tx, copy.id, piece=piece.model_dump(mode="json", exclude_defaults=True))


async def drop(tx: Tx, copy_id: int) -> None:
    """Remove a message from its outbox row."""
    tx.run_later(SQL["drop"], id=copy_id)


async def mark_sent(tx: Tx, seq: int, message_ids: list[int], thread_id: int | None) -> None:
    """Record the ids of a row's sent messages: one for all parts, or one each."""
    for place, row in enumerate(await tx.all(SQL["of_row"], seq=seq)):
        sent_id = message_ids[min(place, len(message_ids) - 1)]
        tx.run_later(SQL["sent"], id=row["id"], sent_id=sent_id, thread_id=thread_id)


async def row_of_album(tx: Tx, chat_id: int, album: str) -> int | None:
    """Return the newest row that carries parts of an album."""
    row = await tx.one(SQL["row_of_album"], chat_id=chat_id, album=album)
    return row["seq"] if row else None


async def last_row(tx: Tx, chat_id: int, case_id: int | None) -> int | None:
    """Return the newest row that carries messages of a chat to the group, on a case or on none."""
    row = await tx.one(SQL["last_row"], chat_id=chat_id, case_id=case_id)
    return row["seq"] if row else None


async def answered_since(tx: Tx, purpose: str, chat_id: int, seq: int) -> bool:
    """Say whether a row of a purpose, such as a reply, was queued to a chat after another row."""
    row = await tx.one(SQL["answered_since"], purpose=purpose, chat=str(chat_id), seq=seq)
    return row is not None


async def forget_group(tx: Tx) -> None:
    """Forget the ids of messages in the group, because the group is another one now."""
    tx.run_later(SQL["forget_group"])
