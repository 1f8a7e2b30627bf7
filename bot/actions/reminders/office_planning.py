"""Planning, once a day, of the office's own reminders: what it owes without being asked."""

from collections.abc import Sequence
from datetime import datetime

from bot.actions.information_list import list_renewal
from bot.desk import rounds
from bot.desk.turn import Desk, Turn
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.list_entry import line_of
from bot.domain.people.role_permissions import NUMBER_FOLLOWS
from bot.domain.reminders.office_reminder_plan import (
    acting_reminders,
    ended_reminder,
    exemption_reminders,
    next_calendar_missing,
    next_scan,
    register_reminder,
    renewal_reminder,
    report_reminders,
)
from bot.domain.reminders.reminder_plan import PlannedReminder, ReminderRules, Subject
from storage import desk_state, reminders

PLANNED = "office_reminders_planned_on"


async def plan_office(desk: Desk, at: datetime) -> int:
    """Plan once a day, under stable keys, the office's own reminders; return the tasks done.

    These are the reminders of exemptions, the public list, acting holders, scans of decrees,
    calendar and report, each planned by itself. Days off may change at any time: each reminder is
    checked again before it is sent.
    """
    return await rounds.for_each_row(desk, "plan", _unplanned, _plan, at)


async def _unplanned(turn: Turn) -> Sequence[int]:
    today = turn.today.isoformat()
    places = range(1, len(OFFICE_PLANS) + 1)
    return [one for one in places if await desk_state.get(turn.tx, f"{PLANNED}:{one}") != today]


async def _plan(turn: Turn, place: int) -> int:
    planned = await OFFICE_PLANS[place - 1](turn, turn.reminder_rules)
    await reminders.add_reminders(turn.tx, Subject(), planned)
    await desk_state.put(turn.tx, f"{PLANNED}:{place}", turn.today.isoformat())
    return len(planned)


async def _of_exemptions(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    """Return the reminders of ending exemptions, under keys that are the same every day."""
    planned: list[PlannedReminder] = []
    for entry in await reminders.ending_exemptions(turn.tx, turn.today):
        since = local_date(entry.since, turn.zone)
        planned += exemption_reminders(entry.id, entry.ends_on, since, rules)
        planned.append(ended_reminder(entry.id, entry.ends_on, rules))
    return planned


async def _of_the_list(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    asked = line_of(turn.today, turn.calendar)
    return [renewal_reminder(one.id, asked, rules) for one in await list_renewal.due(turn)]


async def _of_acting(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    planned: list[PlannedReminder] = []
    for entry in await reminders.acting_holders(turn.tx, turn.today):
        since = local_date(entry.since, turn.zone)
        planned += acting_reminders(entry.id, entry.ends_on, since, rules)
    return planned


async def _of_scans(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    return [
        next_scan(
            one.id,
            local_date(one.since, turn.zone),
            turn.today,
            rules,
            numbered=one.title != NUMBER_FOLLOWS,
        )
        for one in await reminders.missing_scans(turn.tx)
    ]


async def _of_the_year(turn: Turn, rules: ReminderRules) -> list[PlannedReminder]:
    missing = next_calendar_missing(turn.today, rules)
    reports = report_reminders(turn.today.year, rules)
    duties = [*reports, register_reminder(turn.today, rules)]
    coming = [reminder for reminder in duties if reminder.due_at > turn.now]
    return [*coming, *([missing] if missing else [])]


OFFICE_PLANS = (_of_exemptions, _of_the_list, _of_acting, _of_scans, _of_the_year)
"""What plans the office's own reminders; one that fails keeps no other from it."""
