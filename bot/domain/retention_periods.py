"""How long each kind of data is kept: one table.

Register rows, letters, official answers and the events of a case are not in it: they are archives,
destroyed only as the body's archive schedule (JRA) allows (UU 43/2009 Art 51). The number of days
of each rule is a field of the office profile.
"""

from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Self

from bot.domain.legal_deadlines import DeadlineKind, Regime, term
from bot.domain.representation import LETTER_FIELDS
from bot.domain.workdays import WorkingCalendar

_NEEDED = "UU 27/2022 Art 16(2)(g), 44(1)(a): no longer needed for what it was taken for"
_UNASKED = "UU 27/2022 Art 16(2)(b), 27: never became part of a request"
_ENDED = "UU 27/2022 Art 43, 44, 45; UU 14/2008 Art 35-37"


class Kept(StrEnum):
    """A kind of data kept for a limited time; each is a field of the profile's `retention`.

    `source` is the legal reason to destroy it then. What ends with the windows of a case is told to
    its people (Art 45).
    """

    source: str

    def __new__(cls, value: str, source: str = "") -> Self:
        """Make a kind of its name and its legal reason."""
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
    CHATTER = "chatter", _UNASKED
    LISTED = "listed", _UNASKED
    INVITATIONS = "invitations", _NEEDED
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
        """Say whether its period runs from the end of the last window, in working days.

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
    term(kind, Regime.UMUM).working_days or 0
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
    kept: Kept, days: int, now: datetime, calendar: WorkingCalendar, zone: tzinfo
) -> datetime:
    """Return the moment before which a record must have begun for its period to be over."""
    if not kept.since_windows:
        return now - timedelta(days=days)
    day = now.astimezone(zone).date()
    for _ in range(WINDOWS + days):
        day = calendar.previous_workday(day)
    return datetime.combine(day, time(), zone)
