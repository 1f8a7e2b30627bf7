from datetime import date

import pytest

from bot.domain.law.dispute_rules import Orders, Stage, court_by, may_go_to_court, why_not_stage
from tests.prelude import KLATEN_PROFILE, Regime, load_calendar, load_profile
from tests.text_tables import read_cases

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
TODAY = date(2026, 11, 26)
day = date.fromisoformat


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-05-08", "2026-06-04"),
        ("2026-07-07", "2026-07-27"),
        ("2026-11-26", "2026-12-16"),
        ("2026-12-12", "2027-01-06"),
        ("2027-03-01", "2027-03-31"),
    ],
)
@pytest.mark.parametrize("regime", Regime)
def test_the_office_goes_to_the_court_within_fourteen_working_days_of_receipt(
    received: str, last: str, regime: Regime
) -> None:
    assert court_by(Stage.RULING, day(received), CALENDAR, regime) == day(last)


def test_cassation_is_within_fourteen_days_of_any_kind() -> None:
    last = court_by(Stage.COURT_RULING, day("2026-12-20"), CALENDAR, Regime.UMUM)
    assert last == day("2027-01-03")


@pytest.mark.parametrize(
    ("stage", "on", "orders", "until", "refusal"),
    read_cases("domain/law_tables.txt", "stages of a dispute"),
)
def test_a_stage_has_a_day_and_an_order_its_last_day(
    stage: str, on: str, orders: str | None, until: str | None, refusal: str | None
) -> None:
    wanted = Orders(orders) if orders else None
    due = day(until) if until else None
    assert why_not_stage(Stage(stage), day(on), wanted, due, TODAY) == refusal


def test_only_a_ruling_that_orders_something_leads_further() -> None:
    led = [(s, o) for s in Stage for o in (None, *Orders) if may_go_to_court(s, o)]
    orders = (Orders.ALL, Orders.PART, Orders.TEST)
    assert led == [(s, o) for s in (Stage.RULING, Stage.COURT_RULING) for o in orders]
