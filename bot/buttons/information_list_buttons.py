"""Buttons of the public information list."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData
from bot.domain.acts import Act


class EntryButton(ButtonData):
    """A button about one entry, which its data names first."""

    entry_id: int


class OpenEntry(EntryButton, verb="dip:open"):
    """Show an entry."""


class EntryHelped(EntryButton, verb="dip:yes"):
    """Say that an entry answers what was asked."""


class RequestAllTheSame(ButtonData, verb="dip:no"):
    """Ask the office for it, although an entry was shown; 0 for none of those offered."""

    entry_id: int = 0


class Verdict(StrEnum):
    """What the PPID says of an entry: there is such information, there is none, or later."""

    SHOWN = "shown"
    ABSENT = "absent"
    LATER = "later"
    WITHDRAWN = "withdrawn"


class KeepEntry(EntryButton, verb="dip:entry", does=Act.KEEP_LIST):
    """Show the officers an entry, and what they can do with it."""


class OpenedBy(StrEnum):
    """What opened the information that becomes an entry."""

    ANSWER = "answer"
    EXEMPTION = "exemption"


class MakeEntry(ButtonData, verb="dip:make", does=Act.KEEP_LIST):
    """Open the form of a new entry, filled in from a case's answer or from an ended exemption."""

    source: OpenedBy
    of: int
