"""The dates of a case: set in one place, each with its reason, and reminded of anew."""

from bot.desk import Turn
from bot.domain import reminders as plan
from bot.domain.case import Case
from bot.domain.duedates import Dates
from storage import cases, duedates, reminders


async def promise(turn: Turn, case: Case) -> None:
    """Keep the date that the receipt promises, and plan its reminders."""
    await duedates.add(
        turn.tx, case.id, "answer", case.dates, because="received", by="desk", now=turn.now
    )
    await plan_answer(turn, case)


async def set_dates(
    turn: Turn, case: Case, new: Dates, *, because: str, by: str, reason: str = ""
) -> Case:
    """Set the last day of an answer, keep why, and plan its reminders instead of the old ones."""
    await cases.set_dates(turn.tx, case.id, new.legal, new.promised)
    await duedates.add(
        turn.tx, case.id, "answer", new, because=because, reason=reason, by=by, now=turn.now
    )
    changed = case.model_copy(update={"due_on": new.legal, "promised_on": new.promised})
    await plan_answer(turn, changed)
    return changed


async def plan_answer(turn: Turn, case: Case) -> None:
    """Plan the reminders of the answer; those of an older date are dropped."""
    rules = turn.desk.office.reminder_rules(turn.desk.calendar)
    due = case.dates.earlier
    await reminders.drop(turn.tx, reminders.About(case.id), turn.now, "answer:")
    for reminder in plan.answer_reminders(case.received_on, due, rules, case.regime):
        if reminder.due_at > turn.now or reminder.kind is plan.ReminderKind.LATE:
            await reminders.plan(turn.tx, reminders.About(case.id), reminder)
