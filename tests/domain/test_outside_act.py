from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.outside_act import (
    ActKind,
    Channel,
    Stated,
    moment_of,
    record,
    why_not_record,
)
from bot.errors import Refused

WIB = ZoneInfo("Asia/Jakarta")
RECEIVED = datetime(2026, 3, 9, 9, 0, tzinfo=WIB)
RECORDED = datetime(2026, 3, 30, 16, 0, tzinfo=WIB)
A_SECOND = timedelta(seconds=1)
STATED = Stated(
    ActKind.ANSWER,
    Channel.EMAIL,
    datetime(2026, 3, 27, 10, 0, tzinfo=WIB),
    "surel.pdf",
    "Dijawab lewat surel",
)


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
    stated = replace(STATED, happened_at=happened_at)
    assert why_not_record(stated, RECORDED, RECEIVED) == refusal


def test_act_needs_evidence_and_a_reason() -> None:
    bare = replace(STATED, evidence=" ")
    assert why_not_record(bare, RECORDED, RECEIVED) == "elsewhere-needs-evidence"
    unexplained = replace(STATED, reason="")
    assert why_not_record(unexplained, RECORDED, RECEIVED) == "elsewhere-needs-reason"


def test_act_keeps_when_it_happened_and_when_it_was_recorded() -> None:
    act = record(STATED, RECORDED, RECEIVED)
    assert act.happened_at == datetime(2026, 3, 27, 3, 0, tzinfo=UTC)
    assert act.recorded_at == datetime(2026, 3, 30, 9, 0, tzinfo=UTC)
    assert act.happened_at.tzinfo is UTC


def test_act_that_cannot_be_recorded_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        record(replace(STATED, evidence=""), RECORDED, RECEIVED)
    assert refused.value.text_id == "elsewhere-needs-evidence"


def test_act_of_another_local_day_was_recorded_later() -> None:
    assert record(STATED, RECORDED, RECEIVED).recorded_later(WIB)
    today = replace(STATED, happened_at=datetime(2026, 3, 30, 0, 5, tzinfo=WIB))
    assert not record(today, RECORDED, RECEIVED).recorded_later(WIB)


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
    tomorrow = replace(STATED, happened_at=moment_of(date(2026, 3, 31), RECORDED, WIB))
    assert why_not_record(tomorrow, RECORDED, RECEIVED) == "elsewhere-in-the-future"
