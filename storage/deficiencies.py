"""What was missing in a request, until when it could be completed, and how that ended."""

from datetime import date, datetime

from bot.domain.authority import Authority, ByLaw
from bot.domain.completion_clock import Deficiency, Missing, Settled
from storage.database import Tx, load
from storage.table import Seal, Table

SQL = load("deficiencies")
LISTS = Table("deficiency", Deficiency, sealed={"missing": Seal("case_id", as_json=True)})


async def add(
    tx: Tx,
    case_id: int,
    missing: Missing,
    complete_by: date,
    now: datetime,
    by: Authority,
    *,
    anchor_basis: str,
) -> None:
    """Keep what is missing, sealed; an older list that nobody settled is put aside."""
    tx.later(SQL["put_aside"], case_id=case_id, now=now)
    await LISTS.add(
        tx,
        case_id=case_id,
        missing=vars(missing),
        notified_at=now,
        complete_by=complete_by,
        anchor_basis=anchor_basis,
    )


async def last(tx: Tx, case_id: int) -> Deficiency | None:
    """Return the newest list of a case, open or settled."""
    return await LISTS.one(tx, SQL["last"], case_id=case_id)


async def heard(tx: Tx, deficiency_id: int, at: datetime) -> None:
    """Record when the requester last sent something to complete the request."""
    LISTS.put(tx, deficiency_id, answered_at=at)


async def set_complete_by(
    tx: Tx, deficiency_id: int, complete_by: date, by: Authority | ByLaw
) -> None:
    """Move the requester's last day."""
    LISTS.put(tx, deficiency_id, complete_by=complete_by)


async def settle(tx: Tx, deficiency_id: int, settled: Settled, by: Authority) -> None:
    """Record how a list ended."""
    LISTS.put(tx, deficiency_id, settled=settled, settled_at=by.at)


async def undo(tx: Tx, case_id: int, at: datetime, by: ByLaw) -> None:
    """Let a list that was made at an instant be gone, and one that was settled then be open."""
    tx.later(SQL["remove"], case_id=case_id, at=at)
    tx.later(SQL["reopen"], case_id=case_id, at=at)


async def told(tx: Tx, deficiency_id: int, at: datetime, complete_by: date, by: ByLaw) -> None:
    """Record when a list reached the requester, and the last day counted from then."""
    LISTS.put(tx, deficiency_id, notified_at=at, complete_by=complete_by)
