"""Words outside a case: kept back to be gathered for the group, or while their sender is paused."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.domain.message import Content

ChatterState = Literal["waiting", "paused", "shown"]


@dataclass(frozen=True)
class Pointed:
    """What a message replies to: parameters of the reply in the group, its words, words quoted."""

    reply: Mapping[str, object] | None = None
    said: str = ""
    quote: str = ""


NOTHING = Pointed()


@dataclass(frozen=True)
class Chatter:
    """A message that the group has not been shown: of no case, or of one that keeps its content.

    `pointed` is what it replies to.
    """

    id: int
    person_id: int
    case_id: int | None
    message_id: int
    heading: str
    content: Content | None
    at: datetime
    traits: frozenset[str]
    pointed: Pointed = NOTHING


@dataclass(frozen=True)
class Heard:
    """Who wrote a message and when, without its words."""

    person_id: int
    traits: frozenset[str]
    at: datetime


@dataclass(frozen=True)
class Fresh:
    """A message before it is stored."""

    person_id: int
    message_id: int
    heading: str
    case_id: int | None = None
    content: Content | None = None
    pointed: Pointed = NOTHING
    traits: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Pause:
    """A time in which one sender's words are not shown to the group: why, and until when."""

    id: int
    person_id: int
    reason: str
    ends_at: datetime
