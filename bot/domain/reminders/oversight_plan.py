"""The reminder of oversight: an evaluation not given, week by week."""

from datetime import date, timedelta

from bot.domain.reminders.reminder_plan import (
    Audience,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    Series,
)

_WEEK = timedelta(days=7)


def next_evaluation(evaluation: int, after: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the next weekly reminder of a month that is not evaluated."""
    series = Series(ReminderKind.EVALUATION, Audience.PEMBINA, f"evaluation:{evaluation}")
    day = rules.calendar.on_or_after(after + _WEEK)
    return series.on(rules.at(day, rules.hours.officers), day)
