"""Dates as each language writes them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.law import outside_act
from bot.texts import DateRuns, Texts

JAKARTA = ZoneInfo("Asia/Jakarta")
TEXTS = Texts(JAKARTA, {}, strict=True)
CHRISTMAS_EVE = date(2026, 12, 24)
LATE_ELSEWHERE = datetime(2026, 10, 31, 17, 30, tzinfo=UTC)
DAY_ALONE = outside_act.moment_of(date(2026, 11, 1), datetime(2026, 11, 9, tzinfo=UTC), JAKARTA)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("id", "Rabu, 8 April 2026"),
        ("en", "Wednesday, 8 April 2026"),
        ("jv", "Rabu, 8 April 2026"),
    ],
)
def test_a_day_is_written_out(language: str, written: str) -> None:
    assert TEXTS.day(language, date(2026, 4, 8)) == written


@pytest.mark.parametrize(
    ("language", "at", "written"),
    [
        ("id", LATE_ELSEWHERE, "Minggu, 1 November 2026 00.30 WIB"),
        ("en", LATE_ELSEWHERE, "Sunday, 1 November 2026 00:30 WIB"),
        ("jv", LATE_ELSEWHERE, "Ahad, 1 November 2026 00.30 WIB"),
        ("id", DAY_ALONE, "Minggu, 1 November 2026"),
    ],
)
def test_a_moment_is_written_in_the_office_s_zone_with_the_hour_that_was_stated(
    language: str, at: datetime, written: str
) -> None:
    assert TEXTS.moment(language, at) == written


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        ("Asia/Makassar", "Rabu, 8 April 2026 08.00 WITA"),
        ("Asia/Jayapura", "Rabu, 8 April 2026 09.00 WIT"),
    ],
)
def test_a_moment_names_the_zone_as_people_do(zone: str, written: str) -> None:
    at = datetime(2026, 4, 8, tzinfo=UTC)

    assert Texts(ZoneInfo(zone), {}).moment("id", at) == written


@pytest.mark.parametrize(
    ("language", "first", "last", "written"),
    [
        ("id", CHRISTMAS_EVE, CHRISTMAS_EVE, "24 Desember 2026"),
        ("id", date(2026, 3, 18), date(2026, 3, 24), "18–24 Maret 2026"),
        ("en", date(2026, 3, 18), date(2026, 3, 24), "18–24 March 2026"),
        ("en", date(2026, 3, 30), date(2026, 4, 3), "30 March–3 April 2026"),
        ("jv", date(2026, 7, 30), date(2026, 8, 3), "30 Juli–3 Agustus 2026"),
        ("id", date(2026, 12, 31), date(2027, 1, 1), "31 Desember 2026–1 Januari 2027"),
    ],
)
def test_a_span_says_no_month_twice(language: str, first: date, last: date, written: str) -> None:
    assert TEXTS.span(language, first, last) == written


def test_runs_of_days_in_a_text_follow_its_language() -> None:
    runs = DateRuns(((date(2026, 5, 1), date(2026, 5, 1)), (date(2026, 5, 14), date(2026, 5, 15))))

    assert "1 May 2026, 14–15 May 2026" in TEXTS.say("en", "event-line", at=runs, what="")
