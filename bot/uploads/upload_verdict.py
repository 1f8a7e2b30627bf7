"""What is done with a file, and what becomes of it: clean bytes, rows, or why it is unfit."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeVar

Read = TypeVar("Read")


class Task(StrEnum):
    """What the process does that opens a file."""

    CLEAN = "clean"
    READ_LIST = "read-list"
    LOOK = "look"
    BARE = "bare"


TELLS = "told"
"""The first line of its answer if JSON follows: a list's rows, or what the file hides.

Otherwise it is a kind, or a reason.
"""
MOST_TOLD = 100_000
"""Bytes of the JSON that tells what a file hides."""

Reason = Literal[
    "empty",  # no bytes at all
    "kind",  # neither picture, PDF, office document, sound, film nor plain text
    "old",  # a document of Word or Excel as they were before 2007, or rich text
    "encrypted",  # opens with a password only
    "unreadable",  # damaged, or made to harm whoever reads it
    "animated",  # a moving picture
    "too-large",  # unpacked it would fill the memory
    "macro",  # a document that holds a program
    "embedded",  # a document that holds another file
    "linked",  # a document that takes something from elsewhere by itself
    "unknown",  # a document that holds something of which nobody knows what it does
    "unguarded",  # an office document where the process that reads it cannot be shut off
    "gone",  # Telegram does not give it out any more
]


@dataclass(frozen=True)
class Cleaned:
    """A file that may be passed on. Without a body it goes as Telegram has it."""

    kind: str
    body: bytes | None
    name: str


@dataclass(frozen=True)
class Unfit:
    """A file that is passed on to nobody."""

    reason: Reason
    broke_out: bool = False
    """Whether the process that looked at it was killed for a call that no honest reader makes."""


class Unclean(Exception):  # noqa: N818 - what the file is
    """Raised to end the cleaning of a file that is unfit."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


def judged(read: Callable[[], Read]) -> Read | Unfit:
    """Return what a reader of a file returns, or why the file is unfit."""
    try:
        return read()
    except Unclean as unclean:
        return Unfit(unclean.reason)
    except MemoryError:
        return Unfit("too-large")
    except Exception:  # noqa: BLE001 - readers raise anything at bytes that were made to hurt them
        return Unfit("unreadable")
