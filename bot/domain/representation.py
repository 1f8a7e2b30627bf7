"""Requesters who ask through somebody else: a kuasa with a letter, or whoever types for them.

The requester is the person represented. UU 14/2008 names no kuasa; Perki 1/2021 lets one ask (name
of the kuasa, *surat kuasa khusus*) and object ("Pemohon atau kuasanya"). A kuasa (KUHPerdata Art
1792-1819) acts within what the letter covers (Art 1797), until it ends (Art 1813).
Whom a requester invited to follow a request is a participant, and something else.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.form_answers import Answers, text_in

LETTER_FIELDS = ("letter_since", "letter_until", "letter_covers")
KEPT_OF_A_REPRESENTATIVE = ("way", "obtain", "format", "delivery", "kind", "contact", "address")
"""What "same as last time" may reuse where the next request may be another person's."""


class Covered(StrEnum):
    """What a letter of authority covers."""

    REQUEST = "request"
    ALL = "all"


@dataclass(frozen=True)
class Letter:
    """A letter of authority (surat kuasa); without `until` it holds until the matter is over."""

    until: date | None
    covers: Covered

    def why_not(self, act: Covered, today: date) -> str | None:
        """Return the text id of why an act is beyond the letter; None if it is not."""
        if self.until is not None and today > self.until:
            return "letter-over"
        return None if self.covers in (act, Covered.ALL) else "letter-covers-request"


def represented_by(answers: Answers) -> str | None:
    """Return how somebody else asks for the requester, who has not taken it over since, or None."""
    return None if "acts_in_person" in answers else text_in(answers, "represented") or None


def is_represented(answers: Answers) -> bool:
    """Say whether somebody else asks for the requester, who has not taken it over since."""
    return represented_by(answers) is not None


def letter_of(answers: Answers) -> Letter | None:
    """Return the letter on which a kuasa acts; None if the requester acts, with or without help."""
    if text_in(answers, "represented") != "letter" or not is_represented(answers):
        return None
    until, covers = text_in(answers, "letter_until"), text_in(answers, "letter_covers")
    return Letter(date.fromisoformat(until) if until else None, Covered(covers or Covered.ALL))


def kept_for_next(answers: Answers) -> Answers:
    """Return what of a requester's answers their chat's next form may reuse.

    Whom one represents, and on which letter, is asked anew each time.
    """
    if not text_in(answers, "represented"):
        return answers
    if letter_of(answers) is None:
        return {}
    kept = (*KEPT_OF_A_REPRESENTATIVE, "representative_name")
    return {name: answers[name] for name in kept if name in answers}
