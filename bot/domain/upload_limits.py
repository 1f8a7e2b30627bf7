"""How much of files a person may send in a day, and what the disk must have free.

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
"""Free bytes that are left to words and numbers: below it no file is taken."""
SHORT_OF = 0.1
"""The free part of a disk below which it is said that space runs out, while there is time."""


@dataclass(frozen=True)
class Disk:
    """The disk that the database lies on: its size and what is free of it, in bytes."""

    free: int
    size: int

    @property
    def percent(self) -> int:
        """Return how much of it is free, in whole percent."""
        return 100 * self.free // self.size if self.size else 0


class Room(StrEnum):
    """Whether a disk has room enough."""

    AMPLE = "ample"
    SHORT = "short"
    """It runs out, and nothing is refused yet."""
    FULL = "full"
    """No file is taken."""


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
    """The limit of one person in a day, and what the disk must have free."""

    megabytes: int = 100
    left_free: int = ENOUGH_DISK
    short_of: float = SHORT_OF
    """The free part of the disk below which it is said that space runs out."""

    def of(self, sender: Sender) -> int:
        """Return how many bytes one person may send in a day."""
        return self.megabytes * MEGABYTE // RULES[sender].part

    def room(self, disk: Disk) -> Room:
        """Say whether a disk has room enough."""
        if disk.free < self.left_free:
            return Room.FULL
        return Room.SHORT if disk.free < self.short_of * disk.size else Room.AMPLE

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
