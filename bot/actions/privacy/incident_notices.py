"""Incidents with personal data: as described, and told to people and agency."""

import re
from collections.abc import Mapping
from typing import Annotated, Literal

from bot.actions.letters import request_letters
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import WriteNotice
from bot.buttons.request_buttons import OpenAbout
from bot.desk import (
    contacts,
    notice_delivery,
    paper_sending,
    permission_checks,
    rounds,
)
from bot.desk.button_acts import group_button
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Keyboard
from bot.desk.messages import choice_buttons, make_button, say_group
from bot.desk.notice_delivery import NoticeDraft, NoticeKind
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Officer
from bot.domain.law.data_rights import NOTICE, URGENT_WARNING, Incident, hours_left, warnings_passed
from bot.domain.law.legal_notice import INCIDENT, Notice, NoticeEvent
from bot.domain.records.events import EventName
from bot.errors import Refused, certain, require
from bot.forms.answer_fields import DayOrMoment, Reasons, ShortLine, Words
from bot.forms.form_engine import FormModel, answered, plain_form
from bot.forms.request_form import at_most
from bot.texts import OFFICIAL
from storage import cases, people, rights_requests

LONGEST = 300
"""Letters of each part: all of them go into one message, in two languages."""


class IncidentAnswers(FormModel):
    """What happened, when it was noticed and exposed, whose data, what was done, what to advise.

    `incident_id` is there if the clock runs already.
    """

    incident_id: int | None = None
    incident_noticed: DayOrMoment | None = None
    incident_exposed: ShortLine
    incident_how: Annotated[Reasons, at_most(LONGEST)]
    incident_scope: Literal["cases", "everybody"]
    incident_cases: Words | None = None
    incident_data: Annotated[Words, at_most(LONGEST)]
    incident_done: Annotated[Words, at_most(LONGEST)]
    incident_advice: Annotated[Words, at_most(LONGEST)] | None = None

    @property
    def numbers(self) -> list[str]:
        """Return the case numbers one by one, as they were written."""
        return re.split(r"[\s,;]+", self.incident_cases) if self.incident_cases else []


INCIDENT_FORM = plain_form(
    "incident",
    IncidentAnswers,
    "incident_id",
    incident_noticed=lambda answers: not answers.get("incident_id"),
    incident_cases=answered("incident_scope", "cases"),
    act=Act.RECORD_INCIDENT,
)


MOST_NUMBERS = 20


async def show_incident(turn: Turn, incident_id: int) -> None:
    """Show in the group what is known of an incident, without a name, and what to do next."""
    incident = require(await rights_requests.get_incident(turn.tx, incident_id), "incident-over")
    touched = await rights_requests.persons_touched(turn.tx, incident.id)
    numbers = list((await rights_requests.cases_of_incident(turn.tx, incident.id)).values())
    told = await notice_delivery.counts_of_incident(turn, incident.id)
    privacy = turn.office.privacy
    await say_group(
        turn,
        "incident-card",
        _buttons(turn, incident, told.unreached),
        incident=incident.id,
        noticed=incident.noticed_at,
        until=incident.noticed_at + NOTICE,
        everybody=incident.everybody,
        numbers=", ".join(numbers[:MOST_NUMBERS]) or "none",
        more=max(0, len(numbers) - MOST_NUMBERS),
        people=len(touched),
        described=bool(incident.facts),
        told=incident.people_told_at,
        sent=told.sent,
        unreached=told.unreached,
        waiting=told.waiting,
        authority=privacy.authority or "none",
        reported=incident.authority_told_at,
        protector=privacy.protection_officer or "none",
    )


def _buttons(turn: Turn, incident: Incident, unreached: int) -> Keyboard:
    steps: dict[str, ButtonData] = {"fill": OpenAbout("incident", incident.id)}
    if incident.facts:
        steps["letter"] = WriteNotice(incident.id)
        if not incident.people_told_at:
            steps["send"] = send_notices.button(incident.id)
        if not incident.authority_told_at:
            steps["authority"] = record_authority_told.button(incident.id)
        if unreached:
            steps["public"] = show_public_text.button(incident.id)
    steps["close"] = close.button(incident.id)
    return choice_buttons(turn, OFFICIAL, "button-incident", steps)


@group_button("incident:send", once=True)
async def send_notices(
    turn: Turn, officer: Officer, incident_id: int, certain: bool = False
) -> None:
    """Send the notice to everybody whose data it is, once confirmed (Art 46(1)(a)).

    Raises Refused for others than PPID, superior and head, unless these were rung in vain.
    """
    incident = await rights_requests.get_incident(turn.tx, incident_id)
    anybodys = incident is not None and incident.is_anybodys
    act = Act.TELL_UNHEARD if anybodys else Act.TELL_INCIDENT
    by = await permission_checks.demand(turn, officer, act)
    if incident is None or not incident.facts:
        raise Refused("incident-not-described")
    touched = await rights_requests.persons_touched(turn.tx, incident.id)
    if not certain:
        yes = make_button(
            turn,
            OFFICIAL,
            "button-incident-certain",
            send_notices.button(incident_id, certain=True),
        )
        await say_group(turn, "incident-certain", [[yes]], people=len(touched))
        return
    if not await rights_requests.people_told(turn.tx, incident.id, turn.now):
        raise Refused("incident-told-before")
    for person_id, case_id in touched:
        await _tell(turn, by, incident, person_id, case_id)
    await record_event(
        turn,
        None,
        EventName.INCIDENT_TOLD,
        officer,
        entry=incident.id,
        count=len(touched),
        to="people",
    )
    await say_group(turn, "incident-sending", incident=incident.id, people=len(touched))


async def _tell(
    turn: Turn, by: Authority, incident: Incident, person_id: int, case_id: int | None
) -> None:
    """Send one person the notice; without a chat, officers pass it on."""
    person = certain(await people.get(turn.tx, person_id), "whom an incident touches is known")
    case = await cases.get(turn.tx, case_id)
    draft = NoticeDraft(INCIDENT, by, {"incident": incident.id}, incident_id=incident.id)
    values = _told(turn, incident)
    await notice_delivery.deliver_notice(turn, person, case, draft, "incident-notice", values)


def _told(turn: Turn, incident: Incident) -> Mapping[str, object]:
    """Return what the notice says of an incident (Art 46(2))."""
    return {
        "happened": incident.facts.get("incident_exposed", "none"),
        "noticed": incident.noticed_at,
        "how": incident.facts["incident_how"],
        "exposed": incident.facts["incident_data"],
        "handling": incident.facts["incident_done"],
        "advice": incident.facts["incident_advice"] or "none",
        "contact": request_letters.privacy_contact(turn.office) or "none",
    }


async def _handed(turn: Turn, notice: Notice) -> None:
    """Offer the letter to the officer who passes the notice on."""
    incident = require(
        await rights_requests.get_incident(turn.tx, notice.number("incident")), "incident-over"
    )
    case = await cases.get(turn.tx, notice.case_id)
    await paper_sending.offer_letter(turn, case, await request_letters.breach(turn, incident))


@group_button("incident:told", does=Act.RECORD_INCIDENT)
async def record_authority_told(turn: Turn, officer: Officer, incident_id: int) -> None:
    """Record that the letter to the agency has left (Art 46(1)(b)); the desk cannot write to it."""
    if not await rights_requests.authority_told(turn.tx, incident_id, turn.now):
        raise Refused("incident-told-before")
    await record_event(
        turn, None, EventName.INCIDENT_TOLD, officer, entry=incident_id, to="authority"
    )
    await say_group(turn, "incident-authority-told", incident=incident_id, at=turn.now)


@group_button("incident:public", does=Act.RECORD_INCIDENT)
async def show_public_text(turn: Turn, _officer: Officer, incident_id: int) -> None:
    """Post the text to be announced for those whom no way reaches (Art 46(3))."""
    incident = await rights_requests.get_incident(turn.tx, incident_id)
    if incident is None or not incident.facts:
        raise Refused("incident-not-described")
    told = await notice_delivery.counts_of_incident(turn, incident.id)
    notice = turn.texts.say(OFFICIAL, "incident-notice", **_told(turn, incident))
    await say_group(turn, "incident-public", people=told.unreached, notice=notice)


async def _remind(turn: Turn, incident_id: int) -> int:
    """Remind the office of what is not told yet: after 24, 48 and 66 hours, and when it is late.

    The clock runs in hours, at night too; the message makes no sound then. After a time in which
    the desk was down, one reminder says what remains.
    """
    found = await rights_requests.get_incident(turn.tx, incident_id)
    incident = certain(found, "an incident is never deleted")
    if incident.people_told_at and incident.authority_told_at:
        return 0
    passed = warnings_passed(incident.noticed_at, turn.now)
    if passed <= incident.reminded:
        return 0
    await rights_requests.set_warnings(turn.tx, incident.id, passed)
    await say_group(
        turn,
        "incident-reminder",
        incident=incident.id,
        hours=hours_left(incident.noticed_at, turn.now),
        until=incident.noticed_at + NOTICE,
        told=bool(incident.people_told_at),
        reported=bool(incident.authority_told_at),
        rung=await contacts.holders_to_mention(turn, Act.TELL_INCIDENT.rule.who)
        if passed >= URGENT_WARNING and not incident.people_told_at
        else "none",
    )
    return 1


REMIND_OFFICE = rounds.row_task(
    "incidents", lambda turn: rights_requests.unclosed_incident_ids(turn.tx), _remind
)


@group_button("incident:close", does=Act.TELL_INCIDENT, once=True)
async def close(turn: Turn, officer: Officer, incident_id: int, certain: bool = False) -> None:
    """Close an incident, once confirmed: nobody is reminded of it any more."""
    incident = await demand_open(turn, incident_id)
    if not certain:
        label, button = "button-incident-close-certain", close.button(incident_id, certain=True)
        await say_group(
            turn,
            "incident-close-certain",
            [[make_button(turn, OFFICIAL, label, button)]],
            incident=incident.id,
            told=bool(incident.people_told_at),
            reported=bool(incident.authority_told_at),
        )
        return
    await rights_requests.close_incident(turn.tx, incident.id, turn.now)
    await record_event(turn, None, EventName.INCIDENT_CLOSED, officer, entry=incident.id)
    await say_group(turn, "incident-closed", incident=incident.id, officer=officer.display_name)


async def demand_open(turn: Turn, incident_id: int) -> Incident:
    """Return an incident that is not closed. Raises Refused if there is none."""
    incident = await rights_requests.get_incident(turn.tx, incident_id)
    if incident is None or incident.closed_at is not None:
        raise Refused("incident-over")
    return incident


ADDS = (
    send_notices,
    record_authority_told,
    show_public_text,
    close,
    NoticeKind(INCIDENT, {NoticeEvent.HANDED: _handed}),
)
