from datetime import date

import pytest

from bot.domain.law.dispute_rules import Orders, Stage, court_by, may_go_to_court, why_not_stage
from bot.domain.law.legal_deadlines import Regime
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
TODAY = date(2026, 11, 26)


def day(text: str) -> date:
    return date.fromisoformat(text)


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
    [
        pytest.param(Stage.REGISTERED, "2026-11-26", None, None, None, id="registered today"),
        pytest.param(
            Stage.REGISTERED, "2026-11-27", None, None, "dispute-in-the-future", id="tomorrow"
        ),
        pytest.param(Stage.MEDIATION, "2026-12-03", None, None, None, id="a hearing ahead"),
        pytest.param(Stage.ADJUDICATION, "2026-11-02", None, None, None, id="a hearing held"),
        pytest.param(Stage.RULING, "2026-11-25", "all", "2026-12-09", None, id="give all"),
        pytest.param(Stage.RULING, "2026-11-25", "test", "2026-11-26", None, id="by today"),
        pytest.param(Stage.RULING, "2026-11-25", "test", "2026-11-25", None, id="on its own day"),
        pytest.param(
            Stage.RULING, "2026-11-20", "part", "2026-11-19", "dispute-until-passed", id="before it"
        ),
        pytest.param(Stage.RULING, "2026-11-20", "part", "2026-11-25", None, id="overdue"),
        pytest.param(
            Stage.AGREEMENT, "2026-11-25", "all", None, "dispute-until-passed", id="no date"
        ),
        pytest.param(
            Stage.RULING, "2026-11-27", "all", "2026-12-09", "dispute-in-the-future", id="not yet"
        ),
        pytest.param(Stage.COURT_RULING, "2026-11-25", "nothing", None, None, id="nothing"),
    ],
)
def test_a_stage_has_a_day_and_an_order_its_last_day(
    stage: Stage, on: str, orders: str | None, until: str | None, refusal: str | None
) -> None:
    wanted = Orders(orders) if orders else None
    due = day(until) if until else None
    assert why_not_stage(stage, day(on), wanted, due, TODAY) == refusal


def test_only_a_ruling_that_orders_something_leads_further() -> None:
    led = [(s, o) for s in Stage for o in (None, *Orders) if may_go_to_court(s, o)]
    orders = (Orders.ALL, Orders.PART, Orders.TEST)
    assert led == [(s, o) for s in (Stage.RULING, Stage.COURT_RULING) for o in orders]
