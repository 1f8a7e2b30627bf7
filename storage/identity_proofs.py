"""Where the proof of a requester's identity stands, and the papers that were sent for it."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.identity_rules import Proof, ProofState
from storage import uploads
from storage.database import Tx
from storage.named_queries import load
from storage.uploads import Origin
from storage.vault import Vault

SQL = load("identity_proofs")


@dataclass(frozen=True)
class IdentityPaper:
    """An upload that shows who somebody is; `kind` is known once it was looked at."""

    id: int
    file_id: str
    state: uploads.State
    kind: str | None

    @property
    def can_be_seen(self) -> bool:
        """Say whether it was looked at and may be opened."""
        return self.state == "clean"


async def begin(tx: Tx, case_id: int, proof: Proof) -> None:
    """Ask for the proof of a new case."""
    await tx.insert(SQL["open"], case_id=case_id, state=proof.state, due_on=proof.due_on)


async def of_case(tx: Tx, case_id: int) -> Proof | None:
    """Return the proof of a case, or None if it was never asked for."""
    row = await tx.one(SQL["of_case"], case_id=case_id)
    if row is None:
        return None
    judged = datetime.fromisoformat(row["judged_at"]) if row["judged_at"] else None
    return Proof(ProofState(row["state"]), date.fromisoformat(row["due_on"]), judged)


async def set_state(
    tx: Tx, case_id: int, state: ProofState, judged_at: datetime | None = None
) -> None:
    """Record that papers came, or what an officer found."""
    await tx.run(SQL["set_state"], case_id=case_id, state=state, judged_at=judged_at)


async def add_paper(
    tx: Tx, vault: Vault, case_id: int, origin: Origin, file_id: str, name: str, now: datetime
) -> None:
    """Keep a file as a paper of a case, once it was looked at."""
    paper_id = await uploads.add(tx, vault, origin, file_id, name, now)
    await tx.run(SQL["is_paper"], id=paper_id, case_id=case_id)


async def papers(tx: Tx, case_id: int) -> list[IdentityPaper]:
    """Return the papers of a case that are kept, in the order in which they came."""
    return [IdentityPaper(**dict(row)) for row in await tx.all(SQL["papers"], case_id=case_id)]


async def forget_papers(tx: Tx, case_id: int) -> None:
    """Delete what the papers of a case show; that they were there stays."""
    for paper in await papers(tx, case_id):
        await uploads.forget(tx, paper.id)
