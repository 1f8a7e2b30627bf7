"""The drawer under the page, as JSON: a case's events, outbox, reminders and faults."""

from datetime import datetime
from typing import Any

from bot.demo.demo_desk import DemoOffice, Stage
from bot.demo.demo_people import Town
from bot.domain.events import Event
from storage import case_events, cases, demo_view
from storage.database import Tx
from storage.demo_view import OutboxRow

JSON = dict[str, Any]
MOST_CASES = 12
MOST_PARCELS = 40
MOST_COMING = 30


async def beneath(stage: Stage, office: DemoOffice, chosen: int | None) -> JSON:
    """Return what the drawer shows; `chosen` is the id of a case, None the newest."""
    desk, town = office.parts.desk, office.town
    async with desk.database.transaction() as tx:
        ids = await demo_view.newest_cases(tx, MOST_CASES)
        parcels = await demo_view.parcels(tx, MOST_PARCELS)
        coming = await demo_view.coming(tx, MOST_COMING)
        shown = chosen if chosen in ids else next(iter(ids), None)
        known = [await _case(tx, case_id) for case_id in ids]
        events = await case_events.events(tx, shown) if shown is not None else []
    faults = town.telegram.faults
    return {
        "cases": known,
        "case": shown,
        "events": [_event(town, event) for event in events],
        "outbox": [_parcel(town, parcel) for parcel in parcels],
        "coming": [
            {"case": one.case, "kind": one.kind, "audience": one.audience, "at": _ms(one.due_at)}
            for one in coming
        ],
        "down": faults.down,
        "busy": sum(fault.times for fault in faults.planned),
        "troubled": stage.troubled,
        "unread": len(town.telegram.updates),
        "restarts": stage.restarts,
    }


async def _case(tx: Tx, case_id: int) -> JSON:
    case = await cases.get(tx, case_id)
    if case is None:
        raise LookupError(f"case {case_id} is gone")
    return {"id": case.id, "case": case.sequence, "subject": case.subject, "state": case.state}


def _event(town: Town, event: Event) -> JSON:
    actor, _, number = event.actor.partition(":")
    people = {str(person.id): key for key, person in town.people.items()}
    return {
        "name": event.name,
        "at": _ms(event.happened_at),
        "actor": actor,
        "who": people.get(number),
    }


def _parcel(town: Town, parcel: OutboxRow) -> JSON:
    people = {str(person.id): key for key, person in town.people.items()}
    waiting = parcel.state == "queued"
    return {
        "seq": parcel.seq,
        "case": parcel.case,
        "to": people.get(parcel.chat, parcel.chat),
        "purpose": parcel.purpose,
        "state": "uncertain" if parcel.uncertain and waiting else parcel.state,
        "attempts": parcel.attempts,
        "at": _ms(parcel.sent_at or parcel.created_at),
        "until": _ms(parcel.waits_until) if waiting and parcel.waits_until else None,
        "error": parcel.error,
    }


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)
