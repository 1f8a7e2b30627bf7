"""Incidents with personal data: recorded and described (UU 27/2022 Art 46)."""

from datetime import datetime

from bot.actions.letters import request_letters
from bot.actions.privacy import incident_notices
from bot.actions.privacy.incident_notices import INCIDENT_FORM, IncidentAnswers
from bot.buttons.objection_buttons import WriteNotice
from bot.buttons.request_buttons import OpenAbout
from bot.desk import number_series, office_time, paper_sending, private_view
from bot.desk.button_acts import case_button, group_button, in_group
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm
from bot.desk.messages import answer_press, make_button, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.registration_numbers import INCIDENTS, NO_YEAR, parse_typed
from bot.domain.records.events import EventName, Facts
from bot.errors import Refused, require
from bot.texts import OFFICIAL
from storage import case_events, cases, rights_requests


async def offer_recording(turn: Turn, case: Case, source: int) -> None:
    """Offer to record an incident after a reply with a file was taken back."""
    button = make_button(turn, OFFICIAL, "button-incident", record.button(case.id, source))
    await say_group(turn, "incident-offered", [[button]], case=case)


@case_button("case:incident", does=Act.RECORD_INCIDENT)
async def record(turn: Turn, case: Case, officer: Officer, source: int) -> None:
    """Record an incident with a reply, once, and start its clock; it is described afterwards."""
    for event in await case_events.events(turn.tx, case.id):
        same = event.facts.get("source") == source
        if event.name is EventName.INCIDENT_SUSPECTED and same:
            raise Refused("incident-known")
    incident_id = await _start(turn, officer, turn.now)
    await _touch(turn, officer, incident_id, case, source)
    answer_press(turn, turn.texts.plain(OFFICIAL, "incident-noted"))
    await incident_notices.show_incident(turn, incident_id)


async def prefill_incident(turn: Turn, _officer: Officer, incident_id: int) -> tuple[None, Answers]:
    """Return the prefilled answers of the form that describes an incident; none for a new one."""
    if not incident_id:
        return None, {}
    incident = await incident_notices.demand_open(turn, incident_id)
    numbers = list((await rights_requests.cases_of_incident(turn.tx, incident.id)).values())
    if not numbers:
        return None, {"incident_id": incident.id}
    named = "\n".join(numbers)
    return None, {"incident_id": incident.id, "incident_scope": "cases", "incident_cases": named}


async def describe(
    turn: Turn, officer: Officer, _case: Case | None, given: IncidentAnswers
) -> None:
    """Store what is known, start the clock if it does not run, and show what to do by when."""
    named = [await _named(turn, number) for number in given.numbers]
    incident_id = given.incident_id
    if incident_id is None:
        noticed = given.incident_noticed
        at = office_time.parse_moment(turn, noticed) if noticed is not None else turn.now
        if at > turn.now:
            raise Refused("incident-in-future")
        incident_id = await _start(turn, officer, at)
    await incident_notices.demand_open(turn, incident_id)
    everybody = given.incident_scope == "everybody"
    told = {"incident_exposed", "incident_how", "incident_data", "incident_done"}
    facts = given.model_dump(include=told)
    facts["incident_advice"] = given.incident_advice or ""
    await rights_requests.set_facts(turn.tx, incident_id, facts, everybody=everybody)
    known = await rights_requests.cases_of_incident(turn.tx, incident_id)
    for each in named:
        if each.id not in known:
            await _touch(turn, officer, incident_id, each)
    await incident_notices.show_incident(turn, incident_id)


async def _start(turn: Turn, officer: Officer, at: datetime) -> int:
    number = await number_series.take_number(turn, INCIDENTS, NO_YEAR)
    return await rights_requests.add_incident(turn.tx, number, at, officer.id, turn.now)


async def _touch(
    turn: Turn, officer: Officer, incident_id: int, case: Case, source: int | None = None
) -> None:
    await rights_requests.add_case(turn.tx, incident_id, case.id)
    facts: Facts = {"entry": incident_id}
    if source is not None:
        facts["source"] = source
    await record_event(turn, case, EventName.INCIDENT_SUSPECTED, officer, **facts)


async def _named(turn: Turn, written: str) -> Case:
    typed = parse_typed(written, turn.office.number_template, turn.today.year)
    return require(
        await cases.by_sequence(turn.tx, typed.year, typed.sequence) if typed else None,
        "incident-case-unknown",
        number=written,
    )


@group_button("data:incidents", does=Act.RECORD_INCIDENT)
async def list_open(turn: Turn, _officer: Officer) -> None:
    """Show every incident that is not closed, and a button to record one."""
    unclosed = await rights_requests.unclosed_incidents(turn.tx)
    for incident in unclosed:
        await incident_notices.show_incident(turn, incident.id)
    button = make_button(turn, OFFICIAL, "button-incident-new", OpenAbout("incident"))
    await say_group(turn, "incidents", [[button]], unclosed=len(unclosed))


async def send_notice_letter(turn: Turn, officer: Officer, button: WriteNotice) -> None:
    """Send an officer the notice of Art 46 to sign, for the agency."""
    reader = await private_view.reachable_chat_of(turn, officer, act=Act.RECORD_INCIDENT)
    incident = await incident_notices.demand_open(turn, button.incident_id)
    if reader is not None:
        letter = await request_letters.breach(turn, incident)
        await paper_sending.send_letter(turn, reader, None, letter, recipient="officer")
        answer_press(turn, turn.texts.plain(OFFICIAL, "letter-in-private"))


ADDS = (
    OfficerForm(INCIDENT_FORM, describe, about=prefill_incident),
    list_open,
    record,
    in_group(WriteNotice, send_notice_letter),
)
