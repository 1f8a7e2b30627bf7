"""The last day to object, as a notice told it, and the two reminders before it."""

from datetime import date, timedelta

from bot.actions.deadlines import objection_grounds
from bot.desk.turn import Turn
from bot.domain.answer_dates import grounds_close_by
from bot.domain.case import Case
from bot.domain.legal_deadlines import DeadlineKind, deadline
from bot.domain.reminders.objection_plan import objection_right_reminders
from bot.domain.reminders.reminder_plan import About
from bot.domain.workdays import WorkingCalendar
from storage import cases, reminders

# The longest of the rights after an answer, 30 working days, is over by then in every year.
LONGEST = timedelta(days=120)
_ONE_DAY = timedelta(days=1)


async def open_cases(turn: Turn) -> list[Case]:
    """Return the cases in which a last day to object may have been told, each once."""
    ended = await cases.ended_since(turn.tx, turn.now - LONGEST)
    return list({case.id: case for case in (*ended, *await cases.owed(turn.tx))}.values())


async def told_until(turn: Turn, case: Case, calendar: WorkingCalendar) -> date | None:
    """Return the last day to object that was told; None if none was, or the right was used.

    A notice tells it when a request ends, or when its date has passed without an answer.
    """
    reckoned = await _reckoned(turn, case, calendar)
    if reckoned is None or (await reminders.around_case(turn.tx, case.id)).objected:
        return None
    return max(reckoned, case.objection_until or reckoned)


async def _reckoned(turn: Turn, case: Case, calendar: WorkingCalendar) -> date | None:
    if case.is_open:
        silent = turn.today > case.dates.earlier
        return grounds_close_by(case.dates, calendar, case.regime).due if silent else None
    facts = await objection_grounds.facts_of(turn, case)
    ended_on = facts.corrected_on or facts.heard_on or facts.ended_on
    if ended_on is None:
        return None
    return deadline(DeadlineKind.OBJECTION_FILING, ended_on, calendar, case.regime).due


async def plan(turn: Turn, case: Case) -> None:
    """Plan the two reminders before the right to object ends, replacing older ones."""
    rules, about = turn.office.reminder_rules(turn.calendar), About(case.id)
    until = await told_until(turn, case, turn.calendar)
    planned = objection_right_reminders(turn.today - _ONE_DAY, until, rules) if until else ()
    await reminders.replan(turn.tx, about, planned, turn.now, "objection_right:")
