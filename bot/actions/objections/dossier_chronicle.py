"""The chronology of a dispute: each day with its working day of the term, and its legal basis."""

from datetime import date

from bot.actions.objections.dossier_record import Record
from bot.desk import permission_checks
from bot.domain.decision import Outcome
from bot.domain.dispute_chronicle import BASIS
from bot.domain.dispute_rules import RULINGS
from bot.domain.events import Event, EventName
from bot.domain.legal_deadlines import local_date
from bot.domain.role_permissions import Role
from bot.texts import OFFICIAL

Entry = tuple[str, str, str, str]
"""The day, the working day since what began the term, what happened, and its basis."""


def entries(record: Record) -> tuple[Entry, ...]:
    """Return what happened in the procedure, in the order of its days."""
    turn = record.turn
    told = [
        (_day(record, one), _what(record, one), BASIS[one.name])
        for one in record.events
        if one.name in BASIS
    ]
    rested = [
        (
            one.in_force_from,
            record.say("dossier-basis", basis=record.basis(one), title=one.title),
            BASIS[EventName.TEST_HELD],
        )
        for one in (*record.entries(own=True), *record.entries(own=False))
    ]
    return tuple(
        (turn.texts.day(OFFICIAL, on), _count(record, on), what, basis)
        for on, what, basis in sorted([*rested, *told], key=lambda one: one[0])
    )


def _day(record: Record, event: Event) -> date:
    """Return the day of an event; of a stage of the dispute, the day that it names."""
    if event.name is EventName.DISPUTE_RECORDED:
        return date.fromisoformat(event.facts["on"])
    return local_date(event.happened_at, record.turn.zone)


def _count(record: Record, on: date) -> str:
    """Return the working days since what began the term: request, objection, ruling."""
    case = record.case
    anchors = [] if case is None else [("request", case.received_on)]
    if case is not None and case.anchor_on is not None:
        anchors.append(("request", case.anchor_on))
    anchors.append(("objection", record.objection.filed_on))
    anchors += [("ruling", one.on) for one in record.stages if one.stage in RULINGS]
    begun = [one for one in anchors if one[1] <= on]
    if not begun:
        return ""
    since, anchor = max(begun, key=lambda one: one[1])
    days = len(record.turn.calendar.workdays_between(anchor, on))
    return record.say("dossier-day", days=days, since=since)


def _what(record: Record, event: Event) -> str:
    """Say what happened, how it ended, and in which office; nobody is named here."""
    said, facts = record.say(f"chronicle-{event.name}"), event.facts
    outcome = facts.get("outcome")
    if event.name is EventName.DISPUTE_RECORDED:
        said = record.say(f"choice-dispute-stage-{facts['stage']}".replace("_", "-"))
    elif event.name is EventName.OBJECTION_ANSWERED:
        said += f": {record.say(f'objection-outcome-{outcome}')}"
    elif outcome in tuple(Outcome):
        said += f": {record.say(f'choice-decision-outcome-{outcome}'.replace('_', '-'))}"
    roles = frozenset(Role(role) for role in facts.get("roles", ()))
    return f"{said} ({permission_checks.names(record.turn, roles)})" if roles else said
