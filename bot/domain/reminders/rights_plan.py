"""Reminders of requests about a person's own data, due in hours but reminded of by day only."""

from datetime import date, datetime, timedelta

from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    Series,
    in_order,
)

_STAGES = (24, 48)
_ROOM = timedelta(hours=1)
"""The last reminder goes out at least this long before the deadline, to leave time to act."""


def right_reminders(
    request: int, received_at: datetime, due_at: datetime, rules: ReminderRules
) -> Plan:
    """Plan the PPID's reminders after 24 and 48 hours, and in the last hours of work.

    One whose hour falls at night or on a day off goes out the next working morning.
    """
    series = _series(request, due_at.astimezone(rules.zone).date())
    plan = [series.on(received_at + timedelta(hours=hours), hours) for hours in _STAGES]
    last = _last_hour(received_at, due_at, rules)
    if last is not None:
        plan.append(series.on(last, "last"))
    return in_order(plan)


def next_right(request: int, due_on: date, today: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the reminder of a late answer for the next working morning."""
    return _series(request, due_on).next_day(due_on, today, rules)


def _series(request: int, due_on: date) -> Series:
    return Series(ReminderKind.RIGHT, Audience.PPID, f"right:{request}:{due_on}")


def _last_hour(received_at: datetime, due_at: datetime, rules: ReminderRules) -> datetime | None:
    """Return the last hour of a working day that leaves room to act, or None if there is none."""
    hours = rules.hours
    day = due_at.astimezone(rules.zone).date()
    while rules.at(day, hours.last_call) > received_at:
        if rules.calendar.is_workday(day):
            for hour in (hours.last_call, hours.afternoon, hours.noon, hours.officers):
                at = rules.at(day, hour)
                if received_at < at <= due_at - _ROOM:
                    return at
        day -= timedelta(days=1)
    return None
