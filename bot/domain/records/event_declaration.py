"""The declaration of an event: its facts and who reads them; `events` has one for each."""

from dataclasses import KW_ONLY, dataclass
from enum import Enum, auto
from functools import partial

from bot.domain.law.acts import Act


class RegisterField(Enum):
    """How an event changes the register of requests beyond a single column."""

    NOTICE = auto()
    """A written notice reached the requester, if the event tells an outcome."""
    ORDER = auto()
    """A new answer is owed, by the day `due`."""
    LETTER = auto()
    """A signed letter waits to be confirmed; if the `act` of it is an answer, it says so."""
    REGIME = auto()
    """The days are counted by this regime from now on."""


@dataclass(frozen=True)
class StampsField:
    """Stores the time of the event in this field of the register's entry."""

    field: str


@dataclass(frozen=True)
class SetsField:
    """Sets a field of the register's entry to a value."""

    field: str
    value: object


@dataclass(frozen=True)
class EventRow:
    """The facts that an event records, and where it appears besides the officers' history."""

    always: str = ""
    """The names of the facts that it tells always, with spaces between them."""
    maybe: str = ""
    """Those that it may tell."""
    _: KW_ONLY
    for_citizens: bool
    """Whether status, own story and data export say it, by its `event-…` text."""
    act: Act | None = None
    """The act on a request that it records, which moves its state."""
    replayed: bool = False
    """Whether it tells without an act what a row must be, as the check of the trail compares."""
    stamps: str = ""
    """The column of the request's row that keeps when it happened."""
    register: StampsField | SetsField | RegisterField | None = None
    """What the register of requests learns of it."""
    arrival: bool = False
    """Whether it tells the card if the last message to the requester arrived."""
    on_card: bool = True
    """Whether the card of the case, or a button on it, may be another after it: it is redrawn."""


to_citizens = partial(EventRow, for_citizens=True)
to_officers = partial(EventRow, for_citizens=False)
