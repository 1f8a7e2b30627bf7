"""Pass a case on to another officer, or ask a unit of the office for its documents."""

from functools import partial

from bot.actions.cases import case_acts, menu_pages
from bot.actions.deadlines import case_dates
from bot.buttons.case_buttons import OpenMenu
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import case_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.message import LONGEST_LABEL, checksum_of, shortened
from bot.domain.people.role_permissions import Appointment, Role, same_unit
from bot.domain.records.events import EventName
from bot.errors import Refused, require
from bot.texts import OFFICIAL
from storage import cases, people

UNIT_QUESTION = Purpose("unit-question", RowAbout)
"""The message that asks a unit for its documents: a file in reply to it is one of them."""


@case_button("case:pass", does=Act.ASSIGN)
async def offer_officers(turn: Turn, case: Case, _officer: Officer, page: int = 0) -> None:
    """Show to whom a case can be passed on."""
    able = [
        member
        for member in await permission_checks.those_there(turn, await people.members(turn.tx))
        if member.id != case.officer_id and await permission_checks.may(turn, member, Act.TAKE)
    ]
    if not able:
        raise Refused("nobody-to-pass-on-to")
    takers = [Button(one.display_name, pass_case_on.button(case.id, one.id)) for one in able]
    await menu_pages.show_page(
        turn,
        turn.texts.say(OFFICIAL, "pass-on-to-whom", number=case.number),
        takers,
        case=case,
        back=OpenMenu(case.id, "work"),
        part=menu_pages.Part(page, partial(offer_officers.button, case.id)),
    )


@case_button("case:give", does=Act.ASSIGN)
async def pass_case_on(turn: Turn, case: Case, by: Authority, officer_id: int) -> None:
    """Pass a case on to another officer, and tell them."""
    taker = await people.officer(turn.tx, officer_id)
    if taker is None or not await permission_checks.may(turn, taker, Act.TAKE):
        raise Refused("cannot-be-passed-to")
    if case.officer_id == taker.id:
        raise Refused("has-it-already", officer=taker.display_name)
    await case_acts.move_state(turn, case, EventName.PASSED_ON, by, officer_id=taker.id)
    await record_event(turn, case, EventName.PASSED_ON, by, to=taker.id)
    await say_group(
        turn,
        "passed-on",
        case=case,
        by=by.display_name,
        mention=contacts.mention_of(turn, taker),
        due=case.works_to,
    )


@case_button("case:units", does=Act.ASSIGN)
async def offer_units(turn: Turn, case: Case, _officer: Officer, page: int = 0) -> None:
    """Show which units can be asked for the documents."""
    units = await known_units(turn)
    if not units:
        raise Refused("no-units")
    await menu_pages.show_page(
        turn,
        turn.texts.say(OFFICIAL, "ask-which-unit", number=case.number),
        [Button(unit, ask_unit.button(case.id, checksum_of(unit.casefold()))) for unit in units],
        case=case,
        back=OpenMenu(case.id, "work"),
        part=menu_pages.Part(page, partial(offer_units.button, case.id)),
    )


async def known_units(turn: Turn) -> list[str]:
    """Return the units of the office's profile, and those for which a liaison officer is named."""
    units = list(turn.office.units)
    for grant in await _liaisons(turn):
        if grant.unit and not any(same_unit(grant.unit, unit) for unit in units):
            units.append(grant.unit)
    return units


async def units_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the known units to a form."""
    return [(unit, unit) for unit in await known_units(turn)]


@case_button("case:unit", does=Act.ASSIGN)
async def ask_unit(turn: Turn, case: Case, officer: Officer, sign: str) -> None:
    """Ask a unit for the documents by its internal date, and mention its liaison officers."""
    units = await known_units(turn)
    unit = require(
        next((one for one in units if checksum_of(one.casefold()) == sign), None), "no-such-unit"
    )
    if case.unit is not None and same_unit(case.unit, unit):
        raise Refused("unit-asked-already", unit=shortened(unit, LONGEST_LABEL))
    await cases.set_unit(turn.tx, case.id, unit, turn.today)
    case = case.model_copy(update={"unit": unit, "unit_asked_on": turn.today})
    await case_dates.plan_unit_reminders(turn, case)
    due = case_dates.unit_date(turn, case)
    await record_event(turn, case, EventName.UNIT_ASKED, officer, unit=unit, due=due.isoformat())
    there = await liaisons_of(turn, unit)
    text = turn.texts.say(
        OFFICIAL,
        "unit-asked",
        number=case.number,
        unit=unit,
        due=due,
        held=bool(there),
        mentions=contacts.mentions_of(turn, there),
    )
    await tell_group(turn, text, case=case, purpose=UNIT_QUESTION)


@case_button("case:unitdone", does=Act.SET_WORK_STAGE)
async def end_unit(turn: Turn, case: Case, officer: Officer) -> None:
    """Take a case back from the unit: its documents are here, or no longer asked for."""
    if case.unit is None:
        raise Refused("no-unit-asked")
    unit = case.unit
    await cases.set_unit(turn.tx, case.id, None, None)
    case = case.model_copy(update={"unit": None, "unit_asked_on": None})
    await case_dates.plan_unit_reminders(turn, case)
    await record_event(turn, case, EventName.UNIT_DONE, officer, unit=unit)
    await say_group(turn, "unit-done", case=case, unit=unit, officer=officer.display_name)


async def liaisons_of(turn: Turn, unit: str) -> list[Officer]:
    """Return the members of the group who collect documents in a unit."""
    held = {
        grant.officer_id
        for grant in await _liaisons(turn)
        if grant.unit is None or same_unit(grant.unit, unit)
    }
    return [one for one in await people.members(turn.tx) if one.id in held]


async def _liaisons(turn: Turn) -> list[Appointment]:
    standing = await permission_checks.grants_today(turn)
    return [grant for grant in standing if grant.role is Role.PENGHUBUNG]


ADDS = (offer_officers, pass_case_on, offer_units, ask_unit, end_unit, UNIT_QUESTION)
