from datetime import date

import pytest

from bot.domain.law.date_ranges import Period, month_period, quarter_period, year_period
from bot.forms.typed_text import read_period


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("2026", year_period(2026)),
        ("november 2026", month_period(2026, 11)),
        ("Nov 2026", month_period(2026, 11)),
        ("11/2026", month_period(2026, 11)),
        ("2026-02", Period(date(2026, 2, 1), date(2026, 2, 28))),
        ("triwulan 3 2026", Period(date(2026, 7, 1), date(2026, 9, 30))),
        ("TW IV 2026", quarter_period(2026, 4)),
        ("q1-2027", quarter_period(2027, 1)),
        ("semester I 2026", Period(date(2026, 1, 1), date(2026, 6, 30))),
        ("semester 2 2026", Period(date(2026, 7, 1), date(2026, 12, 31))),
        ("1-1-2026 s.d. 31-3-2026", quarter_period(2026, 1)),
        ("1 januari 2026 sampai 31 maret 2026", quarter_period(2026, 1)),
        ("2026-01-01 - 2026-03-31", quarter_period(2026, 1)),
        ("24 november 2026", Period(date(2026, 11, 24), date(2026, 11, 24))),
        ("1999", None),
        ("triwulan 5 2026", None),
        ("31-3-2026 s.d. 1-1-2026", None),
        ("besok", None),
        ("", None),
    ],
)
def test_a_period_is_read_as_people_type_it(typed: str, period: Period | None) -> None:
    assert read_period(typed) == period


def test_a_year_ends_with_its_last_quarter() -> None:
    assert quarter_period(2026, 4).last == year_period(2026).last
    assert month_period(2024, 2).last == date(2024, 2, 29)
