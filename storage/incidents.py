"""Incidents with personal data; what officers wrote of them is sealed."""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.data_rights import Incident
from bot.domain.registration_numbers import INCIDENTS, NO_YEAR
from storage.cases import next_sequence
from storage.database import Row, Tx, load, read

SQL = load("incidents")
FACTS = "incident.facts"


def _incident(tx: Tx, row: Row) -> Incident:
    return read(Incident, row, facts=tx.vault.open_json(FACTS, row["id"], row["facts"]))


async def add(tx: Tx, noticed_at: datetime, officer_id: int, now: datetime) -> int:
    """Start the clock of an incident and return its number."""
    new = await next_sequence(tx, INCIDENTS, NO_YEAR)
    await tx.run(SQL["add"], id=new, noticed_at=noticed_at, officer_id=officer_id, now=now)
    await describe(tx, new, {}, everybody=False)
    return new


async def describe(tx: Tx, incident_id: int, facts: Mapping[str, str], *, everybody: bool) -> None:
    """Keep what is known of an incident."""
    sealed = tx.vault.seal_json(FACTS, incident_id, facts)
    await tx.run(SQL["describe"], id=incident_id, facts=sealed, everybody=everybody)


async def name_case(tx: Tx, incident_id: int, case_id: int) -> None:
    """Record that an incident touches a case."""
    await tx.run(SQL["name_case"], id=incident_id, case_id=case_id)


async def get(tx: Tx, incident_id: int) -> Incident | None:
    """Return an incident."""
    row = await tx.one(SQL["by_id"], id=incident_id)
    return _incident(tx, row) if row else None


async def unclosed(tx: Tx) -> list[Incident]:
    """Return the incidents that are not closed, the oldest first."""
    return [_incident(tx, row) for row in await tx.all(SQL["standing"])]


async def unclosed_ids(tx: Tx) -> list[int]:
    """Return the ids of the incidents that are not closed."""
    return [int(row["id"]) for row in await tx.all(SQL["standing"])]


async def of_case(tx: Tx, case_id: int) -> Incident | None:
    """Return the newest incident that touches a case."""
    row = await tx.one(SQL["of_case"], case_id=case_id)
    return _incident(tx, row) if row else None


async def cases(tx: Tx, incident_id: int) -> dict[int, str]:
    """Return the numbers of the cases that an incident names, by their ids."""
    return {row["id"]: row["number"] for row in await tx.all(SQL["cases"], id=incident_id)}


async def touched(tx: Tx, incident_id: int) -> list[tuple[int, int | None]]:
    """Return (person id, case id) of every person whose data an incident touches, each once."""
    rows = await tx.all(SQL["touched"], id=incident_id)
    return [(row["person_id"], row["case_id"]) for row in rows]


async def people_told(tx: Tx, incident_id: int, officer_id: int, now: datetime) -> bool:
    """Record that the people are told; False if they were before."""
    sql = SQL["people_told"]
    return await tx.run(sql, id=incident_id, officer_id=officer_id, now=now) == 1


async def authority_told(tx: Tx, incident_id: int, at: datetime) -> bool:
    """Record when the authority was told; False if that was recorded before."""
    return await tx.run(SQL["authority_told"], id=incident_id, at=at) == 1


async def close(tx: Tx, incident_id: int, now: datetime) -> bool:
    """Close an incident; False if it was before."""
    return await tx.run(SQL["close"], id=incident_id, now=now) == 1


async def remind(tx: Tx, incident_id: int, count: int) -> None:
    """Record how many warnings were given."""
    await tx.run(SQL["remind"], id=incident_id, count=count)
