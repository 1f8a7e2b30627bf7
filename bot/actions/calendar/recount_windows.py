"""Citizens' own last days after a change of the calendar: to complete, to object, to dispute.

What the office told is kept where the office judges by it, and moves later at once: nobody has to
confirm what is the citizen's. The Commission counts by law, so its last day is told as it falls.
"""

from dataclasses import dataclass
from datetime import date

from bot.actions.calendar.recount_objections import case_of
from bot.actions.cases import case_card
from bot.actions.deadlines import objection_window
from bot.actions.objections import objection_filing, objection_status
from bot.desk.turn import Turn
from bot.domain.allowed_acts import State
from bot.domain.answer_dates import Dates
from bot.domain.case import Case
from bot.domain.completion_clock import completion_due
from bot.domain.events import EventName
from bot.domain.legal_terms import local_date
from bot.domain.workdays import WorkingCalendar
from bot.texts import OFFICIAL, Markup
from storage import cases, date_history, deficiencies, objections, people
from storage.deficiencies import Deficiency
from storage.objections import Objection


@dataclass(frozen=True)
class Completion:
    """A request that may be completed for longer."""

    case: Case
    listed: Deficiency
    until: date


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


@dataclass(frozen=True)
class Dispute:
    """The last day to go to the Commission, before and after; both by law."""

    objection: Objection
    before: date
    until: date


async def find_completions(turn: Turn, calendar: WorkingCalendar) -> list[Completion]:
    """Return the requests that wait to be completed and would have more days for it."""
    found = []
    for case in await cases.owed(turn.tx):
        listed = await deficiencies.last(turn.tx, turn.desk.vault, case.id)
        if case.state is not State.TO_COMPLETE or listed is None:
            continue
        noticed_on = local_date(listed.notified_at, turn.desk.zone)
        until = completion_due(noticed_on, calendar, case.regime).due
        if until > listed.complete_by:
            found.append(Completion(case, listed, until))
    return found


def completion_line(turn: Turn, one: Completion) -> Markup:
    """Write what would become of the day until which a request is to be completed."""
    return turn.desk.texts.say(
        OFFICIAL,
        "calendar-touched-completion",
        number=one.case.number,
        before=one.listed.complete_by,
        until=one.until,
    )


async def apply_completion(turn: Turn, by: str, basis: str, one: Completion) -> None:
    """Give the requester the days, and say so to both sides."""
    case, before = one.case, one.listed.complete_by
    await deficiencies.set_complete_by(turn.tx, one.listed.id, one.until)
    await _keep(turn, case, "completion", Dates(one.until, one.until), (by, basis))
    await turn.record(
        case,
        EventName.RECOUNTED,
        by,
        complete_by=one.until.isoformat(),
        before=before.isoformat(),
        basis=basis,
    )
    person = await people.get(turn.tx, case.person_id)
    if person is not None:
        text = turn.desk.texts.notice(
            person.language,
            "completion-longer-notice",
            number=case.number,
            basis=basis,
            until=one.until,
            before=before,
        )
        add = [[turn.button(person.language, "button-complete-now", "add", case.id)]]
        await turn.tell(person, text, add, case=case, purpose="notice")
    await turn.say_group(
        "recounted-completion", case=case, number=case.number, until=one.until, before=before
    )
    await case_card.refresh(turn, case.id)


async def _keep(turn: Turn, case: Case, kind: str, became: Dates, why: tuple[str, str]) -> None:
    """Keep that a date was set; `why` is who changed the calendar, and on which basis."""
    by, basis = why
    because = f"{kind}-calendar"
    await date_history.add(
        turn.tx,
        turn.desk.vault,
        case.id,
        kind,
        became,
        because=because,
        reason=basis,
        by=by,
        now=turn.now,
    )


async def find_windows(turn: Turn, calendar: WorkingCalendar) -> list[Window]:
    """Return the cases in which the last day to object was told and would be another."""
    found = []
    for case in await objection_window.open_cases(turn):
        old = await objection_window.told_until(turn, case, turn.desk.calendar)
        new = await objection_window.told_until(turn, case, calendar)
        if old is not None and new is not None and new != old >= turn.today:
            found.append(Window(case, old, new))
    return found


def window_line(turn: Turn, one: Window) -> Markup:
    """Write what would become of the last day to object."""
    return turn.desk.texts.say(
        OFFICIAL,
        "calendar-touched-window",
        number=one.case.number,
        before=one.told,
        until=one.reckoned,
        kept="yes" if one.until == one.told else "no",
    )


async def apply_window(turn: Turn, by: str, basis: str, one: Window) -> None:
    """Keep the day that was told, or tell the requester the later one."""
    await cases.set_objection_until(turn.tx, one.case.id, one.until)
    await _keep(turn, one.case, "objection", Dates(one.reckoned, one.until), (by, basis))
    await turn.record(
        one.case,
        EventName.RECOUNTED,
        by,
        objection_until=one.until.isoformat(),
        before=one.told.isoformat(),
        basis=basis,
    )
    person = await people.get(turn.tx, one.case.person_id)
    if person is None or one.until == one.told:
        return
    text = turn.desk.texts.notice(
        person.language,
        "objection-right-longer-notice",
        number=one.case.number,
        basis=basis,
        until=one.until,
        before=one.told,
    )
    act = [[turn.button(person.language, "button-object", "object", one.case.id)]]
    await turn.tell(person, text, act, case=one.case, purpose="notice")


async def find_disputes(turn: Turn, calendar: WorkingCalendar) -> list[Dispute]:
    """Return the objections after which the last day for the Commission would be another."""
    found = []
    for objection in await objections.running(turn.tx):
        old = told_dispute_day(turn, objection, turn.desk.calendar)
        new = told_dispute_day(turn, objection, calendar)
        if old is not None and new is not None and old != new and max(old, new) >= turn.today:
            found.append(Dispute(objection, old, new))
    return found


def told_dispute_day(turn: Turn, objection: Objection, calendar: WorkingCalendar) -> date | None:
    """Return the last day for the Commission once it was told: after an answer, or silence."""
    answered_on = None
    if objection.delivered_at is not None:
        answered_on = local_date(objection.delivered_at, turn.desk.zone)
    elif not objection.waits or turn.today <= objection.dates.legal:
        return None
    reckoned = objection_status.dispute_until(turn, objection, answered_on, calendar)
    return reckoned.due if reckoned else None


def dispute_line(turn: Turn, one: Dispute) -> Markup:
    """Write what would become of the last day for the Commission."""
    return turn.desk.texts.say(
        OFFICIAL,
        "calendar-touched-dispute",
        number=one.objection.number,
        before=one.before,
        until=one.until,
    )


async def apply_dispute(turn: Turn, by: str, basis: str, one: Dispute) -> None:
    """Tell the requester the day of the law, also an earlier one: the Commission keeps to it."""
    objection, case = one.objection, await case_of(turn, one.objection)
    await turn.record(
        case,
        EventName.RECOUNTED,
        by,
        number=objection.number,
        dispute_until=one.until.isoformat(),
        before=one.before.isoformat(),
        basis=basis,
    )
    person = await people.get(turn.tx, objection.person_id)
    if person is None:
        return
    text = turn.desk.texts.notice(
        person.language,
        "dispute-right-moved-notice",
        number=objection.number,
        basis=basis,
        until=one.until,
        before=one.before,
    )
    keyboard = objection_filing.buttons(turn, person.language, case)
    await turn.tell(person, text, keyboard, case=case, purpose="notice")
