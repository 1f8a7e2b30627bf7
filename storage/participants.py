"""Who takes part in a case: the requester, and the proxies whom the requester invited."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.case import Person
from storage.connection import Row
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("participants")


class ParticipantRole(StrEnum):
    """The role in which a person takes part in a case."""

    REQUESTER = "requester"
    PROXY = "proxy"


@dataclass(frozen=True)
class Participation:
    """How a person takes part in a case; `may_withdraw` also says whether they may object."""

    role: ParticipantRole
    may_withdraw: bool


async def part(tx: Tx, case_id: int, person_id: int) -> Participation | None:
    """Return how a person takes part in a case, or None if they do not."""
    row = await tx.one(SQL["part"], case_id=case_id, person_id=person_id)
    return Participation(ParticipantRole(row["role"]), bool(row["may_withdraw"])) if row else None


async def others(tx: Tx, case_id: int, person_id: int) -> list[Person]:
    """Return the persons who take part in a case, except one."""
    rows = await tx.all(SQL["others"], case_id=case_id, person_id=person_id)
    return [Person.model_validate(dict(row)) for row in rows]


@dataclass(frozen=True)
class Proxy:
    """A person whom the requester invited; without `person_id` it is an open invitation."""

    id: int
    case_id: int
    may_withdraw: bool
    expires_at: datetime
    person_id: int | None
    accepted_at: datetime | None
    ended_at: datetime | None

    def is_open(self, now: datetime) -> bool:
        """Say whether the invitation can still be accepted."""
        return self.accepted_at is None and self.ended_at is None and now < self.expires_at


def _proxy(row: Row) -> Proxy:
    return read(Proxy, row)


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
    await tx.insert(
        SQL["invite"],
        case_id=case_id,
        code_hash=code_hash,
        now=now,
        expires_at=expires_at,
        may_withdraw=may_withdraw,
    )


async def invitation(tx: Tx, code_hash: str) -> Proxy | None:
    """Return the invitation with this code, whatever became of it."""
    row = await tx.one(SQL["invitation"], code_hash=code_hash)
    return _proxy(row) if row else None


async def proxy(tx: Tx, proxy_id: int) -> Proxy | None:
    """Return an invitation by its id."""
    row = await tx.one(SQL["proxy"], id=proxy_id)
    return _proxy(row) if row else None


async def proxies(tx: Tx, case_id: int) -> list[Proxy]:
    """Return the proxies who take part in a case now, the first invited first."""
    return [_proxy(row) for row in await tx.all(SQL["proxies"], case_id=case_id)]


async def open_invitations(tx: Tx, case_id: int, now: datetime) -> int:
    """Return how many invitations to a case can still be accepted."""
    row = await tx.one(SQL["open_invitations"], case_id=case_id, now=now)
    return int(row["n"]) if row else 0


async def accept(tx: Tx, proxy_id: int, person_id: int, now: datetime) -> bool:
    """Record that a person accepted an invitation; False if it was used, ended or expired."""
    return await tx.run(SQL["accept"], id=proxy_id, person_id=person_id, now=now) == 1


async def end(tx: Tx, proxy_id: int, now: datetime) -> bool:
    """End an invitation or a proxy's part in a case; False if it has ended already."""
    return await tx.run(SQL["end"], id=proxy_id, now=now) == 1
