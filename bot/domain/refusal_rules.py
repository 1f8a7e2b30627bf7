"""When a refusal may rest on an entry of the exempt list, and who must approve a decision."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.exemption import PERSONAL, Exemption
from bot.domain.role_permissions import Role


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


def takes_away(correction: str) -> str:
    """Return the word by which a correction withholds something that was given, or "".

    A correction may not do that: it is a refusal in part (UU 14/2008 Arts 17, 19).
    """
    found = _TAKES_AWAY.search(correction)
    return found[0] if found else ""


class ApprovalPolicy(StrEnum):
    """Who must approve a refusal beside its entry; NONE: nobody, as the entry had its approval."""

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
