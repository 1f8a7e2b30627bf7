"""The reminders of a consequence test sent to a higher office while the clock runs on."""

from datetime import date

from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    PlannedReminder,
    ReminderKind,
    ReminderRules,
    Series,
)

_PROPOSE_EXTENSION, _MUST_CHOOSE = 5, 1


def next_upward(sent_on: date, after: date, rules: ReminderRules) -> PlannedReminder:
    """Plan the PPID's daily reminder that the higher office has not answered."""
    series = Series(ReminderKind.UPWARD, Audience.PPID, f"upward:{sent_on}")
    return series.next_day(sent_on, after, rules)


def upward_reminders(
    sent_on: date, due: date, rules: ReminderRules, *, extendable: bool = True
) -> Plan:
    """Plan the reminders of a test sent upward on `sent_on`, for an answer due on `due`.

    At five working days left extending is proposed, at one the PPID must choose; for a test sent
    later than that, both come the next working day, under the same key. Each daily reminder is
    planned by `next_upward`.
    """
    days = len(rules.calendar.workdays_between(sent_on, due))
    plan = [next_upward(sent_on, sent_on, rules)]
    if days == 0:
        return tuple(plan)
    choice = Series(ReminderKind.UPWARD_CHOICE, Audience.PPID, f"upward_choice:{due}")
    plan.append(_morning(choice, due, min(_MUST_CHOOSE, days - 1), rules))
    plan += choice.last_day(due, ("noon",), rules)
    if extendable:
        proposal = Series(ReminderKind.UPWARD_EXTENSION, Audience.PPID, f"upward_extension:{due}")
        plan.append(_morning(proposal, due, min(_PROPOSE_EXTENSION, days - 1), rules))
    return rules.from_now_on(plan, sent_on)


def _morning(series: Series, due: date, left: int, rules: ReminderRules) -> PlannedReminder:
    return series.on(rules.at(rules.ahead(due, left), rules.hours.officers), "once")
