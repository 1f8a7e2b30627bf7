from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.law.legal_deadlines import (
    RULES,
    DeadlineAnchor,
    DeadlineKind,
    legal_term,
    received_at,
    reckon_deadline,
)
from tests.prelude import KLATEN_PROFILE, Regime, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
STORED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
A_DAY = timedelta(hours=24)
A_SECOND = timedelta(seconds=1)

UMUM, PEMILU = Regime.UMUM, Regime.PEMILU


def test_answer_into_a_year_without_decree_is_an_estimate() -> None:
    assert reckon_deadline(DeadlineKind.ANSWER, date(2027, 12, 27), CALENDAR, UMUM).estimated


def test_every_deadline_has_an_article_in_each_regime() -> None:
    for kind in DeadlineKind:
        for regime in Regime:
            assert legal_term(kind, regime).article.startswith(("UU ", "Perki "))


def test_answer_runs_from_receipt() -> None:
    assert RULES[DeadlineKind.ANSWER].anchor is DeadlineAnchor.RECEIPT


def test_unknown_number_of_days_is_never_made_up() -> None:
    assert legal_term(DeadlineKind.DISPUTE_FILING, PEMILU).working_days is None
    with pytest.raises(ValueError, match="no number"):
        reckon_deadline(DeadlineKind.DISPUTE_FILING, date(2026, 4, 20), CALENDAR, PEMILU)


@pytest.mark.parametrize(
    ("telegram_date", "received"),
    [
        pytest.param(STORED, STORED, id="at once"),
        pytest.param(STORED - A_SECOND, STORED - A_SECOND, id="a second before"),
        pytest.param(STORED - A_DAY, STORED - A_DAY, id="24 hours before"),
        pytest.param(STORED - A_DAY - A_SECOND, STORED, id="too old to be believed"),
        pytest.param(STORED + A_SECOND, STORED, id="in the future"),
    ],
)
def test_message_is_received_at_its_date_if_that_can_be_believed(
    telegram_date: datetime, received: datetime
) -> None:
    assert received_at(telegram_date, STORED) == received


def test_absence_of_the_desk_changes_nothing_for_a_message() -> None:
    assert received_at(STORED - A_SECOND, STORED, STORED - A_DAY) == STORED - A_SECOND


def test_tap_is_received_when_it_was_stored() -> None:
    assert received_at(None, STORED) == STORED


def test_tap_after_an_absence_is_received_at_the_last_poll() -> None:
    assert received_at(None, STORED, STORED - A_DAY) == STORED - A_DAY


def test_tap_is_never_received_after_it_was_stored() -> None:
    assert received_at(None, STORED, STORED + A_SECOND) == STORED
