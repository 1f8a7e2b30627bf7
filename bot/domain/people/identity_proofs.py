"""For whom a request is made, who claims it, and how its requester's identity is proved."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.form_answers import Answers, text_in


@dataclass(frozen=True)
class Claim:
    """A request to attach a case to a person's chat, until an officer has judged it."""

    id: int
    case_id: int
    person_id: int


class ProofRule(StrEnum):
    """When identity papers are asked for: after the number, before it, or never."""

    LATER = "later"
    REQUIRED = "required"
    NONE = "none"


class ProofState(StrEnum):
    """Where the proof of a requester's identity stands; the last three are verdicts."""

    WAITING = "waiting"
    SENT = "sent"
    VALID = "valid"
    MISMATCH = "mismatch"
    LACKING = "lacking"


@dataclass(frozen=True)
class Proof:
    """The proof of identity in one case; `due_on` is the last day to show it.

    `judged_at` is when an officer judged it on this very case.
    """

    state: ProofState
    due_on: date
    judged_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Say whether the identity is not yet proved: papers or a verdict are missing."""
        return self.state is not ProofState.VALID


class Papers(StrEnum):
    """The sets of identity papers that may be asked of a requester."""

    PERSON = "person"
    CHILD = "child"
    FOREIGNER = "foreigner"
    WITHOUT = "without"
    GROUP = "group"
    ENTITY = "entity"
    REPRESENTED = "represented"
    TYPED = "typed"


_WITHOUT_NIK = {
    "left_behind": Papers.PERSON,
    "under_17": Papers.CHILD,
    "foreigner": Papers.FOREIGNER,
}


def papers_of(answers: Answers) -> Papers:
    """Return which papers a requester is asked for, from their answers (Perki 1/2021).

    A KTP that was left behind is shown later.
    A child's parent or guardian acts with them (UU 27/2022 Art 25).
    """
    kind, reason = text_in(answers, "kind"), text_in(answers, "no_nik_reason")
    if text_in(answers, "represented"):
        return Papers.REPRESENTED if answers["represented"] == "letter" else Papers.TYPED
    if kind != "person":
        return Papers(kind)
    return _WITHOUT_NIK.get(reason, Papers.WITHOUT) if reason else Papers.PERSON


LETTER_FIELDS = ("letter_since", "letter_until", "letter_covers")
KEPT_OF_A_REPRESENTATIVE = ("way", "obtain", "format", "delivery", "kind", "contact", "address")
"""What "same as last time" may reuse where the next request may be another person's."""


class Covered(StrEnum):
    """What a letter of authority covers."""

    REQUEST = "request"
    ALL = "all"


@dataclass(frozen=True)
class LetterOfAuthority:
    """A letter of authority (surat kuasa); without `until` it holds until the matter is over."""

    until: date | None
    covers: Covered

    def why_not(self, act: Covered, today: date) -> str | None:
        """Return the text id of why an act is beyond the letter; None if it is not."""
        if self.until is not None and today > self.until:
            return "letter-over"
        return None if self.covers in (act, Covered.ALL) else "letter-covers-request"


def represented_by(answers: Answers) -> str | None:
    """Return how somebody else asks for the requester; None if the requester acts in person."""
    return None if "acts_in_person" in answers else text_in(answers, "represented") or None


def is_represented(answers: Answers) -> bool:
    """Say whether somebody else still asks for the requester."""
    return represented_by(answers) is not None


def kuasa_letter_of(answers: Answers) -> LetterOfAuthority | None:
    """Return the letter on which a kuasa acts; None if the requester acts, with or without help."""
    if text_in(answers, "represented") != "letter" or not is_represented(answers):
        return None
    until, covers = text_in(answers, "letter_until"), text_in(answers, "letter_covers")
    return LetterOfAuthority(
        date.fromisoformat(until) if until else None, Covered(covers or Covered.ALL)
    )


def kept_for_next(answers: Answers) -> Answers:
    """Return the requester's answers that the chat's next form may reuse.

    Whom one represents, and on which letter, is asked anew each time.
    """
    if not text_in(answers, "represented"):
        return answers
    if kuasa_letter_of(answers) is None:
        return {}
    kept = (*KEPT_OF_A_REPRESENTATIVE, "representative_name")
    return {name: answers[name] for name in kept if name in answers}
