"""How a request came to the office; one that came outside the chat is entered by an officer."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.outside_act import Channel

LONGEST_AGO = timedelta(days=366)
"""A request that came longer ago is a typing error in its year."""


class Arrival(StrEnum):
    """By which way a request came (UU 14/2008 Art 22(1): written or unwritten)."""

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
"""How the office answers who has no chat: the way the request came."""


def arrived_at(
    stated: datetime | date, opens: time | None, now: datetime, zone: ZoneInfo
) -> datetime:
    """Return the moment of receipt that an officer states, in UTC.

    A day alone means when the counter opened on it (`opens`), or its beginning: early favours the
    requester. A moment of today that is still to come because only the day was given is now.
    """
    if isinstance(stated, datetime):
        return stated.replace(tzinfo=zone).astimezone(UTC)
    moment = datetime.combine(stated, opens or time(), zone).astimezone(UTC)
    today = now.astimezone(zone).date()
    return min(moment, now.astimezone(UTC)) if stated == today else moment


def why_not_received(received: datetime, now: datetime) -> str | None:
    """Return why a request cannot have come then, as a text id, or None."""
    if received > now:
        return "counter-in-the-future"
    return "counter-long-ago" if now - received > LONGEST_AGO else None
