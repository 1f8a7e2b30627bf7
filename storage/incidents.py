"""Incidents with personal data; what officers wrote of them is sealed."""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.data_rights import Incident
from bot.domain.registration_numbers import INCIDENTS, NO_YEAR
from storage.cases import next_sequence
from storage.database import Tx, load
from storage.table import JSON, Table

SQL = load("incidents")
REPORTED = Table("incident", Incident, sealed={"facts": JSON})


async def add(tx: Tx, noticed_at: datetime, officer_id: int, now: datetime) -> int:
    """Start the clock of an incident and return its number."""
    new = await next_sequence(tx, INCIDENTS, NO_YEAR)
    return await REPORTED.add(
        tx, id=new, facts={}, noticed_at=noticed_at, recorded_by=officer_id, recorded_at=now
    )


async def describe(tx: Tx, incident_id: int, facts: Mapping[str, str], *, everybody: bool) -> None:
    """Keep what is known of an incident."""
    REPORTED.put(tx, incident_id, facts=facts, everybody=everybody)


async def name_case(tx: Tx, incident_id: int, case_id: int) -> None:
    """Record that an incident touches a case."""
    await tx.run(SQL["name_case"], id=incident_id, case_id=case_id)


async def get(tx: Tx, incident_id: int) -> Incident | None:
    """Return an incident."""
    return await REPORTED.get(tx, incident_id)


async def unclosed(tx: Tx) -> list[Incident]:
    """Return the incidents that are not closed, the oldest first."""
    return await REPORTED.all(tx, SQL["standing"])


async def unclosed_ids(tx: Tx) -> list[int]:
    """Return the ids of the incidents that are not closed."""
    return [int(row["id"]) for row in await tx.all(SQL["standing"])]


async def of_case(tx: Tx, case_id: int) -> Incident | None:
    """Return the newest incident that touches a case."""
    return await REPORTED.one(tx, SQL["of_case"], case_id=case_id)


async def cases(tx: Tx, incident_id: int) -> dict[int, str]:
    """Return the numbers of the cases that an incident names, by their ids."""
    return {row["id"]: row["number"] for row in await tx.all(SQL["cases"], id=incident_id)}


async def touched(tx: Tx, incident_id: int) -> list[tuple[int, int | None]]:
    """Return (person id, case id) of every person whose data an incident touches, each once."""
    rows = await tx.all(SQL["touched"], id=incident_id)
    return [(row["person_id"], row["case_id"]) for row in rows]


async def people_told(tx: Tx, incident_id: int, officer_id: int, now: datetime) -> bool:
    """Record that the people are told; False if they were before."""
    still = "people_told_at IS NULL AND closed_at IS NULL"
    told = {"people_told_at": now, "people_told_by": officer_id}
    return await REPORTED.change(tx, incident_id, still, **told)


async def authority_told(tx: Tx, incident_id: int, at: datetime) -> bool:
    """Record when the authority was told; False if that was recorded before."""
    still = "authority_told_at IS NULL AND closed_at IS NULL"
    return await REPORTED.change(tx, incident_id, still, authority_told_at=at)


async def close(tx: Tx, incident_id: int, now: datetime) -> bool:
    """Close an incident; False if it was before."""
    return await REPORTED.change(tx, incident_id, "closed_at IS NULL", closed_at=now)


async def remind(tx: Tx, incident_id: int, count: int) -> None:
    """Record how many warnings were given."""
    REPORTED.put(tx, incident_id, reminded=count)
