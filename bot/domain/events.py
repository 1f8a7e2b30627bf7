"""What can happen to a case: a closed vocabulary."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class EventName(StrEnum):
    """The names of events; each has a sentence in every language."""

    FILED = "filed"
    WORDS_ADDED = "words-added"
    WORDS_REMOVED = "words-removed"
    TAKEN = "taken"
    REPLIED = "replied"
    REPLY_DELIVERED = "reply-delivered"
    REPLY_TAKEN_BACK = "reply-taken-back"
    DELIVERY_FAILED = "delivery-failed"
    ANSWER_SENT = "answer-sent"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    FINISHED = "finished"
    IDENTITY_SEEN = "identity-seen"
    REMINDED = "reminded"
    EXTENDED = "extended"


# What the citizen reads of the story; the rest is the office's own.
FOR_CITIZENS = frozenset(
    {
        EventName.FILED,
        EventName.WORDS_ADDED,
        EventName.TAKEN,
        EventName.REPLY_DELIVERED,
        EventName.ANSWERED,
        EventName.WITHDRAWN,
        EventName.FINISHED,
        EventName.EXTENDED,
    }
)


@dataclass(frozen=True)
class Event:
    """One thing that happened; `actor` is "citizen", "desk" or "officer:<telegram id>"."""

    name: EventName
    actor: str
    happened_at: datetime
    facts: dict[str, Any] = field(default_factory=dict)
