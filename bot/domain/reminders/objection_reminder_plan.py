"""The reminders of an objection, and of the dispute that may follow it: hearing and court."""

from datetime import date

from bot.domain.law.answer_dates import Dates
from bot.domain.law.legal_deadlines import Regime
from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    ReminderSeries,
)

_OBJECTION_STAGES = (15, 10, 5, 3, 1, 0)
_ORDER_STAGES = (5, 3, 1, 0)
_RIGHT_STAGES = (5, 1)
# A requester who was granted everything and rates at least this needs no note on rights.
_PLEASED = 4


def objection_reminders(
    received_on: date, dates: Dates, rules: ReminderRules, regime: Regime, objection: int
) -> Plan:
    """Plan the reminders of an answer to an objection: the judge's, and the requester's if late.

    The judge works to the earlier date, reminded every working day in election stages. After the
    legal date, which the Information Commission goes by, the requester is told that it is open.
    """
    due = dates.earlier
    matter = f"objection:{objection}:{due}"
    days = len(rules.calendar.workdays_between(received_on, due))
    stages = range(days) if regime is Regime.PEMILU else _OBJECTION_STAGES
    judge = ReminderSeries(ReminderKind.OBJECTION, Audience.ATASAN, matter)
    citizen = ReminderSeries(
        ReminderKind.OBJECTION_LATE, Audience.REQUESTER, f"objection:{objection}:{dates.legal}"
    )
    following = rules.calendar.next_workday(dates.legal)
    plan = [
        *judge.countdown(due, stages, rules),
        citizen.on(rules.at(following, rules.hours.requester), "late"),
        next_objection_overdue(due, due, rules, objection),
    ]
    return rules.still_to_come(plan, received_on)


def next_objection_overdue(
    due: date, after: date, rules: ReminderRules, objection: int
) -> PlannedReminder:
    """Plan the judge's overdue reminder on the first working day after `due` and `after`."""
    matter = f"objection:{objection}:{due}:overdue"
    return ReminderSeries(ReminderKind.OBJECTION_OVERDUE, Audience.ATASAN, matter).next_day(
        due, after, rules
    )


def ordered_reminders(ordered_on: date, due: date, rules: ReminderRules, objection: int) -> Plan:
    """Plan the reminders of the date ordered in an objection's answer: to PPID, then Atasan."""
    series = ReminderSeries(ReminderKind.ORDERED, Audience.PPID, f"order:{objection}:{due}")
    plan = [
        *series.countdown(due, _ORDER_STAGES, rules),
        *series.last_day(due, ("noon",), rules),
        next_order_overdue(due, ordered_on, rules, objection),
    ]
    return rules.still_to_come(plan, ordered_on)


def next_order_overdue(
    due: date, after: date, rules: ReminderRules, objection: int
) -> PlannedReminder:
    """Plan the Atasan's reminder of an order that was not carried out in time."""
    matter = f"order:{objection}:{due}:overdue"
    return ReminderSeries(ReminderKind.ORDER_OVERDUE, Audience.ATASAN, matter).next_day(
        due, after, rules
    )


def objection_right_reminders(opened_on: date, last_day: date, rules: ReminderRules) -> Plan:
    """Plan the two notes before the right to object ends (UU 14/2008 Art 36(1)).

    Rights of one case that end on the same day share the notes.
    """
    return _right(ReminderKind.OBJECTION_RIGHT, "objection_right", opened_on, last_day, rules)


def dispute_right_reminders(
    opened_on: date, last_day: date | None, rules: ReminderRules, objection: int
) -> Plan:
    """Plan the two notes before the right to a dispute ends (UU 14/2008 Art 37(2)).

    The plan is empty without a last day: where no number of days is known, no date is told.
    """
    if last_day is None:
        return ()
    matter = f"dispute_right:{objection}"
    return _right(ReminderKind.DISPUTE_RIGHT, matter, opened_on, last_day, rules)


def letter_reminders(until: date, today: date, rules: ReminderRules) -> Plan:
    """Plan the two notes to a kuasa before the letter of authority ends."""
    return _right(ReminderKind.LETTER_ENDS, "letter", today, until, rules)


def note_on_rights_is_welcome(*, granted_in_full: bool, rating: int | None) -> bool:
    """Say whether to send a note that a right ends: not after a full grant rated highly."""
    return not (granted_in_full and rating is not None and rating >= _PLEASED)


def _right(
    kind: ReminderKind, matter: str, opened_on: date, last_day: date, rules: ReminderRules
) -> Plan:
    series = ReminderSeries(kind, Audience.REQUESTER, f"{matter}:{last_day}")
    return rules.still_to_come(series.countdown(last_day, _RIGHT_STAGES, rules), opened_on)


_HEARING_STAGES = (3, 1, 0)
_COURT_STAGES = (10, 5, 3, 1, 0)


def hearing_reminders(today: date, on: date, rules: ReminderRules, objection: int) -> Plan:
    """Plan the reminders of a hearing: three working days ahead, the day before, on the day."""
    series = ReminderSeries(ReminderKind.HEARING, Audience.PPID, f"dispute:{objection}:{on}")
    return rules.still_to_come(series.countdown(on, _HEARING_STAGES, rules), today)


def court_reminders(today: date, due: date, rules: ReminderRules, objection: int) -> Plan:
    """Plan the reminders of the last day to go to the court (UU 14/2008 Art 48)."""
    series = ReminderSeries(ReminderKind.COURT, Audience.PPID, f"dispute:{objection}:{due}")
    return rules.still_to_come(series.countdown(due, _COURT_STAGES, rules), today)
