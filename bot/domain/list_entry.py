"""Entries of the public information list (DIP): what the office publishes, and in which state.

The categories are those of UU 14/2008 Arts 9 to 11; the columns follow Perki 1/2021.
"""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import Literal

from bot.domain.legal_deadlines import local_date

LONGEST_TITLE = 200
"""Most characters of a title: it stands on a button and in a table."""
LONGEST_SUMMARY = 1000
LONGEST_FIELD = 200
MOST_MONTHS = 60
"""Most months between two editions of what is published again and again."""


class Category(StrEnum):
    """How an entry must be published: UU 14/2008 Arts 9, 10 and 11."""

    PERIODIC = "periodic"
    IMMEDIATE = "immediate"
    ANYTIME = "anytime"


EntryState = Literal["draft", "shown", "later", "absent", "withdrawn"]
"""A draft waits for "there is", "there is not" or "later"; only what was confirmed is shown."""

Use = Literal["offered", "opened", "helped", "asked_all_the_same", "filed", "unfiled"]
"""What came of an entry when somebody asked for something like it.

`asked_all_the_same` is a tap below the entry, `filed` a request that was filed although the entry
was offered for it; `unfiled`: it was opened, and what was asked was never filed.
"""


@dataclass(frozen=True)
class Entry:
    """What an entry says. All but the first three may be left empty.

    `holder` is the unit that has the information, `responsible` who made or published it,
    `made` when and where it was made, `form` how it exists, `kept_for` how long it is kept, each as
    the office writes it. `keywords` are words by which people look for it, `refresh_months` the
    months between two editions.
    """

    title: str
    summary: str
    category: Category
    subcategory: str = ""
    keywords: str = ""
    holder: str = ""
    responsible: str = ""
    made: str = ""
    form: str = ""
    kept_for: str = ""
    link: str = ""
    refresh_months: int | None = None


@dataclass(frozen=True)
class ListedEntry:
    """An entry on the list: its version counts from 1, `changed_at` is that version's instant.

    `current_on` is the last day on which somebody said that it is true.
    """

    id: int
    entry: Entry
    state: EntryState
    version: int
    changed_at: datetime
    current_on: date | None = None

    def confirmed_on(self, zone: tzinfo) -> date:
        """Return the last day on which somebody said that it is true, or wrote this version."""
        return self.current_on or local_date(self.changed_at, zone)

    def next(
        self,
        at: datetime,
        *,
        entry: Entry | None = None,
        state: EntryState | None = None,
        current_on: date | None = None,
    ) -> "ListedEntry":
        """Return the next version of the entry; what is not given stays as it is."""
        return ListedEntry(
            self.id,
            entry or self.entry,
            state or self.state,
            self.version + 1,
            at,
            current_on or self.current_on,
        )
