from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.exemptions import (
    ARTICLE_17,
    Article17,
    Exemption,
    declare_open_by,
    opens_on,
    warn_on,
)
from tests.domain.changed import CALENDAR

ENTRY = Exemption(
    "Dokumen persyaratan calon",
    Article17.H,
    "Keputusan 1/2026",
    "Ijazah dan rekam medis",
    date(2026, 1, 5),
    date(2026, 12, 31),
)


def test_letters_are_those_of_the_statute() -> None:
    assert "".join(Article17) == "abcdefghij"
    assert ARTICLE_17[Article17.H] == "article-17-h"


@pytest.mark.parametrize(
    ("entry", "on", "refusal"),
    [
        pytest.param(ENTRY, "2026-01-04", "exemption-not-yet", id="the day before"),
        pytest.param(ENTRY, "2026-01-05", None, id="first day"),
        pytest.param(ENTRY, "2026-12-31", None, id="last day"),
        pytest.param(ENTRY, "2027-01-01", "exemption-expired", id="open by itself"),
        pytest.param(replace(ENTRY, in_force_until=None), "2030-01-01", None, id="no end"),
        pytest.param(
            replace(ENTRY, decree=" "), "2026-06-02", "exemption-without-decree", id="bare"
        ),
        pytest.param(
            replace(ENTRY, withdrawn_on=date(2026, 1, 31)), "2026-01-30", None, id="still in force"
        ),
        pytest.param(
            replace(ENTRY, withdrawn_on=date(2026, 1, 31)),
            "2026-01-31",
            "exemption-withdrawn",
            id="withdrawn after 26 days",
        ),
    ],
)
def test_entry_covers_only_while_it_is_in_force(
    entry: Exemption, on: str, refusal: str | None
) -> None:
    assert entry.why_not(date.fromisoformat(on)) == refusal
    assert entry.covers(date.fromisoformat(on)) == (refusal is None)


def test_entry_is_declared_open_thirty_working_days_before_it_expires() -> None:
    assert declare_open_by(ENTRY, CALENDAR) == date(2026, 11, 17)
    assert opens_on(ENTRY) == date(2027, 1, 1)


def test_entry_that_expires_on_a_day_off_still_leaves_thirty_working_days() -> None:
    on_boxing_day = replace(ENTRY, in_force_until=date(2026, 12, 27))
    on_the_last_workday = replace(ENTRY, in_force_until=date(2026, 12, 23))
    by = declare_open_by(on_boxing_day, CALENDAR)
    assert by == declare_open_by(on_the_last_workday, CALENDAR) == date(2026, 11, 11)


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(replace(ENTRY, in_force_until=None), id="without an end"),
        pytest.param(replace(ENTRY, withdrawn_on=date(2026, 2, 2)), id="withdrawn"),
    ],
)
def test_nobody_is_warned_of_an_entry_that_will_not_expire(entry: Exemption) -> None:
    assert warn_on(entry, CALENDAR) == ()
    assert declare_open_by(entry, CALENDAR) is None


def test_withdrawn_entry_is_open_from_its_withdrawal() -> None:
    assert opens_on(replace(ENTRY, withdrawn_on=date(2026, 2, 2))) == date(2026, 2, 2)
    assert opens_on(replace(ENTRY, in_force_until=None)) is None


@given(st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_warnings_leave_sixty_and_thirty_full_working_days(until: date) -> None:
    first, second = warn_on(replace(ENTRY, in_force_until=until), CALENDAR)
    assert CALENDAR.left(first, until) == 60
    assert CALENDAR.left(second, until) == 30
    assert CALENDAR.is_workday(first)
    assert CALENDAR.is_workday(second)
