"""A period as people type it: a year, a month, a quarter, or two dates."""

import re
from datetime import date

from bot.domain import date_ranges
from bot.domain.date_ranges import EARLIEST_YEAR, LATEST_YEAR, Period
from bot.forms.typed_dates import read_date
from bot.forms.typed_text import one_line

_QUARTER = re.compile(r"(?:triwulan|tw|kuartal|quarter|q)\s*([1-4]|iv|i{1,3})[\s/-]+(\d{4})")
_HALF = re.compile(r"(?:semester|smt)\s*(1|2|i{1,2})[\s/-]+(\d{4})")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_BETWEEN = re.compile(r"\s+(?:s\.?\s?/?d\.?|sampai|hingga|to|until|–|—|-)\s+")
_AS_OF = re.compile(r"(?:^|\s)(?:per|keadaan)\s+(.+)$")


def split_as_of(text: str) -> tuple[str, str]:
    """Split "2026 per 31-12-2026" into the period and the day as of which it is read."""
    folded = one_line(text).casefold()
    found = _AS_OF.search(folded)
    return (folded[: found.start()], found[1]) if found else (folded, "")


def read_period(text: str) -> Period | None:
    """Read a period of the years 2000 to 2099, or return None."""
    folded = one_line(text).casefold()
    parts = _BETWEEN.split(folded)
    if len(parts) == 1:
        return _named(folded)
    days = [read_date(part) for part in parts]
    match days:
        case [date() as first, date() as last] if first <= last:
            return Period(first, last)
    return None


def _named(text: str) -> Period | None:
    if re.fullmatch(r"\d{4}", text):
        return date_ranges.year(int(text)) if EARLIEST_YEAR <= int(text) <= LATEST_YEAR else None
    if found := _QUARTER.fullmatch(text):
        return date_ranges.quarter(_year(found[2]), _ROMAN.get(found[1]) or int(found[1]))
    if found := _HALF.fullmatch(text):
        half = _ROMAN.get(found[1]) or int(found[1])
        return date_ranges.months(_year(found[2]), 6 * half - 5, 6)
    # "November 2026", "11/2026" and "2026-11" are dates once a day is put to them.
    for written in (f"1 {text}", f"1/{text}", f"{text}-1"):
        if first := read_date(written):
            return date_ranges.month(first.year, first.month)
    day = read_date(text)
    return Period(day, day) if day else None


def _year(text: str) -> int:
    return min(max(int(text), EARLIEST_YEAR), LATEST_YEAR)
