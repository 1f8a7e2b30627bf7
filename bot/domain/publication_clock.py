"""The publication clock: until when an entry of the list counts as current, and who renews it."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, tzinfo

from bot.domain.legal_deadlines import DUTIES, Duty
from bot.domain.list_entry import Category, Entry, ListedEntry
from bot.domain.workdays import WorkingCalendar


@dataclass(frozen=True)
class Renewal:
    """What one unit must confirm or renew; `id` is its own whatever is due, `by` the first day."""

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
    """Return since when an entry was not renewed, if its period is over; else None."""
    confirmed = listed.confirmed_on(zone)
    last = renew_by(listed.entry, confirmed)
    return confirmed if last is not None and last < today else None


def line_of(day: date, calendar: WorkingCalendar) -> date:
    """Return the day on which units are asked in a month: its first working day."""
    return calendar.on_or_after(day.replace(day=1))


def next_line(today: date, calendar: WorkingCalendar) -> date:
    """Return the day on which units are asked next month."""
    return line_of(_months_after(today, 1), calendar)


def renewals(
    listed: Iterable[ListedEntry], today: date, zone: tzinfo, calendar: WorkingCalendar
) -> list[Renewal]:
    """Return what each unit must renew before it is asked again, in the order of the list.

    `listed` are all entries, also those that are not shown: a unit keeps its id when one of them
    goes. What was confirmed this month is not asked for again, however short its period is.
    """
    until, month = next_line(today, calendar), today.replace(day=1)
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
