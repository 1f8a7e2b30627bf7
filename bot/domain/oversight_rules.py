"""Oversight (pembinaan): the policy is set, and each month is evaluated."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.date_ranges import Period
from bot.domain.reminders.reminder_plan import QUIET_FROM
from bot.domain.workdays import WorkingCalendar

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Evaluation:
    """A month, named by its first day, that was put before the Pembina to be evaluated."""

    id: int
    month: date
    shown_at: datetime
    evaluated_at: datetime | None = None
    evaluated_by: int | None = None


@dataclass(frozen=True)
class Overseen:
    """How many months of a period were put before the Pembina, and how many were evaluated."""

    shown: int = 0
    evaluated: int = 0


def month_due(
    at: datetime,
    calendar: WorkingCalendar,
    hour: time,
    began: date | None,
    shown: date | None,
) -> date | None:
    """Return the first day of the month to put before the Pembina at a local moment, or None.

    That is the month before, from `hour` of the first working morning on, by day only; `shown`
    is the last one that was. A month that was over when the desk `began` is not evaluated.
    """
    if not (calendar.is_workday(at.date()) and hour <= at.time() < QUIET_FROM):
        return None
    this = at.date().replace(day=1)
    before = (this - _ONE_DAY).replace(day=1)
    is_new = began is not None and began < this and (shown is None or shown < before)
    return before if is_new else None


def overseen(period: Period, evaluations: Iterable[Evaluation], as_of: datetime) -> Overseen:
    """Count the months of a period that were put before the Pembina, and those evaluated."""
    months = [
        one
        for one in evaluations
        if period.first <= one.month <= period.last and one.shown_at <= as_of
    ]
    return Overseen(len(months), sum(_by(one.evaluated_at, as_of) for one in months))


def _by(moment: datetime | None, as_of: datetime) -> bool:
    return moment is not None and moment <= as_of
