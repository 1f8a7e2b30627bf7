"""How a request came to the office; one that came outside the chat is entered by an officer."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.outside_act import Channel

LONGEST_AGO = timedelta(days=366)
"""A stated receipt longer ago than this is taken as a typing error in the year."""


class Arrival(StrEnum):
    """The way by which a request came (UU 14/2008 Art 22(1): written or unwritten)."""

    CHAT = "chat"
    COUNTER = "counter"
    LETTER = "letter"
    PHONE = "phone"
    EMAIL = "email"


WAY_BACK: Mapping[Arrival, Channel] = {
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
