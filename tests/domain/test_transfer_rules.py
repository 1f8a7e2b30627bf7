"""Until when a request can be carried on, and what travels of its requester."""

from datetime import date

import pytest

from bot.domain.form_answers import Answers
from bot.domain.law.transfer_rules import lapses_on, travelling_identity
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
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


def test_a_nik_and_papers_never_travel() -> None:
    told = {name: IDENTITY[name] for name in ("kind", "name", "address", "contact")}
    assert travelling_identity(IDENTITY) == {**told, "no_nik_reason": "other"}
