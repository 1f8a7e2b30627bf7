"""The rights of people over their own data (UU 27/2022): which, by which article, by when."""

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
