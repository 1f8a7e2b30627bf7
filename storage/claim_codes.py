"""One-time codes by which a requester takes a case into their chat; only their hashes are kept."""

from datetime import datetime

from bot.domain.one_time_codes import Claim
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read_one

SQL = load("claim_codes")


async def make(
    tx: Tx, case_id: int, code_hash: str, made_by: int, now: datetime, expires_at: datetime
) -> None:
    """Keep a new code for a case, in place of an older one."""
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
    return await read_one(tx, Claim, SQL["standing"], case_id=case_id)


async def take(tx: Tx, claim_id: int, person_id: int, now: datetime) -> bool:
    """Record that a person used a code; False if it was used before."""
    return await tx.run(SQL["take"], id=claim_id, person_id=person_id, now=now) == 1


async def settle(tx: Tx, claim_id: int, officer_id: int, now: datetime, *, granted: bool) -> bool:
    """Record whether an officer granted a claim; False if it was judged before."""
    settled = await tx.run(
        SQL["settle"], id=claim_id, officer_id=officer_id, now=now, granted=granted
    )
    return settled == 1


async def give(tx: Tx, case_id: int, before: int | None, person_id: int) -> None:
    """Make the claimant the requester of a case and of the objections to it."""
    tx.later(SQL["give_case"], case_id=case_id, person_id=person_id)
    tx.later(SQL["give_objections"], case_id=case_id, before=before, person_id=person_id)
