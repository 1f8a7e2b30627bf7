"""Requesters' own last days after a change of the calendar: to complete, to object, to dispute.

The office itself judges by the days to complete and to object: they only move later, at once and
without confirmation. The Commission counts by law: its last day is told even if it is earlier.
"""

from dataclasses import dataclass
from datetime import date

from bot.actions.calendar import moved_dates
from bot.actions.calendar.moved_dates import Change
from bot.actions.cases import case_card
from bot.actions.deadlines import objection_window
from bot.actions.objections import objection_filing, objection_status
from bot.buttons.own_objection_buttons import ObjectAbout
from bot.buttons.request_buttons import AddWords
from bot.desk.turn import Turn
from bot.domain.allowed_acts import State
from bot.domain.answer_dates import Dates
from bot.domain.case import Case
from bot.domain.completion_clock import Deficiency, completion_due
from bot.domain.legal_deadlines import local_date
from bot.domain.objection_state import Objection
from bot.domain.workdays import WorkingCalendar
from bot.texts import OFFICIAL, Markup
from storage import cases, date_history, deficiencies, objections


@dataclass(frozen=True)
class Completion:
    """A request that may be completed until a later day."""

    case: Case
    listed: Deficiency
    until: date

    def line(self, turn: Turn) -> Markup:
        """Return a line on how the last day to complete the request would change."""
        return turn.texts.say(
            OFFICIAL,
            "calendar-touched-completion",
            number=self.case.number,
            before=self.listed.complete_by,
            until=self.until,
        )

    async def apply(self, turn: Turn, change: Change) -> None:
        """Set the later last day, and tell the requester and the officers."""
        case, before, until = self.case, self.listed.complete_by, self.until
        await deficiencies.set_complete_by(turn.tx, self.listed.id, until)
        await _keep(turn, case, "completion", Dates(until, until), change)
        await moved_dates.record(turn, case, change, before, complete_by=str(until))
        await moved_dates.send_notice(
            turn,
            case.person_id,
            case,
            "completion-longer-notice",
            lambda language: [[turn.button(language, "button-complete-now", AddWords(case.id))]],
            number=case.number,
            basis=change.basis,
            until=until,
            before=before,
        )
        await turn.say_group(
            "recounted-completion", case=case, number=case.number, until=until, before=before
        )
        await case_card.refresh(turn, case.id)


@dataclass(frozen=True)
class Window:
    """The last day to object, as it was told and as it would be reckoned."""

    case: Case
    told: date
    reckoned: date

    @property
    def until(self) -> date:
        """Return the last day that holds: never before the one that was told."""
        return max(self.told, self.reckoned)

    def line(self, turn: Turn) -> Markup:
        """Return a line on how the last day to object would change."""
        return turn.texts.say(
            OFFICIAL,
            "calendar-touched-window",
            number=self.case.number,
            before=self.told,
            until=self.reckoned,
            kept="yes" if self.until == self.told else "no",
        )

    async def apply(self, turn: Turn, change: Change) -> None:
        """Keep the day that was told, or tell the requester the later one."""
        case, until = self.case, self.until
        await cases.set_objection_until(turn.tx, case.id, until)
        await _keep(turn, case, "objection", Dates(self.reckoned, until), change)
        await moved_dates.record(turn, case, change, self.told, objection_until=str(until))
        if until == self.told:
            return
        await moved_dates.send_notice(
            turn,
            case.person_id,
            case,
            "objection-right-longer-notice",
            lambda language: [[turn.button(language, "button-object", ObjectAbout(case.id))]],
            number=case.number,
            basis=change.basis,
            until=until,
            before=self.told,
        )


@dataclass(frozen=True)
class Dispute:
    """The last day to go to the Commission, before and after the change; both by law."""

    objection: Objection
    before: date
    until: date

    def line(self, turn: Turn) -> Markup:
        """Return a line on how the last day for the Commission would change."""
        return turn.texts.say(
            OFFICIAL,
            "calendar-touched-dispute",
            number=self.objection.number,
            before=self.before,
            until=self.until,
        )

    async def apply(self, turn: Turn, change: Change) -> None:
        """Tell the requester the day by law, even an earlier one: the Commission keeps to it."""
        number, until = self.objection.number, self.until
        case = await cases.get(turn.tx, self.objection.case_id)
        await moved_dates.record(
            turn, case, change, self.before, number=number, dispute_until=str(until)
        )
        await moved_dates.send_notice(
            turn,
            self.objection.person_id,
            case,
            "dispute-right-moved-notice",
            lambda language: objection_filing.buttons(turn, language, case),
            number=number,
            basis=change.basis,
            until=until,
            before=self.before,
        )


async def _keep(turn: Turn, case: Case, kind: str, became: Dates, change: Change) -> None:
    """Record in the history of dates that a date was set, and why."""
    await date_history.add(
        turn.tx,
        case.id,
        kind,
        became,
        because=f"{kind}-calendar",
        reason=change.basis,
        by=change.by,
        now=turn.now,
    )


async def find_completions(turn: Turn, calendar: WorkingCalendar) -> list[Completion]:
    """Return the requests that wait to be completed and would have more days for it."""
    found = []
    for case in await cases.owed(turn.tx):
        listed = await deficiencies.last(turn.tx, case.id)
        if case.state is not State.TO_COMPLETE or listed is None:
            continue
        noticed_on = local_date(listed.notified_at, turn.zone)
        until = completion_due(noticed_on, calendar, case.regime).due
        if until > listed.complete_by:
            found.append(Completion(case, listed, until))
    return found


async def find_windows(turn: Turn, calendar: WorkingCalendar) -> list[Window]:
    """Return the cases in which the last day to object was told and would change."""
    found = []
    for case in await objection_window.open_cases(turn):
        old = await objection_window.told_until(turn, case, turn.calendar)
        new = await objection_window.told_until(turn, case, calendar)
        if old is not None and new is not None and new != old >= turn.today:
            found.append(Window(case, old, new))
    return found


async def find_disputes(turn: Turn, calendar: WorkingCalendar) -> list[Dispute]:
    """Return the objections whose last day for the Commission would change."""
    found = []
    for objection in await objections.running(turn.tx):
        old = told_dispute_day(turn, objection, turn.calendar)
        new = told_dispute_day(turn, objection, calendar)
        if old is not None and new is not None and old != new and max(old, new) >= turn.today:
            found.append(Dispute(objection, old, new))
    return found


def told_dispute_day(turn: Turn, objection: Objection, calendar: WorkingCalendar) -> date | None:
    """Return the last day for the Commission after an answer or silence; None before that."""
    answered_on = None
    if objection.delivered_at is not None:
        answered_on = local_date(objection.delivered_at, turn.zone)
    elif not objection.waits or turn.today <= objection.dates.legal:
        return None
    reckoned = objection_status.dispute_until(turn, objection, answered_on, calendar)
    return reckoned.due if reckoned else None
