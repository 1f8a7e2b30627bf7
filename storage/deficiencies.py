"""What was missing in a request, until when it could be completed, and how that ended."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from storage.database import Tx
from storage.named_queries import load

SQL = load("deficiencies")
MISSING = "deficiency.missing"

Settled = Literal["complete", "not_processed"]


@dataclass(frozen=True)
class Missing:
    """What an officer listed as missing: a common thing by name, others in the officer's words."""

    common: str | None
    written: tuple[str, ...]


@dataclass(frozen=True)
class Deficiency:
    """One list of what is missing; `complete_by` is the requester's last day.

    `anchor_basis` is the basis, as told, on which the answer counts from completion, if it does.
    """

    id: int
    missing: Missing
    notified_at: datetime
    complete_by: date
    answered_at: datetime | None
    settled: Settled | None
    settled_at: datetime | None
    anchor_basis: str


async def add(
    tx: Tx,
    case_id: int,
    missing: Missing,
    complete_by: date,
    now: datetime,
    *,
    anchor_basis: str,
) -> None:
    """Keep what is missing, sealed; an older list that nobody settled is put aside."""
    tx.later(SQL["put_aside"], case_id=case_id, now=now)
    sealed = tx.vault.seal(MISSING, case_id, json.dumps(vars(missing), ensure_ascii=False))
    tx.later(
        SQL["add"],
        case_id=case_id,
        missing=sealed,
        complete_by=complete_by,
        anchor_basis=anchor_basis,
        now=now,
    )


async def last(tx: Tx, case_id: int) -> Deficiency | None:
    """Return the newest list of a case, open or settled."""
    row = await tx.one(SQL["last"], case_id=case_id)
    if row is None:
        return None
    missing = json.loads(tx.vault.open(MISSING, case_id, row["missing"]))
    answered, settled = row["answered_at"], row["settled_at"]
    return Deficiency(
        row["id"],
        Missing(missing["common"], tuple(missing["written"])),
        datetime.fromisoformat(row["notified_at"]),
        date.fromisoformat(row["complete_by"]),
        datetime.fromisoformat(answered) if answered else None,
        row["settled"],
        datetime.fromisoformat(settled) if settled else None,
        row["anchor_basis"],
    )


async def heard(tx: Tx, deficiency_id: int, at: datetime) -> None:
    """Record when the requester last sent something to complete the request."""
    tx.later(SQL["heard"], id=deficiency_id, at=at)


async def set_complete_by(tx: Tx, deficiency_id: int, complete_by: date) -> None:
    """Move the requester's last day."""
    tx.later(SQL["set_complete_by"], id=deficiency_id, complete_by=complete_by)


async def settle(tx: Tx, deficiency_id: int, settled: Settled, now: datetime) -> None:
    """Record how a list ended."""
    tx.later(SQL["settle"], id=deficiency_id, settled=settled, now=now)


async def told(tx: Tx, deficiency_id: int, at: datetime, complete_by: date) -> None:
    """Record when a list reached the requester, and the last day counted from then."""
    tx.later(SQL["told"], id=deficiency_id, at=at, complete_by=complete_by)
