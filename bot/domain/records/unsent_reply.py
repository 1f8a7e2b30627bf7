"""What an officer wrote for a citizen, from its arrival until somebody lets it leave, or never."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.words.albums import Piece, go_together


class ReplyState(StrEnum):
    """Where an officer's reply stands; nothing but a press leads from `WAITING` to `LEAVING`."""

    WAITING = "waiting"
    LEAVING = "leaving"
    SENT = "sent"
    FAILED = "failed"
    NOTE = "note"
    """It stays in the group; its author may still have it sent, while its line stands."""
    BESIDE = "beside"
    """It was written beside a draft answer, and its author is asked whether it belongs there."""
    MISSING = "missing"
    """Its messages were deleted in the group before the press."""
    STOPPED = "stopped"
    """It was taken back after the press, before it left."""
    DELETED = "deleted"
    """It was taken back after it had arrived."""


INSIDE = frozenset({ReplyState.WAITING, ReplyState.NOTE, ReplyState.BESIDE})
"""States in which nothing of it has left."""
LEFT = frozenset({ReplyState.LEAVING, ReplyState.SENT, ReplyState.FAILED})
"""States in which it has rows in the outbox, and its parts are changes of these."""


@dataclass(frozen=True)
class UnsentReply:
    """One officer's reply, which may be several messages; `line` is the row of its line."""

    id: int
    case_id: int | None
    person_id: int | None
    officer_id: int
    state: ReplyState
    state_at: datetime
    written_at: datetime
    """When its newest message was written or edited."""
    line: int | None = None
    thread_id: int | None = None
    why: str = ""
    """How it ended, where the state does not say it: `changed`, `gone`, `by-hand`, or a reason."""
    pressed_by: int | None = None
    """Who let it leave, or made it a note."""
    mentioned_at: datetime | None = None
    answer_id: int | None = None
    answers_upto: int | None = None
    """The person's last message that it answers, of those that wait outside any case."""


@dataclass(frozen=True)
class UnsentPart:
    """A message of a reply that has not left, or the newer version of one that has."""

    id: int
    reply_id: int
    chat_id: int
    message_id: int
    piece: Piece
    points_to: dict[str, Any] | None = None
    """What it replies to in the citizen's chat, as parameters of the Bot API."""

    @property
    def place(self) -> tuple[int, int]:
        """Return where it was written: (chat, message)."""
        return self.chat_id, self.message_id


def posts_of(parts: list[UnsentPart]) -> list[list[UnsentPart]]:
    """Return parts as they leave, in the order in which they were written: an album is one post."""
    posts: list[list[UnsentPart]] = []
    for part in sorted(parts, key=lambda one: one.message_id):
        album = part.piece.content.album
        before = [one.piece for one in posts[-1]] if posts and album else []
        if before and before[-1].content.album == album and go_together(before, part.piece):
            posts[-1].append(part)
        else:
            posts.append([part])
    return posts
