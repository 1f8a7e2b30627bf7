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
    begun = _whole_day(since, rules)
    on = since.astimezone(rules.zone).date()
    return _series(submission, on, audience).next_day(begun, begun, rules)


def first_approval(
    since: datetime, due: date, rules: ReminderRules, audience: Audience
) -> PlannedReminder:
    """Plan the first morning on which a refusal has waited a whole working day for approval."""
    series = Series(ReminderKind.APPROVAL, audience, f"approval:{due}:{audience}:waiting")
    begun = _whole_day(since, rules)
    return series.next_day(begun, begun, rules)


def _whole_day(since: datetime, rules: ReminderRules) -> date:
    """Return the last day before the morning by which a whole working day has passed."""
    local = since.astimezone(rules.zone)
    on = local.date()
    begun_early = rules.calendar.is_workday(on) and local.time() <= rules.hours.officers
    return on if begun_early else rules.calendar.next_workday(on)


def next_signature(
    submission: int, since: date, today: date, rules: ReminderRules, audience: Audience
) -> PlannedReminder:
    """Plan the reminder of the next working morning."""
    return _series(submission, since, audience).next_day(today, today, rules)


def _series(submission: int, since: date, audience: Audience) -> Series:
    return Series(ReminderKind.SIGNATURE, audience, f"signature:{submission}:{since}")
