"""The contents of the website: entries, exemptions and figures, but no requesters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.domain.law.list_entry import ListedEntry
from bot.registers.register_layout import Words
from bot.registers.report_layout import Report

PAGE_OF_ENTRY = "informasi/{}.html"
SCHEMES = ("https://", "http://")


@dataclass(frozen=True)
class SiteFile:
    """A cleaned copy of an entry's file: where it lies on the site, its kind, bytes and SHA-256."""

    path: str
    kind: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Site:
    """Everything that the pages are made from; `on` is the day to which it applies.

    `bot` is the bot's name in Telegram, "" if it is not known. `hours` are the counter's, in words;
    `exempt` are (title, law, period). The `statistics` are of the last year that is over, if
    anybody asked in it.
    """

    words: Words
    on: date
    bot: str
    hours: str
    entries: Sequence[ListedEntry]
    exempt: Sequence[tuple[str, str, str]]
    statistics: Report | None
    files: Mapping[int, Sequence[SiteFile]] = field(default_factory=dict)
    """The files of entries, by the entry's number."""

    def chat(self, start: str = "") -> str:
        """Return the address that opens the bot's private chat, or "" if that is not known."""
        query = f"?start={start}" if start else ""
        return f"https://t.me/{self.bot}{query}" if self.bot else ""

    @property
    def home(self) -> str:
        """Return the office's own web address, or "" if the profile names none."""
        website = self.words.office.website
        return website if website.startswith(SCHEMES) else ""
