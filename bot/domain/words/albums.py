"""Messages put together on their way: as albums, as posts, or gathered for the group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.form_answers import FrozenModel
from bot.domain.message import LONGEST_CAPTION, LONGEST_TEXT, Content, utf16_length, with_heading
from bot.domain.words.masking_rules import PersonalKind

LARGEST_ALBUM = 10
MOST_ANNOUNCED = 8
"""Most files that one post announces, each with its button."""
WORDS, ALONE = "words", "alone"
ALBUMS = {"photo": "scenes", "video": "scenes", "document": "documents", "audio": "sounds"}
"""Kinds of files that Telegram shows as one album, by what they may be mixed with."""


class Piece(FrozenModel):
    """One message as it is shown to the other side; `at` is when it was sent.

    Of an `announced` file only the arrival is told; `quote` holds the words it replies to, `masked`
    what kinds of personal details the words lack.
    """

    message_id: int
    content: Content
    at: datetime
    announced: bool = False
    edited: bool = False
    quote: str = ""
    masked: tuple[PersonalKind, ...] = ()


@dataclass(frozen=True)
class CopyPlace:
    """Where a message was written, which message shows it, and that one's topic."""

    chat_id: int
    message_id: int
    sent_id: int | None
    thread_id: int | None

    @property
    def place(self) -> tuple[int, int]:
        """Return where the message was written: (chat id, message id)."""
        return self.chat_id, self.message_id


@dataclass(frozen=True)
class CarriedMessage(CopyPlace):
    """A message that was carried to the other side, or waits in the outbox row that carries it."""

    id: int
    outbox_seq: int
    piece: Piece


def album_family(piece: Piece) -> str:
    """Return the group of kinds that may share one post with this message."""
    if piece.announced or piece.content.kind in ("text", "unknown"):
        return WORDS
    return ALBUMS.get(piece.content.kind, ALONE)


def go_together(pieces: Sequence[Piece], new: Piece) -> bool:
    """Say whether a message can join a post; an album takes only its own parts.

    Whether the words still fit is not checked here: see `fits`.
    """
    last, kind = pieces[-1], album_family(new)
    if kind == ALONE or album_family(last) != kind:
        return False
    if kind == WORDS:
        return not new.announced or sum(piece.announced for piece in pieces) < MOST_ANNOUNCED
    same = last.content.album == new.content.album and last.edited == new.edited
    return same and len(pieces) < LARGEST_ALBUM


def stack_posts(heading: str, said: Sequence[tuple[str, str, Content]]) -> Content:
    """Join posts into one text, each with its author's line and quote above it."""
    text, marks = heading, [_mark("bold", 0, heading)]
    for lead, quote, content in said:
        text += "\n\n"
        if lead:
            marks.append(_mark("bold", utf16_length(text), lead))
            text += f"{lead}\n"
        if quote:
            marks.append(_mark("blockquote", utf16_length(text), quote))
            text += f"{quote}\n"
        marks += _shifted(content, utf16_length(text))
        text += content.text
        text = text.rstrip("\n")
    return Content(kind="text", text=text, entities=tuple(marks))


def fits_one_message(content: Content) -> bool:
    """Say whether a text fits into one Telegram message."""
    return utf16_length(content.text) <= LONGEST_TEXT


def _mark(kind: str, offset: int, text: str) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": utf16_length(text)}


def _shifted(content: Content, by: int) -> list[dict[str, Any]]:
    return [{**entity, "offset": entity["offset"] + by} for entity in content.entities]


def compose_album(heading: str, contents: Sequence[Content]) -> tuple[list[Content], list[Content]]:
    """Return (texts to send first, files with their captions) of an album.

    Pictures share one caption, since Telegram shows a single one below them; documents and
    recordings keep their own.
    """
    contents = list(contents)
    if ALBUMS[contents[0].kind] == "scenes":
        first, *others = contents
        contents = [_with_all_words(first, contents), *map(_bare, others)]
    ahead: list[Content] = []
    for place, content in enumerate(contents):
        if place and utf16_length(content.text) > LONGEST_CAPTION:
            ahead.append(Content(kind="text", text=content.text, entities=content.entities))
            contents[place] = _bare(content)
    *before, first = with_heading(contents[0], heading)
    return [*before, *ahead], [first, *contents[1:]]


def _with_all_words(first: Content, contents: Sequence[Content]) -> Content:
    text, marks = "", []
    for content in contents:
        if content.text:
            text += "\n\n" if text else ""
            marks += _shifted(content, utf16_length(text))
            text += content.text
    return first.model_copy(update={"text": text, "entities": tuple(marks)})


def _bare(content: Content) -> Content:
    return content.model_copy(update={"text": "", "entities": ()})


@dataclass(frozen=True)
class RepliedTo:
    """The message that another one replies to, and the words quoted from it."""

    reply: Mapping[str, object] | None = None
    said: str = ""
    quote: str = ""


NOTHING = RepliedTo()
