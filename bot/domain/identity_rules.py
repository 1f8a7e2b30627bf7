"""Proof of identity: when an office asks for it, where it stands, and which papers count."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.form_answers import Answers, text_in


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
    """The proof of one case; `due_on` is until when the requester was asked to show it.

    `judged_at` is when an officer judged it on this very case.
    """

    state: ProofState
    due_on: date
    judged_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Say whether something is still to be shown or judged."""
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


_WITHOUT_NIK = {"under_17": Papers.CHILD, "foreigner": Papers.FOREIGNER}


def papers_of(answers: Answers) -> Papers:
    """Return which papers a requester is asked for, from their answers (Perki 1/2021).

    A child's parent or guardian acts with them (UU 27/2022 Art 25).
    """
    kind, reason = text_in(answers, "kind"), text_in(answers, "no_nik_reason")
    if text_in(answers, "represented"):
        return Papers.REPRESENTED if answers["represented"] == "letter" else Papers.TYPED
    if kind != "person":
        return Papers(kind)
    return _WITHOUT_NIK.get(reason, Papers.WITHOUT) if reason else Papers.PERSON
