"""How many files a person may send in a day, so that nobody's files fill the disk.

A limit never stops words, spoken ones included, nor anything that is due, and no file for a
registered request is lost by it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from bot.domain.message import MEGABYTE
from bot.domain.uploaded_file import UploadState

Reached = Literal["own", "all"]
"""Whose limit a file would exceed: the sender's, or that of all people together."""


class Sender(StrEnum):
    """Who sends a file, as far as the limits are concerned."""

    STRANGER = "stranger"
    """Has not agreed to the privacy notice."""
    AGREED = "agreed"
    """Has agreed, and has nothing registered."""
    REGISTERED = "registered"
    """Takes part in a registered request or objection."""
    OWING = "owing"
    """Sends what the office waits for: identity papers, a completion, papers of an objection."""


@dataclass(frozen=True)
class Rule:
    """A sender's part of the daily limit, one in `part`, and the state of a file beyond it.

    A "large" one stays at Telegram and is opened unchecked, by a button; "waiting" is for its look.
    """

    part: int
    beyond: UploadState


RULES: Mapping[Sender, Rule] = {
    Sender.STRANGER: Rule(5, "refused"),
    Sender.AGREED: Rule(1, "refused"),
    Sender.REGISTERED: Rule(1, "large"),
    Sender.OWING: Rule(1, "waiting"),
}


@dataclass(frozen=True)
class Amount:
    """How many files, and how many bytes in all."""

    files: int
    size: int


@dataclass(frozen=True)
class UploadLimits:
    """The limits of one day: of one person, and of all together."""

    files: int = 50
    megabytes: int = 100
    megabytes_of_all: int = 1000

    def of(self, sender: Sender) -> Amount:
        """Return how much one person may send in a day."""
        part = RULES[sender].part
        return Amount(max(1, self.files // part), self.megabytes * MEGABYTE // part)

    def reached(self, sender: Sender, size: int, own: Amount, everybody: Amount) -> Reached | None:
        """Say which limit a file of `size` bytes exceeds after what was sent today, if any."""
        most = self.of(sender)
        if own.files >= most.files or own.size + size > most.size:
            return "own"
        if everybody.size + size > self.megabytes_of_all * MEGABYTE:
            return "all"
        return None


SHIPPED = UploadLimits()
"""The limits of an office that sets none."""


@dataclass(frozen=True)
class Admission:
    """How a file is taken in; `size` is how many bytes of it count for the day."""

    state: UploadState = "waiting"
    reason: Literal["limit"] | None = None
    size: int = 0
