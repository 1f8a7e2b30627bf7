"""Officers' replies that have not left: each with its messages, sealed, and its line."""

from datetime import datetime
from typing import Any

from bot.domain.records.unsent_reply import UnsentPart, UnsentReply
from bot.domain.words.albums import Piece
from storage.database import Tx, load_queries, read_instant
from storage.table import Seal, Table

SQL = load_queries("unsent_replies")
REPLIES = Table("unsent_reply", UnsentReply)
PARTS = Table(
    "unsent_part",
    UnsentPart,
    sealed={
        "piece": Seal("message_id", as_json=True),
        "points_to": Seal("message_id", as_json=True),
    },
)


async def add_reply(tx: Tx, **given: object) -> UnsentReply:
    """Add a reply without messages."""
    number = await REPLIES.add(tx, **given)
    [added] = await REPLIES.all(tx, "WHERE id = :id", id=number)
    return added


async def get(tx: Tx, reply_id: int | None) -> UnsentReply | None:
    """Return a reply, or None."""
    return await REPLIES.get(tx, reply_id)


async def of_line(tx: Tx, line: int | None) -> UnsentReply | None:
    """Return the reply that a row of the outbox is the line of, or None."""
    return await REPLIES.one(tx, "WHERE line = :line", line=line)


async def in_a_row(
    tx: Tx, officer_id: int, person_id: int | None, case_id: int | None, since: datetime
) -> UnsentReply | None:
    """Return the officer's waiting reply to a person on a case, written after an instant."""
    who = {"officer_id": officer_id, "person_id": person_id, "case_id": case_id}
    return await REPLIES.one(tx, SQL["in_a_row"], **who, since=since)


async def others(tx: Tx, reply: UnsentReply) -> list[UnsentReply]:
    """Return what other officers wrote to the same person on the same case, and did not send."""
    who = {"officer_id": reply.officer_id, "person_id": reply.person_id, "case_id": reply.case_id}
    return await REPLIES.all(tx, SQL["others"], **who)


async def waiting_for(tx: Tx, person_id: int | None, case_id: int | None) -> list[int]:
    """Return the waiting replies to a person on a case."""
    rows = await tx.all(SQL["waiting_for"], person_id=person_id, case_id=case_id)
    return [row["id"] for row in rows]


async def last_inside(
    tx: Tx, officer_id: int, since: datetime, case_id: int | None, *, anywhere: bool
) -> UnsentReply | None:
    """Return the officer's newest words after an instant that wait, on a case or `anywhere`."""
    where = {"case_id": case_id, "anywhere": anywhere}
    return await REPLIES.one(tx, SQL["last_inside"], officer_id=officer_id, since=since, **where)


async def beside(tx: Tx, answer_id: int) -> UnsentReply | None:
    """Return the newest words written beside a draft answer."""
    return await REPLIES.one(tx, "WHERE answer_id = :id ORDER BY id DESC LIMIT 1", id=answer_id)


async def overdue(tx: Tx, case_id: int | None) -> list[UnsentReply]:
    """Return a case's waiting replies whose author was reminded of them."""
    where = "WHERE state = 'waiting' AND mentioned_at IS NOT NULL AND case_id = :id ORDER BY id"
    return await REPLIES.all(tx, where, id=case_id)


async def unmentioned(tx: Tx, before: datetime) -> list[int]:
    """Return the waiting replies, written by an instant, of which nobody was reminded."""
    return [row["id"] for row in await tx.all(SQL["unmentioned"], before=before)]


async def mentioned(tx: Tx) -> list[int]:
    """Return the waiting replies of which their author was reminded."""
    return [row["id"] for row in await tx.all(SQL["mentioned"])]


async def lineless(tx: Tx) -> list[int]:
    """Return the waiting replies whose line stayed in a group that the desk has left."""
    return [row["id"] for row in await tx.all(SQL["lineless"])]


async def aside(tx: Tx, before: datetime) -> list[int]:
    """Return the notes, and words beside a draft, whose line has stood since an instant."""
    return [row["id"] for row in await tx.all(SQL["aside"], before=before)]


async def change(tx: Tx, reply_id: int, **columns: object) -> None:
    """Set columns of a reply."""
    REPLIES.put(tx, reply_id, **columns)


async def drop(tx: Tx, reply_id: int) -> None:
    """Forget a reply with its messages."""
    tx.run_later(SQL["drop"], id=reply_id)


async def forget_lines(tx: Tx) -> None:
    """Forget the lines of replies that have not left, because the group is another one now."""
    tx.run_later(SQL["forget_lines"])


async def parts(tx: Tx, reply_id: int) -> list[UnsentPart]:
    """Return the messages of a reply in the order in which they were written."""
    return await PARTS.all(tx, "WHERE reply_id = :id ORDER BY message_id", id=reply_id)


async def part_at(tx: Tx, place: tuple[int, int]) -> UnsentPart | None:
    """Return the message of a reply at a place: (chat, message)."""
    return await PARTS.one(tx, SQL["part_at"], chat_id=place[0], message_id=place[1])


async def part_of_file(tx: Tx, kept_id: int) -> UnsentPart | None:
    """Return the message of a reply that brought a file which the office keeps."""
    return await PARTS.one(tx, SQL["part_of_file"], kept_id=kept_id)


async def part_of_album(tx: Tx, chat_id: int, album: str | None) -> UnsentPart | None:
    """Return the newest message of an album that has not left."""
    return await PARTS.one(tx, SQL["part_of_album"], chat_id=chat_id, album=album)


async def add_part(
    tx: Tx, reply_id: int, chat_id: int, piece: Piece, points_to: dict[str, Any] | None = None
) -> None:
    """Add a message to a reply."""
    await PARTS.add(
        tx,
        reply_id=reply_id,
        chat_id=chat_id,
        message_id=piece.message_id,
        album=piece.content.album,
        piece=piece.model_dump(mode="json", exclude_defaults=True),
        points_to=points_to,
    )


async def drop_parts(tx: Tx, reply_id: int, message_id: int | None = None) -> None:
    """Forget a message of a reply, or all of them."""
    tx.run_later(SQL["drop_parts"], reply_id=reply_id, message_id=message_id)


async def written_since(tx: Tx, case_id: int, since: datetime) -> datetime | None:
    """Return when the requester last wrote on a case after an instant."""
    return await read_instant(tx, SQL["written_since"], case_id=case_id, since=since)


async def answered_at(tx: Tx, case_id: int) -> datetime | None:
    """Return when the office last wrote to the requester of a case."""
    return await read_instant(tx, SQL["answered_at"], case_id=case_id)


async def answered_outside(tx: Tx, person_id: int) -> datetime | None:
    """Return when the newest reply to a person outside any case arrived."""
    return await read_instant(tx, SQL["answered_outside"], person_id=person_id)
