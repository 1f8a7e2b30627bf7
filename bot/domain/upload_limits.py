"""How much of files a person may send in a day, and how much of the disk files may not take.

A limit never stops words, spoken ones included, nor anything that is due, and no file for a
registered request is lost by it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from bot.domain.message import MEGABYTE
from bot.domain.uploaded_file import UploadState

Reached = Literal["own", "disk"]
"""What stops a file: the sender's limit of the day, or a disk that is nearly full."""
ENOUGH_DISK = 200 * MEGABYTE
"""Free bytes that are left to words and numbers; below it the desk says that space is short."""


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
class UploadLimits:
    """The limit of one person in a day, and the bytes of the disk that files leave free."""

    megabytes: int = 100
    left_free: int = ENOUGH_DISK

    def of(self, sender: Sender) -> int:
        """Return how many bytes one person may send in a day."""
        return self.megabytes * MEGABYTE // RULES[sender].part

    def reached(self, sender: Sender, size: int, own: int, free: int | None) -> Reached | None:
        """Say what stops a file of `size` bytes after `own` bytes of that day, if anything does.

        `free` is what the disk still has; None if that is not known.
        """
        if own + size > self.of(sender):
            return "own"
        return "disk" if free is not None and free - size < self.left_free else None


SHIPPED = UploadLimits()
"""The limits of an office that sets none."""


@dataclass(frozen=True)
class Admission:
    """How a file is taken in; `size` is how many bytes of it count for the day."""

    state: UploadState = "waiting"
    reason: Literal["limit"] | None = None
    size: int = 0
