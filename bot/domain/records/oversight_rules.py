"""Oversight (pembinaan): the months to evaluate, and an office's own words in versions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.law.date_ranges import Period
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.people.role_permissions import Role
from bot.domain.reminders.reminder_plan import QUIET_FROM

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Evaluation:
    """A month, named by its first day, that was evaluated, with who did it and when."""

    month: date
    by: int
    at: datetime


@dataclass(frozen=True)
class EvaluatedMonths:
    """How many months of a period were over, and how many of them were evaluated."""

    shown: int = 0
    evaluated: int = 0


def month_due(
    at: datetime,
    calendar: WorkingCalendar,
    hour: time,
    began: date | None,
    shown: date | None,
) -> date | None:
    """Return the first day of the month to put before the Pembina now, or None.

    That is the month before, from `hour` of the first working morning on, by day only; `shown`
    is the last one that was. A month that was over when the desk `began` is not evaluated.
    """
    if not (calendar.is_workday(at.date()) and hour <= at.time() < QUIET_FROM):
        return None
    this = at.date().replace(day=1)
    before = (this - _ONE_DAY).replace(day=1)
    is_new = began is not None and began < this and (shown is None or shown < before)
    return before if is_new else None


def count_evaluated(
    period: Period, began: date | None, evaluations: Iterable[Evaluation], as_of: date
) -> EvaluatedMonths:
    """Count the months of a period that were over by a day, and those evaluated.

    A month that was over when the desk `began` is none of them.
    """
    if began is None:
        return EvaluatedMonths()
    first, months = max(period.first.replace(day=1), began.replace(day=1)), set[date]()
    while (following := _following(first)) <= min(as_of, _following(period.last)):
        months.add(first)
        first = following
    return EvaluatedMonths(len(months), len(months & {one.month for one in evaluations}))


def _following(month: date) -> date:
    """Return the first day of the next month."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)


@dataclass(frozen=True)
class KeptVersion:
    """A version of a text: its parts by name, what changed, and who set it in which role."""

    id: int
    parts: Mapping[str, str]
    change: str
    role: Role
    set_by: int
    set_at: datetime
