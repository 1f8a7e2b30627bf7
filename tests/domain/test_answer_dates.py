from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law.answer_dates import (
    Dates,
    extend,
    grounds_close_by,
    grounds_open_on,
    legal_due,
    why_not_extend,
    why_not_on_ground,
)
from bot.domain.law.legal_deadlines import Regime
from bot.errors import Refused
from tests.domain.changed_calendars import CALENDAR

UMUM, PEMILU = Regime.UMUM, Regime.PEMILU
dates = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


def pair(legal: str, promised: str) -> Dates:
    return Dates(day(legal), day(promised))


@pytest.mark.parametrize(
    ("old", "regime", "today", "new"),
    [
        pytest.param(
            pair("2026-03-30", "2026-03-30"),
            UMUM,
            "2026-03-30",
            pair("2026-04-09", "2026-04-09"),
            id="on the last day",
        ),
        pytest.param(
            pair("2026-03-30", "2026-03-30"),
            UMUM,
            "2026-03-10",
            pair("2026-04-09", "2026-04-09"),
            id="early, counted from the old date all the same",
        ),
        pytest.param(
            pair("2026-02-18", "2026-02-18"),
            PEMILU,
            "2026-02-18",
            pair("2026-02-20", "2026-02-20"),
            id="in stages",
        ),
        pytest.param(
            pair("2026-12-29", "2026-12-30"),
            UMUM,
            "2026-12-29",
            pair("2027-01-11", "2027-01-11"),
            id="after a withdrawn holiday",
        ),
        pytest.param(
            pair("2026-12-31", "2026-12-30"),
            UMUM,
            "2026-12-30",
            pair("2027-01-13", "2027-01-12"),
            id="after a holiday that was not promised",
        ),
        pytest.param(
            pair("2026-02-18", "2026-03-06"),
            PEMILU,
            "2026-02-18",
            pair("2026-02-20", "2026-03-06"),
            id="never before what was promised",
        ),
    ],
)
def test_extension_follows_the_old_date(old: Dates, regime: Regime, today: str, new: Dates) -> None:
    assert extend(old, CALENDAR, regime, day(today), is_extended=False) == new


@pytest.mark.parametrize(
    ("old", "today", "is_extended", "refusal"),
    [
        pytest.param("2026-03-30", "2026-03-30", True, "extension-already-used", id="a second one"),
        pytest.param("2026-03-30", "2026-03-31", False, "extension-too-late", id="a day late"),
        pytest.param(
            "2026-03-17", "2026-03-18", False, "extension-too-late", id="late on a day off"
        ),
    ],
)
def test_extension_comes_once_and_in_time(
    old: str, today: str, is_extended: bool, refusal: str
) -> None:
    dates = pair(old, old)
    with pytest.raises(Refused) as refused:
        extend(dates, CALENDAR, UMUM, day(today), is_extended=is_extended)
    assert refused.value.text_id == refusal


def test_extension_comes_before_any_ground_is_open() -> None:
    parted = pair("2026-12-29", "2026-12-30")
    assert why_not_extend(parted, day("2026-12-29"), is_extended=False) is None
    assert why_not_extend(parted, day("2026-12-30"), is_extended=False) == "extension-too-late"
    longer = pair("2026-12-31", "2026-12-30")
    assert why_not_extend(longer, day("2026-12-31"), is_extended=False) == "extension-too-late"


@pytest.mark.parametrize(
    ("ground", "regime", "refusal"),
    [
        ("other", UMUM, None),
        ("other", PEMILU, "extension-ground-in-stage"),
        ("not_held_yet", PEMILU, None),
        ("status_undecided", PEMILU, None),
    ],
)
def test_in_a_stage_only_what_is_not_held_or_decided_yet_extends(
    ground: str, regime: Regime, refusal: str | None
) -> None:
    assert why_not_on_ground(ground, regime) == refusal


@given(dates, dates)
def test_officers_work_to_a_day_on_which_no_ground_is_open(legal: date, promised: date) -> None:
    parted = Dates(legal, promised)
    assert parted.earlier < grounds_open_on(parted, CALENDAR)
    assert grounds_open_on(parted, CALENDAR) <= grounds_close_by(parted, CALENDAR, UMUM).anchor


@given(dates, st.sampled_from(Regime))
def test_extension_of_an_untouched_promise_is_the_legal_one(received: date, regime: Regime) -> None:
    due = legal_due(received, CALENDAR, regime, is_extended=False).due
    longest = legal_due(received, CALENDAR, regime, is_extended=True).due
    assert extend(Dates(due, due), CALENDAR, regime, due, is_extended=False) == Dates(
        longest, longest
    )
