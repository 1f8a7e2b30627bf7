"""The reminders of a dispute: of a hearing, and of the office's own way to the court."""

from datetime import date

from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    ReminderKind,
    ReminderRules,
    Series,
)

_HEARING_STAGES = (3, 1, 0)
_COURT_STAGES = (10, 5, 3, 1, 0)


def hearing_reminders(today: date, on: date, rules: ReminderRules, objection: int) -> Plan:
    """Plan the reminders of a hearing: three working days ahead, the day before, on the day."""
    series = Series(ReminderKind.HEARING, Audience.PPID, f"dispute:{objection}:{on}")
    return rules.from_now_on(series.countdown(on, _HEARING_STAGES, rules), today)


def court_reminders(today: date, due: date, rules: ReminderRules, objection: int) -> Plan:
    """Plan the reminders of the last day to go to the court (UU 14/2008 Art 48)."""
    series = Series(ReminderKind.COURT, Audience.PPID, f"dispute:{objection}:{due}")
    return rules.from_now_on(series.countdown(due, _COURT_STAGES, rules), today)
