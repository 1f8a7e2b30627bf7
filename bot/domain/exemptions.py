"""The office's list of exempt information: the letters of Art 17 and the life of an entry."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.deadlines import Term
from bot.domain.workdays import WorkingCalendar

_ONE_DAY = timedelta(days=1)

OPENING = Term(30, "PP 61/2010 ps. 11")
"""Working days before its expiry by which the PPID declares an entry open; counted backwards."""

# The desk's own early warning, no law.
_FIRST_WARNING = 60


class Article17(StrEnum):
    """The letters of UU 14/2008 Art 17, which are the refusal codes."""

    A = "a"  # penegakan hukum
    B = "b"  # kekayaan intelektual, persaingan usaha
    C = "c"  # pertahanan dan keamanan
    D = "d"  # kekayaan alam
    E = "e"  # ketahanan ekonomi nasional
    F = "f"  # hubungan luar negeri
    G = "g"  # akta autentik pribadi, wasiat
    H = "h"  # rahasia pribadi
    I = "i"  # noqa: E741 - memorandum badan publik, the letter of the law
    J = "j"  # dilarang undang-undang


ARTICLE_17: Mapping[Article17, str] = {letter: f"article-17-{letter}" for letter in Article17}
"""The text that names each letter."""

PERSONAL = frozenset({Article17.G, Article17.H})
"""Letters that fall away with written consent or in a public office (Art 18(2))."""


@dataclass(frozen=True)
class Exemption:
    """An entry of the list: a classification decree and its life.

    `in_force_until` is its last day; on `withdrawn_on` it is open already.
    """

    title: str
    letter: Article17
    decree: str
    scope: str
    in_force_from: date
    in_force_until: date | None = None
    withdrawn_on: date | None = None

    def why_not(self, on: date) -> str | None:
        """Return why nothing can be refused on it that day, as a text id, or None."""
        if not self.decree.strip():
            return "exemption-without-decree"
        if self.withdrawn_on is not None and self.withdrawn_on <= on:
            return "exemption-withdrawn"
        if on < self.in_force_from:
            return "exemption-not-yet"
        if self.in_force_until is not None and self.in_force_until < on:
            return "exemption-expired"
        return None

    def covers(self, on: date) -> bool:
        """Say whether it is in force on a day."""
        return self.why_not(on) is None


def opens_on(exemption: Exemption) -> date | None:
    """Return the day on which an entry is open by itself, or None (PP 61/2010 Art 11)."""
    if exemption.withdrawn_on is not None:
        return exemption.withdrawn_on
    until = exemption.in_force_until
    return None if until is None else until + _ONE_DAY


def declare_open_by(exemption: Exemption, calendar: WorkingCalendar) -> date | None:
    """Return the last day to declare an entry open, 30 working days before it expires, or None."""
    return _before_expiry(exemption, OPENING.working_days or 0, calendar)


def warn_on(exemption: Exemption, calendar: WorkingCalendar) -> tuple[date, ...]:
    """Return the days on which the PPID is reminded of an entry that will expire."""
    days = (_before_expiry(exemption, n, calendar) for n in (_FIRST_WARNING, OPENING.working_days))
    return tuple(day for day in days if day is not None)


def _before_expiry(
    exemption: Exemption, working_days: int | None, calendar: WorkingCalendar
) -> date | None:
    """Count back from the last working day of an entry, which leaves the full days after it."""
    if exemption.in_force_until is None or exemption.withdrawn_on is not None:
        return None
    day = calendar.previous_workday(exemption.in_force_until + _ONE_DAY)
    for _ in range(working_days or 0):
        day = calendar.previous_workday(day)
    return day
