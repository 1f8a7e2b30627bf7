"""Dates and times as people type them: ISO, d/m/y, or with the month's name."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time

from bot.domain.date_ranges import EARLIEST_YEAR, may_be
from bot.forms.typed_text import one_line

_LONGEST_READ = 80
_SHORT_YEAR = 100

_MONTH_NAMES = (
    "januari januwari january jan",
    "februari februwari pebruari february feb peb",
    "maret march mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agu agt ags aug",
    "september sept sep",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember dhesember december des dec",
)
_WEEKDAY_NAMES = (
    "senin senen monday mon",
    "selasa slasa tuesday tue",
    "rabu rebo wednesday wed",
    "kamis kemis thursday thu",
    "jumat jum'at jemuwah jumuwah friday fri",
    "sabtu setu saturday sat",
    "minggu ahad ngahad akad sunday sun",
)


def _by_name(rows: tuple[str, ...], first: int) -> Mapping[str, int]:
    return {name: number for number, row in enumerate(rows, first) for name in row.split()}


_MONTHS, WEEKDAYS = _by_name(_MONTH_NAMES, 1), _by_name(_WEEKDAY_NAMES, 0)

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
    apart = unicodedata.normalize("NFKD", text[:_LONGEST_READ].replace("’", "'"))
    return one_line("".join(c for c in apart if not unicodedata.combining(c))).casefold()


def _leading_date(folded: str) -> tuple[date | None, str]:
    found = _DATE.match(folded)
    if found is None:
        return None, folded
    day = _date(found)
    weekday = found["weekday"]
    if day is None or (weekday and WEEKDAYS.get(weekday) != day.weekday()):
        return None, folded
    return day, folded[found.end() :]


def _date(found: re.Match[str]) -> date | None:
    year = int(found["iso_year"] or found["year"] or found["named_year"] or found["first_year"])
    name = found["name"] or found["first_name"]
    month = _MONTHS.get(name, 0) if name else int(found["iso_month"] or found["month"])
    day = int(found["iso_day"] or found["day"] or found["named_day"] or found["first_day"])
    year += EARLIEST_YEAR if year < _SHORT_YEAR else 0
    try:
        found_day = date(year, month, day)
    except ValueError:
        return None
    return found_day if may_be(found_day) else None
