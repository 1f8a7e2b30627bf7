"""Requesters and officers, whom the law knows by what they can be told, and when they are there."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.law.case import Officer, Person
from bot.errors import DeskError

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("until", "away"),
    [(None, False), (date(2026, 11, 23), False), (TODAY, True), (date(2026, 11, 25), True)],
)
def test_who_is_away_is_back_the_day_after_the_last(until: date | None, *, away: bool) -> None:
    budi = Officer(
        id=1,
        telegram_id=2,
        display_name="Budi",
        administrator=False,
        member=True,
        seen_at=NOW,
        away_until=until,
    )
    assert budi.away_on(TODAY) is away


def test_who_asked_at_the_counter_is_in_no_chat_to_be_written_to() -> None:
    row = {"id": 1, "telegram_id": None, "language": "id", "reachable": True, "first_seen_at": NOW}
    consent = dict.fromkeys(("consent_version", "consented_at", "consent_message_id"))
    sari = Person.model_validate({**row, **consent})
    assert not sari.has_chat
    with pytest.raises(DeskError):
        _ = sari.telegram_id
