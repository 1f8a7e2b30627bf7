"""Requests of people about their own data, the answers, and their delivery."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.case import Person
from bot.domain.data_rights import Outcome, Right
from storage.connection import Row
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read
from storage.vault import Vault

SQL = load("rights_requests")
FACTS = "rights_request.facts"
ANSWER = "rights_request.answer"


@dataclass(frozen=True)
class Asked:
    """A person's request about their own data; `due_at` is when it must be answered."""

    number: str
    right: Right
    person_id: int | None
    case_id: int | None
    received_at: datetime
    due_at: datetime


@dataclass(frozen=True)
class RightsRequest(Asked):
    """A stored request about personal data; `answer` is what the person was told."""

    id: int
    facts: dict[str, Any]
    outcome: Outcome | None
    answer: str
    answered_by: int | None
    answered_at: datetime | None
    delivered_at: datetime | None
    lifted_at: datetime | None


def _request(vault: Vault, row: Row) -> RightsRequest:
    answer = vault.open(ANSWER, row["id"], row["answer"]) if row["answer"] else ""
    facts = json.loads(vault.open(FACTS, row["id"], row["facts"]))
    return read(RightsRequest, row, right=row["kind"], facts=facts, answer=answer)


async def add(tx: Tx, asked: Asked, facts: dict[str, Any]) -> int:
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
    sealed = tx.vault.seal(FACTS, request_id, json.dumps(facts, ensure_ascii=False))
    await tx.run(SQL["seal"], id=request_id, facts=sealed)
    return request_id


async def get(tx: Tx, request_id: int) -> RightsRequest | None:
    """Return a request by its id."""
    row = await tx.one(SQL["by_id"], id=request_id)
    return _request(tx.vault, row) if row else None


async def of_person(tx: Tx, person_id: int) -> list[RightsRequest]:
    """Return everything that a person asked about their data, the oldest first."""
    return [_request(tx.vault, row) for row in await tx.all(SQL["of_person"], person_id=person_id)]


async def waiting(tx: Tx) -> list[RightsRequest]:
    """Return the requests that wait for an answer, the most urgent first."""
    return [_request(tx.vault, row) for row in await tx.all(SQL["open"])]


async def answer(
    tx: Tx,
    request_id: int,
    outcome: Outcome,
    words: str,
    officer_id: int | None,
    now: datetime,
) -> bool:
    """Record the answer; False if there is one already. Without an officer the desk gave it."""
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


async def untold(tx: Tx, version: str, most: int) -> list[Person]:
    """Return those who agreed to another version of the notice and were not told of this one."""
    rows = await tx.all(SQL["untold"], version=version, most=most)
    return [Person.model_validate(dict(row)) for row in rows]


async def set_told(tx: Tx, person_id: int, version: str, now: datetime) -> None:
    """Record that a version of the notice was announced to a person."""
    await tx.run(SQL["tell_version"], person_id=person_id, version=version, now=now)
