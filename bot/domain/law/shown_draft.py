"""What an officer was shown of an act before it: every message and letter that would leave."""

import html
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.domain.message import checksum_of

KEPT_FOR = timedelta(days=7)
"""So long what was shown is kept if nothing comes of it."""
OPEN_FACTS = frozenset(
    {"number", "day", "object_until", "object_reason", "dispute_until", "dispute_reason"}
)
"""What a letter takes only when it is made: its number and day, and the last days to object and to
dispute, which begin with its receipt. Its code is no fact of it."""
_TAG = re.compile(r"<[^>]*>")

Shown = Literal["answer", "form", "submission", "closing", "correction"]
"""Of what something was shown: by its number, a form by those of its officer and case."""
Piece = Mapping[str, object]
"""A call to Telegram without its buttons, or the facts of a letter by its `letter`, its kind."""


@dataclass(frozen=True)
class ShownDraft:
    """What was shown `about` an act; `pieces` are all that would leave, in order."""

    id: int
    about: str
    pieces: list[Piece]
    shown_at: datetime


def shown_name(kind: Shown, *numbers: int) -> str:
    """Return the name under which it is kept what was shown of an act."""
    return ":".join([kind, *map(str, numbers)])


def checksum_of_pieces(pieces: Sequence[Piece]) -> str:
    """Return a checksum of what leaves, by which a button names what was shown above it."""
    return checksum_of(json.dumps([*pieces], ensure_ascii=False, sort_keys=True))


def without_letters(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the messages alone among what leaves."""
    return [piece for piece in pieces if "letter" not in piece]


def changed_lines(before: Sequence[Piece], after: Sequence[Piece]) -> list[str]:
    """Return the lines that were not shown before, without their markup.

    They stand in the group: of a letter, which names its reader, only who signs.
    """
    known = {line for piece in before for line in _lines(_open_to_all(piece))}
    return [line for one in after for line in _lines(_open_to_all(one)) if line not in known]


def _open_to_all(piece: Piece) -> object:
    return piece.get("signature") if "letter" in piece else piece


def _lines(value: object) -> list[str]:
    match value:
        case str():
            bare = html.unescape(_TAG.sub("", value))
            return [line.strip() for line in bare.splitlines() if line.strip()]
        case Mapping():
            return [line for one in value.values() for line in _lines(one)]
        case list() | tuple():
            return [line for one in value for line in _lines(one)]
    return []
