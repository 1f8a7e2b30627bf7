"""The superior's dates after a change of the calendar: to answer an objection, and an order's."""

from dataclasses import dataclass, replace
from datetime import date

from bot.actions.cases import case_card
from bot.actions.objections import objection_filing
from bot.desk import permissions
from bot.desk.turn import Button, Turn
from bot.domain.answer_dates import Dates, after_calendar_change
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.objection_rules import answer_by
from bot.domain.roles import DeskAction
from bot.domain.workdays import WorkingCalendar
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import cases, objections, people
from storage.objections import Objection


@dataclass(frozen=True)
class Recounted:
    """What a calendar makes of the date of an objection's answer."""

    objection: Objection
    dates: Dates


@dataclass(frozen=True)
class Order:
    """An ordered day that a calendar makes a day off, or a working day again; it stays."""

    objection: Objection
    on: date
    becomes_off: bool


async def case_of(turn: Turn, objection: Objection) -> Case | None:
    """Return the case that an objection is about; None without one."""
    return await cases.get(turn.tx, objection.case_id)


async def find(turn: Turn, calendar: WorkingCalendar) -> list[Recounted]:
    """Return the objections that wait and to which a calendar would give another date."""
    found = []
    for objection in await objections.running(turn.tx):
        legal = answer_by(objection.filed_on, calendar, objection.regime).due
        if objection.waits and legal != objection.dates.legal:
            found.append(Recounted(objection, after_calendar_change(objection.dates, legal)))
    return found


def line(turn: Turn, one: Recounted) -> Markup:
    """Write what would become of an objection's date."""
    return turn.desk.texts.say(
        OFFICIAL,
        "calendar-touched-objection",
        number=one.objection.number,
        before=one.objection.dates.legal,
        due=one.dates.legal,
        promised=one.dates.promised,
        kept="no" if one.dates.legal == one.dates.promised else "yes",
    )


async def apply(turn: Turn, by: str, basis: str, one: Recounted) -> None:
    """Set the new date; the promise stays, and a way that opens earlier is told."""
    before, case = one.objection.dates.legal, await case_of(turn, one.objection)
    objection = await _set_dates(turn, case, one.objection, one.dates)
    await turn.record(
        case,
        EventName.RECOUNTED,
        by,
        number=objection.number,
        before=before.isoformat(),
        due=one.dates.legal.isoformat(),
        basis=basis,
    )
    longer = one.dates.legal > one.dates.promised
    await turn.say_group(
        "recounted-objection",
        [[_longer(turn, objection)]] if longer else (),
        case=case,
        number=objection.number,
        before=before,
        due=one.dates.legal,
        promised=one.dates.promised,
        work_to=one.dates.earlier,
        longer="yes" if longer else "no",
    )
    if one.dates.legal < min(before, one.dates.promised):
        await _tell_earlier(turn, case, objection, basis)


async def _set_dates(
    turn: Turn, case: Case | None, objection: Objection, dates: Dates
) -> Objection:
    await objections.set_dates(turn.tx, objection.id, dates)
    changed = replace(objection, due_on=dates.legal, promised_on=dates.promised)
    await objection_filing.plan_answer(turn, changed)
    if case is not None:
        await case_card.refresh(turn, case.id)
    return changed


def _longer(turn: Turn, objection: Objection) -> Button:
    return turn.button(OFFICIAL, "button-promise-longer", "objection", "longer", objection.id)


async def _tell_earlier(turn: Turn, case: Case | None, objection: Objection, basis: str) -> None:
    person = await people.get(turn.tx, objection.person_id)
    if person is None:
        return
    text = turn.desk.texts.notice(
        person.language,
        "objection-earlier-notice",
        number=objection.number,
        basis=basis,
        legal=objection.dates.legal,
        addressee=turn.desk.office.objection_addressee,
    )
    keyboard = objection_filing.buttons(turn, person.language, case)
    await turn.tell(person, text, keyboard, case=case, purpose="notice")


async def lengthen_promise(
    turn: Turn, case: Case | None, objection: Objection, officer: Officer
) -> None:
    """Promise the later legal date, confirmed by the PPID while the old promise still runs."""
    await permissions.demand(turn, officer, DeskAction.CONFIRM_LONGER_DATE)
    before, legal = objection.dates.promised, objection.dates.legal
    if not objection.waits or legal <= before:
        raise Refused("promise-not-shorter")
    if turn.today > before:
        raise Refused("promise-passed")
    await _set_dates(turn, case, objection, Dates(legal, legal))
    await turn.record(
        case,
        EventName.PROMISE_LENGTHENED,
        f"officer:{officer.telegram_id}",
        number=objection.number,
        before=before.isoformat(),
        due=legal.isoformat(),
    )
    person = await people.get(turn.tx, objection.person_id)
    if person is not None:
        text = turn.desk.texts.notice(
            person.language,
            "objection-longer-notice",
            number=objection.number,
            before=before,
            due=legal,
        )
        keyboard = objection_filing.buttons(turn, person.language, case)
        await turn.tell(person, text, keyboard, case=case, purpose="notice")
    await turn.say_group("promise-lengthened", case=case, due=legal)


async def find_orders(turn: Turn, calendar: WorkingCalendar) -> list[Order]:
    """Return the orders that stand whose day a calendar closes, or opens again."""
    old, found = turn.desk.calendar, []
    for objection, on in await open_orders(turn):
        if on >= turn.today and old.is_workday(on) is not calendar.is_workday(on):
            found.append(Order(objection, on, not calendar.is_workday(on)))
    return found


async def open_orders(turn: Turn) -> list[tuple[Objection, date]]:
    """Return the objections whose answer ordered something that is still owed, and by when."""
    found = []
    for objection in await objections.running(turn.tx):
        case = await case_of(turn, objection)
        if objection.ordered_on is not None and (case is None or case.is_open):
            found.append((objection, objection.ordered_on))
    return found


def order_line(turn: Turn, one: Order) -> Markup:
    """Write what would become of an ordered day."""
    return turn.desk.texts.say(
        OFFICIAL,
        "calendar-touched-order",
        number=one.objection.number,
        due=one.on,
        off="yes" if one.becomes_off else "no",
    )


async def apply_order(turn: Turn, by: str, basis: str, one: Order) -> None:
    """Say that the order stands, and by when it is to be followed in fact."""
    del by, basis
    await turn.say_group(
        "recounted-order",
        case=await case_of(turn, one.objection),
        number=one.objection.number,
        due=one.on,
        off="yes" if one.becomes_off else "no",
        before=turn.desk.calendar.previous_workday(one.on),
    )
