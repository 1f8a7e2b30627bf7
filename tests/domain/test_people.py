"""Requesters, whom the law knows by what they can be told."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.law.case import Person
from bot.errors import DeskError

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
TODAY = date(2026, 11, 24)


def test_who_asked_at_the_counter_is_in_no_chat_to_be_written_to() -> None:
    row = {"id": 1, "telegram_id": None, "language": "id", "reachable": True, "first_seen_at": NOW}
    consent = dict.fromkeys(("consent_version", "consented_at", "consent_message_id"))
    sari = Person.model_validate({**row, **consent})
    assert not sari.has_chat
    with pytest.raises(DeskError):
        _ = sari.telegram_id
