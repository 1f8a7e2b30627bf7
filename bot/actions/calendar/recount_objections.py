"""The superior's dates after a change of the calendar: of objections and of orders."""

from dataclasses import dataclass
from datetime import date

from bot.actions.calendar import moved_dates
from bot.actions.calendar.moved_dates import Change
from bot.actions.objections import objection_filing
from bot.buttons.objection_buttons import PromiseObjectionLonger
from bot.buttons.submission_buttons import SignOnPaper
from bot.desk.turn import Turn
from bot.domain.answer_dates import Dates, after_calendar_change
from bot.domain.case_replay import date_facts
from bot.domain.objection_rules import answer_by
from bot.domain.objection_state import Objection
from bot.domain.submission import Matter
from bot.domain.workdays import WorkingCalendar
from bot.texts import OFFICIAL, Markup
from storage import cases, objections


@dataclass(frozen=True)
class Recounted:
    """An objection, and the dates of its answer by another calendar."""

    objection: Objection
    dates: Dates

    def line(self, turn: Turn) -> Markup:
        """Return a line on how the date of the objection would change."""
        return turn.texts.say(
            OFFICIAL,
            "calendar-touched-objection",
            number=self.objection.number,
            before=self.objection.dates.legal,
            due=self.dates.legal,
            promised=self.dates.promised,
            kept="no" if self.dates.legal == self.dates.promised else "yes",
        )

    async def apply(self, turn: Turn, change: Change) -> None:
        """Set the new date; the promise stays, and the objector is told if the date is earlier."""
        before, dates = self.objection.dates.legal, self.dates
        case = await cases.get(turn.tx, self.objection.case_id)
        objection = await objection_filing.set_dates(turn, case, self.objection, dates)
        number, longer = objection.number, dates.legal > dates.promised
        due, moved = str(dates.legal), date_facts(dates)
        await moved_dates.record(turn, case, change, before, number=number, due=due, **moved)
        confirm = turn.button(
            OFFICIAL, "button-promise-longer", PromiseObjectionLonger(objection.id)
        )
        paper = SignOnPaper(Matter.OBJECTION_LONGER, objection.id)
        await turn.say_group(
            "recounted-objection",
            [[confirm], [turn.button(OFFICIAL, "button-paper-print", paper)]] if longer else (),
            case=case,
            number=number,
            before=before,
            due=dates.legal,
            promised=dates.promised,
            work_to=dates.earlier,
            longer="yes" if longer else "no",
        )
        if dates.legal < min(before, dates.promised):
            await moved_dates.send_notice(
                turn,
                objection.person_id,
                case,
                "objection-earlier-notice",
                lambda language: objection_filing.buttons(turn, language, case),
                number=number,
                basis=change.basis,
                legal=dates.legal,
                addressee=turn.office.objection_addressee,
            )


@dataclass(frozen=True)
class Order:
    """An ordered day that a calendar makes a day off, or a working day again; it stays."""

    objection: Objection
    on: date
    becomes_off: bool

    def line(self, turn: Turn) -> Markup:
        """Return a line on how the ordered day would change."""
        return turn.texts.say(
            OFFICIAL,
            "calendar-touched-order",
            number=self.objection.number,
            due=self.on,
            off="yes" if self.becomes_off else "no",
        )

    async def apply(self, turn: Turn, change: Change) -> None:
        """Tell the group that the order stands, and the last working day to carry it out."""
        del change
        await turn.say_group(
            "recounted-order",
            case=await cases.get(turn.tx, self.objection.case_id),
            number=self.objection.number,
            due=self.on,
            off="yes" if self.becomes_off else "no",
            before=turn.calendar.previous_workday(self.on),
        )


async def find(turn: Turn, calendar: WorkingCalendar) -> list[Recounted]:
    """Return the objections that wait and to which a calendar would give another date."""
    found = []
    for objection in await objections.running(turn.tx):
        legal = answer_by(objection.filed_on, calendar, objection.regime).due
        if objection.waits and legal != objection.dates.legal:
            found.append(Recounted(objection, after_calendar_change(objection.dates, legal)))
    return found


async def find_orders(turn: Turn, calendar: WorkingCalendar) -> list[Order]:
    """Return the open orders whose day a calendar makes a day off, or a working day again."""
    old, found = turn.calendar, []
    for objection, on in await open_orders(turn):
        if on >= turn.today and old.is_workday(on) is not calendar.is_workday(on):
            found.append(Order(objection, on, not calendar.is_workday(on)))
    return found


async def open_orders(turn: Turn) -> list[tuple[Objection, date]]:
    """Return the objections whose answer ordered something that is still owed, and by when."""
    found = []
    for objection in await objections.running(turn.tx):
        case = await cases.get(turn.tx, objection.case_id)
        if objection.ordered_on is not None and (case is None or case.is_open):
            found.append((objection, objection.ordered_on))
    return found
