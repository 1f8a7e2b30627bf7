"""Text, dates and periods as people type them: cleaned, counted, and read."""

import re
import unicodedata
from datetime import date, datetime, time

from bot.domain.law import date_ranges
from bot.domain.law.date_ranges import EARLIEST_YEAR, LATEST_YEAR, Period, may_be
from bot.domain.reminders.queue_order import search_key
from bot.texts.language_lexicons import date_names

LONGEST_READ = 20_000

# Characters that Unicode counts as visible, but that show nothing.
_INVISIBLE = dict.fromkeys(map(ord, "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"))
_UNWANTED = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean(text: str) -> str:
    """Strip what cannot be seen, and spaces at the ends; keep line breaks."""
    if text.isascii() and text.isprintable():
        return text[:LONGEST_READ].strip()
    lines = unicodedata.normalize("NFC", text[:LONGEST_READ].translate(_INVISIBLE))
    lines = re.sub(r"[\r\u2028\u2029]\n?", "\n", lines).replace("\t", " ")
    seen = (c for c in lines if c == "\n" or unicodedata.category(c) not in _UNWANTED)
    return "".join(seen).strip()


def one_line(text: str) -> str:
    """Clean and put on one line with single spaces."""
    return " ".join(clean(text).split())


def letters(text: str) -> int:
    """Count the letters, of any script."""
    return sum(map(str.isalpha, text))


def has_digits(text: str) -> bool:
    """Tell whether any digit, of any script, is among the characters."""
    return any(c.isdigit() for c in text)


def ascii_digits(text: str) -> str:
    """Keep the digits alone, of any script, as 0 to 9."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST_READ])
    return "".join(str(unicodedata.decimal(c)) for c in folded if c.isdecimal())


_LONGEST_READ = 80
_SHORT_YEAR = 100
_DATE = re.compile(
    r"""(?x) ^ (?:tanggal\s+|tgl\.?\s+)? (?:(?P<weekday>[a-z']+)\s*,?\s+)? (?:
      (?P<iso_year>\d{4}) [-/.] (?P<iso_month>\d{1,2}) [-/.] (?P<iso_day>\d{1,2})
    | (?P<day>\d{1,2}) \s?[-/.]\s? (?P<month>\d{1,2}) \s?[-/.]\s? (?P<year>\d{4}|\d{2})
    | (?P<named_day>\d{1,2}) (?:st|nd|rd|th)? [\s/-]+ (?P<name>[a-z]+)\.? [\s,/-]+
        (?P<named_year>\d{4})
    | (?P<first_name>[a-z]+)\.? \s+ (?P<first_day>\d{1,2}) (?:st|nd|rd|th)? ,?\s+
        (?P<first_year>\d{4})
    ) (?!\d)"""
)
_TIME = re.compile(
    r"""(?x) ^ (?:t|\s*,?\s*(?:(?:pukul|jam|tabuh|wanci|at)\s+)?)
    (?P<hour>\d{1,2}) [.:] (?P<minute>\d{2}) (?:[.:]\d{2})? \s* (?:wib|wita|wit)? \.? $"""
)


def read_date(text: str) -> date | None:
    """Read one date of the years 2000 to 2099; None if it is none, or not the weekday named."""
    day, rest = _leading_date(_folded(text))
    return day if rest in {"", "."} else None


def read_moment(text: str) -> datetime | None:
    """Read a date and a time of day, without a zone: it is the office's local time."""
    day, rest = _leading_date(_folded(text))
    found = _TIME.match(rest)
    if day is None or found is None:
        return None
    try:
        return datetime.combine(day, time(int(found["hour"]), int(found["minute"])))
    except ValueError:
        return None


def _folded(text: str) -> str:
    """Fold case, widths, accents and curly apostrophes away."""
    return one_line(search_key(text[:_LONGEST_READ].replace("’", "'")))


def _leading_date(said: str) -> tuple[date | None, str]:
    found = _DATE.match(said)
    if found is None:
        return None, said
    day = _date(found)
    weekday = found["weekday"]
    if day is None or (weekday and date_names("weekdays").get(weekday) != day.weekday()):
        return None, said
    return day, said[found.end() :]


def _date(found: re.Match[str]) -> date | None:
    year = int(found["iso_year"] or found["year"] or found["named_year"] or found["first_year"])
    name = found["name"] or found["first_name"]
    month = date_names("months").get(name, 0) if name else int(found["iso_month"] or found["month"])
    day = int(found["iso_day"] or found["day"] or found["named_day"] or found["first_day"])
    year += EARLIEST_YEAR if year < _SHORT_YEAR else 0
    try:
        found_day = date(year, month, day)
    except ValueError:
        return None
    return found_day if may_be(found_day) else None


_QUARTER = re.compile(r"(?:triwulan|tw|kuartal|quarter|q)\s*([1-4]|iv|i{1,3})[\s/-]+(\d{4})")
_HALF = re.compile(r"(?:semester|smt)\s*(1|2|i{1,2})[\s/-]+(\d{4})")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_BETWEEN = re.compile(r"\s+(?:s\.?\s?/?d\.?|sampai|hingga|to|until|–|—|-)\s+")


def read_period(text: str) -> Period | None:
    """Read a period of the years 2000 to 2099, or return None."""
    said = one_line(text).casefold()
    parts = _BETWEEN.split(said)
    if len(parts) == 1:
        return _named(said)
    days = [read_date(part) for part in parts]
    match days:
        case [date() as first, date() as last] if first <= last:
            return Period(first, last)
    return None


def _named(text: str) -> Period | None:
    if re.fullmatch(r"\d{4}", text):
        return (
            date_ranges.year_period(int(text))
            if EARLIEST_YEAR <= int(text) <= LATEST_YEAR
            else None
        )
    if found := _QUARTER.fullmatch(text):
        return date_ranges.quarter_period(_year(found[2]), _ROMAN.get(found[1]) or int(found[1]))
    if found := _HALF.fullmatch(text):
        half = _ROMAN.get(found[1]) or int(found[1])
        return date_ranges.month_range(_year(found[2]), 6 * half - 5, 6)
    # "November 2026", "11/2026" and "2026-11" are dates once a day is put to them.
    for written in (f"1 {text}", f"1/{text}", f"{text}-1"):
        if first := read_date(written):
            return date_ranges.month_period(first.year, first.month)
    day = read_date(text)
    return Period(day, day) if day else None


def _year(text: str) -> int:
    return min(max(int(text), EARLIEST_YEAR), LATEST_YEAR)
