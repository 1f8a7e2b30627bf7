"""A message as the desk sees it, and what a reply quotes of it, without Telegram's types."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from zlib import crc32

from pydantic import Field, field_serializer

from bot.domain.form_answers import FrozenModel

ContentKind = Literal[
    "text",
    "photo",
    "document",
    "voice",
    "audio",
    "video",
    "video_note",
    "animation",
    "sticker",
    "location",
    "venue",
    "contact",
    "unknown",
]
LONGEST_LABEL = 60
"""UTF-16 units of a button's label that a telephone shows."""


class Content(FrozenModel):
    """What a message carries. Files are named by Telegram's id; entities are as Telegram's.

    `album` names the album that it is part of.
    """

    kind: ContentKind
    text: str = ""
    entities: tuple[dict[str, Any], ...] = ()
    file_id: str | None = None
    file_name: str | None = None
    file_size: int | None = None
    extra: dict[str, Any] = Field(default_factory=dict)
    album: str | None = None

    @property
    def is_file(self) -> bool:
        """Say whether Telegram keeps a file for it."""
        return self.file_id is not None

    @property
    def is_note(self) -> bool:
        """Say whether a text or a caption begins with the mark of an internal note."""
        return self.text.lstrip().startswith(NOTE_MARKS)

    @property
    def has_link(self) -> bool:
        """Say whether Telegram found a link in its words, or they hold the address of one."""
        marked = any(entity.get("type") in ("url", "text_link") for entity in self.entities)
        return marked or "://" in self.text

    @property
    def is_large(self) -> bool:
        """Say whether the file is too large for a bot to fetch."""
        return (self.file_size or 0) > LARGEST_FETCHED


class KeptMessage(FrozenModel):
    """A message of a person and its legal time, kept until its meaning is known."""

    message_id: int
    at: datetime
    content: Content

    @field_serializer("at")
    def _as_text(self, at: datetime) -> str:
        return at.isoformat()


class Quote(FrozenModel):
    """Words that a reply quotes, and where they stand in the other message (UTF-16 units)."""

    text: str
    position: int


class Incoming(FrozenModel):
    """A message as it arrived. `sent_at` is Telegram's own date for it."""

    chat_id: int
    message_id: int
    sender_id: int
    sender_name: str
    sent_at: datetime
    content: Content
    reply_to: int | None = None
    reply_to_sender: int | None = None
    reply_to_name: str = ""
    reply_to_bot: bool = False
    quote: Quote | None = None
    mention: str = ""
    """The first account that it mentions, as it is written there; the bot itself does not count."""
    thread_id: int | None = None
    in_topic: bool = False
    anonymous: bool = False
    via_bot: bool = False
    """Another bot wrote it, and somebody only chose it from a list."""
    language_code: str | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Return the message's place: (chat id, message id)."""
        return self.chat_id, self.message_id

    @property
    def topic(self) -> int | None:
        """Return the topic of the group in which it stands; None in General."""
        return self.thread_id if self.in_topic else None


@dataclass(frozen=True)
class Transcript:
    """What an officer wrote down of a voice note; `message_id` is the note that holds the words."""

    id: int
    case_id: int
    officer_id: int
    chat_id: int
    message_id: int


NOTE_MARKS = ("//", "📝")
"""They begin an internal note, which is never sent to a citizen: easy to type on a phone, and
neither begins a sentence that is meant for a citizen."""
CHECKED = frozenset({"photo", "document", "voice", "audio", "video", "video_note", "animation"})
"""Kinds whose file is looked at before anybody is shown it; a sticker is Telegram's own."""
WITHOUT_CAPTION = frozenset({"video_note", "sticker", "location", "venue", "contact"})
"""Kinds that cannot carry words of their own."""

SPOKEN = "(pesan suara)"
"""Placeholder in a form where a person sent a voice note instead of text."""

MEGABYTE = 1024 * 1024
LARGEST_FETCHED = 20 * MEGABYTE
"""Bytes of the largest file that Telegram lets a bot fetch; larger ones pass by their id."""
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_POP_UP = 200
"""Telegram's limits, in UTF-16 units."""


def utf16_length(text: str) -> int:
    """Count a text as Telegram does: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shortened(text: str, room: int) -> str:
    """Return a text of at most `room` UTF-16 units; an ellipsis shows where it was cut."""
    return text if utf16_length(text) <= room else split_text(text, room - 1)[0] + "…"


def checksum_of(text: str) -> str:
    """Return a checksum, by which a button stands for the very words that were shown."""
    return f"{crc32(text.encode()):08x}"


def split_text(text: str, room: int) -> tuple[str, ...]:
    """Cut a text into pieces of at most `room` UTF-16 units, never through a character."""
    found, start, used = [], 0, 0
    for place, character in enumerate(text):
        width = utf16_length(character)
        if used + width > room:
            found.append(text[start:place])
            start, used = place, 0
        used += width
    return (*found, text[start:])


def with_heading(content: Content, heading: str) -> tuple[Content, ...]:
    """Put a bold heading above what somebody wrote, in as many messages as that takes."""
    lead = f"{heading}\n\n" if content.text else heading
    room = LONGEST_CAPTION if content.is_file else LONGEST_TEXT
    bold = {"type": "bold", "offset": 0, "length": utf16_length(heading)}
    shifted = tuple(
        {**entity, "offset": entity["offset"] + utf16_length(lead)} for entity in content.entities
    )
    whole = content.model_copy(update={"text": lead + content.text, "entities": (bold, *shifted)})
    if content.kind not in WITHOUT_CAPTION and utf16_length(whole.text) <= room:
        return (whole,)
    if content.is_file and utf16_length(content.text) > LONGEST_CAPTION:
        # Some people may write longer captions than a bot can send.
        words = Content(kind="text", text=content.text, entities=content.entities)
        return (
            *with_heading(words, heading),
            content.model_copy(update={"text": "", "entities": ()}),
        )
    return (Content(kind="text", text=heading, entities=(bold,)), content)


SEND_METHODS = {
    "photo": "sendPhoto",
    "document": "sendDocument",
    "voice": "sendVoice",
    "audio": "sendAudio",
    "video": "sendVideo",
    "video_note": "sendVideoNote",
    "animation": "sendAnimation",
    "sticker": "sendSticker",
    "location": "sendLocation",
    "venue": "sendVenue",
    "contact": "sendContact",
}


def as_api_call(content: Content) -> tuple[str, dict[str, Any]]:
    """Return (method, payload) that sends a message's content on, by Telegram's file id."""
    if content.kind in ("text", "unknown"):
        payload: dict[str, Any] = {"text": content.text, "entities": list(content.entities)}
        return "sendMessage", {**payload, "link_preview_options": {"is_disabled": True}}
    payload = {} if content.kind == "sticker" else dict(content.extra)
    if content.file_id:
        payload[content.kind] = content.file_id
    if content.text and content.kind not in WITHOUT_CAPTION:
        payload |= {"caption": content.text, "caption_entities": list(content.entities)}
    return SEND_METHODS[content.kind], payload


def album_as_api_call(contents: Sequence[Content]) -> tuple[str, dict[str, Any]]:
    """Return (method, payload) that sends files as one album; a single one goes by itself."""
    if len(contents) == 1:
        return as_api_call(contents[0])
    return "sendMediaGroup", {"media": [input_media(content) for content in contents]}


def input_media(content: Content) -> dict[str, Any]:
    """Return a file as a part of an album, or as the replacement of another file."""
    media: dict[str, Any] = {"type": content.kind, "media": content.file_id, **content.extra}
    if content.text:
        media |= {"caption": content.text, "caption_entities": list(content.entities)}
    return media


QUOTED_MARKS = ("bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji")
"""Entities that a quote has to repeat to be found."""
LONGEST_QUOTE = 1024


def quote_in(content: Content, words: str, start: int | None = None) -> dict[str, Any] | None:
    """Return Telegram's quote of words that stand in a message, or None if they do not.

    `start` is where they stand, in UTF-16 units; without it the first place is taken.
    """
    if start is None:
        place = content.text.find(words)
        start = utf16_length(content.text[:place]) if place >= 0 else None
    if not words or start is None or utf16_length(words) > LONGEST_QUOTE:
        return None
    end = start + utf16_length(words)
    marks = []
    for entity in content.entities:
        low = max(entity["offset"], start)
        high = min(entity["offset"] + entity["length"], end)
        if entity["type"] in QUOTED_MARKS and low < high:
            marks.append({**entity, "offset": low - start, "length": high - low})
    return {"quote": words, **({"quote_entities": marks} if marks else {})}


def cut_utf16(text: str, start: int, length: int) -> str:
    """Return a part of a text; both numbers are UTF-16 units."""
    whole = text.encode("utf-16-le", "surrogatepass")
    return whole[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
