"""The clock of an objection: the last days of its answer, and the reminders of what follows."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from bot.actions.objections import objection_lookup, objection_messages, objection_status
from bot.buttons.objection_buttons import NotElection
from bot.desk import notice_delivery
from bot.desk.button_acts import in_group
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.notice_delivery import NoticeDraft
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.answer_dates import Dates, after_calendar_change
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.election_regime import tag_by
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.legal_notice import NEW_DATE
from bot.domain.law.objection_rules import answer_by, safest_deadline
from bot.domain.law.objection_state import Objection
from bot.domain.records.event_trail import date_facts
from bot.domain.records.events import EventName
from bot.domain.reminders.objection_reminder_plan import (
    dispute_right_reminders,
    next_objection_overdue,
    objection_reminders,
)
from bot.domain.reminders.reminder_plan import PlannedReminder, Subject
from bot.errors import Refused
from storage import objections, people, reminders

_ONE_DAY = timedelta(days=1)


def matter_of(objection: Objection) -> Subject:
    """Return the matter under which an objection's reminders are stored."""
    return Subject(objection.case_id, objection.id)


async def replace_reminders(
    turn: Turn, objection: Objection, planned: Iterable[PlannedReminder], *prefixes: str
) -> None:
    """Plan the reminders still to come, in place of waiting ones whose keys have `prefixes`."""
    await reminders.replace_reminders(turn.tx, matter_of(objection), planned, turn.now, *prefixes)


async def drop_reminders(turn: Turn, objection: Objection, *prefixes: str) -> None:
    """Drop the waiting reminders, or only those whose keys have `prefixes`."""
    await reminders.drop_waiting(turn.tx, matter_of(objection), turn.now, *prefixes)


async def plan_answer_reminders(turn: Turn, objection: Objection) -> None:
    """Plan the reminders of the answer and of what follows silence, in place of earlier ones."""
    rules = turn.reminder_rules
    dates, yesterday = objection.dates, turn.today - _ONE_DAY
    planned = [
        *objection_reminders(objection.filed_on, dates, rules, objection.regime, objection.id),
        # Once the date is over, the daily reminder goes on from today.
        next_objection_overdue(dates.earlier, yesterday, rules, objection.id),
        next_objection_overdue(dates.earlier, turn.today, rules, objection.id),
    ]
    await replace_reminders(turn, objection, planned, "objection:")
    await plan_dispute_reminders(turn, objection, objection.due_on)


async def plan_dispute_reminders(turn: Turn, objection: Objection, opened_on: date) -> None:
    """Plan the reminders of the right to a dispute: after silence, then after the answer."""
    last = safest_deadline(objection_status.dispute_readings(turn, objection), turn.today)
    until = last.due if last else None
    planned = dispute_right_reminders(opened_on, until, turn.reminder_rules, objection.id)
    await replace_reminders(turn, objection, planned, "dispute_right:")


async def set_dates(turn: Turn, objection: Objection, dates: Dates, by: Authority | ByLaw) -> None:
    """Set the legal and the promised day of an objection's answer, and replan its reminders."""
    await objections.set_dates(turn.tx, objection.id, dates, by)
    await plan_answer_reminders(
        turn, replace(objection, due_on=dates.legal, promised_on=dates.promised)
    )


async def set_ordinary_clock(turn: Turn, by: Authority, button: NotElection) -> None:
    """Put an objection on the ordinary clock: it asks for no election information.

    As with requests: within a working day, and what was promised stays.
    """
    objection = await objection_lookup.demand_objection(turn, button.objection_id)
    objection_lookup.demand_possible(turn, objection, Act.SET_OBJECTION_REGIME)
    if turn.today > tag_by(objection.filed_on, turn.calendar):
        raise Refused("objection-regime-settled", number=objection.number)
    legal = answer_by(objection.filed_on, turn.calendar, Regime.UMUM).due
    dates = after_calendar_change(objection.dates, legal)
    await objections.set_regime(turn.tx, objection.id, Regime.UMUM, by)
    objection = replace(objection, regime=Regime.UMUM)
    await set_dates(turn, objection, dates, by)
    number, promised = objection.number, dates.promised
    await record_event(
        turn,
        None,
        EventName.REGIME_SET,
        by,
        number=number,
        regime=Regime.UMUM,
        reason="",
        due=legal.isoformat(),
        **date_facts(dates),
    )
    await say_group(turn, "objection-not-election", number=number, due=legal, promised=promised)
    person = await people.get(turn.tx, objection.person_id)
    if person is not None:
        told = {"number": number, "due": legal, "promised": promised}
        draft = NoticeDraft(NEW_DATE, by, {}, objection_id=objection.id)
        keyboard = objection_messages.message_buttons(turn, person.language, None)
        await notice_delivery.deliver_notice(
            turn, person, None, draft, "objection-regime-notice", told, keyboard
        )


ADDS = (in_group(NotElection, set_ordinary_clock, once=True),)
