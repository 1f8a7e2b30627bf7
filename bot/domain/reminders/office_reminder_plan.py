"""The reminders that belong to no case: data rights, exemptions, acting holders, yearly duties."""

from datetime import date, datetime, timedelta

from bot.domain.law.legal_deadlines import DUTIES, Duty
from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    ReminderSeries,
    by_time,
)

_ONE_DAY = timedelta(days=1)
_EXPIRY_STAGES = (60, DUTIES[Duty.OPENING].working_days)
_ACTING_STAGES = (3, 0)
_WEEK = 7
_ASK_CALENDAR_FROM = (11, 1)
_REPORT_DAYS = ((1, 2), (3, 1), (3, 15))
REPORT_DUE = (3, 31)


def exemption_reminders(entry: int, ends_on: date, after: date, rules: ReminderRules) -> Plan:
    """Plan the PPID's reminders 60 and 30 working days before an exemption ends.

    It must be declared open by then and opens by itself at its end (PP 61/2010 Art 11). An entry
    recorded later than both is reminded of on the next working day.
    """
    series = ReminderSeries(
        ReminderKind.EXEMPTION_EXPIRY, Audience.PPID, f"exemption:{entry}:{ends_on}"
    )
    plan = rules.still_to_come(series.countdown(ends_on, _EXPIRY_STAGES, rules), after)
    day = rules.calendar.next_workday(after)
    if plan or day > ends_on:
        return plan
    return (series.on(rules.at(day, rules.hours.officers), "recorded"),)


def ended_reminder(entry: int, ends_on: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the PPID's reminder, the working day after an exemption ended, to publish what it hid.

    It opened by itself (PP 61/2010 Art 11).
    """
    series = ReminderSeries(
        ReminderKind.EXEMPTION_ENDED, Audience.PPID, f"opened:{entry}:{ends_on}"
    )
    return series.on(rules.at(rules.calendar.next_workday(ends_on), rules.hours.officers), "once")


def renewal_reminder(unit: int, day: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the monthly line that asks a unit whether its published entries are still true."""
    matter = f"renewal:{unit}:{day}"
    series = ReminderSeries(ReminderKind.LIST_RENEWAL, Audience.PELAKSANA, matter)
    return series.on(rules.at(day, rules.hours.officers), "once")


def next_urgent(entry: int, day: date, rules: ReminderRules) -> PlannedReminder:
    """Plan a reminder of a draft that must be published at once (UU 14/2008 Art 10)."""
    series = ReminderSeries(ReminderKind.LIST_URGENT, Audience.PPID, f"urgent:{entry}")
    day = rules.calendar.on_or_after(day)
    return series.on(rules.at(day, rules.hours.officers), day)


def acting_reminders(grant: int, ends_on: date, after: date, rules: ReminderRules) -> Plan:
    """Plan the administrators' reminders before an acting holder's last day."""
    series = ReminderSeries(
        ReminderKind.ACTING_ENDS, Audience.ADMINISTRATOR, f"acting:{grant}:{ends_on}"
    )
    return rules.still_to_come(series.countdown(ends_on, _ACTING_STAGES, rules), after)


def next_scan(
    decree: int, entered: date, today: date, rules: ReminderRules, *, numbered: bool
) -> PlannedReminder:
    """Plan the administrators' reminder of a scan that is missing: each Monday after its entry.

    Of an order that has no number yet, each working day.
    """
    series = ReminderSeries(ReminderKind.DECREE_SCAN, Audience.ADMINISTRATOR, f"scan:{decree}")
    first = max(today, entered + _ONE_DAY)
    if numbered:
        first += timedelta(days=-first.weekday() % _WEEK)
    day = rules.calendar.on_or_after(first)
    return series.on(rules.at(day, rules.hours.officers), first if numbered else day)


def next_calendar_missing(after: date, rules: ReminderRules) -> PlannedReminder | None:
    """Plan the next daily request for a missing days-off decree; None if no year lacks one.

    Next year's is asked for from 1 November, this year's at once.
    """
    calendar = rules.calendar
    year = after.year + 1 if calendar.is_decreed(after.year) else after.year
    if calendar.is_decreed(year):
        return None
    first = date(year - 1, *_ASK_CALENDAR_FROM)
    day = calendar.on_or_after(max(first, after + _ONE_DAY))
    series = ReminderSeries(
        ReminderKind.CALENDAR_MISSING, Audience.ADMINISTRATOR, f"calendar:{year}"
    )
    return series.on(rules.at(day, rules.hours.officers), day)


def report_reminders(year: int, rules: ReminderRules) -> Plan:
    """Plan the reminders, in `year`, of the report on the year before (Perki 1/2021 Art 56).

    On a day off they move to the next working day, the last one to the one before.
    """
    series = ReminderSeries(ReminderKind.ANNUAL_REPORT, Audience.PELAKSANA, f"report:{year - 1}")
    days = [rules.calendar.on_or_after(date(year, month, day)) for month, day in _REPORT_DAYS]
    days.append(rules.ahead(date(year, *REPORT_DUE), 0))
    return by_time(series.on(rules.at(day, rules.hours.officers), day) for day in days)


def months_after(day: date, count: int) -> date:
    """Return the first day of the month that lies `count` months after a day's month."""
    years, month = divmod(day.month - 1 + count, 12)
    return date(day.year + years, month + 1, 1)


def register_reminder(today: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the line that asks the PPID, next month, to print and sign this month's register.

    A sheet in the office's cupboard with the record's code in its foot is what people trust who
    check no hashes.
    """
    series = ReminderSeries(
        ReminderKind.REGISTER_TO_SIGN, Audience.PPID, f"register:{months_after(today, 0)}"
    )
    day = rules.calendar.on_or_after(months_after(today, 1))
    return series.on(rules.at(day, rules.hours.officers), "once")


_RIGHT_STAGES = (24, 48)
_ROOM = timedelta(hours=1)
"""The last reminder goes out at least this long before the deadline, to leave time to act."""


def right_reminders(
    request: int, received_at: datetime, due_at: datetime, rules: ReminderRules
) -> Plan:
    """Plan the PPID's reminders after 24 and 48 hours, and in the last hours of work.

    One whose hour falls at night or on a day off goes out the next working morning.
    """
    due_on = due_at.astimezone(rules.zone).date()
    series = ReminderSeries(ReminderKind.RIGHT, Audience.PPID, f"right:{request}:{due_on}")
    plan = [series.on(received_at + timedelta(hours=hours), hours) for hours in _RIGHT_STAGES]
    last = _last_hour(received_at, due_at, rules)
    if last is not None:
        plan.append(series.on(last, "last"))
    return by_time(plan)


def _last_hour(received_at: datetime, due_at: datetime, rules: ReminderRules) -> datetime | None:
    """Return the last reminder hour on a working day that leaves time to act, or None."""
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
