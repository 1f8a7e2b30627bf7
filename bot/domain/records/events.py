"""The events of cases: a closed list of names, and the facts that each may hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Self, TypedDict

from bot.domain.law.acts import Act
from bot.domain.law.allowed_acts import state_after
from bot.domain.law.case import State
from bot.domain.records.event_declaration import (
    EventRow,
    RegisterField,
    SetsField,
    StampsField,
    to_citizens,
    to_officers,
)


class DateFacts(TypedDict, total=False):
    """The facts of an event that moves the last day of an answer, as ISO text."""

    legal: str
    promised: str


class ReceiptFacts(DateFacts, total=False):
    """The facts of a registration: when it came and when it is due, as ISO text."""

    received_at: str
    received_on: str


class OpenFacts(ReceiptFacts, total=False):
    """Facts that are numbers, words of a closed list, or days and instants as ISO text."""

    act: str
    appointments: Sequence[int]
    arrival: str
    audience: str
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
    """All facts that events can hold; those not in `OpenFacts` may quote people and are sealed.

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
    line: str
    messages: int
    missing: Sequence[str]
    objection_until: str
    reason: str
    register: str
    signed_by: str
    starts_on: str
    subject: str
    unit: str
    was: str


class EventName(StrEnum):
    """The names of events, each with its row: which facts it tells, and who reads it.

    Each has a `chronicle-…` text for officers. `roles` and `appointments` may be told by any: those
    in which an officer acts, and the grants that gave them.
    """

    row: EventRow
    always: frozenset[str]
    maybe: frozenset[str]

    def __new__(cls, value: str, row: EventRow | None = None) -> Self:
        """Make an event name from its text and its row. Raises TypeError without a row."""
        if row is None:
            raise TypeError(
                f"{value}: say by to_citizens or to_officers what it tells, and to whom"
            )
        name = str.__new__(cls, value)
        name._value_, name.row = value, row
        name.always, name.maybe = frozenset(row.always.split()), frozenset(row.maybe.split())
        return name

    def state_after(self, state: State) -> State | None:
        """Return the state of a request once it happened, or None if that is not possible now."""
        return None if self.row.act is None else state_after(state, self.row.act)

    FILED = (
        "filed",
        to_citizens(
            "due regime received_at received_on legal promised",
            "arrival",
            replayed=True,
            register=RegisterField.REGIME,
            on_card=False,  # whoever files posts it
        ),
    )
    WORDS_ADDED = "words-added", to_citizens("kind", "number", on_card=False)
    WORDS_REMOVED = "words-removed", to_officers("messages", on_card=False)
    REQUEST_SPLIT = "request-split", to_citizens("stage source", "subject number consent")
    TAKEN = "taken", to_citizens(act=Act.TAKE)
    RELEASED = "released", to_officers()
    PASSED_ON = "passed-on", to_officers("to", act=Act.TAKE)
    UNIT_ASKED = "unit-asked", to_officers("unit due")
    UNIT_DONE = "unit-done", to_officers("unit")
    DOCUMENT_BROUGHT = "document-brought", to_officers("unit file")
    DOCUMENT_WITHDRAWN = "document-withdrawn", to_officers("unit file")
    TRANSCRIBED = "transcribed", to_officers(on_card=False)
    TRANSCRIPT_CONFIRMED = "transcript-confirmed", to_citizens(on_card=False)
    TRANSCRIPT_DENIED = "transcript-denied", to_citizens(on_card=False)
    REPLIED = "replied", to_officers(on_card=False)
    REPLY_DELIVERED = "reply-delivered", to_citizens(arrival=True)
    REPLY_TAKEN_BACK = "reply-taken-back", to_officers("was", on_card=False)
    DELIVERY_FAILED = "delivery-failed", to_officers("what why", arrival=True)
    SENT_AGAIN = "sent-again", to_officers("count", on_card=False)
    ANSWER_SENT = "answer-sent", to_officers(maybe="giving files", on_card=False)
    ANSWERED = (
        "answered",
        to_citizens(
            "outcome",
            "channel",
            act=Act.ANSWER,
            stamps="answered_at",
            register=RegisterField.NOTICE,
            arrival=True,
        ),
    )
    WITHDRAWN = (
        "withdrawn",
        to_citizens(act=Act.WITHDRAW, stamps="closed_at", register=StampsField("withdrawn_at")),
    )
    FINISHED = "finished", to_citizens(act=Act.FINISH, stamps="closed_at")
    IDENTITY_SEEN = (
        "identity-seen",
        to_officers(maybe="what number register first last", on_card=False),
    )
    PROOF_SENT = "proof-sent", to_citizens()
    PROOF_ACCEPTED = "proof-accepted", to_citizens("way")
    PROOF_REFUSED = "proof-refused", to_citizens("result missing")
    REMINDED = "reminded", to_officers("audience", on_card=False)
    EXTENDED = (
        "extended",
        to_citizens(
            "due legal promised",
            "on act channel evidence reason",
            replayed=True,
            stamps="extended_at",
            register=SetsField("extended", True),
        ),
    )
    EXTENSION_DECIDED = "extension-decided", to_officers("due")
    # It was said to be sent, and nothing proves it: the one extension is not used.
    EXTENSION_ENDED = (
        "extension-ended",
        to_citizens("due legal promised", replayed=True, register=SetsField("extended", False)),
    )
    NOTICE_VOID = "notice-void", to_officers("what")
    TAKEN_BACK = "taken-back", to_officers("what", "since")
    LETTER_RETURNED = "letter-returned", to_citizens("what since")
    DEFICIENCIES_LISTED = (
        "deficiencies-listed",
        to_citizens("complete_by late", "act channel evidence reason", act=Act.LIST_DEFICIENCIES),
    )
    COMPLETED = "completed", to_citizens("legal promised", act=Act.CONFIRM_COMPLETE)
    NOT_PROCESSED = (
        "not-processed",
        to_citizens(
            maybe="act channel evidence reason",
            act=Act.NOT_PROCESS,
            register=StampsField("not_processed_at"),
        ),
    )
    REVIVED = (
        "revived",
        to_citizens("legal promised", act=Act.REVIVE, register=SetsField("not_processed_at", None)),
    )
    UPWARD_SENT = "upward-sent", to_officers("letter on")
    UPWARD_ANSWERED = "upward-answered", to_officers("result letter on", "reason")
    LATENESS_CHOSEN = "lateness-chosen", to_officers("due reason", on_card=False)
    CORRECTION_SENT = "correction-sent", to_officers("count", on_card=False)
    CORRECTED = (
        "corrected",
        to_citizens("count", "outcome", replayed=True, register=RegisterField.NOTICE, arrival=True),
    )
    DECIDED = "decided", to_officers("outcome", on_card=False)
    LIST_CHANGED = "list-changed", to_officers("entry outcome", "basis", on_card=False)
    LIST_CONFIRMED = "list-confirmed", to_officers("entries")
    EXEMPTION_ADDED = "exemption-added", to_officers("entry")
    EXEMPTION_CHECKED = "exemption-checked", to_officers("entry")
    EXEMPTION_WITHDRAWN = "exemption-withdrawn", to_officers("entry")
    TEST_HELD = "test-held", to_officers("number result", "line", on_card=False)
    DECISION_APPROVED = "decision-approved", to_officers()
    DECISION_DENIED = "decision-denied", to_officers()
    CONSIDERED = "considered", to_officers(on_card=False)
    REGIME_SET = (
        "regime-set",
        to_citizens(
            "regime reason",
            "due legal promised internal number",
            replayed=True,
            register=RegisterField.REGIME,
        ),
    )
    RECOUNTED = (
        "recounted",
        to_officers(
            "before basis",
            "number entry due legal promised complete_by objection_until dispute_until",
            replayed=True,
        ),
    )
    STAGE_ADDED = "stage-added", to_officers("stage starts_on ends_on basis")
    STAGE_WITHDRAWN = "stage-withdrawn", to_officers("stage starts_on ends_on basis")
    CALENDAR_CHANGED = "calendar-changed", to_officers("on added basis")
    OBJECTED = (
        "objected",
        to_citizens("number received_at received_on legal promised", "way evidence", replayed=True),
    )
    OBJECTION_ANSWERED = (
        "objection-answered",
        to_citizens("number outcome", "signed_by", replayed=True),
    )
    OBJECTION_DELIVERED = "objection-delivered", to_citizens("number channel", "evidence")
    OBJECTION_WITHDRAWN = "objection-withdrawn", to_citizens("number", replayed=True)
    OBJECTION_DISOWNED = "objection-disowned", to_citizens("number", replayed=True)
    SETTLEMENT_PROPOSED = "settlement-proposed", to_citizens("number", on_card=False)
    SETTLEMENT_AGREED = "settlement-agreed", to_citizens("number")
    SETTLEMENT_DENIED = "settlement-denied", to_citizens("number")
    ORDER_FULFILLED = "order-fulfilled", to_citizens("number", replayed=True)
    REOPENED = "reopened", to_citizens("due", act=Act.EXECUTE, register=RegisterField.ORDER)
    ORDER_LIFTED = (
        "order-lifted",
        to_citizens(act=Act.LIFT, register=SetsField("owed_anew_on", None)),
    )
    DISPUTE_RECORDED = "dispute-recorded", to_citizens("number stage on", "result", replayed=True)
    ANSWERED_ELSEWHERE = (
        "answered-elsewhere",
        to_citizens(
            "outcome act channel evidence reason",
            act=Act.ANSWER,
            stamps="answered_at",
            register=RegisterField.NOTICE,
            arrival=True,
        ),
    )
    NOT_RECEIVED = (
        "not-received",
        to_citizens(maybe="act number", register=SetsField("denied", True)),
    )
    HANDED_OVER = (
        "handed-over",
        to_citizens("channel evidence", act=Act.HAND_OVER, register=StampsField("handed_over_at")),
    )
    RATING_ASKED = "rating-asked", to_officers(on_card=False)
    RATED = "rated", to_citizens("score", on_card=False)
    TOLD = "told", to_citizens("what channel")
    WAY_FAILED = "way-failed", to_officers("what channel evidence", on_card=False)
    UNDELIVERED = "undelivered", to_officers("what")
    EPPID_NUMBERED = "eppid-numbered", to_citizens("number before")
    PIN_RENEWED = "pin-renewed", to_officers(on_card=False)
    CLAIMED = "claimed", to_citizens()
    FILE_OPENED = "file-opened", to_officers("reason", on_card=False)
    FILE_REFUSED = "file-refused", to_officers("why", on_card=False)
    FILE_HIDDEN = "file-hidden", to_officers("files", on_card=False)
    HIDDEN_LET_GO = "hidden-let-go", to_officers("evidence", on_card=False)
    NOTE_DELETED = "note-deleted", to_officers(on_card=False)
    FILE_KEPT = "file-kept", to_officers("what file sha256 size", on_card=False)
    FILE_LOST = "file-lost", to_officers("what file", on_card=False)
    ORIGINAL_KEPT = "original-kept", to_officers("files largest_megabytes", on_card=False)
    ORIGINAL_PLACED = "original-placed", to_officers("file evidence", on_card=False)
    INCIDENT_SUSPECTED = "incident-suspected", to_officers("entry", "source", on_card=False)
    ACCOUNT_CHANGED = "account-changed", to_officers("officer")
    ROLE_GRANTED = "role-granted", to_officers("officer role", "entry")
    ROLE_CONFIRMED = "role-confirmed", to_officers("officer role", "entry")
    ROLE_CONTESTED = "role-contested", to_officers("officer role", "entry")
    ACTS_AFFIRMED = "acts-affirmed", to_officers("entry")
    ROLE_TAKEN_BACK = "role-taken-back", to_officers("officer role")
    DECREE_SCANNED = "decree-scanned", to_officers("decree")
    LETTER_SENT = "letter-sent", to_officers("kind to sha256", on_card=False)
    GROUP_BOUND = "group-bound", to_officers("group")
    PAPER_REPLACED = "paper-replaced", to_officers("kind", "sha256", on_card=False)
    DESTRUCTION_APPROVED = "destruction-approved", to_officers("basis", on_card=False)
    DATA_DESTROYED = "data-destroyed", to_officers("what", on_card=False)
    INCIDENT_TOLD = "incident-told", to_officers("entry to", "count")
    INCIDENT_CLOSED = "incident-closed", to_officers("entry")
    RIGHT_ASKED = "right-asked", to_officers("number kind", on_card=False)
    RIGHT_ANSWERED = "right-answered", to_officers("number result", on_card=False)
    RIGHT_TOLD = "right-told", to_officers("number", on_card=False)
    DATA_CORRECTED = "data-corrected", to_citizens("what")
    LETTER_REPLACED = "letter-replaced", to_citizens()
    SUBMITTED = "submitted", to_officers("kind", register=SetsField("letter_on", None))
    SUBMISSION_RETURNED = (
        "submission-returned",
        to_officers("kind reason", register=SetsField("letter_on", None)),
    )
    PAPER_RECORDED = (
        "paper-recorded",
        to_officers("kind officer on signed_by", "act letter", register=RegisterField.LETTER),
    )
    PAPER_SIGNED = "paper-signed", to_officers("kind officer on signed_by", "letter")
    PAPER_SEEN = "paper-seen", to_officers("kind officer on signed_by", "letter")
    PAPER_DROPPED = "paper-dropped", to_officers("kind", register=SetsField("letter_on", None))
    PAPER_DENIED = "paper-denied", to_officers("kind", register=SetsField("letter_on", None))
    OFFICE_CHANGED = "office-changed", to_officers("entry reason")
    EVALUATED = "evaluated", to_officers("on", "reason")
    DESK_RESTORED = "desk-restored", to_officers("since skipped")
    RESTORE_EXPLAINED = "restore-explained", to_officers("restored_at explanation")


def officer_of(actor: str) -> int | None:
    """Return the Telegram id of the officer who acted, or None if the actor is no officer."""
    return _number(actor, "officer")


def paper_of(actor: str) -> int | None:
    """Return the number of the paper signature by which something was done, or None."""
    return _number(actor, "paper")


def _number(actor: str, wanted: str) -> int | None:
    kind, _, number = actor.partition(":")
    return int(number) if kind == wanted and number.isdecimal() else None


@dataclass(frozen=True)
class Event:
    """One thing that happened; `actor` is "citizen", "desk" or "officer:<telegram id>".

    Of what was signed by hand it is "paper:<number of the signature>".
    """

    name: EventName
    actor: str
    happened_at: datetime
    facts: Facts = field(default_factory=Facts)
    recorded_at: datetime | None = None

    def check(self) -> None:
        """Raise TypeError unless the event holds exactly the facts that its name allows."""
        told = self.facts.keys() - {"roles", "appointments"}
        if not self.name.always <= told <= self.name.always | self.name.maybe:
            raise TypeError(f"{self.name} is told with the facts {sorted(told)}")

    def recorded_later(self, zone: tzinfo) -> bool:
        """Say whether it was recorded on a later local day than it happened."""
        if self.recorded_at is None:
            return False
        return self.recorded_at.astimezone(zone).date() > self.happened_at.astimezone(zone).date()
