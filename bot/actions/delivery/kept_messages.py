"""Messages of a person, kept with their legal time until their meaning is known."""

from datetime import datetime
from typing import Any

from bot.desk import dialogues
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.legal_deadlines import received_at
from bot.domain.message import Content, Incoming
from bot.domain.open_dialogues import AlbumParts


def kept_of(turn: Turn, incoming: Incoming) -> dict[str, Any]:
    """Return a message with its legal time, as it is kept until its meaning is known."""
    at = received_at(incoming.sent_at, turn.stored_at)
    return as_kept(incoming.message_id, incoming.content, at)


def as_kept(message_id: int, content: Content, at: datetime) -> dict[str, Any]:
    """Return a message and its legal time as plain JSON."""
    shown = content.model_dump(mode="json", exclude_defaults=True)
    return {"message_id": message_id, "at": at.isoformat(), "content": shown}


async def first_of_album(turn: Turn, person: Person, incoming: Incoming) -> int:
    """Return the id of the first message of an album, or of the message itself without one."""
    album = incoming.content.album
    if album is None:
        return incoming.message_id
    begun = await dialogues.recall(turn, person, AlbumParts)
    if begun is not None and begun.album == album:
        return begun.first
    await dialogues.remember(turn, person, AlbumParts(album, incoming.message_id))
    return incoming.message_id
