"""The events that can happen to a case, as a closed list of names."""

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Any


class EventName(StrEnum):
    """The names of events; each has a sentence in every language."""

    FILED = "filed"
    WORDS_ADDED = "words-added"
    WORDS_REMOVED = "words-removed"
    TAKEN = "taken"
    RELEASED = "released"
    PASSED_ON = "passed-on"
    UNIT_ASKED = "unit-asked"
    UNIT_DONE = "unit-done"
    TRANSCRIBED = "transcribed"
    TRANSCRIPT_CONFIRMED = "transcript-confirmed"
    TRANSCRIPT_DENIED = "transcript-denied"
    REPLIED = "replied"
    REPLY_DELIVERED = "reply-delivered"
    REPLY_TAKEN_BACK = "reply-taken-back"
    DELIVERY_FAILED = "delivery-failed"
    SENT_AGAIN = "sent-again"
    ANSWER_SENT = "answer-sent"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    FINISHED = "finished"
    IDENTITY_SEEN = "identity-seen"
    PROOF_SENT = "proof-sent"
    PROOF_ACCEPTED = "proof-accepted"
    PROOF_REFUSED = "proof-refused"
    REMINDED = "reminded"
    EXTENDED = "extended"
    DEFICIENCIES_LISTED = "deficiencies-listed"
    COMPLETED = "completed"
    NOT_PROCESSED = "not-processed"
    REVIVED = "revived"
    UPWARD_SENT = "upward-sent"
    UPWARD_ANSWERED = "upward-answered"
    LATENESS_CHOSEN = "lateness-chosen"
    CORRECTION_SENT = "correction-sent"
    CORRECTED = "corrected"
    DECIDED = "decided"
    EXEMPTION_ADDED = "exemption-added"
    EXEMPTION_WITHDRAWN = "exemption-withdrawn"
    DECISION_APPROVED = "decision-approved"
    DECISION_DENIED = "decision-denied"
    REGIME_SET = "regime-set"
    PROMISE_LENGTHENED = "promise-lengthened"
    RECOUNTED = "recounted"
    STAGE_ADDED = "stage-added"
    STAGE_WITHDRAWN = "stage-withdrawn"
    CALENDAR_CHANGED = "calendar-changed"
    OBJECTED = "objected"
    OBJECTION_ANSWERED = "objection-answered"
    OBJECTION_DELIVERED = "objection-delivered"
    OBJECTION_WITHDRAWN = "objection-withdrawn"
    OBJECTION_DISOWNED = "objection-disowned"
    ORDER_FULFILLED = "order-fulfilled"
    REOPENED = "reopened"
    DISPUTE_RECORDED = "dispute-recorded"
    ANSWERED_ELSEWHERE = "answered-elsewhere"
    NOT_RECEIVED = "not-received"
    HANDED_OVER = "handed-over"
    RATING_ASKED = "rating-asked"
    RATED = "rated"
    TOLD = "told"
    EPPID_NUMBERED = "eppid-numbered"
    CLAIM_CODE_MADE = "claim-code-made"
    CLAIM_MADE = "claim-made"
    CLAIMED = "claimed"
    CLAIM_DENIED = "claim-denied"
    PROXY_INVITED = "proxy-invited"
    PROXY_JOINED = "proxy-joined"
    PROXY_ENDED = "proxy-ended"
    FILE_REFUSED = "file-refused"
    FILE_HIDDEN = "file-hidden"
    ORIGINAL_KEPT = "original-kept"
    INCIDENT_SUSPECTED = "incident-suspected"
    ROLE_GRANTED = "role-granted"
    ROLE_TAKEN_BACK = "role-taken-back"
    LETTER_SENT = "letter-sent"
    GROUP_BOUND = "group-bound"
    PAUSED = "paused"
    PAUSE_ENDED = "pause-ended"
    DATA_DESTROYED = "data-destroyed"
    INCIDENT_TOLD = "incident-told"
    INCIDENT_CLOSED = "incident-closed"
    RIGHT_ASKED = "right-asked"
    RIGHT_ANSWERED = "right-answered"
    RIGHT_TOLD = "right-told"
    DATA_CORRECTED = "data-corrected"
    DESK_RESTORED = "desk-restored"
    RESTORE_EXPLAINED = "restore-explained"


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
        EventName.PROMISE_LENGTHENED,
        EventName.OBJECTED,
        EventName.OBJECTION_ANSWERED,
        EventName.OBJECTION_DELIVERED,
        EventName.OBJECTION_WITHDRAWN,
        EventName.OBJECTION_DISOWNED,
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
    }
)


# Facts that are numbers, dates or words of a closed list. Every other fact may hold a person's own
# words, and is sealed.
IN_THE_CLEAR = frozenset(
    {
        "act",
        "arrival",
        "audience",
        "before",
        "channel",
        "complete_by",
        "count",
        "due",
        "entry",
        "files",
        "internal",
        "kind",
        "largest_megabytes",
        "late",
        "legal",
        "number",
        "officer",
        "on",
        "outcome",
        "promised",
        "received_at",
        "received_on",
        "regime",
        "restored_at",
        "result",
        "role",
        "roles",
        "score",
        "sha256",
        "since",
        "skipped",
        "source",
        "stage",
        "to",
        "what",
        "way",
        "why",
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
    facts: dict[str, Any] = field(default_factory=dict)
    recorded_at: datetime | None = None

    def recorded_later(self, zone: tzinfo) -> bool:
        """Say whether it was recorded on a later local day than it happened."""
        if self.recorded_at is None:
            return False
        return self.recorded_at.astimezone(zone).date() > self.happened_at.astimezone(zone).date()
