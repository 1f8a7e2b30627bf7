"""Until when a request can be carried on, and what travels of its requester."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.form_answers import Answers
from bot.domain.transfer_rules import PAUSES, lapses_on, next_try, who_travels
from bot.office import load_calendar, load_profile

CALENDAR = load_calendar(load_profile())
IDENTITY: Answers = {
    "kind": "person",
    "name": "Sari Wulandari",
    "nik": "3310014107990001",
    "address": "Jl. Pemuda 12",
    "contact": "+6281234567890",
    "papers": [{"kind": "photo", "file_id": "abc"}],
    "vouched": {"case": 1, "last4": "0001", "fingerprint": "ff"},
    "voices": {"1": "x"},
}


@pytest.mark.parametrize(
    ("due", "since", "lapses"),
    [
        pytest.param("2026-12-08", "2026-11-24", "2026-12-07", id="the working day before"),
        pytest.param(
            "2026-12-28", "2026-12-14", "2026-12-23", id="before the days off of Christmas"
        ),
        pytest.param("2027-01-04", "2026-12-15", "2026-12-31", id="before New Year"),
        pytest.param("2026-12-08", "2026-12-07", "2026-12-08", id="asked the day before"),
        pytest.param("2026-12-08", "2026-12-08", "2026-12-09", id="asked on the last day"),
        pytest.param("2026-12-08", "2026-12-11", "2026-12-14", id="asked late, on a Friday"),
    ],
)
def test_an_offer_ends_while_the_notice_can_still_come_in_time(
    due: str, since: str, lapses: str
) -> None:
    days = date.fromisoformat(due), date.fromisoformat(since)
    assert lapses_on(*days, CALENDAR) == date.fromisoformat(lapses)


@pytest.mark.parametrize("nik", [False, True])
def test_a_nik_travels_only_where_it_is_asked_and_papers_never(nik: bool) -> None:
    told = who_travels(IDENTITY, nik=nik)
    assert told.pop("nik", None) == (IDENTITY["nik"] if nik else None)
    assert told.pop("no_nik_reason", None) == (None if nik else "other")
    assert told == {name: IDENTITY[name] for name in ("kind", "name", "address", "contact")}


def test_an_envelope_is_sent_again_after_longer_and_longer_pauses() -> None:
    now = datetime(2026, 11, 24, 3, tzinfo=UTC)
    waits = [next_try(tries, now) - now for tries in range(6)]
    assert waits == [timedelta(minutes=one) for one in (*PAUSES, PAUSES[-1], PAUSES[-1])]
