"""What is so of a request, as far as it decides which acts are possible, read by one query."""

import json
from datetime import date

from bot.domain.act_facts import ActFacts
from bot.domain.case import Case
from storage.database import Tx, load
from storage.rows import read

SQL = load("request_facts")
NUMBERS = ("errands", "posted", "objections", "to_sign", "to_mend", "papers")


async def of_case(tx: Tx, case: Case, today: date) -> ActFacts:
    """Return what is so of a request today."""
    [row] = await tx.all(SQL["of_case"], case_id=case.id)
    return read(
        ActFacts,
        row,
        **{name: json.loads(row[name]) for name in NUMBERS},
        state=case.state,
        today=today,
        dates=case.dates,
        regime=case.regime,
        ordered=case.ordered_on is not None,
        undecided=case.undecided,
        answered=case.answered_at is not None,
    )
