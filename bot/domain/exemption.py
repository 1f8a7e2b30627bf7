"""The office's list of exempt information: the letters of Art 17, and its entries."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

OPENING_DAYS = 30
"""Working days before its expiry by which the PPID declares an entry open (PP 61/2010 Art 11)."""


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


@dataclass(frozen=True)
class Exemption:
    """An entry of the list: a classification decree and when it is in force.

    `in_force_until` is its last day; on `withdrawn_on` the information is already open.
    """

    title: str
    letter: Article17
    decree: str
    scope: str
    in_force_from: date
    in_force_until: date | None = None
    withdrawn_on: date | None = None

    def why_not(self, on: date) -> str | None:
        """Return why a refusal cannot rest on the entry that day, as a text id, or None."""
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


@dataclass(frozen=True)
class ListedExemption:
    """An entry of the list of exempt information, under the number by which officers name it."""

    id: int
    exemption: Exemption
