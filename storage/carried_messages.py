"""Copies: which message of one side shows which of the other."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.albums import Piece
from storage.database import Row, Tx
from storage.named_queries import load
from storage.vault import Vault

SQL = load("carried_messages")
PIECE = "copy.piece"


@dataclass(frozen=True)
class CarriedMessage:
    """A message that a row of the outbox carries; `sent_id` is its number on the other side."""

    id: int
    outbox_seq: int
    chat_id: int
    message_id: int
    thread_id: int | None
    sent_id: int | None
    piece: Piece


def _copy(vault: Vault, row: Row) -> CarriedMessage:
    piece = Piece.model_validate_json(vault.open(PIECE, row["message_id"], row["piece"]))
    numbers = ("id", "outbox_seq", "chat_id", "message_id", "thread_id", "sent_id")
    return CarriedMessage(**{name: row[name] for name in numbers}, piece=piece)


def _sealed(vault: Vault, piece: Piece) -> bytes:
    return vault.seal(PIECE, piece.message_id, piece.model_dump_json(exclude_defaults=True))


async def add(
    tx: Tx, vault: Vault, seq: int, chat_id: int, piece: Piece, thread_id: int | None = None
) -> None:
    """Let a row carry one more message, sealed; `chat_id` is where that was written."""
    tx.later(
        SQL["add"],
        seq=seq,
        chat_id=chat_id,
        message_id=piece.message_id,
        album=piece.content.album,
        piece=_sealed(vault, piece),
        thread_id=thread_id,
    )


async def of_row(tx: Tx, vault: Vault, seq: int) -> list[CarriedMessage]:
    """Return what a row carries, in its order."""
    return [_copy(vault, row) for row in await tx.all(SQL["of_row"], seq=seq)]


async def newest(tx: Tx, vault: Vault, chat_id: int, message_id: int) -> CarriedMessage | None:
    """Return the newest copy of a message, or None if it was never carried."""
    row = await tx.one(SQL["newest"], chat_id=chat_id, message_id=message_id)
    return _copy(vault, row) if row else None


async def files_in_group(tx: Tx, chat_id: int, message_id: int) -> list[tuple[int, datetime]]:
    """Return (id, sent at) of every copy in the group that shows the file of a message."""
    rows = await tx.all(SQL["files_in_group"], chat_id=chat_id, message_id=message_id)
    return [(row["id"], datetime.fromisoformat(row["sent_at"])) for row in rows]


@dataclass(frozen=True)
class Place:
    """Where a message was written, which one shows it, and the topic of the group's one."""

    chat_id: int
    message_id: int
    sent_id: int | None
    thread_id: int | None


async def place(tx: Tx, copy_id: int) -> Place | None:
    """Return where a copy stands, without opening the seal."""
    row = await tx.one(SQL["get"], id=copy_id)
    if row is None:
        return None
    return Place(row["chat_id"], row["message_id"], row["sent_id"], row["thread_id"])


async def sent_ids(tx: Tx, seq: int) -> list[int]:
    """Return the numbers of the messages in which a row arrived, each once."""
    rows = await tx.all(SQL["of_row"], seq=seq)
    return sorted({row["sent_id"] for row in rows if row["sent_id"] is not None})


async def replace(tx: Tx, vault: Vault, copy: CarriedMessage, piece: Piece) -> None:
    """Let a copy show a newer version."""
    tx.later(SQL["replace"], id=copy.id, piece=_sealed(vault, piece))


async def drop(tx: Tx, copy_id: int) -> None:
    """Leave a message out of its row."""
    tx.later(SQL["drop"], id=copy_id)


async def mark_sent(tx: Tx, seq: int, message_ids: list[int], thread_id: int | None) -> None:
    """Record in which messages a row arrived: one for all it carries, or one for each."""
    for place, row in enumerate(await tx.all(SQL["of_row"], seq=seq)):
        sent_id = message_ids[min(place, len(message_ids) - 1)]
        tx.later(SQL["sent"], id=row["id"], sent_id=sent_id, thread_id=thread_id)


async def row_of_album(tx: Tx, chat_id: int, album: str) -> int | None:
    """Return the newest row that carries parts of an album."""
    row = await tx.one(SQL["row_of_album"], chat_id=chat_id, album=album)
    return row["seq"] if row else None


async def last_row(tx: Tx, chat_id: int, case_id: int | None) -> int | None:
    """Return the newest row that carries words of a chat to the group, for a case or for none."""
    row = await tx.one(SQL["last_row"], chat_id=chat_id, case_id=case_id)
    return row["seq"] if row else None


async def answered_since(tx: Tx, chat_id: int, seq: int) -> bool:
    """Say whether officers wrote to somebody after a row was queued."""
    return await tx.one(SQL["answered_since"], chat=str(chat_id), seq=seq) is not None


async def forget_group(tx: Tx) -> None:
    """Forget the numbers of the group's messages: the group is another one now."""
    tx.later(SQL["forget_group"])
