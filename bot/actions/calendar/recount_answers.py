"""The dates of answers after a change of the calendar; what was promised stays."""

from dataclasses import dataclass

from bot.actions.calendar import moved_dates
from bot.actions.calendar.moved_dates import Change
from bot.actions.cases import case_card
from bot.actions.deadlines import case_dates
from bot.buttons.request_buttons import ExplainOwnDate
from bot.desk.turn import Turn
from bot.domain.answer_dates import Dates, after_calendar_change
from bot.domain.case import Case
from bot.domain.case_replay import date_facts
from bot.domain.workdays import WorkingCalendar
from bot.texts import OFFICIAL, Markup
from storage import cases


@dataclass(frozen=True)
class Recounted:
    """A case, and the dates of its answer by another calendar."""

    case: Case
    dates: Dates
    estimated: bool

    @property
    def moved(self) -> bool:
        """Say whether the legal date becomes another one."""
        return self.dates != self.case.dates

    def line(self, turn: Turn) -> Markup:
        """Return a line on how the date of the case would change."""
        return turn.texts.say(
            OFFICIAL,
            "calendar-touched",
            number=self.case.number,
            before=self.case.due_on,
            due=self.dates.legal,
            promised=self.dates.promised,
            kept="no" if self.dates.legal == self.dates.promised else "yes",
        )

    async def apply(self, turn: Turn, change: Change) -> None:
        """Set the new date; the promise stays as it is."""
        await cases.set_estimated(turn.tx, self.case.id, estimated=self.estimated)
        if self.moved:
            await _move(turn, self.case, self.dates, change)
        await case_card.refresh(turn, self.case.id)


async def find(turn: Turn, calendar: WorkingCalendar) -> list[Recounted]:
    """Return the open cases whose date, or whether it is estimated, a calendar would change.

    A date that the superior ordered is not counted in days, and stays.
    """
    counted = [
        _recount(case, calendar) for case in await cases.owed(turn.tx) if not case.ordered_on
    ]
    return [one for one in counted if one.moved or one.estimated != one.case.estimated]


def _recount(case: Case, calendar: WorkingCalendar) -> Recounted:
    steps = case.reckonings(calendar)
    new = after_calendar_change(case.dates, steps[-1].due)
    return Recounted(case, new, any(step.estimated for step in steps))


async def _move(turn: Turn, old: Case, dates: Dates, change: Change) -> None:
    case = await case_dates.set_dates(
        turn, old, dates, because="calendar", by=change.by, reason=change.basis
    )
    due, moved = str(case.due_on), date_facts(case.dates)
    await moved_dates.record(turn, case, change, old.due_on, due=due, **moved)
    await turn.say_group(
        "recounted",
        case=case,
        number=case.number,
        before=old.due_on,
        due=case.due_on,
        promised=case.dates.promised,
        work_to=case.dates.earlier,
        longer="yes" if case.dates.legal > case.dates.promised else "no",
    )
    if case.dates.legal < min(old.due_on, case.dates.promised):
        # The right to object to silence arises before the promised day.
        await moved_dates.send_notice(
            turn,
            case.person_id,
            case,
            "answer-earlier-notice",
            lambda language: [[turn.button(language, "button-why", ExplainOwnDate(case.id))]],
            number=case.number,
            basis=change.basis,
            legal=case.dates.legal,
            promised=case.dates.promised,
        )
