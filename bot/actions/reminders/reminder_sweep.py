"""Sending of the reminders that are due, each once and only if it still holds."""

from bot.actions.reminders import due_reminders, officer_digest, requester_reminders
from bot.desk import office_time
from bot.desk.turn import Turn
from bot.domain.reminders.reminder_plan import Audience
from storage import reminders


async def sweep(turn: Turn) -> int:
    """Send what is due and still true; return how many reminders were settled.

    Never at night or on a day off: what became due then waits for the morning.
    """
    if not office_time.may_remind(turn):
        return 0
    too_early = office_time.is_too_early(turn)
    to_officers: list[due_reminders.Due] = []
    to_requesters: list[due_reminders.Due] = []
    settled = 0
    for reminder in await reminders.due(turn.tx, turn.now):
        is_for_requester = reminder.audience == Audience.REQUESTER
        if is_for_requester and too_early:
            continue
        due = await due_reminders.of(turn, reminder)
        settled += 1
        if due.is_true:
            (to_requesters if is_for_requester else to_officers).append(due)
        else:
            await reminders.settle(turn.tx, reminder.id, "dropped", turn.now)
    await requester_reminders.send(turn, to_requesters)
    await officer_digest.send(turn, to_officers)
    return settled
