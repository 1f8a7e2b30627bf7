"""Rights over one's own data, and incidents with it: their clocks run in hours (UU 27/2022)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Right(StrEnum):
    """A right that a person has over their own data."""

    ACCESS = "access"
    CORRECTION = "correction"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    ERASURE = "erasure"
    WITHDRAWAL = "withdrawal"


class Outcome(StrEnum):
    """What the office answered."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


@dataclass(frozen=True)
class Rule:
    """What the law says of a right: its articles, and within how many hours it is answered."""

    articles: str
    term: timedelta = timedelta(hours=72)
    outcomes: tuple[Outcome, ...] = (Outcome.GRANTED, Outcome.PARTLY, Outcome.REFUSED)


_ALL_OR_NOTHING = (Outcome.GRANTED, Outcome.REFUSED)

RULES: Mapping[Right, Rule] = {
    Right.ACCESS: Rule("7, 32"),
    Right.CORRECTION: Rule("6, 30", outcomes=_ALL_OR_NOTHING),
    Right.RESTRICTION: Rule("11, 41"),
    Right.OBJECTION: Rule("10, 11, 41"),
    # Its articles name no hours: the term of the others is the stricter reading.
    Right.ERASURE: Rule("8, 43, 44, 45", outcomes=_ALL_OR_NOTHING),
    Right.WITHDRAWAL: Rule("9, 40"),
}
"""3x24 hours by the clock, not working days."""

SERIES = "rights"


@dataclass(frozen=True)
class Asked:
    """What somebody asks about their own data; `due_at` is when it must be answered."""

    number: str
    right: Right
    person_id: int | None
    case_id: int | None
    received_at: datetime
    due_at: datetime


@dataclass(frozen=True)
class RightsRequest(Asked):
    """A request about personal data on record, and what the person was answered."""

    id: int
    facts: Mapping[str, str | None]
    outcome: Outcome | None
    answer: str
    answered_at: datetime | None
    delivered_at: datetime | None


def due(right: Right, received_at: datetime) -> datetime:
    """Return the instant by which a rights request must be answered."""
    return received_at + RULES[right].term


def number(sequence: int, year: int) -> str:
    """Return the reference number of a rights request."""
    return f"{sequence:03d}/PDP/{year}"


@dataclass(frozen=True)
class Holding:
    """One record that is kept of a person: its case, its time, what stands in the clear or sealed.

    `opened` is the sealed part, decrypted: words, or what was kept as JSON.
    """

    kind: str
    case_id: int | None
    at: datetime | None
    clear: str
    opened: object


NOTICE = timedelta(days=3)
"""3 x 24 hours to tell the people whose data it is, and the authority, in writing."""
WARNINGS = (timedelta(hours=24), timedelta(hours=48), timedelta(hours=66), NOTICE)
"""After how long the office is reminded to tell them; the last reminder says it is late."""


RUNG = 2
"""The warning that rings PPID, superior and head; 24 hours are left then."""


@dataclass(frozen=True)
class Incident:
    """Personal data that may have reached somebody whom it must not reach.

    `facts` is what officers wrote of it, by the fields of the form; empty until they did.
    """

    id: int
    facts: Mapping[str, str]
    everybody: bool
    noticed_at: datetime
    people_told_at: datetime | None
    authority_told_at: datetime | None
    closed_at: datetime | None
    reminded: int

    @property
    def is_anybodys(self) -> bool:
        """Say whether any named officer may tell: those whose duty it is were rung at 48 hours."""
        return self.reminded >= RUNG


def warnings_passed(noticed_at: datetime, now: datetime) -> int:
    """Return how many of the warnings are due by now."""
    return sum(now - noticed_at >= warning for warning in WARNINGS)


def hours_left(noticed_at: datetime, now: datetime) -> int:
    """Return the whole hours that remain, 0 once they are over."""
    return max(0, (noticed_at + NOTICE - now) // timedelta(hours=1))
