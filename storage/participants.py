"""Who takes part in a case: its requester, who claims to be that, and invited proxies."""

from datetime import datetime

from bot.domain.case import Person
from bot.domain.participant_roles import Claim, Participation, Proxy
from storage.database import Tx, load, read_all, read_number, read_one
from storage.table import Table

SQL = load("participants")
PROXIES = Table("proxy", Proxy)
CLAIMS = Table("claim", Claim)


async def part(tx: Tx, case_id: int, person_id: int) -> Participation | None:
    """Return how a person takes part in a case, or None if they do not."""
    return await read_one(tx, Participation, SQL["part"], case_id=case_id, person_id=person_id)


async def others(tx: Tx, case_id: int, person_id: int) -> list[Person]:
    """Return the persons who take part in a case, except one."""
    return await read_all(tx, Person, SQL["others"], case_id=case_id, person_id=person_id)


async def invite(
    tx: Tx,
    case_id: int,
    code_hash: str,
    now: datetime,
    expires_at: datetime,
    *,
    may_withdraw: bool,
) -> None:
    """Keep an invitation, by the hash of its code."""
    await PROXIES.add(
        tx,
        case_id=case_id,
        code_hash=code_hash,
        invited_at=now,
        expires_at=expires_at,
        may_withdraw=may_withdraw,
    )


async def invitation(tx: Tx, code_hash: str) -> Proxy | None:
    """Return the invitation with this code, whatever became of it."""
    return await PROXIES.one(tx, "WHERE code_hash = :code_hash", code_hash=code_hash)


async def proxy(tx: Tx, proxy_id: int) -> Proxy | None:
    """Return an invitation by its id."""
    return await PROXIES.get(tx, proxy_id)


async def proxies(tx: Tx, case_id: int) -> list[Proxy]:
    """Return the proxies who take part in a case now, the first invited first."""
    return await PROXIES.all(tx, SQL["proxies"], case_id=case_id)


async def open_invitations(tx: Tx, case_id: int, now: datetime) -> int:
    """Return how many invitations to a case can still be accepted."""
    return await read_number(tx, SQL["open_invitations"], case_id=case_id, now=now)


async def accept(tx: Tx, proxy_id: int, person_id: int, now: datetime) -> bool:
    """Record that a person accepted an invitation; False if it was used, ended or expired."""
    return await tx.run(SQL["accept"], id=proxy_id, person_id=person_id, now=now) == 1


async def end(tx: Tx, proxy_id: int, now: datetime) -> bool:
    """End an invitation or a proxy's part in a case; False if it has ended already."""
    return await PROXIES.change(tx, proxy_id, "ended_at IS NULL", ended_at=now)


async def make(tx: Tx, case_id: int, person_id: int, now: datetime) -> int:
    """Keep a claim and return its id; a case has one at most that waits."""
    return await CLAIMS.add(tx, case_id=case_id, person_id=person_id, claimed_at=now)


async def open_claim(tx: Tx, case_id: int) -> Claim | None:
    """Return the claim of a case that waits to be judged, or None."""
    return await CLAIMS.one(tx, SQL["standing"], case_id=case_id)


async def was_denied(tx: Tx, case_id: int, person_id: int, since: datetime) -> bool:
    """Say whether an officer turned a person away from a case after a moment."""
    row = await tx.one(SQL["denied"], case_id=case_id, person_id=person_id, since=since)
    return row is not None


async def settle(tx: Tx, claim_id: int, officer_id: int, now: datetime, *, granted: bool) -> bool:
    """Record whether an officer granted a claim; False if it was judged before."""
    settled = {"settled_at": now, "settled_by": officer_id, "granted": granted}
    return await CLAIMS.change(tx, claim_id, "settled_at IS NULL", **settled)


async def give(tx: Tx, case_id: int, before: int | None, person_id: int) -> None:
    """Make the claimant the requester of a case and of the objections to it."""
    tx.later(SQL["give_case"], case_id=case_id, person_id=person_id)
    tx.later(SQL["give_objections"], case_id=case_id, before=before, person_id=person_id)
