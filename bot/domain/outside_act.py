"""Acts outside the chat: which there are, by which way, and when they can have happened."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum

from bot.domain.acts import Act


class ActKind(StrEnum):
    """What was done outside the chat."""

    ANSWER = "answer"
    DEFICIENCY_NOTICE = "deficiency_notice"
    EXTENSION_NOTICE = "extension_notice"
    NOT_PROCESSED_NOTICE = "not_processed_notice"


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


def moment_of(day: date, recorded_at: datetime, zone: tzinfo) -> datetime:
    """Return the moment of an act of which only the local day is stated, in UTC.

    It is the day's last second, which never favours the office, or now if the day is not over.
    """
    end = datetime.combine(day, time(23, 59, 59), zone).astimezone(UTC)
    begin = datetime.combine(day, time(), zone).astimezone(UTC)
    return recorded_at.astimezone(UTC) if begin <= recorded_at < end else end


def why_not_then(at: datetime, now: datetime, since: datetime) -> str | None:
    """Return why an act cannot have happened at a moment, as a text id, or None.

    `since` is when the case was received, or was opened again by an objection.
    """
    if at > now:
        return "elsewhere-in-the-future"
    return "elsewhere-before-receipt" if at < since else None
