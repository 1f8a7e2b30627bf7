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
from tests.domain.changed_calendars import CALENDAR
from tests.prelude import Refused, Regime
from tests.text_tables import read_cases

UMUM, PEMILU = Regime.UMUM, Regime.PEMILU
dates = st.dates(date(2024, 1, 1), date(2027, 12, 31))
day = date.fromisoformat


def pair(legal: str, promised: str) -> Dates:
    return Dates(day(legal), day(promised))


@pytest.mark.parametrize(
    ("old", "regime", "today", "new"), read_cases("domain/law_tables.txt", "extensions")
)
def test_extension_follows_the_old_date(old: str, regime: str, today: str, new: str) -> None:
    found = extend(pair(*old.split()), CALENDAR, Regime(regime), day(today), is_extended=False)
    assert found == pair(*new.split())


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
