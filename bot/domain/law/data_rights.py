"""Personal data: rights over it, incidents with it, how long it is kept (UU 27/2022)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Self

from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.people.identity_proofs import LETTER_FIELDS


class Right(StrEnum):
    """A right that a person has over their own data."""

    ACCESS = "access"
    CORRECTION = "correction"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    ERASURE = "erasure"
    WITHDRAWAL = "withdrawal"


class RightOutcome(StrEnum):
    """The office's answer to a request about personal data."""

    GRANTED = "granted"
    REFUSED = "refused"


@dataclass(frozen=True)
class RightRule:
    """What the law says of a right: its articles, and within how many hours it is answered."""

    articles: str
    term: timedelta = timedelta(hours=72)


RIGHT_RULES: Mapping[Right, RightRule] = {
    Right.ACCESS: RightRule("7, 32"),
    Right.CORRECTION: RightRule("6, 30"),
    Right.RESTRICTION: RightRule("11, 41"),
    Right.OBJECTION: RightRule("10, 11, 41"),
    # Its articles name no hours: the term of the others is the stricter reading.
    Right.ERASURE: RightRule("8, 43, 44, 45"),
    Right.WITHDRAWAL: RightRule("9, 40"),
}
"""3x24 hours by the clock, not working days."""

SERIES = "rights"


@dataclass(frozen=True)
class RightAsked:
    """A request about personal data, before it is stored; `due_at` is when to answer it."""

    number: str
    right: Right
    person_id: int | None
    received_at: datetime
    due_at: datetime


@dataclass(frozen=True)
class RightsRequest(RightAsked):
    """A request about personal data on record, and what the person was answered."""

    id: int
    facts: Mapping[str, str]
    outcome: RightOutcome | None
    answer: str
    answered_at: datetime | None
    delivered_at: datetime | None


def answer_deadline(right: Right, received_at: datetime) -> datetime:
    """Return the instant by which a rights request must be answered."""
    return received_at + RIGHT_RULES[right].term


def reference_number(sequence: int, year: int) -> str:
    """Return the reference number of a rights request."""
    return f"{sequence:03d}/PDP/{year}"


@dataclass(frozen=True)
class HeldRecord:
    """One record about a person, as shown to that person.

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


URGENT_WARNING = 2
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
        """Say whether any named officer may give notice: the 48-hour warning was given."""
        return self.reminded >= URGENT_WARNING


def warnings_passed(noticed_at: datetime, now: datetime) -> int:
    """Return how many of an incident's warnings are due by now."""
    return sum(now - noticed_at >= warning for warning in WARNINGS)


def hours_left(noticed_at: datetime, now: datetime) -> int:
    """Return the whole hours left to give notice of an incident, 0 once the time is over."""
    return max(0, (noticed_at + NOTICE - now) // timedelta(hours=1))


_NEEDED = "UU 27/2022 Art 16(2)(g), 44(1)(a): no longer needed for what it was taken for"
_UNASKED = "UU 27/2022 Art 16(2)(b), 27: never became part of a request"
_ENDED = "UU 27/2022 Art 43, 44, 45; UU 14/2008 Art 35-37"


class DataKind(StrEnum):
    """A kind of data kept for a limited time; each is a field of the profile's `retention`.

    `source` is the legal reason to destroy it then. What ends with the windows of a case is told to
    its people (Art 45).
    """

    source: str

    def __new__(cls, value: str, source: str = "") -> Self:
        """Make a kind from its name and the legal reason to destroy such data."""
        kept = str.__new__(cls, value)
        kept._value_, kept.source = value, source
        return kept

    HANDLED = "handled", _NEEDED
    PARKED = "parked", _NEEDED
    SENT = "sent", _NEEDED
    CARRIED = "carried", _NEEDED
    FAILED = "failed", _NEEDED
    EXCHANGES = "exchanges", _UNASKED
    SHEETS = "sheets", _NEEDED
    SUBMISSIONS = "submissions", _NEEDED
    WORDS = "words", _UNASKED
    TRIES = "tries", _NEEDED
    SEARCHES = "searches", _NEEDED
    ALBUMS = "albums", _NEEDED
    PAPERS = "papers", _NEEDED
    UPLOADS = "uploads", _UNASKED
    STRANGERS = "strangers", _UNASKED
    CONVERSATION = "conversation", _ENDED
    IDENTITY = "identity", _ENDED
    OBJECTORS = "objectors", _ENDED
    PROOFS = "proofs", _ENDED

    @property
    def since_windows(self) -> bool:
        """Say whether the period runs in working days from the end of the last legal window.

        The last window is the last that the law opens after the last act; else it runs from when
        the record itself was handled, sent, asked or made.
        """
        return self.source == _ENDED


BESIDE_THE_REGISTER = frozenset(
    {
        "nik",
        "no_nik_reason",
        "decree_number",
        "proxy_givers",
        *LETTER_FIELDS,
        "typist_name",
        "voices",
        "guardian_name",
        "guardian_consent",
        "vouched",
        "papers",
    }
)
"""Identity answers without a column in the register: destroyed at the end of their period.

Name, address and contact are columns of the register, and so stay with it, sealed.
"""

WINDOWS = sum(
    legal_term(kind, Regime.UMUM).working_days or 0
    for kind in (
        DeadlineKind.OBJECTION_FILING,
        DeadlineKind.OBJECTION_ANSWER,
        DeadlineKind.DISPUTE_FILING,
    )
)
"""Working days in which an objection, its answer and a dispute may follow the last act.

The longer clock is used for every case: data must not be destroyed while a dispute may need it.
"""


def cutoff(
    kept: DataKind, days: int, now: datetime, calendar: WorkingCalendar, zone: tzinfo
) -> datetime:
    """Return the moment before which a retention period must have begun to be over now."""
    if not kept.since_windows:
        return now - timedelta(days=days)
    day = now.astimezone(zone).date()
    for _ in range(WINDOWS + days):
        day = calendar.previous_workday(day)
    return datetime.combine(day, time(), zone)
