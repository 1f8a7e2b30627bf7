"""Planning of the office's own reminders, and sending of all that are due and still hold."""

from collections.abc import Sequence
from datetime import datetime, time

from bot.actions.information_list import list_renewal
from bot.actions.reminders import officer_digest, requester_reminders
from bot.desk import office_time, rounds
from bot.desk.turn import Desk, Turn
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.list_entry import line_of
from bot.domain.law.submission import QUIET_DAYS
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
    report_words_reminder,
)
from bot.domain.reminders.reminder_kinds import DueReminder
from bot.domain.reminders.reminder_plan import PlannedReminder, ReminderRules, Subject
from storage import desk_state, reminders

PLANNED = "office_reminders_planned_on"


async def plan_office(desk: Desk, at: datetime) -> int:
    """Plan once a day, under keys that stay the same, what the office owes; return how much.

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
    """Plan from the day on which an entry was recorded, so that the keys are the same every day."""
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
    year = turn.today.year
    duties = [*report_reminders(year, rules), report_words_reminder(year, rules)]
    duties.append(register_reminder(turn.today, rules))
    coming = [reminder for reminder in duties if reminder.due_at > turn.now]
    return [*coming, *([missing] if missing else [])]


OFFICE_PLANS = (_of_exemptions, _of_the_list, _of_acting, _of_scans, _of_the_year)
"""What plans the office's own reminders; one that fails keeps no other from it."""


async def send_due(desk: Desk, now: datetime) -> int:
    """Send what is due and still true; return how many reminders were settled.

    Never at night or on a day off: what became due then waits for the morning.
    """
    settled = await rounds.for_each_row(desk, "reminders", _to_requesters, _tell_requester, now)
    return settled + await rounds.run_gathered(desk, "digest", _to_officers, _tell_officers, now)


def unconfirmed_muted_since(turn: Turn) -> datetime:
    """Return since when an unconfirmed letter mutes the reminders that its answer is late."""
    day = turn.today
    for _ in range(QUIET_DAYS):
        day = turn.calendar.previous_workday(day)
    return datetime.combine(day, time(), turn.zone)


async def _to_requesters(turn: Turn) -> Sequence[int] | None:
    if not office_time.may_remind(turn) or office_time.is_too_early(turn):
        return None
    return await reminders.due_to_requesters(turn.tx, turn.now, unconfirmed_muted_since(turn))


async def _tell_requester(turn: Turn, reminder_id: int) -> int:
    due = await _load_due(turn, reminder_id)
    if due is not None:
        await requester_reminders.send_reminder(turn, due)
    return 1


async def _to_officers(turn: Turn) -> Sequence[int] | None:
    if not office_time.may_remind(turn):
        return None
    return await reminders.due_to_officers(turn.tx, turn.now, unconfirmed_muted_since(turn))


async def _tell_officers(turn: Turn, ids: Sequence[int], unread: Sequence[int]) -> int:
    judged = [await _load_due(turn, reminder_id) for reminder_id in ids]
    dues = [due for due in judged if due is not None]
    await officer_digest.send_digest(turn, dues, unread)
    return len(ids)


async def _load_due(turn: Turn, reminder_id: int) -> DueReminder | None:
    """Return a due reminder if it still holds; drop it if not."""
    reminder = await reminders.get_waiting(turn.tx, reminder_id)
    if reminder is None:
        return None
    due = await requester_reminders.due_of(turn, reminder)
    if due.is_true:
        return due
    await reminders.record_end(turn.tx, reminder.id, "dropped", turn.now)
    return None
