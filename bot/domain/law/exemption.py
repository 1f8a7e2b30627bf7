"""Exempt information: the letters of Art 17, entries, periods, and what a refusal rests on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from bot.domain.people.role_permissions import Role


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


class PeriodRule(StrEnum):
    """How long the law lets information of a letter be exempt (PP 61/2010 Arts 5 to 9)."""

    YEARS = "years"
    """At most `MOST_YEARS`: a last day must be named."""
    STATUTE = "statute"
    """As a law says, which must be named."""
    NEEDED = "needed"
    """As long as its protection needs; of c to f the highest head says so (Art 7(5))."""


PERIODS: Mapping[Article17, tuple[PeriodRule, str]] = {
    Article17.A: (PeriodRule.YEARS, "PP 61/2010 Pasal 5 ayat (1)"),
    Article17.B: (PeriodRule.STATUTE, "PP 61/2010 Pasal 6"),
    Article17.C: (PeriodRule.NEEDED, "PP 61/2010 Pasal 7 ayat (1)"),
    Article17.D: (PeriodRule.NEEDED, "PP 61/2010 Pasal 7 ayat (2)"),
    Article17.E: (PeriodRule.NEEDED, "PP 61/2010 Pasal 7 ayat (3)"),
    Article17.F: (PeriodRule.NEEDED, "PP 61/2010 Pasal 7 ayat (4)"),
    Article17.G: (PeriodRule.STATUTE, "PP 61/2010 Pasal 8 ayat (1)"),
    Article17.H: (PeriodRule.NEEDED, "PP 61/2010 Pasal 8 ayat (2)"),
    Article17.I: (PeriodRule.STATUTE, "PP 61/2010 Pasal 9"),
    # No article of PP 61/2010 is about letter j: the law that makes it secret says how long.
    Article17.J: (PeriodRule.STATUTE, "UU 14/2008 Pasal 17 huruf j"),
}
"""The limit of each letter's period, and the article that sets it."""
MOST_YEARS = 30


def last_day_of_period(begins: date, years: int) -> date:
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
    if limit is PeriodRule.YEARS and (
        until is None or until > last_day_of_period(begins, MOST_YEARS)
    ):
        return "period-at-most-years"
    if limit is PeriodRule.STATUTE and not law.strip():
        return "period-needs-law"
    return None


class Classifier(StrEnum):
    """Who put information on the list: a body above the office, or the office itself."""

    NATIONAL = "national"
    PROVINCE = "province"
    OWN = "own"


class WhoTests(StrEnum):
    """Whether an office tests consequences itself, or asks a higher body to."""

    UPWARD = "upward"
    OWN = "own"


TestVerdict = Literal["open", "partly", "exempt", "returned"]
"""What a higher body says of a proposed test; one that is returned was not held."""
EXEMPTING = ("exempt", "partly")
"""Verdicts that come with a decree and its lines."""


class TestCause(StrEnum):
    """Why an office holds a consequence test (Perki 1/2021 Art 49(1))."""

    BEFORE = "before"
    REQUEST = "request"
    ORDER = "order"


@dataclass(frozen=True, kw_only=True)
class Exemption:
    """An entry of the list: what is exempt, on what that rests, and when it is in force.

    It rests on a decree, or on the consequence test of the office whose filled `sheet` (JSON) it
    has; `number` is that of the decree or the test, and `in_force_from` its day. `law` is the
    statute beside UU 14/2008, `consequence` what opening the information would do. On
    `withdrawn_on` it is already open, by what `opened_by` names: at once if a test found it so.
    `added_by` put it on the list, a test as the head who approves it; `held_by` is who drafted the
    test. `proved` says that the decree's file is kept, or that a second person saw it. `id` is the
    number that officers read. Who is said to have put it there by hand may have `disowned` that.
    """

    id: int = 0
    title: str
    letter: Article17
    authority: Classifier
    number: str
    in_force_from: date
    in_force_until: date | None = None
    law: str = ""
    consequence: str = ""
    sheet: str = ""
    cause: TestCause | None = None
    case_id: int | None = None
    held_by: int | None = None
    added_by: int = 0
    added_at: datetime | None = None
    withdrawn_on: date | None = None
    opened_by: str = ""
    proved: bool = False
    disowned: bool = False

    @property
    def is_from_above(self) -> bool:
        """Say whether a higher body's decree put it on the list."""
        return self.authority is not Classifier.OWN

    @property
    def why_no_basis(self) -> str | None:
        """Return why an entry's decree or test is no valid basis, as a text id, or None.

        A test needs the approval of another than who held it, a decree its file or a second person.
        """
        if self.disowned:
            return "exemption-disowned"
        if self.sheet:
            return "exemption-approved-alone" if self.held_by == self.added_by else None
        return None if self.proved else "exemption-without-file"

    def why_not_in_force(self, on: date) -> str | None:
        """Return why an entry is not in force on a day, as a text id, or None."""
        if self.withdrawn_on is not None and self.withdrawn_on <= on:
            return "exemption-withdrawn"
        if on < self.in_force_from:
            return "exemption-not-yet"
        if self.in_force_until is not None and self.in_force_until < on:
            return "exemption-expired"
        return None

    def why_not(self, on: date) -> str | None:
        """Return why a refusal cannot rest on the entry that day, as a text id, or None."""
        return self.why_not_in_force(on) or self.why_no_basis

    def covers(self, on: date) -> bool:
        """Say whether a refusal may rest on it that day."""
        return self.why_not(on) is None


@dataclass(frozen=True)
class Article18:
    """The question of UU 14/2008 Art 18(2): consent in writing, or a matter of public office."""

    consent: bool
    public_office: bool
    reason: str

    @property
    def opens(self) -> bool:
        """Say whether the exemptions of letters g and h do not apply."""
        return self.consent or self.public_office


def why_not_refuse(
    exemption: Exemption | None, article_18: Article18 | None, on: date
) -> str | None:
    """Return why information cannot be refused on a day, as a text id, or None.

    It needs an entry in force, which rests on a consequence test (Art 19), and for letters g and h
    the answer to Art 18(2).
    """
    if exemption is None:
        return "exemption-missing"
    return exemption.why_not(on) or _why_open(exemption, article_18)


def _why_open(exemption: Exemption, article_18: Article18 | None) -> str | None:
    if exemption.letter not in PERSONAL:
        return None
    if article_18 is None or not article_18.reason.strip():
        return "refusal-needs-article-18"
    return "refusal-article-18-opens" if article_18.opens else None


_TAKES_AWAY = re.compile(
    r"(?i)\b(?:di(?:kecuali|rahasia|hitam)kan|(?:di|meng|me)?hapus(?:kan|lah)?|(?:di|me)(?:tarik|narik)"
    r"|tarik kembali|(?:di|me)(?:tutup|nutup))\b"
)


def withholding_word(correction: str) -> str:
    """Return the word that shows that a correction withholds something already given, or "".

    A correction may not do that: it is a refusal in part (UU 14/2008 Arts 17, 19).
    """
    found = _TAKES_AWAY.search(correction)
    return found[0] if found else ""


class ApprovalPolicy(StrEnum):
    """Who must approve each refusal; NONE: nobody, as the entry it rests on was approved."""

    NONE = "none"
    HEAD = "head"
    ATASAN = "atasan"


def approving_role(policy: ApprovalPolicy) -> Role:
    """Return the role that approves before an answer: the head, unless the office names another."""
    return Role.ATASAN if policy is ApprovalPolicy.ATASAN else Role.HEAD


def approver(policy: ApprovalPolicy) -> Role | None:
    """Return the role that must approve a refusal before it is sent, or None.

    What it rests on had its approval already (PP 61/2010 Art 4). Nothing else waits: not a grant,
    nor that something is not held or not documented.
    """
    return None if policy is ApprovalPolicy.NONE else approving_role(policy)
