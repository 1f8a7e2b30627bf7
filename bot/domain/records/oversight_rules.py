"""Oversight (pembinaan): the months to evaluate, and an office's own words in versions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.people.role_permissions import Role
from bot.domain.records.register_entries import ObjectionEntry, RequestEntry
from bot.domain.records.service_statistics import RequestEnd, end_of
from bot.domain.reminders.reminder_plan import QUIET_FROM

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Evaluation:
    """A month, named by its first day, that was evaluated: by whom, when, with which direction."""

    month: date
    by: int
    at: datetime
    direction: str = ""


@dataclass(frozen=True)
class MonthFigures:
    """How many requests became late in a month, how many were refused, and its objections."""

    late: int
    refused: int
    objections: int


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


def month_figures(
    period: Period,
    requests: Iterable[RequestEntry],
    objections: Sequence[ObjectionEntry],
    zone: tzinfo,
    today: date,
) -> MonthFigures:
    """Count what happened in a month; `requests` are also those that came before it.

    Late is a request whose last day passed in it without an answer, also if one came since.
    """
    late = refused = 0
    for one in requests:
        late += period.holds(one.due_on) and one.timeliness(zone, today).is_late
        if end_of(one) is RequestEnd.REFUSED:
            refused += period.holds(local_date(one.notices[-1].at, zone))
    return MonthFigures(late, refused, len(objections))


@dataclass(frozen=True)
class KeptVersion:
    """A version of a text: its parts by name, what changed, and who set it in which role."""

    id: int
    parts: Mapping[str, str]
    change: str
    role: Role
    set_by: int
    set_at: datetime
