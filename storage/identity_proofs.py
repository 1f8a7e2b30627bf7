"""The state of each requester's proof of identity, and the identity papers sent for it."""

from datetime import datetime

from bot.domain.identity_rules import Proof, ProofState
from bot.domain.uploaded_file import Origin, Upload
from storage import uploads
from storage.database import Tx, load, read_one

SQL = load("identity_proofs")


async def begin(tx: Tx, case_id: int, proof: Proof, papers_of: int | None = None) -> None:
    """Record that proof of identity is asked for on a new case.

    Papers sent for the case `papers_of`, and not judged yet, are those of this one too.
    """
    facts = {"state": proof.state, "due_on": proof.due_on, "papers_of": papers_of}
    await tx.insert(SQL["open"], case_id=case_id, **facts)


async def sharing(tx: Tx, case_id: int) -> list[int]:
    """Return the other cases that wait for a verdict on the same papers."""
    return [row["case_id"] for row in await tx.all(SQL["sharing"], case_id=case_id)]


async def of_case(tx: Tx, case_id: int) -> Proof | None:
    """Return the proof of a case, or None if it was never asked for."""
    return await read_one(tx, Proof, SQL["of_case"], case_id=case_id)


async def sent_by(tx: Tx, person_id: int) -> list[int]:
    """Return a person's cases whose papers wait for a verdict, the newest first."""
    return [row["case_id"] for row in await tx.all(SQL["sent_by"], person_id=person_id)]


async def set_state(
    tx: Tx, case_id: int, state: ProofState, judged_at: datetime | None = None
) -> None:
    """Record that papers came, or what an officer found."""
    await tx.run(SQL["set_state"], case_id=case_id, state=state, judged_at=judged_at)


async def add_paper(
    tx: Tx, case_id: int, origin: Origin, file_id: str, name: str, now: datetime
) -> None:
    """Record a file as an identity paper of a case; it waits to be checked first."""
    paper_id = await uploads.add(tx, origin, file_id, name, now)
    await tx.run(SQL["is_paper"], id=paper_id, case_id=case_id)


async def papers(tx: Tx, case_id: int) -> list[Upload]:
    """Return the kept identity papers of a case, in the order in which they came."""
    found = await tx.all(SQL["papers"], case_id=case_id)
    return await uploads.some(tx, [row["id"] for row in found])


async def forget_papers(tx: Tx, case_id: int) -> None:
    """Delete the identity papers of a case; the record that they were sent stays."""
    for paper in await papers(tx, case_id):
        await uploads.forget(tx, paper.id)
