"""Official answers to requests (pemberitahuan tertulis) and the messages they are sent in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.domain.message import Content

AnswerState = Literal["collecting", "sending", "delivered", "failed", "dropped"]


@dataclass(frozen=True)
class Answer:
    """An official answer to a request, which is being written or was sent.

    `rest` are the rows of the outbox with what one message could not hold of its preview.
    """

    id: int
    case_id: int
    officer_id: int
    state: AnswerState
    started_at: datetime
    rest: tuple[int, ...] = ()


@dataclass(frozen=True)
class AnswerMessage:
    """One message of an official answer."""

    chat_id: int
    message_id: int
    content: Content
