"""Requests of people about their own data, the answers, and their delivery."""

from collections.abc import Mapping
from datetime import datetime

from bot.domain.data_rights import Asked, Outcome, RightsRequest
from storage.database import Row, Tx, load, read

SQL = load("rights_requests")
FACTS = "rights_request.facts"
ANSWER = "rights_request.answer"


def _request(tx: Tx, row: Row) -> RightsRequest:
    answer = tx.vault.open(ANSWER, row["id"], row["answer"]) if row["answer"] else ""
    facts = tx.vault.open_json(FACTS, row["id"], row["facts"]) if row["facts"] else {}
    return read(RightsRequest, row, right=row["kind"], facts=facts, answer=answer)


async def add(tx: Tx, asked: Asked, facts: Mapping[str, str | None]) -> int:
    """Keep a request and return its id; what it says is sealed."""
    request_id = await tx.insert(
        SQL["add"],
        number=asked.number,
        kind=asked.right,
        person_id=asked.person_id,
        case_id=asked.case_id,
        received_at=asked.received_at,
        due_at=asked.due_at,
    )
    await tx.run(SQL["seal"], id=request_id, facts=tx.vault.seal_json(FACTS, request_id, facts))
    return request_id


async def get(tx: Tx, request_id: int) -> RightsRequest | None:
    """Return a request by its id."""
    row = await tx.one(SQL["by_id"], id=request_id)
    return _request(tx, row) if row else None


async def of_person(tx: Tx, person_id: int) -> list[RightsRequest]:
    """Return everything that a person asked about their data, the oldest first."""
    return [_request(tx, row) for row in await tx.all(SQL["of_person"], person_id=person_id)]


async def waiting(tx: Tx) -> list[RightsRequest]:
    """Return the requests that wait for an answer, the most urgent first."""
    return [_request(tx, row) for row in await tx.all(SQL["open"])]


async def answer(
    tx: Tx,
    request_id: int,
    outcome: Outcome,
    words: str,
    officer_id: int | None,
    now: datetime,
) -> bool:
    """Record the answer; False if there is one already. Without an officer the desk gave it.

    The values of a correction go with it: they may be a NIK, and the register has what holds.
    """
    sealed = tx.vault.seal(ANSWER, request_id, words)
    changed = await tx.run(
        SQL["answer"],
        id=request_id,
        outcome=outcome,
        answer=sealed,
        officer_id=officer_id,
        now=now,
    )
    return changed == 1


async def set_delivered(tx: Tx, request_id: int, now: datetime) -> None:
    """Record that the answer reached the person."""
    await tx.run(SQL["delivered"], id=request_id, now=now)


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
