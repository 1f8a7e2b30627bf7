"""The dates that each case has had, and why they were set."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.answer_dates import Dates
from storage.database import Tx
from storage.named_queries import load

SQL = load("date_history")
REASON = "due_date.reason"


@dataclass(frozen=True)
class DateSet:
    """One change of a date: what it became, and why."""

    kind: str
    dates: Dates
    because: str
    reason: str
    set_by: str
    set_at: datetime


async def add(  # noqa: PLR0913 - each is a column
    tx: Tx,
    case_id: int,
    kind: str,
    dates: Dates,
    *,
    because: str,
    by: str,
    now: datetime,
    reason: str = "",
) -> None:
    """Record that a date was set; the reason is sealed."""
    tx.later(
        SQL["add"],
        case_id=case_id,
        kind=kind,
        legal_on=dates.legal,
        promised_on=dates.promised,
        because=because,
        reason=tx.vault.seal(REASON, case_id, reason),
        set_by=by,
        now=now,
    )


async def of_case(tx: Tx, case_id: int) -> list[DateSet]:
    """Return the dates of a case, the oldest first."""
    return [
        DateSet(
            row["kind"],
            Dates(date.fromisoformat(row["legal_on"]), date.fromisoformat(row["promised_on"])),
            row["because"],
            tx.vault.open(REASON, case_id, row["reason"]),
            row["set_by"],
            datetime.fromisoformat(row["set_at"]),
        )
        for row in await tx.all(SQL["of_case"], case_id=case_id)
    ]
