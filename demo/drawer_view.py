"""What stands beside the chats of the page, as JSON: the days, and a case's drawer."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from bot.domain.law.case import Case
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.records.events import Event
from bot.texts import OFFICIAL
from demo.demo_people import DemoTown
from demo.demo_stage import DemoOffice, DemoStage
from storage import case_events, cases, demo_view
from storage.database import Tx
from storage.demo_view import OutboxRow

JSON = dict[str, Any]
MOST_CASES = 12
MOST_PARCELS = 40
MOST_COMING = 30


async def drawer_state(stage: DemoStage, office: DemoOffice, chosen: int | None) -> JSON:
    """Return what the drawer shows; `chosen` is the id of a case, None the newest."""
    desk, town = office.parts.desk, office.town
    async with desk.database.transaction() as tx:
        ids = await demo_view.newest_cases(tx, MOST_CASES)
        parcels = await demo_view.newest_rows(tx, MOST_PARCELS)
        coming = await demo_view.coming(tx, MOST_COMING)
        shown = chosen if chosen in ids else next(iter(ids), None)
        known = [await _case(tx, case_id) for case_id in ids]
        events = await case_events.events(tx, shown) if shown is not None else []
    faults = town.telegram.faults
    return {
        "cases": known,
        "case": shown,
        "events": [_event(office, event) for event in events],
        "outbox": [_parcel(town, parcel) for parcel in parcels],
        "coming": [
            {"case": one.case, "kind": one.kind, "audience": one.audience, "at": _ms(one.due_at)}
            for one in coming
        ],
        "down": faults.is_down,
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


def _event(office: DemoOffice, event: Event) -> JSON:
    actor, _, number = event.actor.partition(":")
    people = {str(person.id): key for key, person in office.town.people.items()}
    return {
        "name": event.name,
        "what": office.parts.desk.texts.plain(OFFICIAL, f"chronicle-{event.name}"),
        "at": _ms(event.happened_at),
        "actor": actor,
        "who": people.get(number),
    }


def _parcel(town: DemoTown, parcel: OutboxRow) -> JSON:
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


BEFORE = 2
AHEAD = 24
"""Days shown before and after today, if no case needs more."""
MOST_DAYS = 92
MOST_COUNTS = 8


def ribbon_days(calendar: WorkingCalendar, today: date, counts: Sequence[JSON]) -> list[JSON]:
    """Return the days around today; they reach back to where a date is counted from."""
    anchors = [date.fromisoformat(count["anchor"]) for count in counts]
    lasts = [date.fromisoformat(count["last"]) for count in counts]
    first = min([today, *anchors]) - timedelta(days=BEFORE)
    last = max([today + timedelta(days=AHEAD), *(day + timedelta(days=2) for day in lasts)])
    first = max(first, last - timedelta(days=MOST_DAYS - 1), today - timedelta(days=MOST_DAYS // 2))
    length = min((last - first).days + 1, MOST_DAYS)
    return [_day(calendar, first + timedelta(days=number)) for number in range(length)]


def _day(calendar: WorkingCalendar, day: date) -> JSON:
    off = calendar.day_off(day)
    kind = "work" if calendar.is_workday(day) else "weekend"
    shown: JSON = {"on": day.isoformat(), "kind": off.kind.value if off else kind}
    if off:
        shown |= {"name": off.name, "basis": off.basis}
    return shown


def date_counts(cases: Sequence[Case], calendar: WorkingCalendar) -> list[JSON]:
    """Return how the dates of cases were counted: open cases first, then the newest first."""
    ordered = sorted(cases, key=lambda case: (not case.is_open, -case.id))
    return [_count(case, calendar) for case in ordered[:MOST_COUNTS]]


def _count(case: Case, calendar: WorkingCalendar) -> JSON:
    steps = case.reckonings(calendar)
    skipped = [day for step in steps for day in step.skipped]
    return {
        "case": case.sequence,
        "subject": case.subject,
        "open": case.is_open,
        "anchor": steps[0].anchor.isoformat(),
        "legal": steps[-1].due.isoformat(),
        "last": (case.ordered_on or case.dates.promised).isoformat(),
        # An extension starts a new count.
        "counted": [[day.isoformat() for day in step.counted] for step in steps],
        "weekends": sum(day.day_off is None for day in skipped),
        "offs": sum(day.day_off is not None for day in skipped),
        "estimated": steps[-1].estimated,
    }
