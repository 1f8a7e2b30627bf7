"""The dates that each case has had, and why they were set."""

from datetime import datetime

from bot.domain.answer_dates import DateChange, Dates
from storage.database import Row, Tx, load, read

SQL = load("date_history")
REASON = "due_date.reason"


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


async def of_case(tx: Tx, case_id: int) -> list[DateChange]:
    """Return the dates of a case, the oldest first."""
    return [_change(tx, row) for row in await tx.all(SQL["of_case"], case_id=case_id)]


def _change(tx: Tx, row: Row) -> DateChange:
    reason = tx.vault.open(REASON, row["case_id"], row["reason"])
    return read(DateChange, row, dates=read(Dates, row), reason=reason)
