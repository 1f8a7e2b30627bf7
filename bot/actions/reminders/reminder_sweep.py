"""Planning of the office's own reminders, and sending of all that are due and still hold."""

from bot.actions.information_list import list_renewal
from bot.actions.reminders import due_reminders, officer_digest, requester_reminders
from bot.desk import office_time
from bot.desk.turn import Turn
from bot.domain.legal_deadlines import local_date
from bot.domain.publication_clock import line_of
from bot.domain.reminders.office_plan import (
    acting_reminders,
    ended_reminder,
    exemption_reminders,
    next_calendar_missing,
    renewal_reminder,
    report_reminders,
    report_words_reminder,
    scan_reminders,
)
from bot.domain.reminders.reminder_plan import About, Audience, PlannedReminder, ReminderRules
from bot.domain.reminders.reminder_truth import Due
from storage import desk_state, reminders

PLANNED = "office_reminders_planned_on"


async def plan_office(turn: Turn) -> int:
    """Plan once a day, under keys that stay the same, what the office owes; return how much.

    These are the reminders of exemptions, the public list, acting holders, scans of decrees,
    calendar and report. Days off may change at any time: each is checked again before it is sent.
    """
    today = turn.today.isoformat()
    if await desk_state.get(turn.tx, PLANNED) == today:
        return 0
    rules = turn.office.reminder_rules(turn.calendar)
    planned = [*await _of_entries(turn, rules), *_of_the_year(turn, rules)]
    await reminders.plan(turn.tx, About(), planned)
    await desk_state.put(turn.tx, PLANNED, today)
    return len(planned)


async def _of_entries(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    """Plan from the day on which an entry was recorded, so that the keys are the same every day."""
    planned: list[PlannedReminder] = []
    for entry in await reminders.exemptions(turn.tx, turn.today):
        since = local_date(entry.since, turn.zone)
        planned += exemption_reminders(entry.id, entry.ends_on, since, rules)
        planned.append(ended_reminder(entry.id, entry.ends_on, rules))
    asked = line_of(turn.today, turn.calendar)
    planned += [renewal_reminder(one.id, asked, rules) for one in await list_renewal.due(turn)]
    for entry in await reminders.acting(turn.tx, turn.today):
        since = local_date(entry.since, turn.zone)
        planned += acting_reminders(entry.id, entry.ends_on, since, rules)
    for entry in await reminders.scans(turn.tx):
        since = local_date(entry.since, turn.zone)
        planned += scan_reminders(entry.id, entry.ends_on, since, rules)
    return planned


def _of_the_year(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    missing = next_calendar_missing(turn.today, rules)
    year = turn.today.year
    report = [*report_reminders(year, rules), report_words_reminder(year, rules)]
    coming = [reminder for reminder in report if reminder.due_at > turn.now]
    return [*coming, *([missing] if missing else [])]


async def sweep(turn: Turn) -> int:
    """Send what is due and still true; return how many reminders were settled.

    Never at night or on a day off: what became due then waits for the morning.
    """
    if not office_time.may_remind(turn):
        return 0
    too_early = office_time.is_too_early(turn)
    to_officers: list[Due] = []
    to_requesters: list[Due] = []
    settled = 0
    for reminder in await reminders.due(turn.tx, turn.now):
        is_for_requester = reminder.audience == Audience.REQUESTER
        if is_for_requester and too_early:
            continue
        due = await due_reminders.now_of(turn, reminder)
        settled += 1
        if due.is_true:
            (to_requesters if is_for_requester else to_officers).append(due)
        else:
            await reminders.settle(turn.tx, reminder.id, "dropped", turn.now)
    await requester_reminders.send(turn, to_requesters)
    await officer_digest.send(turn, to_officers)
    return settled
