"""The events that can happen to a case: a closed list of names, and the facts that each tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Self, TypedDict


class DateFacts(TypedDict, total=False):
    """What an event that moves the last day of an answer tells of it, as ISO text."""

    legal: str
    promised: str


class ReceiptFacts(DateFacts, total=False):
    """What an event that registers something tells of when it came and is due, as ISO text."""

    received_at: str
    received_on: str


class OpenFacts(ReceiptFacts, total=False):
    """Facts that are numbers, words of a closed list, or days and instants as ISO text."""

    act: str
    appointments: Sequence[int]
    arrival: str
    audience: str
    body: str
    before: str | None
    channel: str
    complete_by: str
    consent: str
    count: int
    decree: int
    due: str
    entries: Sequence[int]
    entry: int
    files: int
    giving: str
    internal: str
    kind: str
    largest_megabytes: int
    late: bool
    number: str
    officer: int
    on: str
    outcome: str | None
    regime: str
    restored_at: str
    result: str
    role: str
    roles: Sequence[str]
    score: int
    sha256: str
    since: str
    size: int
    skipped: Sequence[Mapping[str, str | int]]
    source: int
    stage: str
    to: int | str
    what: str
    way: str
    why: str


class Facts(OpenFacts, total=False):
    """Everything that an event can tell; what is not open may hold people's words, and is sealed.

    An event of an older version may lack a fact that it tells today.
    """

    added: bool
    basis: str
    dispute_until: str
    ends_on: str
    evidence: str
    explanation: str
    file: str
    first: str
    group: int
    last: str
    letter: str
    messages: int
    missing: Sequence[str]
    objection_until: str
    reason: str
    register: str
    signed_by: str
    starts_on: str
    unit: str
    was: str


class EventName(StrEnum):
    """The names of events, with the facts that each tells always, and those that it may tell.

    Each has a sentence in every language. `roles` and `appointments` may be told by any: those in
    which an officer acts, and the grants that gave them.
    """

    always: frozenset[str]
    maybe: frozenset[str]

    def __new__(cls, value: str, always: str = "", maybe: str = "") -> Self:
        """Make a name of its text and the names of its facts, with spaces between them."""
        name = str.__new__(cls, value)
        name._value_ = value
        name.always, name.maybe = frozenset(always.split()), frozenset(maybe.split())
        return name

    FILED = "filed", "due regime received_at received_on legal promised", "arrival"
    WORDS_ADDED = "words-added", "kind", "number"
    WORDS_REMOVED = "words-removed", "messages"
    TAKEN = "taken"
    RELEASED = "released"
    PASSED_ON = "passed-on", "to"
    UNIT_ASKED = "unit-asked", "unit due"
    UNIT_DONE = "unit-done", "unit"
    DOCUMENT_BROUGHT = "document-brought", "unit file"
    DOCUMENT_WITHDRAWN = "document-withdrawn", "unit file"
    TRANSCRIBED = "transcribed"
    TRANSCRIPT_CONFIRMED = "transcript-confirmed"
    TRANSCRIPT_DENIED = "transcript-denied"
    REPLIED = "replied"
    REPLY_DELIVERED = "reply-delivered"
    REPLY_TAKEN_BACK = "reply-taken-back", "was"
    DELIVERY_FAILED = "delivery-failed", "what why"
    SENT_AGAIN = "sent-again", "count"
    ANSWER_SENT = "answer-sent", "", "giving files"
    ANSWERED = "answered", "outcome"
    WITHDRAWN = "withdrawn"
    FINISHED = "finished"
    IDENTITY_SEEN = "identity-seen", "", "what number register first last"
    PROOF_SENT = "proof-sent"
    PROOF_ACCEPTED = "proof-accepted", "way"
    PROOF_REFUSED = "proof-refused", "result missing"
    REMINDED = "reminded", "audience"
    EXTENDED = "extended", "due legal promised", "on act channel evidence reason"
    DEFICIENCIES_LISTED = "deficiencies-listed", "complete_by late", "act channel evidence reason"
    COMPLETED = "completed", "legal promised"
    NOT_PROCESSED = "not-processed", "", "act channel evidence reason"
    REVIVED = "revived", "legal promised"
    UPWARD_SENT = "upward-sent", "letter"
    UPWARD_ANSWERED = "upward-answered", "result"
    LATENESS_CHOSEN = "lateness-chosen", "due reason"
    CORRECTION_SENT = "correction-sent", "count"
    CORRECTED = "corrected", "count", "outcome"
    DECIDED = "decided", "outcome"
    LIST_CHANGED = "list-changed", "entry outcome", "basis"
    LIST_CONFIRMED = "list-confirmed", "entries"
    EXEMPTION_ADDED = "exemption-added", "entry"
    EXEMPTION_WITHDRAWN = "exemption-withdrawn", "entry"
    TEST_HELD = "test-held", "number result"
    DECISION_APPROVED = "decision-approved"
    DECISION_DENIED = "decision-denied"
    CONSIDERED = "considered"
    REGIME_SET = "regime-set", "regime reason", "due legal promised internal number"
    RECOUNTED = (
        "recounted",
        "before basis",
        "number entry due legal promised complete_by objection_until dispute_until",
    )
    STAGE_ADDED = "stage-added", "stage starts_on ends_on basis"
    STAGE_WITHDRAWN = "stage-withdrawn", "stage starts_on ends_on basis"
    CALENDAR_CHANGED = "calendar-changed", "on added basis"
    OBJECTED = "objected", "number received_at received_on legal promised", "way evidence"
    OBJECTION_ANSWERED = "objection-answered", "number outcome", "signed_by"
    OBJECTION_DELIVERED = "objection-delivered", "number channel evidence reason"
    OBJECTION_WITHDRAWN = "objection-withdrawn", "number"
    OBJECTION_DISOWNED = "objection-disowned", "number"
    SETTLEMENT_PROPOSED = "settlement-proposed", "number"
    SETTLEMENT_AGREED = "settlement-agreed", "number"
    SETTLEMENT_DENIED = "settlement-denied", "number"
    ORDER_FULFILLED = "order-fulfilled", "number"
    TRANSFER_MOVED = "transfer-moved", "body stage", "consent"
    TRANSFERRED = "transferred", "body number"
    TRANSFER_RECEIVED = "transfer-received", "body number since"
    REOPENED = "reopened", "due"
    ORDER_LIFTED = "order-lifted"
    DISPUTE_RECORDED = "dispute-recorded", "number stage on", "result"
    ANSWERED_ELSEWHERE = "answered-elsewhere", "outcome act channel evidence reason"
    NOT_RECEIVED = "not-received", "", "act number"
    HANDED_OVER = "handed-over", "channel evidence"
    RATING_ASKED = "rating-asked"
    RATED = "rated", "score"
    TOLD = "told", "what channel"
    EPPID_NUMBERED = "eppid-numbered", "number before"
    PIN_RENEWED = "pin-renewed"
    CLAIM_MADE = "claim-made"
    CLAIMED = "claimed"
    CLAIM_DENIED = "claim-denied"
    PROXY_INVITED = "proxy-invited"
    PROXY_JOINED = "proxy-joined"
    PROXY_ENDED = "proxy-ended"
    FILE_OPENED = "file-opened", "reason"
    FILE_REFUSED = "file-refused", "why"
    FILE_HIDDEN = "file-hidden", "files"
    FILE_KEPT = "file-kept", "what file sha256 size"
    FILE_LOST = "file-lost", "what file"
    ORIGINAL_KEPT = "original-kept", "files largest_megabytes"
    ORIGINAL_PLACED = "original-placed", "file evidence"
    INCIDENT_SUSPECTED = "incident-suspected", "entry", "source"
    ROLE_GRANTED = "role-granted", "officer role", "entry decree"
    ROLE_TAKEN_BACK = "role-taken-back", "officer role"
    DECREE_SCANNED = "decree-scanned", "decree"
    LETTER_SENT = "letter-sent", "kind to sha256"
    GROUP_BOUND = "group-bound", "group"
    PAPER_REPLACED = "paper-replaced", "kind", "sha256"
    DESTRUCTION_APPROVED = "destruction-approved", "basis"
    DATA_DESTROYED = "data-destroyed", "what"
    INCIDENT_TOLD = "incident-told", "entry to", "count evidence"
    INCIDENT_CLOSED = "incident-closed", "entry"
    RIGHT_ASKED = "right-asked", "number kind"
    RIGHT_ANSWERED = "right-answered", "number result"
    RIGHT_TOLD = "right-told", "number"
    DATA_CORRECTED = "data-corrected", "what"
    LETTER_REPLACED = "letter-replaced"
    SUBMITTED = "submitted", "kind"
    SUBMISSION_RETURNED = "submission-returned", "kind reason"
    PAPER_SIGNED = "paper-signed", "kind officer on signed_by"
    OFFICE_CHANGED = "office-changed", "entry reason"
    EVALUATED = "evaluated", "on"
    DESK_RESTORED = "desk-restored", "since skipped"
    RESTORE_EXPLAINED = "restore-explained", "restored_at explanation"


# Events that the citizen sees; the others are for officers only.
FOR_CITIZENS = frozenset(
    {
        EventName.FILED,
        EventName.WORDS_ADDED,
        EventName.TAKEN,
        EventName.TRANSCRIPT_CONFIRMED,
        EventName.TRANSCRIPT_DENIED,
        EventName.REPLY_DELIVERED,
        EventName.ANSWERED,
        EventName.WITHDRAWN,
        EventName.FINISHED,
        EventName.PROOF_SENT,
        EventName.PROOF_ACCEPTED,
        EventName.PROOF_REFUSED,
        EventName.EXTENDED,
        EventName.CORRECTED,
        EventName.DEFICIENCIES_LISTED,
        EventName.COMPLETED,
        EventName.NOT_PROCESSED,
        EventName.REVIVED,
        EventName.REGIME_SET,
        EventName.OBJECTED,
        EventName.OBJECTION_ANSWERED,
        EventName.OBJECTION_DELIVERED,
        EventName.OBJECTION_WITHDRAWN,
        EventName.OBJECTION_DISOWNED,
        EventName.SETTLEMENT_PROPOSED,
        EventName.SETTLEMENT_AGREED,
        EventName.SETTLEMENT_DENIED,
        EventName.ORDER_FULFILLED,
        EventName.ORDER_LIFTED,
        EventName.TRANSFER_MOVED,
        EventName.TRANSFERRED,
        EventName.TRANSFER_RECEIVED,
        EventName.REOPENED,
        EventName.DISPUTE_RECORDED,
        EventName.ANSWERED_ELSEWHERE,
        EventName.NOT_RECEIVED,
        EventName.HANDED_OVER,
        EventName.RATED,
        EventName.TOLD,
        EventName.EPPID_NUMBERED,
        EventName.CLAIMED,
        EventName.PROXY_JOINED,
        EventName.PROXY_ENDED,
        EventName.DATA_CORRECTED,
        EventName.LETTER_REPLACED,
    }
)


def officer_of(actor: str) -> int | None:
    """Return the Telegram id of the officer who acted, or None if the actor is no officer."""
    kind, _, telegram_id = actor.partition(":")
    return int(telegram_id) if kind == "officer" and telegram_id.isdecimal() else None


@dataclass(frozen=True)
class Event:
    """One thing that happened; `actor` is "citizen", "desk" or "officer:<telegram id>"."""

    name: EventName
    actor: str
    happened_at: datetime
    facts: Facts = field(default_factory=Facts)
    recorded_at: datetime | None = None

    def check(self) -> None:
        """Raise TypeError unless the facts are those that an event of this name tells."""
        told = self.facts.keys() - {"roles", "appointments"}
        if not self.name.always <= told <= self.name.always | self.name.maybe:
            raise TypeError(f"{self.name} is told with the facts {sorted(told)}")

    def recorded_later(self, zone: tzinfo) -> bool:
        """Say whether it was recorded on a later local day than it happened."""
        if self.recorded_at is None:
            return False
        return self.recorded_at.astimezone(zone).date() > self.happened_at.astimezone(zone).date()
