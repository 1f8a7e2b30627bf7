"""Messages of a person, kept with their legal time until their meaning is known."""

from collections.abc import Iterable

from pydantic import TypeAdapter

from bot.desk import dialogues
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.form_answers import Answers
from bot.domain.legal_deadlines import received_at
from bot.domain.message import Content, Incoming, KeptMessage
from bot.domain.open_dialogues import AlbumParts

PART_KINDS = ("text", "voice", "photo", "document", "video", "audio", "video_note")
_KEPT = TypeAdapter(tuple[KeptMessage, ...])


def kept_of(turn: Turn, incoming: Incoming) -> KeptMessage:
    """Return a message with its legal time, as it is kept until its meaning is known."""
    at = received_at(incoming.sent_at, turn.stored_at)
    return KeptMessage(message_id=incoming.message_id, at=at, content=incoming.content)


def stored(kept: Iterable[KeptMessage]) -> list[Answers]:
    """Return messages as plain JSON, for a draft or a dialogue."""
    plain: list[Answers] = _KEPT.dump_python(tuple(kept), mode="json", exclude_defaults=True)
    return plain


def read(plain: object) -> tuple[KeptMessage, ...]:
    """Return messages from the JSON in which a draft or a dialogue keeps them."""
    return _KEPT.validate_python(plain)


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


def part_of(content: Content, message_id: int) -> Answers | None:
    """Return a message as a part of what is wanted; None if the form does not take its kind."""
    if content.kind not in PART_KINDS:
        return None
    part = {
        "kind": content.kind,
        "message_id": message_id,
        "text": content.text or None,
        "file_id": content.file_id,
        "file_name": content.file_name,
        "file_size": content.file_size,
        "album": content.album,
    }
    return {name: value for name, value in part.items() if value is not None}
