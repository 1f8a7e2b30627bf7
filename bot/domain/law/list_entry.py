"""Entries of the public information list: their states, and until when each counts as current."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import Literal

from bot.domain.law.legal_deadlines import DUTIES, Duty, local_date
from bot.domain.law.workdays import WorkingCalendar

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
    """An entry on the list; versions count from 1, `changed_at` is when this one was written.

    `current_on` is the last day on which somebody said that it is true.
    """

    id: int
    entry: Entry
    state: EntryState
    version: int
    changed_at: datetime
    current_on: date | None = None

    def confirmed_on(self, zone: tzinfo) -> date:
        """Return the day of the last confirmation, or the day when this version was written."""
        return self.current_on or local_date(self.changed_at, zone)

    def next(
        self,
        at: datetime,
        *,
        entry: Entry | None = None,
        state: EntryState | None = None,
        current_on: date | None = None,
    ) -> "ListedEntry":
        """Return the next version of the entry; arguments left out keep their old values."""
        return ListedEntry(
            self.id,
            entry or self.entry,
            state or self.state,
            self.version + 1,
            at,
            current_on or self.current_on,
        )


@dataclass(frozen=True)
class Renewal:
    """The entries that one unit must renew; its `id` is fixed, `by` is the first last day."""

    id: int
    unit: str
    entries: tuple[ListedEntry, ...]
    by: date


def renew_by(entry: Entry, confirmed_on: date) -> date | None:
    """Return the last day on which an entry is current; None if it has no period.

    The office may set a shorter period than the law's (UU 14/2008 Art 9(3)), never a longer one.
    """
    legal = DUTIES[Duty.PERIODIC].months if entry.category is Category.PERIODIC else None
    periods = [months for months in (entry.refresh_months, legal) if months]
    return _months_after(confirmed_on, min(periods)) if periods else None


def stale_since(listed: ListedEntry, today: date, zone: tzinfo) -> date | None:
    """Return when an entry was last confirmed, if its period is over since; else None."""
    confirmed = listed.confirmed_on(zone)
    last = renew_by(listed.entry, confirmed)
    return confirmed if last is not None and last < today else None


def line_of(day: date, calendar: WorkingCalendar) -> date:
    """Return the day on which units are asked in the month of `day`: its first working day."""
    return calendar.on_or_after(day.replace(day=1))


def next_asking_day(today: date, calendar: WorkingCalendar) -> date:
    """Return the day on which units are asked next month."""
    return line_of(_months_after(today, 1), calendar)


def renewals(
    listed: Iterable[ListedEntry], today: date, zone: tzinfo, calendar: WorkingCalendar
) -> list[Renewal]:
    """Return what each unit must renew before it is asked again, in the order of the list.

    `listed` are all entries, also those that are not shown: a unit keeps its id when one of them
    goes. What was confirmed this month is not asked for again, however short its period is.
    """
    until, month = next_asking_day(today, calendar), today.replace(day=1)
    units: dict[str, list[ListedEntry]] = {}
    for one in listed:
        units.setdefault(one.entry.holder, []).append(one)
    found = []
    for unit, own in units.items():
        due = [
            (last, one)
            for one in own
            if one.state == "shown"
            and one.confirmed_on(zone) < month
            and (last := renew_by(one.entry, one.confirmed_on(zone))) is not None
            and last <= until
        ]
        if due:
            entries = tuple(one for _, one in due)
            found.append(Renewal(own[0].id, unit, entries, min(last for last, _ in due)))
    return found


def _months_after(day: date, months: int) -> date:
    """Return the same day of a later month, or the month's last where it has no such day."""
    years, before = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, before + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
