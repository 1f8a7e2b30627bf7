"""The files of an official answer: albums stay whole."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.bundle import Piece, go_together
from storage.answers import Part


def posts(parts: Sequence[Part], at: datetime) -> list[list[Piece]]:
    """Return what goes out together: albums as they were sent, all else by itself."""
    found: list[list[Piece]] = []
    for part in parts:
        piece = Piece(message_id=part.message_id, content=part.content, at=at)
        album = part.content.album is not None
        if album and found and go_together(found[-1], piece):
            found[-1].append(piece)
        else:
            found.append([piece])
    return found


def files(parts: Sequence[Part]) -> int:
    """Count the files among the parts of an answer."""
    return sum(part.content.is_file for part in parts)
