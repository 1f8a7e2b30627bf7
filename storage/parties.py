"""Who takes part in a case: the requester, and the proxies whom the requester invited."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.case import Person
from storage.database import Tx
from storage.queries import load

SQL = load("parties")


class Role(StrEnum):
    """In what part somebody stands in a case."""

    REQUESTER = "requester"
    PROXY = "proxy"


@dataclass(frozen=True)
class Part:
    """The part that somebody has in a case; `may_withdraw` also says who may object."""

    role: Role
    may_withdraw: bool


async def part(tx: Tx, case_id: int, person_id: int) -> Part | None:
    """Return the part that a person has in a case, or None."""
    row = await tx.one(SQL["part"], case_id=case_id, person_id=person_id)
    return Part(Role(row["role"]), bool(row["may_withdraw"])) if row else None


async def others(tx: Tx, case_id: int, person_id: int) -> list[Person]:
    """Return who takes part in a case beside one person."""
    rows = await tx.all(SQL["others"], case_id=case_id, person_id=person_id)
    return [Person.model_validate(dict(row)) for row in rows]
