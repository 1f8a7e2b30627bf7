from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.law.outside_act import moment_of, why_not_then

WIB = ZoneInfo("Asia/Jakarta")
RECEIVED = datetime(2026, 3, 9, 9, 0, tzinfo=WIB)
RECORDED = datetime(2026, 3, 30, 16, 0, tzinfo=WIB)
A_SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("happened_at", "refusal"),
    [
        pytest.param(RECORDED, None, id="this very moment"),
        pytest.param(RECORDED + A_SECOND, "elsewhere-in-the-future", id="a second ahead"),
        pytest.param(RECEIVED, None, id="at receipt"),
        pytest.param(RECEIVED - A_SECOND, "elsewhere-before-receipt", id="before receipt"),
    ],
)
def test_act_lies_between_receipt_and_its_record(
    happened_at: datetime, refusal: str | None
) -> None:
    assert why_not_then(happened_at, RECORDED, RECEIVED) == refusal


@pytest.mark.parametrize(
    ("day", "moment"),
    [
        pytest.param("2026-03-27", "2026-03-27T23:59:59+07:00", id="an earlier day: its end"),
        pytest.param("2026-03-30", "2026-03-30T16:00:00+07:00", id="today: now"),
        pytest.param("2026-03-31", "2026-03-31T23:59:59+07:00", id="tomorrow: refused later"),
    ],
)
def test_day_without_an_hour_is_taken_at_its_end(day: str, moment: str) -> None:
    found = moment_of(date.fromisoformat(day), RECORDED, WIB)
    assert found == datetime.fromisoformat(moment)


def test_day_that_has_not_come_is_in_the_future() -> None:
    tomorrow = moment_of(date(2026, 3, 31), RECORDED, WIB)
    assert why_not_then(tomorrow, RECORDED, RECEIVED) == "elsewhere-in-the-future"
