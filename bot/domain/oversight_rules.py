"""Oversight (pembinaan): the policy is set, each month is evaluated, instructions are given."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.date_ranges import Period
from bot.domain.legal_deadlines import local_date
from bot.domain.reminders.reminder_plan import QUIET_FROM
from bot.domain.role_permissions import Role
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
class Instruction:
    """What the holders of a role, or one member, were told to do by a day, and what they did.

    One that is `withdrawn` is over since `done_at` too; its `outcome` says why.
    """

    id: int
    role: Role | None
    officer_id: int | None
    words: str
    due_on: date
    given_at: datetime
    given_by: int
    done_at: datetime | None = None
    done_by: int | None = None
    outcome: str = ""
    withdrawn: bool = False

    def is_late(self, at: datetime, zone: tzinfo) -> bool:
        """Say whether it was done after its day, or is not done and the day is over."""
        return not self.withdrawn and local_date(self.done_at or at, zone) > self.due_on


@dataclass(frozen=True)
class Overseen:
    """How often months were evaluated in a period, and what became of its instructions."""

    shown: int = 0
    evaluated: int = 0
    given: int = 0
    done: int = 0
    late: int = 0
    withdrawn: int = 0


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


def overseen(
    period: Period,
    evaluations: Iterable[Evaluation],
    instructions: Iterable[Instruction],
    as_of: datetime,
    zone: tzinfo,
) -> Overseen:
    """Count the evaluations of a period's months, and the instructions given in it."""
    months = [one for one in evaluations if _in(period, one.month) and one.shown_at <= as_of]
    given = [
        one
        for one in instructions
        if _in(period, local_date(one.given_at, zone)) and one.given_at <= as_of
    ]
    over = [one for one in given if _by(one.done_at, as_of)]
    withdrawn = sum(one.withdrawn for one in over)
    return Overseen(
        shown=len(months),
        evaluated=sum(_by(one.evaluated_at, as_of) for one in months),
        given=len(given),
        done=len(over) - withdrawn,
        late=sum(one.is_late(as_of, zone) for one in given),
        withdrawn=withdrawn,
    )


def _in(period: Period, day: date) -> bool:
    return period.first <= day <= period.last


def _by(moment: datetime | None, as_of: datetime) -> bool:
    return moment is not None and moment <= as_of
