"""Sending of the reminders that are due, each once and only if it still holds."""

from bot.actions.reminders import officer_digest, requester_reminders
from bot.desk import office_time
from bot.desk.turn import Turn
from bot.domain.reminders.reminder_plan import About, Audience, Reminder, ReminderKind
from bot.domain.reminders.reminder_truth import (
    CaseMatters,
    Due,
    OfficeMatter,
    Situation,
    named_number,
)
from storage import cases, objections, reminders


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
        due = await _due(turn, reminder)
        settled += 1
        if due.is_true:
            (to_requesters if is_for_requester else to_officers).append(due)
        else:
            await reminders.settle(turn.tx, reminder.id, "dropped", turn.now)
    await requester_reminders.send(turn, to_requesters)
    await officer_digest.send(turn, to_officers)
    return settled


async def _due(turn: Turn, reminder: Reminder) -> Due:
    """Return a due reminder with the facts that decide whether it still holds."""
    tx = turn.tx
    objection_id = reminder.objection_id
    objection = await objections.get(tx, objection_id) if objection_id else None
    case_id = reminder.case_id or (objection.case_id if objection else None)
    case = await cases.get(tx, case_id) if case_id else None
    about = About(case.id) if case else About(None, objection_id)
    situation = Situation(
        turn.today,
        reminder.key,
        case,
        await reminders.around_case(tx, case.id) if case else CaseMatters(),
        objection,
        await _entry(turn, reminder.kind, reminder.key),
        turn.calendar.is_decreed(named_number(reminder.key) or turn.today.year),
        await reminders.is_muted(tx, about),
        objection is not None and await objections.is_disputed(tx, objection.id),
    )
    return Due(reminder, reminder.kind, reminder.audience, case, situation)


async def _entry(turn: Turn, kind: ReminderKind, key: str) -> OfficeMatter | None:
    """Return the entry of the office that a key such as "exemption:3:2027-01-31" names."""
    match kind:
        case ReminderKind.EXEMPTION_EXPIRY:
            entries = await reminders.exemptions(turn.tx, turn.today)
        case ReminderKind.ACTING_ENDS:
            entries = await reminders.acting(turn.tx, turn.today)
        case ReminderKind.RIGHT:
            entries = await reminders.rights(turn.tx, turn.zone)
        case _:
            return None
    named = named_number(key)
    return next((entry for entry in entries if entry.id == named), None)
