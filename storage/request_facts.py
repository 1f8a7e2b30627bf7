"""Further facts of a request: its dates, missing parts, rating, and facts for acts."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.law.act_facts import ActFacts
from bot.domain.law.acts import Act
from bot.domain.law.answer_dates import DateChange, Dates, Deficiency, DeficiencyEnd, MissingParts
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case
from storage.database import Row, Tx, load_queries, read_entity
from storage.table import Seal, Table

SQL = load_queries("request_facts")
NUMBERS = ("errands", "tried", "posted", "objections", "to_sign", "to_mend", "papers")


async def of_case(tx: Tx, case: Case, today: date) -> ActFacts:
    """Return the facts that decide which acts are possible on a request today."""
    [row] = await tx.all(SQL["of_case"], case_id=case.id)
    return read_entity(
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
    from units.
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
    unseen_signer: str | None
    unseen_on: date | None
    disowned: bool | None
    letter_on: date | None


async def for_card(tx: Tx, case: Case) -> CardFacts:
    """Return the facts that a case's card shows besides the case itself."""
    [row] = await tx.all(SQL["for_card"], case_id=case.id, officer_id=case.officer_id)
    return read_entity(CardFacts, row, to_sign=json.loads(row["to_sign"]))


DATE_REASON = "due_date.reason"


async def add_change(  # noqa: PLR0913 - each is a column
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
    tx.run_later(
        SQL["add_date"],
        case_id=case_id,
        kind=kind,
        legal_on=dates.legal,
        promised_on=dates.promised,
        because=because,
        reason=tx.vault.seal(DATE_REASON, case_id, reason),
        set_by=by,
        now=now,
    )


async def dates_of_case(tx: Tx, case_id: int) -> list[DateChange]:
    """Return the date changes of a case, the oldest first."""
    return [_change(tx, row) for row in await tx.all(SQL["of_case_date"], case_id=case_id)]


def _change(tx: Tx, row: Row) -> DateChange:
    reason = tx.vault.open(DATE_REASON, row["case_id"], row["reason"])
    return read_entity(DateChange, row, dates=read_entity(Dates, row), reason=reason)


LISTS = Table("deficiency", Deficiency, sealed={"missing": Seal("case_id", as_json=True)})


async def add_deficiency(
    tx: Tx,
    case_id: int,
    missing: MissingParts,
    complete_by: date,
    now: datetime,
    by: Authority,
    *,
    anchor_basis: str,
) -> None:
    """Store a list of missing parts, sealed; an older open list is set aside."""
    tx.run_later(SQL["put_aside"], case_id=case_id, now=now)
    await LISTS.add(
        tx,
        case_id=case_id,
        missing=vars(missing),
        notified_at=now,
        complete_by=complete_by,
        anchor_basis=anchor_basis,
    )


async def last_deficiency(tx: Tx, case_id: int) -> Deficiency | None:
    """Return a case's newest list of missing parts, open or settled."""
    return await LISTS.one(tx, SQL["last"], case_id=case_id)


async def set_answered(tx: Tx, deficiency_id: int, at: datetime) -> None:
    """Record when the requester last sent something to complete the request."""
    LISTS.put(tx, deficiency_id, answered_at=at)


async def set_complete_by(
    tx: Tx, deficiency_id: int, complete_by: date, by: Authority | ByLaw
) -> None:
    """Change the requester's last day to complete a request."""
    LISTS.put(tx, deficiency_id, complete_by=complete_by)


async def set_settled(tx: Tx, deficiency_id: int, settled: DeficiencyEnd, by: Authority) -> None:
    """Record how a list of missing parts was settled."""
    LISTS.put(tx, deficiency_id, settled=settled, settled_at=by.at)


async def undo(tx: Tx, case_id: int, at: datetime, by: ByLaw) -> None:
    """Remove the list of missing parts made at an instant, and reopen one settled then."""
    tx.run_later(SQL["remove"], case_id=case_id, at=at)
    tx.run_later(SQL["reopen"], case_id=case_id, at=at)


async def set_notified(
    tx: Tx, deficiency_id: int, at: datetime, complete_by: date, by: ByLaw
) -> None:
    """Record when a list reached the requester, and the last day counted from then."""
    LISTS.put(tx, deficiency_id, notified_at=at, complete_by=complete_by)


RATING_WORDS = "satisfaction.words"


async def add_rating(tx: Tx, case_id: int, score: int, now: datetime) -> bool:
    """Keep a rating; False if there is one already."""
    return await tx.run(SQL["add_rating"], case_id=case_id, score=score, now=now) == 1


async def add_rating_words(tx: Tx, case_id: int, words: str) -> bool:
    """Keep the requester's comment, sealed, beside a rating; False if there is one already."""
    sealed = tx.vault.seal(RATING_WORDS, case_id, words)
    return await tx.run(SQL["add_words"], case_id=case_id, words=sealed) == 1


async def first_word(tx: Tx, case_id: int) -> datetime | None:
    """Return when a request first was not left in silence: answered, closed or withdrawn."""
    row = await tx.one(SQL["first_word"], case_id=case_id)
    return datetime.fromisoformat(row["at"]) if row and row["at"] else None
