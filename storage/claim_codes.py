"""One-time codes by which a requester takes a case into their chat; only their hashes are kept."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Tx
from storage.named_queries import load

SQL = load("claim_codes")


@dataclass(frozen=True)
class Claim:
    """A code that was made, and who used it, while an officer has not judged it yet."""

    id: int
    case_id: int
    code_hash: str
    expires_at: datetime
    person_id: int | None


async def make(
    tx: Tx, case_id: int, code_hash: str, made_by: int, now: datetime, expires_at: datetime
) -> None:
    """Keep a new code in place of an older one of the case."""
    tx.later(SQL["put_aside"], case_id=case_id, now=now)
    await tx.insert(
        SQL["add"],
        case_id=case_id,
        code_hash=code_hash,
        made_by=made_by,
        now=now,
        expires_at=expires_at,
    )


async def open_claim(tx: Tx, case_id: int) -> Claim | None:
    """Return the code of a case that is not judged or replaced; it may have expired."""
    row = await tx.one(SQL["standing"], case_id=case_id)
    if row is None:
        return None
    expires_at = datetime.fromisoformat(row["expires_at"])
    return Claim(row["id"], row["case_id"], row["code_hash"], expires_at, row["person_id"])


async def take(tx: Tx, claim_id: int, person_id: int, now: datetime) -> bool:
    """Use a code up; False if somebody did before."""
    return await tx.run(SQL["take"], id=claim_id, person_id=person_id, now=now) == 1


async def settle(tx: Tx, claim_id: int, officer_id: int, now: datetime, *, granted: bool) -> bool:
    """Record an officer's yes or no; False if it was judged before."""
    settled = await tx.run(
        SQL["settle"], id=claim_id, officer_id=officer_id, now=now, granted=granted
    )
    return settled == 1


async def give(tx: Tx, case_id: int, before: int | None, person_id: int) -> None:
    """Make a case, and the objections about it, the claimant's."""
    tx.later(SQL["give_case"], case_id=case_id, person_id=person_id)
    tx.later(SQL["give_objections"], case_id=case_id, before=before, person_id=person_id)
