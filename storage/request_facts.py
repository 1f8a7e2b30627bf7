"""What is so of a request, read by one query: for the acts that are possible, and for its card."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.act_facts import ActFacts
from bot.domain.acts import Act
from bot.domain.case import Case
from storage.database import Tx, load, read

SQL = load("request_facts")
NUMBERS = ("errands", "tried", "posted", "objections", "to_sign", "to_mend", "papers")


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


@dataclass(frozen=True)
class CardFacts:
    """Who holds a case and what waits on it.

    `to_sign` are the acts that wait to be signed, `claimed`: a claim waits to be judged,
    `errands`: so many texts wait to be passed on, the oldest `errands_since`; `documents` came
    from units, `proxies` take part. `is_transferred`: it came from a body, or was offered to one.
    What was signed by hand and no second person has seen: by whom, and on which day. `letter_on`
    is the day of a signed letter that answers the case and waits to be confirmed.
    """

    holder: str | None
    approval_asked: bool
    to_sign: tuple[Act, ...]
    claimed: bool
    errands: int
    errands_since: datetime | None
    is_objected: bool
    documents: int
    proxies: int
    is_transferred: bool
    unseen_signer: str | None
    unseen_on: date | None
    disowned: bool | None
    letter_on: date | None


async def for_card(tx: Tx, case: Case) -> CardFacts:
    """Return what the card of a case tells beside its row."""
    [row] = await tx.all(SQL["for_card"], case_id=case.id, officer_id=case.officer_id)
    return read(CardFacts, row, to_sign=json.loads(row["to_sign"]))
