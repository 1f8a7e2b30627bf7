"""A citizen's words on their way to the officers: kept, then a burst in one post."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pydantic import TypeAdapter

from bot.actions.cases import name_masking
from bot.actions.cases.name_masking import SHOWN_IN_GROUP, Names
from bot.actions.delivery import citizen_files, outbox_posts, relay
from bot.desk import dialogues
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Case, Person
from bot.domain.law.legal_deadlines import received_at
from bot.domain.message import Content, Incoming, KeptMessage, shortened
from bot.domain.words.albums import NOTHING, Piece, RepliedTo
from bot.domain.words.open_dialogues import AlbumParts
from bot.texts import OFFICIAL
from storage import outbox, relayed_messages
from storage.outbox import Queued

GATHERED = timedelta(minutes=2)
"""Shortest time between two posts of one person's words; words in between wait."""
EXCERPT = 80
"""Longest excerpt, in UTF-16 units, of the message to which one in a burst replies."""


@dataclass(frozen=True)
class PostOptions:
    """How a citizen's message is posted: heading, priority, as an edit, without delay."""

    heading: str = "citizen-says"
    priority: int = outbox.CONVERSATION
    edited: bool = False
    at_once: bool = False
    pointed: RepliedTo = NOTHING
    said_at: datetime | None = None


async def post_words(
    turn: Turn,
    person: Person,
    case: Case,
    place: tuple[int, int],
    content: Content,
    *,
    material: bool = True,
    manner: PostOptions = PostOptions(),
) -> int:
    """Show the officers what a citizen wrote; a file only if it was given as material.

    What follows within two minutes waits and comes in one post. Return the row that carries it.
    """
    names = await name_masking.names_for(turn, case)
    content, opened = await citizen_files.showable_now(turn, case, content)
    hidden = opened or _is_hidden(turn, content, names, material=material)
    piece = Piece(
        message_id=place[1],
        content=name_masking.mask_content(turn, content, names),
        at=manner.said_at or turn.now,
        announced=hidden,
        edited=manner.edited,
        quote=name_masking.mask_text(turn, manner.pointed.quote, names),
        masked=name_masking.kinds_masked(turn, content, names),
    )
    last = await _last(turn, place[0], case, piece)
    if last is not None and last.state == "queued" and content.kind == "sticker":
        # A swarm of stickers would cost a post each.
        piece = piece.model_copy(update={"content": _sticker_in_words(turn, content)})
    if last is not None and await _joined(turn, last, place[0], piece, manner.pointed):
        return last.seq
    heading = _heading(turn, piece, manner.heading)
    post = relay.group_row(turn, person, case, heading, manner.priority)
    if reply := manner.pointed.reply:
        piece = piece.model_copy(update={"quote": ""})
        post = replace(post, payload={**post.payload, "reply_parameters": dict(reply)})
    held = None if manner.at_once else await _held(turn, place[0], last, piece)
    return await outbox_posts.queue_messages(
        turn, replace(post, held_until=held), place[0], [piece]
    )


def _is_hidden(turn: Turn, content: Content, names: Names, *, material: bool) -> bool:
    """Say whether a message may hold identity, so that it is announced and opened in private."""
    if content.kind == "contact" or name_masking.is_named(turn, content, names):
        return True
    return not (material or content.kind in SHOWN_IN_GROUP)


def _heading(turn: Turn, piece: Piece, heading: str) -> str:
    if piece.announced:
        kind = piece.content.kind
        return turn.texts.plain(OFFICIAL, "file-arrived", kind=kind, edited=piece.edited)
    return turn.texts.plain(OFFICIAL, heading)


async def _last(turn: Turn, chat_id: int, case: Case, piece: Piece) -> Queued | None:
    """Return the queued row with the rest of an album, else the last with the person's words."""
    album = piece.content.album
    seq = await relayed_messages.row_of_album(turn.tx, chat_id, album) if album else None
    row = await outbox.find(turn.tx, seq)
    if row is not None and row.state == "queued":
        return row
    seq = await relayed_messages.last_row(turn.tx, chat_id, case.id)
    return await outbox.find(turn.tx, seq)


async def _joined(turn: Turn, row: Queued, chat_id: int, piece: Piece, pointed: RepliedTo) -> bool:
    """Add a message to a queued post, with an excerpt of what it replies to; False if it cannot."""
    if pointed.reply is not None and not piece.quote:
        piece = piece.model_copy(update={"quote": shortened(pointed.said, EXCERPT)})
    return await outbox_posts.join_message(turn, row, chat_id, piece)


def _sticker_in_words(turn: Turn, content: Content) -> Content:
    text = turn.texts.plain(OFFICIAL, "sticker-in-words", emoji=content.extra.get("emoji", ""))
    return Content(kind="text", text=text)


async def _held(turn: Turn, chat_id: int, last: Queued | None, piece: Piece) -> datetime:
    """Return until when a new post waits: for the rest of its album, and for `GATHERED` to pass."""
    album = piece.content.album
    settled = turn.now + (outbox_posts.ALBUM_COMPLETE_AFTER if album else timedelta())
    if last is None:
        return settled
    if album and await relayed_messages.row_of_album(turn.tx, chat_id, album) == last.seq:
        return settled  # a late part of an album that has just left
    if last.state == "queued":
        until = last.held_until
    elif await relayed_messages.answered_since(turn.tx, relay.REPLY.name, chat_id, last.seq):
        return settled  # a new exchange, no burst
    else:
        at = turn.now if last.state == "sending" else last.sent_at or last.created_at
        until = min(at, turn.now) + GATHERED
    return max(until or settled, settled)


PART_KINDS = ("text", "voice", "photo", "document", "video", "audio", "video_note")
_KEPT = TypeAdapter(tuple[KeptMessage, ...])


def to_kept_message(turn: Turn, incoming: Incoming) -> KeptMessage:
    """Return a message with its legal time, as it is kept until its meaning is known."""
    at = received_at(incoming.sent_at, turn.update.stored_at)
    return KeptMessage(message_id=incoming.message_id, at=at, content=incoming.content)


def to_json(kept: Iterable[KeptMessage]) -> list[Answers]:
    """Return messages as plain JSON, for a draft or a dialogue."""
    plain: list[Answers] = _KEPT.dump_python(tuple(kept), mode="json", exclude_defaults=True)
    return plain


def from_json(plain: object) -> tuple[KeptMessage, ...]:
    """Return messages from the JSON in which a draft or a dialogue keeps them."""
    return _KEPT.validate_python(plain)


async def first_of_album(turn: Turn, person: Person, incoming: Incoming) -> int:
    """Return the id of the first message of an album, or of the message itself without one."""
    album = incoming.content.album
    if album is None:
        return incoming.message_id
    begun = await dialogues.find_dialogue(turn, person, AlbumParts)
    if begun is not None and begun.album == album:
        return begun.first
    await dialogues.save_dialogue(turn, person, AlbumParts(album, incoming.message_id))
    return incoming.message_id


def to_request_part(content: Content, message_id: int) -> Answers | None:
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
