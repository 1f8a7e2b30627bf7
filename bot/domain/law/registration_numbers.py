"""Registration numbers: written from a template, read as typed, skipped after a restore."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import ceil
from string import Formatter

from pydantic import BaseModel, ConfigDict

from bot.domain.law.outside_act import LONGEST_AGO

_ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LONGEST = 80
_GAP = r"[\W_]*+"
_BEGIN = r"(?:(?<![\W_])|(?![\W_]))(?:(?<!0)|(?!0))"
"""No search begins amid marks or zeros: it would find what it found from the first of them, and a
message of nothing else would take seconds."""
_LABEL = r"(?:(?:no|nr|nomor|nomer|number)\b)?" + _GAP
_FIELDS = {
    "sequence": r"0*(?P<sequence>\d{1,9})",
    "roman_month": r"(?:[ivx]{1,4})?",
    "year": r"(?P<year>2\d{3})?",
}
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
"""A digit of a script other than Latin."""
_SHORT = re.compile(
    _LABEL
    + r"0*(?P<sequence>\d{1,9})"
    + r"(?:[\W_]+(?:[ivx]{1,4}[\W_]+)?(?P<year>2\d{3})|[/-](?P<short_year>\d{2}))?[\W_]*"
)

_NAMED = re.compile(
    r"(?:\b(?:cek|no|nr|nmr|nomor|nomer|number|permohonan|request|panyuwunan|registrasi)\b[\W_]*|#)0*(?P<sequence>\d{1,5})(?!\d)"
    r"(?:\s?/\s?(?P<year>2\d{3}))?"
)

_PADDED = re.compile(
    r"(?:^|\b(?:yang|yg|sing|ingkang|punya|the)\s)(?P<sequence>0\d{2})(?!\d)(?:\s?/\s?(?P<year>2\d{3}))?"
)
"""A number with zeros before it, which nobody writes of anything else: "yg 001 itu"."""


@dataclass(frozen=True)
class TypedNumber:
    """A case number as typed: its sequence in the register, and the year."""

    sequence: int
    year: int


def format_number(template: str, sequence: int, received_on: date) -> str:
    """Write a registration number, such as 017/PPID/XI/2026.

    `received_on` is the day of receipt in the office's zone.
    """
    return template.format(
        sequence=sequence,
        roman_month=_ROMAN_MONTHS[received_on.month - 1],
        year=received_on.year,
    )


def template_fields(template: str) -> frozenset[str]:
    """Return the fields that a template names; raise ValueError if it is malformed."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)


def parse_typed(text: str, template: str, this_year: int) -> TypedNumber | None:
    """Read a number as a person types it, in full or in short, or return None."""
    if len(text) > _LONGEST:
        return None
    plain = _plain(text)
    match = _full(template).fullmatch(plain) or _SHORT.fullmatch(plain)
    if match is None or int(match["sequence"]) == 0:
        return None
    return TypedNumber(int(match["sequence"]), _year(match.groupdict(), this_year))


def found_in(text: str, template: str, this_year: int) -> tuple[TypedNumber, str] | None:
    """Find a case number in a sentence, in full or after "nomor"; return it and the rest."""
    plain = _plain(text)
    whole = _full(template).search(plain)
    named = _NAMED.search(plain) or _PADDED.search(plain)
    match = whole or named
    if match is None or int(match["sequence"]) == 0:
        return None
    number = TypedNumber(int(match["sequence"]), _year(match.groupdict(), this_year))
    begins = match.start() if whole else match.start("sequence")
    return number, f"{plain[:begins]} {plain[match.end() :]}"


def _year(groups: dict[str, str | None], this_year: int) -> int:
    if year := groups.get("year"):
        return int(year)
    if short_year := groups.get("short_year"):
        return 2000 + int(short_year)
    return this_year


def _plain(text: str) -> str:
    """Return lower case with plain digits, whatever script or width was typed."""
    folded = unicodedata.normalize("NFKC", text).casefold().strip()
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), folded)


@lru_cache
def _full(template: str) -> re.Pattern[str]:
    """Compile a number template into a pattern in which punctuation may be missing."""
    parts: list[str] = []
    for literal, field, _, _ in Formatter().parse(template):
        parts.extend(re.escape(word) for word in re.findall(r"[^\W_]+", _plain(literal)))
        if field is not None:
            parts.append(_FIELDS[field])
    return re.compile(_BEGIN + _LABEL + _GAP.join(parts) + _GAP)


AN_HOUR = 1_200
"""The most numbers of one series that an hour can have brought.

Each brings at least one message into the officers' group, and Telegram takes twenty a minute there.
Why: docs/decisions.md, "A desk compares itself with Telegram".
"""
ANY = "any"
"""Stands for every series that has no number in a year yet."""
INCIDENTS, NO_YEAR = "incident", 0
"""The one series that is numbered through all years."""


class Skipped(BaseModel):
    """Numbers of one series and year, `first` to `last`, that a restore skipped."""

    model_config = ConfigDict(frozen=True)

    series: str
    year: int
    first: int
    last: int


class Restored(BaseModel):
    """A restore of the desk: records made after `since` may be missing."""

    model_config = ConfigDict(frozen=True)

    since: datetime
    at: datetime
    skipped: tuple[Skipped, ...]

    def left_out(self, series: str, year: int) -> Skipped | None:
        """Return the numbers of a series and year that this restore skipped, or None."""
        found = {one.series: one for one in self.skipped if one.year == year}
        return found.get(series) or found.get(ANY)


def highest_skipped(last: int, copied_at: datetime, now: datetime) -> int:
    """Return the highest number to skip after a restore, so that none is given twice.

    It is a full thousand, at least AN_HOUR numbers on for each hour that has begun since the copy.
    """
    hours = max(1, ceil((now - copied_at) / timedelta(hours=1)))
    return ceil((last + hours * AN_HOUR) / 1_000) * 1_000


def series_of(copied_at: datetime, now: datetime) -> tuple[tuple[str, int], ...]:
    """Return each (series, year) in which numbers may have been given out since a backup.

    A request on paper is numbered in the year in which the office received it, LONGEST_AGO at most.
    """
    a_day = timedelta(days=1)  # the office's clock differs from UTC by less
    first, last = (copied_at - LONGEST_AGO - a_day).year, (now + a_day).year
    return ((INCIDENTS, NO_YEAR), *((ANY, year) for year in range(first, last + 1)))
