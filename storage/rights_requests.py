"""Requests of people about their own data, and incidents with it."""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.law.data_rights import Incident, Right, RightAsked, RightOutcome, RightsRequest
from storage.database import Tx, load_queries
from storage.table import JSON, TEXT, Table

SQL = load_queries("rights_requests")
REQUESTS = Table(
    "rights_request",
    RightsRequest,
    sealed={"facts": JSON, "answer": TEXT},
    named={"right": "kind"},
)


async def add_request(tx: Tx, asked: RightAsked, facts: Mapping[str, str]) -> int:
    """Keep a request and return its id; what it says is sealed."""
    return await REQUESTS.add(tx, **vars(asked), facts=facts)


async def get(tx: Tx, request_id: int) -> RightsRequest | None:
    """Return a request by its id."""
    return await REQUESTS.get(tx, request_id)


async def of_person(tx: Tx, person_id: int) -> list[RightsRequest]:
    """Return everything that a person asked about their data, the oldest first."""
    return await REQUESTS.all(tx, "WHERE person_id = :person_id ORDER BY id", person_id=person_id)


async def waiting(tx: Tx) -> list[RightsRequest]:
    """Return the requests that wait for an answer, the most urgent first."""
    return await REQUESTS.all(tx, "WHERE answered_at IS NULL ORDER BY due_at, id")


async def answer(
    tx: Tx,
    request: RightsRequest,
    outcome: RightOutcome,
    words: str,
    officer_id: int | None,
    now: datetime,
) -> bool:
    """Record the answer; False if there is one already. Without an officer the desk gave it.

    The words of a correction go with it: they may hold a NIK, and the register has what holds.
    """
    told = {"outcome": outcome, "answer": words, "answered_by": officer_id, "answered_at": now}
    gone = {"facts": b""} if request.right is Right.CORRECTION else {}
    return await REQUESTS.change(tx, request.id, "answered_at IS NULL", **told, **gone)


async def set_delivered(tx: Tx, request_id: int, now: datetime) -> None:
    """Record that the answer reached the person."""
    REQUESTS.put(tx, request_id, "delivered_at IS NULL", delivered_at=now)


async def end_restrictions(tx: Tx, person_id: int, now: datetime) -> bool:
    """End the restrictions that hold for a person; False if none does."""
    return await tx.run(SQL["lift"], person_id=person_id, now=now) > 0


async def is_restricted(tx: Tx, person_id: int | None) -> bool:
    """Say whether a person's data may only be used where the law orders it."""
    return await tx.one(SQL["limited"], person_id=person_id) is not None


async def untold(tx: Tx, version: str) -> list[int]:
    """Return who agreed to another version of the notice and was not told of this one."""
    return [int(row["id"]) for row in await tx.all(SQL["untold"], version=version)]


async def set_told(tx: Tx, person_id: int, version: str, now: datetime) -> None:
    """Record that a version of the notice was announced to a person."""
    await tx.run(SQL["tell_version"], person_id=person_id, version=version, now=now)


REPORTED = Table("incident", Incident, sealed={"facts": JSON})


async def add_incident(
    tx: Tx, number: int, noticed_at: datetime, officer_id: int, now: datetime
) -> int:
    """Record a data incident under its number, noticed at a moment; return the number."""
    return await REPORTED.add(
        tx, id=number, facts={}, noticed_at=noticed_at, recorded_by=officer_id, recorded_at=now
    )


async def set_facts(tx: Tx, incident_id: int, facts: Mapping[str, str], *, everybody: bool) -> None:
    """Keep what is known of an incident."""
    REPORTED.put(tx, incident_id, facts=facts, everybody=everybody)


async def add_case(tx: Tx, incident_id: int, case_id: int) -> None:
    """Record that an incident touches a case."""
    await tx.run(SQL["name_case"], id=incident_id, case_id=case_id)


async def get_incident(tx: Tx, incident_id: int) -> Incident | None:
    """Return an incident."""
    return await REPORTED.get(tx, incident_id)


async def unclosed_incidents(tx: Tx) -> list[Incident]:
    """Return the incidents that are not closed, the oldest first."""
    return await REPORTED.all(tx, SQL["standing"])


async def unclosed_incident_ids(tx: Tx) -> list[int]:
    """Return the ids of the incidents that are not closed."""
    return [int(row["id"]) for row in await tx.all(SQL["standing"])]


async def cases_of_incident(tx: Tx, incident_id: int) -> dict[int, str]:
    """Return the numbers of the cases that an incident names, by their ids."""
    return {row["id"]: row["number"] for row in await tx.all(SQL["cases"], id=incident_id)}


async def persons_touched(tx: Tx, incident_id: int) -> list[tuple[int, int | None]]:
    """Return (person id, case id) of every person whose data an incident touches, each once."""
    rows = await tx.all(SQL["touched"], id=incident_id)
    return [(row["person_id"], row["case_id"]) for row in rows]


async def people_told(tx: Tx, incident_id: int, now: datetime) -> bool:
    """Record that the affected people were told; False if recorded before."""
    still = "people_told_at IS NULL AND closed_at IS NULL"
    return await REPORTED.change(tx, incident_id, still, people_told_at=now)


async def authority_told(tx: Tx, incident_id: int, at: datetime) -> bool:
    """Record when the authority was told; False if that was recorded before."""
    still = "authority_told_at IS NULL AND closed_at IS NULL"
    return await REPORTED.change(tx, incident_id, still, authority_told_at=at)


async def close_incident(tx: Tx, incident_id: int, now: datetime) -> bool:
    """Close an incident; False if it was before."""
    return await REPORTED.change(tx, incident_id, "closed_at IS NULL", closed_at=now)


async def set_warnings(tx: Tx, incident_id: int, count: int) -> None:
    """Record how many warnings were given."""
    REPORTED.put(tx, incident_id, reminded=count)
