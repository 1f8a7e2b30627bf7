"""The office's list of exempt information: the letters of Art 17, its entries, their periods."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal


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


PERSONAL = frozenset({Article17.G, Article17.H})
"""Letters that do not apply with written consent or to a public office (Art 18(2))."""


class Period(StrEnum):
    """How long the law lets information of a letter be exempt (PP 61/2010 Arts 5 to 9)."""

    YEARS = "years"
    """At most `MOST_YEARS`: a last day must be named."""
    STATUTE = "statute"
    """As a law says, which must be named."""
    NEEDED = "needed"
    """As long as its protection needs; of c to f the highest head says so (Art 7(5))."""


PERIODS: Mapping[Article17, tuple[Period, str]] = {
    Article17.A: (Period.YEARS, "PP 61/2010 Pasal 5 ayat (1)"),
    Article17.B: (Period.STATUTE, "PP 61/2010 Pasal 6"),
    Article17.C: (Period.NEEDED, "PP 61/2010 Pasal 7 ayat (1)"),
    Article17.D: (Period.NEEDED, "PP 61/2010 Pasal 7 ayat (2)"),
    Article17.E: (Period.NEEDED, "PP 61/2010 Pasal 7 ayat (3)"),
    Article17.F: (Period.NEEDED, "PP 61/2010 Pasal 7 ayat (4)"),
    Article17.G: (Period.STATUTE, "PP 61/2010 Pasal 8 ayat (1)"),
    Article17.H: (Period.NEEDED, "PP 61/2010 Pasal 8 ayat (2)"),
    Article17.I: (Period.STATUTE, "PP 61/2010 Pasal 9"),
    # No article of PP 61/2010 is about letter j: the law that makes it secret says how long.
    Article17.J: (Period.STATUTE, "UU 14/2008 Pasal 17 huruf j"),
}
"""The limit of each letter's period, and the article that sets it."""
MOST_YEARS = 30


def last_day(begins: date, years: int) -> date:
    """Return the last day of a period of so many years."""
    try:
        return begins.replace(year=begins.year + years)
    except ValueError:  # 29 February
        return date(begins.year + years, 2, 28)


def why_not_period(letter: Article17, law: str, begins: date, until: date | None) -> str | None:
    """Return why information cannot be exempt so long, as a text id, or None.

    `law` is the statute with its article that is named beside UU 14/2008, or "".
    """
    limit, _ = PERIODS[letter]
    if until is not None and until < begins:
        return "period-ends-before-it-begins"
    if limit is Period.YEARS and (until is None or until > last_day(begins, MOST_YEARS)):
        return "period-at-most-years"
    if limit is Period.STATUTE and not law.strip():
        return "period-needs-law"
    return None


class Classifier(StrEnum):
    """Who put information on the list: a body above the office by decree, the office by a test."""

    NATIONAL = "national"
    PROVINCE = "province"
    OWN = "own"


class WhoTests(StrEnum):
    """Whether an office tests consequences itself, or asks a higher body to."""

    UPWARD = "upward"
    OWN = "own"


Verdict = Literal["open", "partly", "exempt", "returned"]
"""What a higher body says of a proposed test; one that is returned was not held."""
EXEMPTING = ("exempt", "partly")
"""Verdicts that come with a decree and its lines."""


@dataclass(frozen=True)
class Exemption:
    """An entry of the list: what it rests on, and when it is in force.

    `decree` and `test` are written out, each with its number; `law` is the statute beside
    UU 14/2008, `consequence` what opening the information would do. `in_force_until` is its last
    day; on `withdrawn_on` the information is already open, by what `opened_by` names.
    """

    title: str
    letter: Article17
    decree: str
    in_force_from: date
    in_force_until: date | None = None
    withdrawn_on: date | None = None
    authority: Classifier = field(kw_only=True)
    law: str = ""
    consequence: str = ""
    test: str = ""
    opened_by: str = ""

    @property
    def is_from_above(self) -> bool:
        """Say whether a higher body's decree put it on the list."""
        return self.authority in {Classifier.NATIONAL, Classifier.PROVINCE}

    def why_not(self, on: date) -> str | None:
        """Return why a refusal cannot rest on the entry that day, as a text id, or None."""
        if self.withdrawn_on is not None and self.withdrawn_on <= on:
            return "exemption-withdrawn"
        if on < self.in_force_from:
            return "exemption-not-yet"
        if self.in_force_until is not None and self.in_force_until < on:
            return "exemption-expired"
        return None

    def covers(self, on: date) -> bool:
        """Say whether a refusal may rest on it that day."""
        return self.why_not(on) is None


@dataclass(frozen=True)
class ListedExemption:
    """An entry of the list of exempt information, under the number by which officers name it."""

    id: int
    exemption: Exemption


@dataclass(frozen=True)
class Classification:
    """A decree of a higher body that puts information on the list."""

    authority: Classifier
    number: str
    dated: date
