"""The page's ribbon of days: which count, which do not and why, and how dates were counted."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.domain.case import Case
from bot.domain.workdays import WorkingCalendar

JSON = dict[str, Any]

BEFORE = 2
AHEAD = 24
"""Days shown before and after today, if no case needs more."""
MOST_DAYS = 92
MOST_COUNTS = 8


def days(calendar: WorkingCalendar, today: date, counts: Sequence[JSON]) -> list[JSON]:
    """Return the days around today; they reach back to where a date is counted from."""
    anchors = [date.fromisoformat(count["anchor"]) for count in counts]
    lasts = [date.fromisoformat(count["last"]) for count in counts]
    first = min([today, *anchors]) - timedelta(days=BEFORE)
    last = max([today + timedelta(days=AHEAD), *(day + timedelta(days=2) for day in lasts)])
    first = max(first, last - timedelta(days=MOST_DAYS - 1), today - timedelta(days=MOST_DAYS // 2))
    length = min((last - first).days + 1, MOST_DAYS)
    return [_day(calendar, first + timedelta(days=number)) for number in range(length)]


def _day(calendar: WorkingCalendar, day: date) -> JSON:
    off = calendar.day_off(day)
    kind = "work" if calendar.is_workday(day) else "weekend"
    shown: JSON = {"on": day.isoformat(), "kind": off.kind.value if off else kind}
    if off:
        shown |= {"name": off.name, "basis": off.basis}
    return shown


def counts(cases: Sequence[Case], calendar: WorkingCalendar) -> list[JSON]:
    """Return how the dates of cases were counted: open cases first, then the newest first."""
    ordered = sorted(cases, key=lambda case: (not case.is_open, -case.id))
    return [_count(case, calendar) for case in ordered[:MOST_COUNTS]]


def _count(case: Case, calendar: WorkingCalendar) -> JSON:
    steps = case.reckonings(calendar)
    skipped = [day for step in steps for day in step.skipped]
    return {
        "case": case.sequence,
        "subject": case.subject,
        "open": case.is_open,
        "anchor": steps[0].anchor.isoformat(),
        "legal": steps[-1].due.isoformat(),
        "last": (case.ordered_on or case.dates.promised).isoformat(),
        # An extension starts a new count.
        "counted": [[day.isoformat() for day in step.counted] for step in steps],
        "weekends": sum(day.day_off is None for day in skipped),
        "offs": sum(day.day_off is not None for day in skipped),
        "estimated": steps[-1].estimated,
    }
