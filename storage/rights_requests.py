"""Requests of people about their own data, the answers, and their delivery."""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.data_rights import Asked, Outcome, Right, RightsRequest
from storage.database import Tx, load
from storage.table import JSON, TEXT, Table

SQL = load("rights_requests")
REQUESTS = Table(
    "rights_request",
    RightsRequest,
    sealed={"facts": JSON, "answer": TEXT},
    named={"right": "kind"},
)


async def add(tx: Tx, asked: Asked, facts: Mapping[str, str | None]) -> int:
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
    outcome: Outcome,
    words: str,
    officer_id: int | None,
    now: datetime,
) -> bool:
    """Record the answer; False if there is one already. Without an officer the desk gave it.

    The values of a correction go with it: they may be a NIK, and the register has what holds.
    """
    told = {"outcome": outcome, "answer": words, "answered_by": officer_id, "answered_at": now}
    gone = {"facts": b""} if request.right is Right.CORRECTION else {}
    return await REQUESTS.change(tx, request.id, "answered_at IS NULL", **told, **gone)


async def set_delivered(tx: Tx, request_id: int, now: datetime) -> None:
    """Record that the answer reached the person."""
    REQUESTS.put(tx, request_id, "delivered_at IS NULL", delivered_at=now)


async def lift(tx: Tx, person_id: int, now: datetime) -> bool:
    """End the restrictions that hold for a person; False if none does."""
    return await tx.run(SQL["lift"], person_id=person_id, now=now) > 0


async def is_limited(tx: Tx, person_id: int | None) -> bool:
    """Say whether a person's data may only be used where the law orders it."""
    return await tx.one(SQL["limited"], person_id=person_id) is not None


async def untold(tx: Tx, version: str) -> list[int]:
    """Return who agreed to another version of the notice and was not told of this one."""
    return [int(row["id"]) for row in await tx.all(SQL["untold"], version=version)]


async def set_told(tx: Tx, person_id: int, version: str, now: datetime) -> None:
    """Record that a version of the notice was announced to a person."""
    await tx.run(SQL["tell_version"], person_id=person_id, version=version, now=now)
