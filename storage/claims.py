"""Who asked for a case in their own chat, and what an officer said to it."""

from datetime import datetime

from bot.domain.participant_roles import Claim
from storage.database import Tx, load
from storage.rows import read_one

SQL = load("claims")


async def make(tx: Tx, case_id: int, person_id: int, now: datetime) -> int:
    """Keep a claim and return its id; a case has one at most that waits."""
    return await tx.insert(SQL["add"], case_id=case_id, person_id=person_id, now=now)


async def open_claim(tx: Tx, case_id: int) -> Claim | None:
    """Return the claim of a case that waits to be judged, or None."""
    return await read_one(tx, Claim, SQL["standing"], case_id=case_id)


async def was_denied(tx: Tx, case_id: int, person_id: int, since: datetime) -> bool:
    """Say whether an officer turned a person away from a case after a moment."""
    row = await tx.one(SQL["denied"], case_id=case_id, person_id=person_id, since=since)
    return row is not None


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
