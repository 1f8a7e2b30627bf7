from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.answer_dates import (
    Dates,
    after_calendar_change,
    extend,
    grounds_close_by,
    grounds_open_on,
    legal_due,
    why_not_extend,
    why_not_on_ground,
)
from bot.domain.legal_deadlines import Regime
from bot.domain.workdays import WorkingCalendar
from bot.errors import Refused
from tests.domain.changed_calendars import CALENDAR, calendar_with

UMUM, PEMILU = Regime.UMUM, Regime.PEMILU
NO_LEAVE_ON_24_DECEMBER = calendar_with(withdrawn=("2026-12-24",))
VOTING_ON_16_DECEMBER = calendar_with(added=("2026-12-16",))

dates = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


def pair(legal: str, promised: str) -> Dates:
    return Dates(day(legal), day(promised))


@pytest.mark.parametrize(
    ("received", "regime", "answer", "longest"),
    [
        pytest.param("2026-03-17", UMUM, "2026-04-08", "2026-04-17", id="before Lebaran"),
        pytest.param("2026-03-17", PEMILU, "2026-03-27", "2026-03-31", id="so in stages"),
        pytest.param("2026-03-20", UMUM, "2026-04-08", "2026-04-17", id="during Lebaran"),
        pytest.param("2026-12-23", UMUM, "2027-01-12", "2027-01-21", id="over the year's end"),
        pytest.param("2026-12-23", PEMILU, "2026-12-30", "2027-01-04", id="so in stages"),
        pytest.param("2026-02-11", PEMILU, "2026-02-18", "2026-02-20", id="over Imlek"),
    ],
)
def test_extension_is_part_of_the_legal_date_once_used(
    received: str, regime: Regime, answer: str, longest: str
) -> None:
    assert legal_due(day(received), CALENDAR, regime, is_extended=False).due == day(answer)
    extended = legal_due(day(received), CALENDAR, regime, is_extended=True)
    assert extended.due == day(longest)


@pytest.mark.parametrize(
    ("calendar", "after"),
    [
        pytest.param(CALENDAR, pair("2026-12-30", "2026-12-30"), id="nothing changed"),
        pytest.param(
            NO_LEAVE_ON_24_DECEMBER, pair("2026-12-29", "2026-12-30"), id="leave withdrawn"
        ),
        pytest.param(
            VOTING_ON_16_DECEMBER, pair("2026-12-31", "2026-12-30"), id="voting day added"
        ),
    ],
)
def test_the_law_moves_its_date_and_the_promise_stays(
    calendar: WorkingCalendar, after: Dates
) -> None:
    legal = legal_due(day("2026-12-14"), calendar, UMUM, is_extended=False).due
    assert after_calendar_change(pair("2026-12-30", "2026-12-30"), legal) == after


def test_withdrawn_holiday_opens_grounds_earlier_and_closes_them_by_the_promise() -> None:
    parted = pair("2026-12-29", "2026-12-30")
    assert parted.earlier == day("2026-12-29")
    assert grounds_open_on(parted, NO_LEAVE_ON_24_DECEMBER) == day("2026-12-30")
    closes = grounds_close_by(parted, NO_LEAVE_ON_24_DECEMBER, UMUM)
    assert (closes.anchor, closes.due) == (day("2026-12-31"), day("2027-02-16"))


def test_silence_before_lebaran_becomes_a_ground_after_it() -> None:
    due = pair("2026-03-17", "2026-03-17")
    assert grounds_open_on(due, CALENDAR) == day("2026-03-25")


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


@given(dates, dates, dates)
def test_no_change_of_the_calendar_moves_a_promise(
    legal: date, promised: date, recomputed: date
) -> None:
    after = after_calendar_change(Dates(legal, promised), recomputed)
    assert after == Dates(recomputed, promised)
    assert after.earlier <= promised


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
