"""The next reminder after one that was sent, as long as its matter is not settled."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.desk.turn import Turn
from bot.domain.reminders.answer_plan import next_overdue, overdue_duties
from bot.domain.reminders.objection_plan import next_objection_overdue, next_order_overdue
from bot.domain.reminders.office_plan import next_calendar_missing, next_urgent
from bot.domain.reminders.reminder_plan import Audience, Plan, ReminderKind, ReminderRules
from bot.domain.reminders.reminder_truth import Due
from bot.domain.reminders.review_plan import next_upward
from bot.domain.reminders.rights_plan import next_right
from bot.domain.reminders.signature_plan import next_signature
from storage import reminders

_ONE_DAY = timedelta(days=1)
Next = Callable[[Due, ReminderRules], Plan]


def _overdue(due: Due, rules: ReminderRules) -> Plan:
    if due.case is None:
        return ()
    last, today = due.case.dates.earlier, due.situation.today
    if due.audience is Audience.OFFICERS:
        return (next_overdue(last, today, rules),)
    return overdue_duties(last, today, rules)


def _upward(due: Due, rules: ReminderRules) -> Plan:
    return (next_upward(due.situation.day, due.situation.today, rules),)


def _objection(due: Due, rules: ReminderRules) -> Plan:
    objection, today = due.situation.objection, due.situation.today
    if objection is None:
        return ()
    return (next_objection_overdue(objection.dates.earlier, today, rules, objection.id),)


def _order(due: Due, rules: ReminderRules) -> Plan:
    objection, today = due.situation.objection, due.situation.today
    if objection is None:
        return ()
    return (next_order_overdue(due.situation.day, today, rules, objection.id),)


def _right(due: Due, rules: ReminderRules) -> Plan:
    entry, today = due.situation.entry, due.situation.today
    if entry is None or today < entry.ends_on:
        return ()
    return (next_right(entry.id, entry.ends_on, today, rules),)


def _urgent(due: Due, rules: ReminderRules) -> Plan:
    entry, today = due.situation.entry, due.situation.today
    return () if entry is None else (next_urgent(entry.id, today + _ONE_DAY, rules),)


def _calendar(due: Due, rules: ReminderRules) -> Plan:
    following = next_calendar_missing(due.situation.today, rules)
    return () if following is None else (following,)


def _signature(due: Due, rules: ReminderRules) -> Plan:
    entry, today = due.situation.entry, due.situation.today
    if entry is None:
        return ()
    return (next_signature(entry.id, entry.ends_on, today, rules, due.audience),)


FOLLOWING: Mapping[ReminderKind, Next] = {
    ReminderKind.OVERDUE: _overdue,
    ReminderKind.UPWARD: _upward,
    ReminderKind.OBJECTION_OVERDUE: _objection,
    ReminderKind.ORDER_OVERDUE: _order,
    ReminderKind.RIGHT: _right,
    ReminderKind.LIST_URGENT: _urgent,
    ReminderKind.CALENDAR_MISSING: _calendar,
    ReminderKind.SIGNATURE: _signature,
}
"""The kinds that come again until their matter is settled."""


async def plan_next(turn: Turn, due: Due) -> None:
    """Plan the reminder that follows another, if its kind comes again."""
    following = FOLLOWING.get(due.kind)
    if following is not None:
        rules = turn.office.reminder_rules(turn.calendar)
        await reminders.plan(turn.tx, due.about, following(due, rules))
