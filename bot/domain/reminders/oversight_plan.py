"""The reminders of oversight: an evaluation not given, week by week, and an instruction's day."""

from datetime import date, timedelta

from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    Series,
)

_WEEK = timedelta(days=7)
_STAGES = (1, 0)


def next_evaluation(evaluation: int, after: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the next weekly reminder of a month that is not evaluated."""
    series = Series(ReminderKind.EVALUATION, Audience.PEMBINA, f"evaluation:{evaluation}")
    day = rules.calendar.on_or_after(after + _WEEK)
    return series.on(rules.at(day, rules.hours.officers), day)


def instruction_reminders(
    instruction: int, due: date, audience: Audience, after: date, rules: ReminderRules
) -> Plan:
    """Plan the reminders on the working day before an instruction's day, and on the day."""
    series = Series(ReminderKind.INSTRUCTION, audience, f"instruction:{instruction}:{due}")
    return rules.from_now_on(series.countdown(due, _STAGES, rules), after)
