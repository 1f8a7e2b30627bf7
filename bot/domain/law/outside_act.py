"""Requests and acts outside the chat: how they came, and at which times they are credible."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo


class ActKind(StrEnum):
    """What was done outside the chat."""

    ANSWER = "answer"
    DEFICIENCY_NOTICE = "deficiency_notice"
    EXTENSION_NOTICE = "extension_notice"
    NOT_PROCESSED_NOTICE = "not_processed_notice"


class Channel(StrEnum):
    """The way by which an act outside the chat reached the requester."""

    EMAIL = "email"
    POST = "post"
    COUNTER = "counter"
    PHONE = "phone"


LAST_SECOND = time(23, 59, 59)
"""The local time of an act of which only the day is known; no hour is said of it."""


def moment_of(day: date, recorded_at: datetime, zone: tzinfo) -> datetime:
    """Return the moment, in UTC, of an act of which only the local day is known.

    It is the day's last second, which never favours the office, or now if the day is not over.
    """
    end = datetime.combine(day, LAST_SECOND, zone).astimezone(UTC)
    begin = datetime.combine(day, time(), zone).astimezone(UTC)
    return recorded_at.astimezone(UTC) if begin <= recorded_at < end else end


def why_not_then(at: datetime, now: datetime, since: datetime) -> str | None:
    """Return why an act cannot have happened at a moment, as a text id, or None.

    `since` is when the case was received, or was opened again by an objection.
    """
    if at > now:
        return "elsewhere-in-the-future"
    return "elsewhere-before-receipt" if at < since else None


LONGEST_AGO = timedelta(days=366)
"""A stated receipt longer ago than this is taken as a typing error in the year."""


class Arrival(StrEnum):
    """The way by which a request came (UU 14/2008 Art 22(1): written or unwritten)."""

    CHAT = "chat"
    COUNTER = "counter"
    LETTER = "letter"
    PHONE = "phone"
    EMAIL = "email"


REPLY_CHANNEL: Mapping[Arrival, Channel] = {
    Arrival.COUNTER: Channel.COUNTER,
    Arrival.LETTER: Channel.POST,
    Arrival.PHONE: Channel.PHONE,
    Arrival.EMAIL: Channel.EMAIL,
}
"""The channel for a requester without a chat: the one by which the request came."""


def arrived_at(
    stated: datetime | date, opens: time | None, now: datetime, zone: ZoneInfo
) -> datetime:
    """Return the moment of receipt that an officer states, in UTC.

    A day alone means when the counter opened on it (`opens`), or its beginning: early favours the
    requester. Where only today's date is given, the moment is never later than now.
    """
    if isinstance(stated, datetime):
        return stated.replace(tzinfo=zone).astimezone(UTC)
    moment = datetime.combine(stated, opens or time(), zone).astimezone(UTC)
    today = now.astimezone(zone).date()
    return min(moment, now.astimezone(UTC)) if stated == today else moment


def why_not_received(received: datetime, now: datetime) -> str | None:
    """Return why a request cannot have been received at a moment, as a text id, or None."""
    if received > now:
        return "counter-in-the-future"
    return "counter-long-ago" if now - received > LONGEST_AGO else None
