from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.legal_deadlines import (
    RULES,
    Anchor,
    DeadlineKind,
    Regime,
    deadline,
    extended,
    local_date,
    received_at,
    term,
)
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
STORED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
A_DAY = timedelta(hours=24)
A_SECOND = timedelta(seconds=1)

UMUM, PEMILU = Regime.UMUM, Regime.PEMILU
K = DeadlineKind


@pytest.mark.parametrize(
    ("kind", "regime", "anchor", "due"),
    [
        pytest.param(K.ANSWER, UMUM, "2026-07-07", "2026-07-21", id="1a no holiday"),
        pytest.param(K.COMPLETENESS, UMUM, "2026-07-07", "2026-07-10", id="1c no holiday"),
        pytest.param(K.ANSWER, UMUM, "2026-03-02", "2026-03-16", id="2a before Nyepi"),
        pytest.param(K.ANSWER, UMUM, "2026-03-09", "2026-03-30", id="3a over Nyepi and Lebaran"),
        pytest.param(K.ANSWER, UMUM, "2026-05-08", "2026-05-26", id="4a over Ascension"),
        pytest.param(K.COMPLETENESS, UMUM, "2026-05-08", "2026-05-13", id="4c day before it"),
        pytest.param(K.ANSWER, UMUM, "2026-12-12", "2026-12-29", id="5a Saturday, over Christmas"),
        pytest.param(K.COMPLETENESS, UMUM, "2026-12-12", "2026-12-16", id="5c from a Saturday"),
        pytest.param(K.ANSWER, PEMILU, "2026-02-11", "2026-02-18", id="6a stages, over Imlek"),
        pytest.param(K.ANSWER, UMUM, "2026-08-14", "2026-09-01", id="7a over 17 and 25 August"),
        pytest.param(K.ANSWER, UMUM, "2026-11-24", "2026-12-08", id="8a plain fortnight"),
        pytest.param(K.COMPLETENESS, UMUM, "2026-11-24", "2026-11-27", id="8c plain week"),
        pytest.param(K.COMPLETENESS, UMUM, "2026-08-03", "2026-08-06", id="9a notice due"),
        pytest.param(K.COMPLETION, UMUM, "2026-08-05", "2026-08-10", id="9b requester completes"),
        pytest.param(K.ANSWER, UMUM, "2026-08-10", "2026-08-26", id="9c if it ran from completion"),
        pytest.param(K.ANSWER, UMUM, "2026-08-03", "2026-08-18", id="9e strict: from receipt"),
        pytest.param(K.OBJECTION_FILING, UMUM, "2026-02-20", "2026-04-13", id="10 ps. 36 (1)"),
        pytest.param(K.OBJECTION_FILING, PEMILU, "2026-02-20", "2026-04-13", id="10 in stages"),
        pytest.param(K.OBJECTION_ANSWER, UMUM, "2026-03-25", "2026-05-08", id="11 ps. 36 (2)"),
        pytest.param(K.OBJECTION_ANSWER, PEMILU, "2026-03-25", "2026-03-30", id="11 in stages"),
        pytest.param(K.DISPUTE_FILING, UMUM, "2026-04-20", "2026-05-11", id="12 ps. 37 (2)"),
        pytest.param(K.ORDER, UMUM, "2026-05-08", "2026-05-26", id="an order, ps. 36, 22 (7)"),
        pytest.param(K.ORDER, PEMILU, "2026-05-08", "2026-05-13", id="an order in stages"),
        pytest.param(K.COURT, UMUM, "2026-05-08", "2026-06-04", id="to the court, ps. 48 (1)"),
        pytest.param(K.COURT, PEMILU, "2026-12-23", "2027-01-18", id="over the year's end"),
    ],
)
def test_deadline_falls_on_the_day_the_law_means(
    kind: DeadlineKind, regime: Regime, anchor: str, due: str
) -> None:
    reckoning = deadline(kind, date.fromisoformat(anchor), CALENDAR, regime)
    assert reckoning.due == date.fromisoformat(due)
    assert not reckoning.estimated


@pytest.mark.parametrize(
    ("regime", "anchor", "due"),
    [
        pytest.param(UMUM, "2026-07-07", "2026-07-30", id="1b no holiday"),
        pytest.param(UMUM, "2026-03-02", "2026-04-01", id="2b over Nyepi and Lebaran"),
        pytest.param(UMUM, "2026-03-09", "2026-04-09", id="3b over Good Friday"),
        pytest.param(UMUM, "2026-05-08", "2026-06-09", id="4b over Iduladha and 1 June"),
        pytest.param(UMUM, "2026-12-12", "2027-01-11", id="5b into the next decreed year"),
        pytest.param(PEMILU, "2026-02-11", "2026-02-20", id="6b 3+2"),
        pytest.param(UMUM, "2026-08-14", "2026-09-10", id="7b after August"),
        pytest.param(UMUM, "2026-11-24", "2026-12-17", id="8b before Christmas"),
        pytest.param(UMUM, "2026-08-10", "2026-09-04", id="9d if it ran from completion"),
    ],
)
def test_extension_follows_the_old_due_date(regime: Regime, anchor: str, due: str) -> None:
    old = deadline(DeadlineKind.ANSWER, date.fromisoformat(anchor), CALENDAR, regime)
    assert extended(old.due, CALENDAR, regime).due == date.fromisoformat(due)


def test_receipt_late_on_friday_counts_from_monday() -> None:
    received = datetime(2026, 5, 8, 20, 15, tzinfo=ZoneInfo("Asia/Jakarta"))
    day = local_date(received.astimezone(UTC), ZoneInfo("Asia/Jakarta"))
    assert deadline(DeadlineKind.ANSWER, day, CALENDAR, UMUM).counted[0] == date(2026, 5, 11)


def test_answer_into_a_year_without_decree_is_an_estimate() -> None:
    assert deadline(DeadlineKind.ANSWER, date(2027, 12, 27), CALENDAR, UMUM).estimated


def test_every_deadline_has_an_article_in_each_regime() -> None:
    for kind in DeadlineKind:
        for regime in Regime:
            assert term(kind, regime).article.startswith(("UU ", "Perki "))


def test_answer_runs_from_receipt() -> None:
    assert RULES[DeadlineKind.ANSWER].anchor is Anchor.RECEIPT


def test_unknown_number_of_days_is_never_made_up() -> None:
    assert term(DeadlineKind.DISPUTE_FILING, PEMILU).working_days is None
    with pytest.raises(ValueError, match="no number"):
        deadline(DeadlineKind.DISPUTE_FILING, date(2026, 4, 20), CALENDAR, PEMILU)


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


@pytest.mark.parametrize(
    ("at", "day"),
    [
        pytest.param("2026-11-24T16:59:59+00:00", date(2026, 11, 24), id="before midnight in WIB"),
        pytest.param("2026-11-24T17:00:00+00:00", date(2026, 11, 25), id="midnight in WIB"),
    ],
)
def test_day_of_receipt_is_the_local_one(at: str, day: date) -> None:
    assert local_date(datetime.fromisoformat(at), ZoneInfo("Asia/Jakarta")) == day
