"""Who holds which role at the office, since when and by which decree; no row is deleted."""

import json
import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from bot.domain.law.authority import Authority, ByLaw
from bot.domain.people.role_permissions import OFFICES, Appointment, Decree, Holder
from storage.database import (
    Row,
    Tx,
    convert_value,
    load_queries,
    read_entity,
    readable,
    readable_entities,
)
from storage.vault import SealError

SQL = load_queries("appointments")
WHO = "appointment.who"
logger = logging.getLogger(__name__)


def _read(tx: Tx, rows: list[Row]) -> tuple[Appointment, ...]:
    """Return the readable appointments; names that cannot be decrypted are left empty."""
    return tuple(readable(tx, "appointment", rows, partial(_named, tx)))


def _named(tx: Tx, row: Row) -> Appointment:
    """Return an appointment with the names of its holder and of the person replaced."""
    one = read_entity(Appointment, row)
    absent = _holder(tx, one.in_place_of, row["absent_who"])
    return replace(one, holder=_holder(tx, one.id, row["who"]), absent=absent)


def _holder(tx: Tx, appointment_id: int | None, sealed: bytes | None) -> Holder:
    if sealed is None or appointment_id is None:
        return Holder()
    try:
        return convert_value(Holder, tx.vault.open_json(WHO, appointment_id, sealed))
    except SealError:
        logger.exception("the name in an appointment does not open", extra={"row": appointment_id})
        return Holder()


async def current(tx: Tx) -> tuple[Appointment, ...]:
    """Return every appointment that was not ended, whatever its dates; names stay sealed.

    One that cannot be read gives nobody a role, and takes nobody else's away.
    """
    return tuple(readable_entities(tx, Appointment, await tx.all(SQL["standing"])))


async def of_day(tx: Tx, at: datetime, on: date) -> tuple[Appointment, ...]:
    """Return the appointments in force at a moment; `on` is its day at the office."""
    return tuple(one for one in await every(tx) if one.held_at(at, on))


async def every(tx: Tx) -> tuple[Appointment, ...]:
    """Return all appointments that were ever recorded, the oldest first."""
    return _read(tx, await tx.all(SQL["every"]))


async def add_appointment(tx: Tx, new: Appointment, by: Authority) -> int:
    """Record that somebody holds a role; return the number of the appointment."""
    new_id = await tx.insert(
        SQL["add"],
        officer_id=new.officer_id,
        role=new.role,
        acting=new.acting,
        starts_on=new.starts_on,
        ends_on=new.ends_on,
        unit=new.unit,
        in_place_of=new.in_place_of,
        decree=new.decree,
        dated_on=new.dated_on,
        recorded_by=by.id,
        waits=new.waits,
        confirmed_by=new.confirmed_by,
        word_until=new.word_until,
        now=by.at,
    )
    who = tx.vault.seal_json(WHO, new_id, vars(new.holder))
    tx.run_later(SQL["seal"], id=new_id, who=who)
    return new_id


async def end(tx: Tx, officer_id: int, role: str, by: Authority) -> int | None:
    """End a role; return the number of its appointment, None if it was not held."""
    row = await tx.one(SQL["end"], officer_id=officer_id, role=role, now=by.at)
    return row["id"] if row else None


async def end_all(
    tx: Tx, officer_id: int, now: datetime, by: ByLaw, *, absence_id: int | None = None
) -> None:
    """End every role of an officer, as part of an absence if one is given."""
    tx.run_later(SQL["end_all"], officer_id=officer_id, now=now, absence_id=absence_id)


async def lapsed(tx: Tx, absence_id: int) -> tuple[Appointment, ...]:
    """Return the appointments that ended with this absence, when an officer left the group."""
    return _read(tx, await tx.all(SQL["lapsed"], absence_id=absence_id))


async def ended_acting(tx: Tx, today: date) -> list[int]:
    """Return the acting appointments that ended before a day and were not announced yet."""
    return [row["id"] for row in await tx.all(SQL["run_out"], today=today)]


async def recently_ended(tx: Tx, before: datetime) -> list[int]:
    """Return the appointments ended by a moment whose effects were not applied yet."""
    return [row["id"] for row in await tx.all(SQL["taken_back"], before=before)]


async def get(tx: Tx, appointment_id: int) -> Appointment | None:
    """Return an appointment by its number. Raises ValidationError if it cannot be read."""
    row = await tx.one(SQL["by_id"], id=appointment_id)
    return _named(tx, row) if row else None


async def mark_told(tx: Tx, appointment_id: int, now: datetime) -> None:
    """Record that a role's end was announced, or that its holder's cases were freed."""
    tx.run_later(SQL["mark_told"], id=appointment_id, now=now)


async def decrees(tx: Tx, naming: Iterable[int] | None = None) -> dict[int, Decree]:
    """Return all decrees and orders, or those of some appointments, by their ids, oldest first."""
    rows = await tx.all(SQL["decrees"], naming=None if naming is None else json.dumps([*naming]))
    return {row["id"]: read_entity(Decree, row) for row in rows}


async def set_number(tx: Tx, decree_id: int, number: str, by: Authority) -> None:
    """Record the number of an order, if it had none yet."""
    await tx.run(SQL["set_number"], id=decree_id, number=number)


async def set_scanned(tx: Tx, decree_id: int, now: datetime, by: ByLaw) -> None:
    """Record that the scan of a decree is here, for everybody whom it names."""
    await tx.run(SQL["set_scanned"], id=decree_id, now=now)


async def of_decree(tx: Tx, appointment_id: int) -> tuple[Appointment, ...]:
    """Return all appointments by the decree of one, also those that ended."""
    return _read(tx, await tx.all(SQL["of_decree"], id=appointment_id))


async def confirm(
    tx: Tx, one: Appointment, now: datetime, by: Authority | ByLaw
) -> tuple[int, ...]:
    """Let an appointment stand; return the numbers of those that it ends."""
    who = by.id if isinstance(by, Authority) else None
    await tx.run(SQL["confirm"], id=one.id, by=who, now=now)
    gone = await tx.all(
        SQL["make_room"],
        id=one.id,
        officer_id=one.officer_id,
        role=one.role,
        lasting=one.acting is None,
        is_office=one.role in OFFICES,
        dated_on=one.dated_on,
        now=now,
    )
    return tuple(row["id"] for row in gone if not row["waits"])


async def set_word(tx: Tx, appointment_id: int, until: date, by: ByLaw) -> None:
    """Let the head's word alone carry a deputy until a day, that included."""
    await tx.run(SQL["set_word"], id=appointment_id, until=until)


async def contest(tx: Tx, appointment_id: int, now: datetime, by: ByLaw) -> None:
    """Let an appointment wait for the head, and whoever it replaced hold the chair again."""
    await tx.run(SQL["contest"], id=appointment_id, now=now)
    await tx.run(SQL["revive"], id=appointment_id)


async def drop(tx: Tx, appointment_id: int, now: datetime, by: ByLaw) -> None:
    """End an appointment that never stood."""
    await tx.run(SQL["drop"], id=appointment_id, now=now)


async def has_acted(tx: Tx, appointment_id: int) -> bool:
    """Say whether anything was done in a role by this appointment."""
    return await tx.one(SQL["has_acted"], id=appointment_id) is not None


async def acts_since(tx: Tx, ids: Iterable[int], since: datetime) -> tuple[str, ...]:
    """Return the numbers of the requests on which was acted by these appointments."""
    rows = await tx.all(SQL["acts_since"], ids=json.dumps([*ids]), since=since)
    return tuple(row["number"] for row in rows)
