"""Official answers, the messages they are sent in, and which of them may become public."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from bot.domain.law.decision import Decision
from bot.domain.law.exemption import PERSONAL, Exemption
from bot.domain.message import Content

AnswerState = Literal["collecting", "sending", "delivered", "failed", "dropped"]


class Giving(StrEnum):
    """How an answer gives what it grants (UU 14/2008 Art 22(7)d and f)."""

    FILES = "files"
    LINK = "link"
    TEXT = "text"
    OFFICE = "office"
    SENT = "sent"


TO_BE_SAID = (Giving.TEXT, Giving.OFFICE, Giving.SENT)
"""What an officer says of an answer that holds neither file nor link: the desk cannot see it."""


@dataclass(frozen=True)
class OfficialAnswer:
    """An official answer to a request, which is being written or was sent.

    `posted` are the rows of the outbox that show it until it arrived; `giving` is what an
    officer said of it, or how it was given; None before, and where nothing is granted. `accepted`
    is the checksum of what it hides that an officer lets go with it.
    """

    id: int
    case_id: int
    officer_id: int
    state: AnswerState
    posted: tuple[int, ...] = ()
    giving: Giving | None = None
    accepted: str | None = None


@dataclass(frozen=True)
class AnswerMessage:
    """One message of an official answer."""

    chat_id: int
    message_id: int
    content: Content

    @property
    def place(self) -> tuple[int, int]:
        """Return the message's place: (chat id, message id)."""
        return self.chat_id, self.message_id


@dataclass(frozen=True)
class GivenAnswer:
    """What an answer gives: so many files, or these words of it.

    `named` says that its decision names what is given, in more than the words of the request.
    """

    giving: Giving
    files: int = 0
    words: str = ""
    named: bool = False


def given_with(parts: Sequence[AnswerMessage], *, by_letter: bool) -> Giving | None:
    """Return how an answer's messages give information themselves (files or a link), or None.

    The signed letter in which an answer is written is no information that is given.
    """
    if sum(part.content.is_file for part in parts) > by_letter:
        return Giving.FILES
    return Giving.LINK if any(part.content.has_link for part in parts) else None


def may_be_public(decision: Decision) -> bool:
    """Say whether the information that a decision gives could be made public.

    Not where letters g or h (UU 14/2008 Art 17) or consent (Art 18(2)) play any part: what was
    given then concerns one person.
    """
    return decision.gives and not any(
        part.letter in PERSONAL or (part.article_18 is not None and part.article_18.consent)
        for part in decision.parts
    )


def is_opened(exemption: Exemption, on: date) -> bool:
    """Say whether the information that an entry exempted is public on a day.

    Letters g and h go on to concern one person, whatever became of the entry.
    """
    ended = exemption.why_not_in_force(on) in {"exemption-withdrawn", "exemption-expired"}
    return ended and exemption.letter not in PERSONAL
