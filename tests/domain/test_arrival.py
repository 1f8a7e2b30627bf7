from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.law.outside_act import REPLY_CHANNEL, Arrival, arrived_at, why_not_received

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=WIB)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=WIB)


@pytest.mark.parametrize(
    ("stated", "opens", "moment"),
    [
        (datetime(2026, 11, 23, 9, 30), time(9), at(23, 9, 30)),  # noqa: DTZ001 - typed local time
        (date(2026, 11, 23), time(9), at(23, 9)),  # a day alone: when the counter opened
        (date(2026, 11, 22), None, at(22, 0)),  # a Sunday: its beginning
        (date(2026, 11, 24), time(9), at(24, 9)),
        (date(2026, 11, 24), time(13), NOW),  # today, before the counter opens: now
    ],
)
def test_a_request_is_received_when_the_officer_says(
    stated: datetime | date, opens: time | None, moment: datetime
) -> None:
    assert arrived_at(stated, opens, NOW, WIB) == moment


@pytest.mark.parametrize(
    ("received", "refusal"),
    [
        (NOW, None),
        (datetime(2026, 11, 24, 10, 1, tzinfo=WIB), "counter-in-the-future"),
        (datetime(2025, 11, 23, 10, 0, tzinfo=WIB), None),
        (datetime(2025, 11, 23, 9, 59, tzinfo=WIB), "counter-long-ago"),
    ],
)
def test_a_request_comes_neither_from_the_future_nor_from_another_age(
    received: datetime, refusal: str | None
) -> None:
    assert why_not_received(received, NOW) == refusal


def test_every_way_but_the_chat_has_a_way_back() -> None:
    assert set(REPLY_CHANNEL) == set(Arrival) - {Arrival.CHAT}
