"""How long each kind of data is kept: one table.

Register rows, letters, official answers and the events of a case are not in it: they are archives,
destroyed only as the body's archive schedule (JRA) allows (UU 43/2009 Art 51). The number of days
of each rule is a field of the office profile.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from bot.domain.legal_deadlines import DeadlineKind, Regime, term
from bot.domain.representation import LETTER_FIELDS
from bot.domain.workdays import WorkingCalendar


class Kept(StrEnum):
    """A kind of data kept for a limited time; each is a field of the profile's `retention`."""

    HANDLED = "handled"
    PARKED = "parked"
    SENT = "sent"
    CARRIED = "carried"
    FAILED = "failed"
    EXCHANGES = "exchanges"
    SHEETS = "sheets"
    SUBMISSIONS = "submissions"
    CHATTER = "chatter"
    LISTED = "listed"
    PAUSES = "pauses"
    INVITATIONS = "invitations"
    TRIES = "tries"
    SEARCHES = "searches"
    ALBUMS = "albums"
    PAPERS = "papers"
    UPLOADS = "uploads"
    STRANGERS = "strangers"
    CONVERSATION = "conversation"
    IDENTITY = "identity"
    OBJECTORS = "objectors"
    PROOFS = "proofs"


class Since(StrEnum):
    """The moment from which a retention period runs."""

    MOMENT = "moment"
    """When the record itself was handled, sent, asked or made."""
    WINDOWS = "windows"
    """In working days, from the end of the last window that the law opens after the last act."""


@dataclass(frozen=True)
class Rule:
    """The legal reason to destroy data after its period; `told`: the person is told (Art 45)."""

    source: str
    since: Since = Since.MOMENT
    told: bool = False


_NEEDED = Rule("UU 27/2022 Art 16(2)(g), 44(1)(a): no longer needed for what it was taken for")
_UNASKED = Rule("UU 27/2022 Art 16(2)(b), 27: never became part of a request")
_ENDED = Rule("UU 27/2022 Art 43, 44, 45; UU 14/2008 Art 35-37", Since.WINDOWS, told=True)

RULES: Mapping[Kept, Rule] = {
    Kept.HANDLED: _NEEDED,
    Kept.PARKED: _NEEDED,
    Kept.SENT: _NEEDED,
    Kept.CARRIED: _NEEDED,
    Kept.FAILED: _NEEDED,
    Kept.EXCHANGES: _UNASKED,
    Kept.SHEETS: _NEEDED,
    Kept.SUBMISSIONS: _NEEDED,
    Kept.CHATTER: _UNASKED,
    Kept.LISTED: _UNASKED,
    Kept.PAUSES: _NEEDED,
    Kept.INVITATIONS: _NEEDED,
    Kept.TRIES: _NEEDED,
    Kept.SEARCHES: _NEEDED,
    Kept.ALBUMS: _NEEDED,
    Kept.PAPERS: _NEEDED,
    Kept.UPLOADS: _UNASKED,
    Kept.STRANGERS: _UNASKED,
    Kept.CONVERSATION: _ENDED,
    Kept.IDENTITY: _ENDED,
    Kept.OBJECTORS: _ENDED,
    Kept.PROOFS: _ENDED,
}

BESIDE_THE_REGISTER = frozenset(
    {
        "nik",
        "no_nik_reason",
        "identity_note",
        "decree_number",
        "proxy_givers",
        *LETTER_FIELDS,
        "typist_name",
        "voices",
        "adult",
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
    if RULES[kept].since is Since.MOMENT:
        return now - timedelta(days=days)
    day = now.astimezone(zone).date()
    for _ in range(WINDOWS + days):
        day = calendar.previous_workday(day)
    return datetime.combine(day, time(), zone)
