"""The answers' dates after a change of the calendar: promises are kept, or made longer by hand."""

from dataclasses import dataclass

from bot.actions.cases import case_card
from bot.actions.deadlines import case_dates
from bot.desk import permissions
from bot.desk.turn import Turn
from bot.domain.allowed_acts import Action
from bot.domain.answer_dates import Dates, after_calendar_change, reckonings
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.workdays import WorkingCalendar
from bot.texts import OFFICIAL, Markup
from storage import cases, people


@dataclass(frozen=True)
class Recounted:
    """What a calendar makes of the dates of a case."""

    case: Case
    dates: Dates
    estimated: bool

    @property
    def moved(self) -> bool:
        """Say whether the legal date becomes another one."""
        return self.dates != self.case.dates


async def find(turn: Turn, calendar: WorkingCalendar) -> list[Recounted]:
    """Return the open cases to which a calendar would give another date or certainty.

    A date that the superior ordered is no count of days, and stays.
    """
    counted = [
        _recount(case, calendar) for case in await cases.owed(turn.tx) if not case.ordered_on
    ]
    return [one for one in counted if one.moved or one.estimated != one.case.estimated]


def _recount(case: Case, calendar: WorkingCalendar) -> Recounted:
    steps = reckonings(case, calendar)
    new = after_calendar_change(case.dates, steps[-1].due)
    return Recounted(case, new, any(step.estimated for step in steps))


def line(turn: Turn, one: Recounted) -> Markup:
    """Write what would become of a case's date."""
    return turn.desk.texts.say(
        OFFICIAL,
        "calendar-touched",
        number=one.case.number,
        before=one.case.due_on,
        due=one.dates.legal,
        promised=one.dates.promised,
        kept="no" if one.dates.legal == one.dates.promised else "yes",
    )


async def apply(turn: Turn, by: str, basis: str, one: Recounted) -> None:
    """Set the new date; the promise stays as it is."""
    await cases.set_estimated(turn.tx, one.case.id, estimated=one.estimated)
    if one.moved:
        case = await case_dates.set_dates(
            turn, one.case, one.dates, because="calendar", by=by, reason=basis
        )
        await turn.record(
            case,
            EventName.RECOUNTED,
            by,
            before=one.case.due_on.isoformat(),
            due=case.due_on.isoformat(),
            basis=basis,
        )
        await _tell_officers(turn, case, one)
        if case.dates.legal < min(one.case.due_on, case.dates.promised):
            await _tell_requester(turn, case, basis)
    await case_card.refresh(turn, one.case.id)


async def _tell_officers(turn: Turn, case: Case, one: Recounted) -> None:
    await turn.say_group(
        "recounted",
        case=case,
        number=case.number,
        before=one.case.due_on,
        due=case.due_on,
        promised=case.dates.promised,
        work_to=case.dates.earlier,
        longer="yes" if case.dates.legal > case.dates.promised else "no",
    )


async def _tell_requester(turn: Turn, case: Case, basis: str) -> None:
    """Say that the right to object to silence arises before the promised day."""
    person = await people.get(turn.tx, case.person_id)
    if person is None:
        return
    text = turn.desk.texts.notice(
        person.language,
        "answer-earlier-notice",
        number=case.number,
        basis=basis,
        legal=case.dates.legal,
        promised=case.dates.promised,
    )
    why = [[turn.button(person.language, "button-why", "why", case.id)]]
    await turn.tell(person, text, why, case=case, purpose="notice")


async def lengthen_promise(turn: Turn, case: Case, officer: Officer) -> None:
    """Promise the later legal date, confirmed by the PPID while the old promise still runs."""
    await permissions.allow(turn, officer, case, Action.LENGTHEN)
    actor = f"officer:{officer.telegram_id}"
    before = case.dates.promised
    new = Dates(case.dates.legal, case.dates.legal)
    case = await case_dates.set_dates(turn, case, new, because="promise", by=actor)
    await turn.record(
        case,
        EventName.PROMISE_LENGTHENED,
        actor,
        before=before.isoformat(),
        due=new.promised.isoformat(),
    )
    person = await people.get(turn.tx, case.person_id)
    if person is not None:
        text = turn.desk.texts.notice(
            person.language,
            "promise-longer-notice",
            number=case.number,
            before=before,
            due=new.promised,
        )
        why = [[turn.button(person.language, "button-why", "why", case.id)]]
        await turn.tell(person, text, why, case=case, purpose="notice")
    await turn.say_group("promise-lengthened", case=case, due=new.promised)
    await case_card.refresh(turn, case.id)
