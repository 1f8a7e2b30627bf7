"""Planned reminders, each with a key unique within its matter, and the facts they depend on."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from functools import partial
from typing import Literal

from bot.domain.reminders.reminder_conditions import CaseMatters, OfficeMatter
from bot.domain.reminders.reminder_plan import PlannedReminder, Reminder, Subject
from storage.database import (
    Tx,
    convert_value,
    load_queries,
    read_entity,
    read_instant,
    read_one,
    readable,
)
from storage.sqlite_connection import instant_as_text

SQL = load_queries("reminders")


async def add_reminders(tx: Tx, about: Subject, planned: Iterable[PlannedReminder]) -> None:
    """Plan reminders; one that waits or went out under its key stays, a dropped one comes back."""
    rows = {
        one.key: (one.key, one.kind, one.audience, instant_as_text(one.due_at))
        for one in reversed([*planned])  # of several under one key the first is meant
    }
    if rows:
        tx.run_later(
            SQL["plan"],
            about=about.name,
            case_id=about.case_id,
            objection_id=about.objection_id,
            planned=json.dumps([*reversed(rows.values())]),
        )


async def replace_reminders(
    tx: Tx, about: Subject, planned: Iterable[PlannedReminder], now: datetime, *prefixes: str
) -> None:
    """Plan the reminders still to come, in place of waiting ones whose keys have `prefixes`."""
    await drop_waiting(tx, about, now, *prefixes)
    await add_reminders(tx, about, [one for one in planned if one.due_at > now])


async def due_to_requesters(tx: Tx, now: datetime, since: datetime) -> list[int]:
    """Return the ids of the reminders to requesters that are due."""
    return [int(row["id"]) for row in await tx.all(SQL["due_to_requesters"], now=now, since=since)]


async def due_to_officers(tx: Tx, now: datetime, since: datetime) -> list[int]:
    """Return the ids of the reminders to officers that are due, the oldest first."""
    return [int(row["id"]) for row in await tx.all(SQL["due_to_officers"], now=now, since=since)]


async def get_waiting(tx: Tx, reminder_id: int) -> Reminder | None:
    """Return a reminder, unless it was settled meanwhile."""
    return await read_one(tx, Reminder, SQL["waiting"], id=reminder_id)


async def drop_older_due(tx: Tx, reminder_id: int, now: datetime) -> None:
    """Drop the other due reminders to the requester of this one's kind and matter."""
    tx.run_later(SQL["drop_older"], id=reminder_id, now=now)


async def matter_numbers(tx: Tx, ids: Sequence[int]) -> list[str]:
    """Return the numbers of the matters of unreadable reminders, each once."""
    found = await tx.all(SQL["numbers"], ids=json.dumps([*ids]))
    return [*dict.fromkeys(str(row["number"]) for row in found)]


async def get(tx: Tx, reminder_id: int) -> Reminder | None:
    """Return a reminder, settled or not."""
    return await read_one(tx, Reminder, SQL["by_id"], id=reminder_id)


async def mark_unsent(tx: Tx, ids: Sequence[int]) -> None:
    """Record that reminders that were queued are not sent: they have stopped being true."""
    tx.run_later(SQL["unsend"], ids=json.dumps(ids))


async def record_end(
    tx: Tx, reminder_id: int, state: Literal["sent", "dropped"], now: datetime
) -> None:
    """Record how a reminder ended."""
    tx.run_later(SQL["settle"], id=reminder_id, state=state, now=now)


async def drop_waiting(tx: Tx, about: Subject, now: datetime, *prefixes: str) -> None:
    """Drop the waiting reminders, as no longer true, or only those whose keys have `prefixes`."""
    tx.run_later(SQL["drop"], about=about.name, prefixes=json.dumps(prefixes or ("",)), now=now)


async def wake(tx: Tx, case_id: int | None, objection_id: int | None, at: datetime) -> None:
    """Let reminders of a request and an objection that were dropped at an instant wait again."""
    tx.run_later(SQL["wake"], case_id=case_id, objection_id=objection_id, at=at)


async def next_due(tx: Tx) -> datetime | None:
    """Return when the next reminder is due."""
    return await read_instant(tx, SQL["next_due"])


async def case_matters(tx: Tx, case_id: int) -> CaseMatters:
    """Return the facts about a case that its reminders depend on; defaults if there is no case."""
    row = await tx.one(SQL["around_case"], case_id=case_id)
    if row is None:
        return CaseMatters()
    return read_entity(CaseMatters, row)


async def ending_exemptions(tx: Tx, today: date) -> list[OfficeMatter]:
    """Return the exemptions that will end, those ending today included."""
    return await _matters(tx, "exemption", SQL["exemptions"], today=today)


async def ended_exemptions(tx: Tx, today: date) -> list[OfficeMatter]:
    """Return the exemptions whose last day is over and that nobody declared open before."""
    return await _matters(tx, "exemption", SQL["ended_exemptions"], today=today)


async def urgent_entries(tx: Tx, zone: tzinfo) -> list[OfficeMatter]:
    """Return what must be published at once and waits as a draft, due the day it was written."""
    return await _ending(tx, SQL["urgent_entries"], "since", zone)


async def acting_holders(tx: Tx, today: date) -> list[OfficeMatter]:
    """Return the acting holders of a role, by name, whose last day is today or later."""
    return await _matters(tx, "appointment", SQL["acting"], today=today)


async def missing_scans(tx: Tx) -> list[OfficeMatter]:
    """Return the decrees that name somebody and whose scan is missing, or that wait for a word."""
    return await _matters(tx, "appointment", SQL["scans"])


async def open_rights_requests(tx: Tx, zone: tzinfo) -> list[OfficeMatter]:
    """Return the requests of people about their own data that are not answered yet."""
    return await _ending(tx, SQL["rights"], "due_at", zone)


async def waiting_submissions(tx: Tx, zone: tzinfo) -> list[OfficeMatter]:
    """Return what waits for a signature: the form that was handed up, and since when."""
    return await _ending(tx, SQL["submissions"], "since", zone)


async def _matters(tx: Tx, table: str, query: str, **values: object) -> list[OfficeMatter]:
    """Return matters of the office, without those that cannot be read."""
    rows = await tx.all(query, **values)
    return [*readable(tx, table, rows, partial(read_entity, OfficeMatter))]


async def _ending(tx: Tx, query: str, moment: str, zone: tzinfo) -> list[OfficeMatter]:
    """Return matters of the office that end on the local day of a moment."""
    return [
        read_entity(
            OfficeMatter, row, ends_on=convert_value(datetime, row[moment]).astimezone(zone).date()
        )
        for row in await tx.all(query)
    ]


async def mute(tx: Tx, about: Subject, now: datetime) -> None:
    """Record that a person wants no notices about a matter beyond what must be told."""
    tx.run_later(SQL["mute"], about=about.name, now=now)


async def unmute(tx: Tx, about: Subject) -> None:
    """Record that all notices about a matter are wanted again."""
    tx.run_later(SQL["unmute"], about=about.name)


async def is_muted(tx: Tx, about: Subject) -> bool:
    """Say whether the notices about a matter are muted."""
    return await tx.one(SQL["is_muted"], about=about.name) is not None
