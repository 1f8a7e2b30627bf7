"""Words outside a case: kept back to be gathered for the group."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.domain.message import Content

ChatterState = Literal["waiting", "shown"]


@dataclass(frozen=True)
class Pointed:
    """What a message replies to: parameters of the reply in the group, its words, words quoted."""

    reply: Mapping[str, object] | None = None
    said: str = ""
    quote: str = ""


NOTHING = Pointed()


@dataclass(frozen=True)
class Chatter:
    """A message outside a case that the group has not seen; `pointed` is what it replies to."""

    id: int
    person_id: int
    message_id: int
    heading: str
    content: Content | None
    at: datetime
    traits: frozenset[str]
    pointed: Pointed = NOTHING


@dataclass(frozen=True)
class PlainQuestion:
    """Where what a person asked the officers outside any case stands.

    It waits since the first words after the last reply; None of a side if there are none.
    """

    waits_since: datetime | None = None
    answered_at: datetime | None = None


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
    content: Content | None = None
    pointed: Pointed = NOTHING
    traits: frozenset[str] = frozenset()
