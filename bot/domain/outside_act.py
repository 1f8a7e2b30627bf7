"""Acts outside the chat: when they happened, when they were recorded, and what is passed on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum

from bot.domain.acts import Act
from bot.errors import refuse


class ActKind(StrEnum):
    """What was done outside the chat."""

    ANSWER = "answer"
    DEFICIENCY_NOTICE = "deficiency_notice"
    EXTENSION_NOTICE = "extension_notice"
    NOT_PROCESSED_NOTICE = "not_processed_notice"
    HAND_OVER = "hand_over"
    OBJECTION_ANSWER = "objection_answer"
    NOTICE = "notice"


MOVES: Mapping[ActKind, Act] = {
    ActKind.ANSWER: Act.ANSWER,
    ActKind.EXTENSION_NOTICE: Act.EXTEND,
    ActKind.DEFICIENCY_NOTICE: Act.LIST_DEFICIENCIES,
    ActKind.NOT_PROCESSED_NOTICE: Act.NOT_PROCESS,
}
"""The act that each is, wherever it was done: whose row says who may do it, and when."""


class Channel(StrEnum):
    """The way by which an act outside the chat reached the requester."""

    EMAIL = "email"
    POST = "post"
    COUNTER = "counter"
    PHONE = "phone"


@dataclass(frozen=True)
class Stated:
    """What an officer says of an act; `evidence` names the letter or the file that proves it."""

    kind: ActKind
    channel: Channel
    happened_at: datetime
    evidence: str
    reason: str


@dataclass(frozen=True)
class ElsewhereAct:
    """An act on record, in UTC; `happened_at` is never later than `recorded_at`."""

    kind: ActKind
    channel: Channel
    happened_at: datetime
    recorded_at: datetime
    evidence: str
    reason: str

    def recorded_later(self, zone: tzinfo) -> bool:
        """Say whether it was recorded on a later local day than it happened."""
        return self.recorded_at.astimezone(zone).date() > self.happened_at.astimezone(zone).date()


def moment_of(day: date, recorded_at: datetime, zone: tzinfo) -> datetime:
    """Return the moment of an act of which only the local day is stated, in UTC.

    It is the day's last second, which never favours the office, or now if the day is not over.
    """
    end = datetime.combine(day, time(23, 59, 59), zone).astimezone(UTC)
    begin = datetime.combine(day, time(), zone).astimezone(UTC)
    return recorded_at.astimezone(UTC) if begin <= recorded_at < end else end


def why_not_record(stated: Stated, recorded_at: datetime, received_at: datetime) -> str | None:
    """Return why an act cannot be recorded, as a text id, or None.

    `recorded_at` is the present moment, `received_at` the one when the case was received, or was
    opened again by an objection.
    """
    if stated.happened_at > recorded_at:
        return "elsewhere-in-the-future"
    if stated.happened_at < received_at:
        return "elsewhere-before-receipt"
    if not stated.evidence.strip():
        return "elsewhere-needs-evidence"
    return None if stated.reason.strip() else "elsewhere-needs-reason"


def record(stated: Stated, recorded_at: datetime, received_at: datetime) -> ElsewhereAct:
    """Return the act as it goes on record; raise Refused where `why_not_record` says why."""
    refuse(why_not_record(stated, recorded_at, received_at))
    return ElsewhereAct(
        stated.kind,
        stated.channel,
        stated.happened_at.astimezone(UTC),
        recorded_at.astimezone(UTC),
        stated.evidence.strip(),
        stated.reason.strip(),
    )
