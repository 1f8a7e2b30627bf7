"""Who claims a case, and the proof of identity of its requester."""

from datetime import datetime

from bot.domain.people.identity_proofs import Claim, Proof, ProofState
from bot.domain.records.kept_file import Origin, Upload
from storage import uploads
from storage.database import Tx, load_queries, read_one
from storage.table import Table

SQL = load_queries("identity_proofs")
CLAIMS = Table("claim", Claim)


async def make(tx: Tx, case_id: int, person_id: int, now: datetime) -> int:
    """Keep a claim and return its id; a case has one at most that waits."""
    return await CLAIMS.add(tx, case_id=case_id, person_id=person_id, claimed_at=now)


async def open_claim(tx: Tx, case_id: int) -> Claim | None:
    """Return the claim of a case that waits to be judged, or None."""
    return await CLAIMS.one(tx, SQL["standing"], case_id=case_id)


async def was_denied(tx: Tx, case_id: int, person_id: int, since: datetime) -> bool:
    """Say whether an officer denied a person's claim to a case after a moment."""
    row = await tx.one(SQL["denied"], case_id=case_id, person_id=person_id, since=since)
    return row is not None


async def settle_claim(
    tx: Tx, claim_id: int, officer_id: int, now: datetime, *, granted: bool
) -> bool:
    """Record whether an officer granted a claim; False if it was judged before."""
    settled = {"settled_at": now, "settled_by": officer_id, "granted": granted}
    return await CLAIMS.change(tx, claim_id, "settled_at IS NULL", **settled)


async def transfer_case(tx: Tx, case_id: int, before: int | None, person_id: int) -> None:
    """Make the claimant the requester of a case and of the objections to it."""
    tx.run_later(SQL["give_case"], case_id=case_id, person_id=person_id)
    tx.run_later(SQL["give_objections"], case_id=case_id, before=before, person_id=person_id)


async def add_proof(tx: Tx, case_id: int, proof: Proof, papers_of: int | None = None) -> None:
    """Record that proof of identity is asked for on a new case.

    Papers sent for the case `papers_of`, and not judged yet, are those of this one too.
    """
    facts = {"state": proof.state, "due_on": proof.due_on, "papers_of": papers_of}
    await tx.insert(SQL["open"], case_id=case_id, **facts)


async def sharing_papers(tx: Tx, case_id: int) -> list[int]:
    """Return the other cases that wait for a verdict on the same papers."""
    return [row["case_id"] for row in await tx.all(SQL["sharing"], case_id=case_id)]


async def proof_of_case(tx: Tx, case_id: int) -> Proof | None:
    """Return the proof of a case, or None if it was never asked for."""
    return await read_one(tx, Proof, SQL["of_case"], case_id=case_id)


async def papers_sent_by(tx: Tx, person_id: int) -> list[int]:
    """Return a person's cases whose papers wait for a verdict, the newest first."""
    return [row["case_id"] for row in await tx.all(SQL["sent_by"], person_id=person_id)]


async def set_proof_state(
    tx: Tx, case_id: int, state: ProofState, judged_at: datetime | None = None
) -> None:
    """Record that papers came, or what an officer found."""
    await tx.run(SQL["set_state"], case_id=case_id, state=state, judged_at=judged_at)


async def add_paper(
    tx: Tx, case_id: int, origin: Origin, file_id: str, name: str, now: datetime
) -> None:
    """Record a file as an identity paper of a case; it waits to be checked first."""
    paper_id = await uploads.add_upload(tx, origin, file_id, name, now)
    await tx.run(SQL["is_paper"], id=paper_id, case_id=case_id)


async def papers(tx: Tx, case_id: int) -> list[Upload]:
    """Return the kept identity papers of a case, in the order in which they came."""
    found = await tx.all(SQL["papers"], case_id=case_id)
    return await uploads.some(tx, [row["id"] for row in found])


async def forget_papers(tx: Tx, case_id: int) -> None:
    """Delete the identity papers of a case; the record that they were sent stays."""
    for paper in await papers(tx, case_id):
        await uploads.delete_contents(tx, paper.id)
