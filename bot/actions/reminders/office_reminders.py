"""What the office itself must not forget: looked up once a day, planned by key."""

from bot.desk.turn import Turn
from bot.domain.legal_deadlines import local_date
from bot.domain.reminders import (
    PlannedReminder,
    ReminderRules,
    acting_reminders,
    exemption_reminders,
    next_calendar_missing,
    report_reminders,
    report_words_reminder,
)
from storage import desk_state, reminder_facts, reminders

PLANNED = "office_reminders_planned_on"


async def plan_office(turn: Turn) -> int:
    """Plan the reminders of exemptions, acting holders, calendar and report; return how many.

    A day off may be added or taken away at any time, so what holds is asked when it goes out.
    """
    today = turn.today.isoformat()
    if await desk_state.get(turn.tx, PLANNED) == today:
        return 0
    rules = turn.desk.office.reminder_rules(turn.desk.calendar)
    planned = [*await _of_entries(turn, rules), *_of_the_year(turn, rules)]
    await reminders.plan(turn.tx, reminders.About(), planned)
    await desk_state.put(turn.tx, PLANNED, today)
    return len(planned)


async def _of_entries(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    """Plan from the day on which an entry was recorded, so that its keys stay the same."""
    planned: list[PlannedReminder] = []
    for entry in await reminder_facts.exemptions(turn.tx, turn.today):
        since = local_date(entry.since, turn.desk.zone)
        planned += exemption_reminders(entry.id, entry.ends_on, since, rules)
    for entry in await reminder_facts.acting(turn.tx, turn.today):
        since = local_date(entry.since, turn.desk.zone)
        planned += acting_reminders(entry.id, entry.ends_on, since, rules)
    return planned


def _of_the_year(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    missing = next_calendar_missing(turn.today, rules)
    year = turn.today.year
    report = [*report_reminders(year, rules), report_words_reminder(year, rules)]
    coming = [reminder for reminder in report if reminder.due_at > turn.now]
    return [*coming, *([missing] if missing else [])]
