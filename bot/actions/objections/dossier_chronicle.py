"""The chronology of a dispute: each day with its working day of the term, and its legal basis."""

from collections.abc import Iterator
from datetime import date
from functools import partial

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
    rested = [
        (
            one.in_force_from,
            "",
            record.say("dossier-basis", basis=record.basis(one), title=one.title),
            BASIS[EventName.TEST_HELD],
        )
        for one in record.entries
    ]
    found = sorted([*rested, *_told(record)], key=lambda one: one[0])
    day = partial(record.turn.texts.day, OFFICIAL)
    return tuple((day(on), count, what, basis) for on, count, what, basis in found)


def _told(record: Record) -> Iterator[tuple[date, str, str, str]]:
    """Yield each event with the working days since what began its term."""
    case, objection = record.case, record.objection
    since, anchor = "request", case.received_on if case else objection.filed_on
    for event in record.events:
        on = local_date(event.happened_at, record.turn.zone)
        if event.name is EventName.OBJECTED:
            since, anchor = "objection", objection.filed_on
        elif event.name is EventName.COMPLETED and case and case.anchor_on:
            anchor = case.anchor_on
        elif event.name is EventName.DISPUTE_RECORDED:
            on = date.fromisoformat(event.facts["on"])
            if event.facts["stage"] in RULINGS:
                since, anchor = "ruling", on
        if event.name in BASIS:
            days = len(record.turn.calendar.workdays_between(anchor, on))
            count = record.say("dossier-day", days=days, since=since)
            yield on, count, _what(record, event), BASIS[event.name]


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
