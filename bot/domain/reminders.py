"""The reminders of the answer deadline: which, to whom, when.

Whether a reminder still holds is decided when it goes out.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum

from bot.domain.deadlines import Regime
from bot.domain.workdays import WorkingCalendar

_ORDINARY_STAGES = (5, 3, 2, 1, 0)
# A clock shorter than this is over before a half-way note could be of use.
_SHORTEST_WITH_HALFWAY = 4


class ReminderKind(StrEnum):
    """What a reminder says."""

    COUNTDOWN = "countdown"
    OVERDUE = "overdue"
    HALFWAY = "halfway"
    LATE = "late"


class Audience(StrEnum):
    """Who is reminded."""

    OFFICERS = "officers"
    REQUESTER = "requester"


@dataclass(frozen=True)
class ReminderHours:
    """Local times of day at which reminders may go out."""

    officers: time = time(8)
    noon: time = time(12)
    afternoon: time = time(14)
    requester: time = time(9)


@dataclass(frozen=True)
class PlannedReminder:
    """One reminder; `key` is unique within a case, `due_at` is in UTC.

    Keys name the due date, so that a moved one is reminded of anew; the half-way note comes once.
    """

    kind: ReminderKind
    audience: Audience
    due_at: datetime
    key: str


@dataclass(frozen=True)
class ReminderRules:
    """What the office brings to a plan: its working days, its zone and its hours."""

    calendar: WorkingCalendar
    zone: tzinfo
    hours: ReminderHours = ReminderHours()

    def at(self, day: date, hour: time) -> datetime:
        """Return a local time of a day in UTC."""
        return datetime.combine(day, hour, self.zone).astimezone(UTC)


def answer_reminders(
    received_on: date, due: date, rules: ReminderRules, regime: Regime = Regime.UMUM
) -> tuple[PlannedReminder, ...]:
    """Plan the reminders of an answer due on `due`, earliest first.

    After the first overdue one, each is planned by `next_overdue`. A new due date needs a new plan.
    """
    days = rules.calendar.workdays_between(received_on, due)
    plan = [
        *_countdown(days, rules, regime),
        *_halfway(days, rules),
        next_overdue(due, due, rules),
        _late(due, rules),
    ]
    return tuple(sorted(plan, key=lambda reminder: reminder.due_at))


def next_overdue(due: date, after: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the officers' overdue reminder of the first working day after both dates."""
    day = rules.calendar.next_workday(max(due, after))
    return PlannedReminder(
        ReminderKind.OVERDUE,
        Audience.OFFICERS,
        rules.at(day, rules.hours.officers),
        f"answer:{due}:overdue:{day}",
    )


def _countdown(
    days: tuple[date, ...], rules: ReminderRules, regime: Regime
) -> list[PlannedReminder]:
    stages = range(len(days)) if regime is Regime.PEMILU else _ORDINARY_STAGES
    last_day = [("noon", rules.hours.noon)]
    if regime is Regime.PEMILU:
        last_day.append(("afternoon", rules.hours.afternoon))
    due = days[-1]
    hours = [
        (days[-1 - left], f"{left}", rules.hours.officers) for left in stages if left < len(days)
    ]
    hours += [(due, f"0:{name}", hour) for name, hour in last_day]
    return [
        PlannedReminder(
            ReminderKind.COUNTDOWN, Audience.OFFICERS, rules.at(day, hour), f"answer:{due}:{stage}"
        )
        for day, stage, hour in hours
    ]


def _halfway(days: tuple[date, ...], rules: ReminderRules) -> list[PlannedReminder]:
    if len(days) < _SHORTEST_WITH_HALFWAY:
        return []
    day = days[len(days) // 2 - 1]
    at = rules.at(day, rules.hours.requester)
    return [PlannedReminder(ReminderKind.HALFWAY, Audience.REQUESTER, at, "answer:halfway")]


def _late(due: date, rules: ReminderRules) -> PlannedReminder:
    at = rules.at(rules.calendar.next_workday(due), rules.hours.requester)
    return PlannedReminder(ReminderKind.LATE, Audience.REQUESTER, at, f"answer:{due}:late")
