"""Files that the desk makes, such as letters and registers: their facts and Telegram file ids."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.connection import Row
from storage.database import Tx
from storage.named_queries import load
from storage.vault import Vault

SQL = load("papers")
FACTS = "paper.facts"

Recipient = Literal["requester", "officer", "by_hand"]
"""Who gets a paper: the requester, an officer alone, or the requester from an officer's hand."""


@dataclass(frozen=True)
class Paper:
    """A letter or a register before it is made; `facts` is JSON, `digest` SHA-256 in hex.

    `digest` and `file_id` are known once Telegram has it.
    """

    id: int
    kind: str
    case_id: int | None
    name: str
    facts: str
    made_at: datetime
    digest: str | None = None
    file_id: str | None = None
    recipient: Recipient = "requester"


async def add(
    tx: Tx,
    kind: str,
    name: str,
    facts: str,
    case_id: int | None,
    now: datetime,
    *,
    recipient: Recipient = "requester",
) -> int:
    """Keep the facts from which a paper is made, sealed, and return its id."""
    paper_id = await tx.insert(
        SQL["add"], kind=kind, case_id=case_id, name=name, recipient=recipient, now=now
    )
    tx.later(SQL["seal"], id=paper_id, facts=tx.vault.seal(FACTS, paper_id, facts))
    return paper_id


async def get(tx: Tx, paper_id: int) -> Paper | None:
    """Return a paper."""
    row = await tx.one(SQL["by_id"], id=paper_id)
    return _paper(tx.vault, row) if row else None


async def of_case(tx: Tx, case_id: int) -> list[Paper]:
    """Return the papers of a case in the order in which they were written."""
    return [_paper(tx.vault, row) for row in await tx.all(SQL["of_case"], case_id=case_id)]


def _paper(vault: Vault, row: Row) -> Paper:
    return Paper(
        row["id"],
        row["kind"],
        row["case_id"],
        row["name"],
        vault.open(FACTS, row["id"], row["facts"]),
        datetime.fromisoformat(row["made_at"]),
        row["digest"],
        row["file_id"],
        row["recipient"],
    )


async def uploaded(tx: Tx, paper_id: int, digest: str, file_id: str | None) -> None:
    """Record the digest of the bytes that were sent, and Telegram's file id for them."""
    tx.later(SQL["uploaded"], id=paper_id, digest=digest, file_id=file_id)
