"""Official answers to requests (pemberitahuan tertulis) and the messages they are sent in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.domain.message import Content

AnswerState = Literal["collecting", "sending", "delivered", "failed", "dropped"]


@dataclass(frozen=True)
class Answer:
    """An official answer to a request, which is being written or was sent.

    `posted` are the rows of the outbox that show it until it arrived.
    """

    id: int
    case_id: int
    officer_id: int
    state: AnswerState
    started_at: datetime
    posted: tuple[int, ...] = ()


@dataclass(frozen=True)
class AnswerMessage:
    """One message of an official answer."""

    chat_id: int
    message_id: int
    content: Content
