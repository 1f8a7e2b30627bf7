"""The reminders of what waits for a signature: each morning, once it waited a working day."""

from datetime import date, datetime

from bot.domain.reminders.reminder_plan import (
    Audience,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    Series,
)


def first_signature(
    submission: int, since: datetime, rules: ReminderRules, audience: Audience
) -> PlannedReminder:
    """Plan the first morning on which a submission has waited for a whole working day."""
    local = since.astimezone(rules.zone)
    begun = local.date()
    if local.time() > rules.hours.officers:
        begun = rules.calendar.next_workday(begun)
    return _series(submission, local.date(), audience).next_day(begun, begun, rules)


def next_signature(
    submission: int, since: date, today: date, rules: ReminderRules, audience: Audience
) -> PlannedReminder:
    """Plan the reminder of the next working morning."""
    return _series(submission, since, audience).next_day(today, today, rules)


def _series(submission: int, since: date, audience: Audience) -> Series:
    return Series(ReminderKind.SIGNATURE, audience, f"signature:{submission}:{since}")
