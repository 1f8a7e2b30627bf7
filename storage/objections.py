"""Objections with their enclosures and facts, and the disputes that follow."""

from collections.abc import Mapping
from datetime import date, datetime

from bot.domain.form_answers import Answers, answers_as_kept
from bot.domain.law.answer_dates import Dates
from bot.domain.law.authority import Authority, ByLaw, OwnWill
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.objection_state import (
    DisputeStage,
    Enclosure,
    Objection,
    ObjectionAnswer,
    Settlement,
)
from bot.domain.message import Content
from storage.database import Tx, convert_value, load_queries, read_number
from storage.table import JSON, Seal, Table

SQL = load_queries("objections")
OBJECTIONS = Table(
    "objection", Objection, sealed={"facts": JSON, "answer": JSON, "settlement": JSON}
)
STAGES = Table(
    "dispute", DisputeStage, sealed={"note": Seal("objection_id")}, named={"on": "on_date"}
)
AT_FILING = (
    "year", "sequence", "number", "case_id", "person_id", "ground", "purpose", "regime",
    "filed_at", "filed_on", "due_on", "timing", "recorded_by",
)  # fmt: skip


async def add_objection(tx: Tx, objection: Objection, facts: Mapping[str, object]) -> int:
    """Register an objection with its sealed facts; return its id."""
    row = {name: getattr(objection, name) for name in AT_FILING}
    return await OBJECTIONS.add(tx, **row, state="filed", facts=facts)


async def get(tx: Tx, objection_id: int | None) -> Objection | None:
    """Return an objection by its id."""
    return await OBJECTIONS.get(tx, objection_id)


async def facts(tx: Tx, objection_id: int) -> Answers:
    """Return an objection's facts, decrypted, with the objector's details without a request."""
    return answers_as_kept(await OBJECTIONS.opened(tx, objection_id, "facts"))


async def reduce(tx: Tx, objection_id: int, left: Answers, now: datetime) -> None:
    """Replace an objection's facts by what may be kept of them."""
    OBJECTIONS.put(tx, objection_id, facts=left, reduced_at=now)


async def of_case(tx: Tx, case_id: int) -> list[Objection]:
    """Return the objections to a case, the oldest first."""
    return await OBJECTIONS.all(tx, "WHERE case_id = :case_id ORDER BY id", case_id=case_id)


async def waiting(tx: Tx) -> list[Objection]:
    """Return the objections that wait for their answer, the most urgent first."""
    return await OBJECTIONS.all(tx, SQL["waiting"])


async def waiting_ids(tx: Tx) -> list[int]:
    """Return the ids of objections whose answer is owed, unreadable ones included."""
    return [int(row["id"]) for row in await tx.all(SQL["waiting_ids"])]


async def number_of(tx: Tx, objection_id: int) -> str:
    """Return the number of an objection, even if the objection cannot be read."""
    row = await tx.one(SQL["number_of"], id=objection_id)
    return str(row["number"]) if row else ""


async def of_person(tx: Tx, person_id: int, most: int = 20) -> list[Objection]:
    """Return a person's objections, the newest first."""
    return await OBJECTIONS.all(tx, SQL["of_person"], person_id=person_id, most=most)


async def open_ids(tx: Tx) -> list[int]:
    """Return the ids of those that wait, were answered, or have an order to be carried out."""
    return [int(row["id"]) for row in await tx.all(SQL["open_ids"])]


async def unfinished_objections(tx: Tx) -> list[Objection]:
    """Return the objections that wait for an answer or were given one, the oldest first."""
    return await OBJECTIONS.all(tx, "WHERE state IN ('filed', 'answered') ORDER BY id")


async def filed_since(tx: Tx, since: datetime) -> list[Objection]:
    """Return the objections that were registered since an instant, by number."""
    return await OBJECTIONS.all(tx, SQL["filed_since"], since=since)


async def set_dates(tx: Tx, objection_id: int, dates: Dates, by: Authority | ByLaw) -> None:
    """Set the legal and the promised last day of the answer."""
    OBJECTIONS.put(tx, objection_id, due_on=dates.legal, promised_on=dates.promised)


async def set_regime(tx: Tx, objection_id: int, regime: Regime, by: Authority) -> None:
    """Set the clock on which an objection runs."""
    OBJECTIONS.put(tx, objection_id, regime=regime)


async def propose_settlement(
    tx: Tx, objection_id: int, words: Mapping[str, object], by: Authority
) -> None:
    """Keep an agreement that waits for the requester's word, sealed, in place of an earlier one."""
    OBJECTIONS.put(
        tx,
        objection_id,
        "state = 'filed'",
        settlement=words,
        settlement_by=by.id,
        settlement_at=by.at,
    )


async def settlement(tx: Tx, objection_id: int) -> Settlement | None:
    """Return the agreement that waits for the requester's word, or None."""
    row = await tx.one(SQL["proposer"], id=objection_id)
    if row is None:
        return None
    opened = await OBJECTIONS.opened(tx, objection_id, "settlement")
    return Settlement(convert_value(dict[str, object], opened), row["settlement_by"])


async def proposed_to(tx: Tx, person_id: int) -> list[Objection]:
    """Return a person's objections on which an agreement waits for their word."""
    return await OBJECTIONS.all(tx, SQL["proposed_to"], person_id=person_id)


async def end_settlement(tx: Tx, objection_id: int) -> None:
    """Forget the agreement that waited: it was agreed to, denied, or is over."""
    OBJECTIONS.put(tx, objection_id, settlement=None, settlement_by=None, settlement_at=None)


async def withdraw(tx: Tx, objection_id: int, by: OwnWill, now: datetime) -> None:
    """Withdraw an objection that waits for its answer."""
    OBJECTIONS.put(tx, objection_id, "state = 'filed'", state="withdrawn", withdrawn_at=now)


async def set_fulfilled(tx: Tx, objection_id: int, now: datetime, by: Authority | ByLaw) -> bool:
    """Record that what was ordered is done; False if it was before."""
    return await OBJECTIONS.change(tx, objection_id, "fulfilled_at IS NULL", fulfilled_at=now)


async def unset_fulfilled(tx: Tx, objection_id: int, by: ByLaw) -> None:
    """Record that what was ordered is not done after all: the letter that did it came back."""
    OBJECTIONS.put(tx, objection_id, fulfilled_at=None)


async def answer(
    tx: Tx, objection_id: int, given: ObjectionAnswer, now: datetime, by: Authority | OwnWill
) -> bool:
    """Record the superior's answer, its words sealed; False if there is one already."""
    said = {"outcome": given.outcome, "answer": given.words, "ordered_on": given.ordered_on}
    answered = {"state": "answered", "answered_by": given.officer_id, "answered_at": now}
    return await OBJECTIONS.change(tx, objection_id, "state = 'filed'", **said, **answered)


async def unanswer(tx: Tx, objection_id: int, by: ByLaw) -> bool:
    """Undo an objection's answer, whose words are kept; False if its state has changed."""
    undone = dict.fromkeys(("outcome", "ordered_on", "answered_by", "answered_at"))
    return await OBJECTIONS.change(tx, objection_id, "state = 'answered'", state="filed", **undone)


async def answer_words(tx: Tx, objection_id: int) -> Answers:
    """Return what an answer says, also one that was taken back; empty if there is none."""
    return answers_as_kept(await OBJECTIONS.opened(tx, objection_id, "answer"))


async def set_delivered(tx: Tx, objection_id: int, at: datetime, by: ByLaw) -> bool:
    """Record when the answer reached the requester; False if it had before."""
    still = "answered_at IS NOT NULL AND delivered_at IS NULL"
    return await OBJECTIONS.change(tx, objection_id, still, delivered_at=at)


async def unset_delivered(tx: Tx, objection_id: int, by: OwnWill) -> None:
    """Record that an answer did not reach the requester after all."""
    OBJECTIONS.put(tx, objection_id, delivered_at=None)


async def add_dispute(
    tx: Tx,
    objection_id: int,
    step: DisputeStage,
    by: Authority,
) -> None:
    """Record a stage of the dispute over an objection."""
    OBJECTIONS.put(tx, objection_id, "state = 'answered'", state="disputed")
    recorded = {"recorded_by": by.id, "recorded_at": by.at}
    await STAGES.add(tx, objection_id=objection_id, **{**vars(step), **recorded})


async def order(tx: Tx, objection_id: int, until: date | None, by: Authority) -> None:
    """Set the day by which a ruling's order must be carried out; None if nothing is owed."""
    await end_settlement(tx, objection_id)
    OBJECTIONS.put(tx, objection_id, ordered_on=until, fulfilled_at=None, state="disputed")


async def ordered(tx: Tx) -> list[Objection]:
    """Return the objections on which an order is not carried out yet, the oldest first."""
    return await OBJECTIONS.all(tx, SQL["ordered"])


async def disputes(tx: Tx, objection_id: int) -> list[DisputeStage]:
    """Return the stages of a dispute in the order of their recording."""
    return await STAGES.all(tx, "WHERE objection_id = :id ORDER BY id", id=objection_id)


async def in_dispute(tx: Tx) -> list[Objection]:
    """Return the objections whose dispute has not ended, the oldest first."""
    return await OBJECTIONS.all(tx, SQL["in_dispute"])


async def is_at_court(tx: Tx, objection_id: int) -> bool:
    """Say whether a court has yet to rule: until then nobody need carry out what was ordered."""
    return bool(await read_number(tx, SQL["is_at_court"], objection_id=objection_id))


async def is_disputed(tx: Tx, objection_id: int) -> bool:
    """Say whether a dispute over an objection is on record."""
    return await tx.one(SQL["is_disputed"], objection_id=objection_id) is not None


ENCLOSURES = Table(
    "enclosure",
    Enclosure,
    sealed={"content": JSON},
    named={"place": ("chat_id", "message_id")},
)


async def add_enclosure(
    tx: Tx, objection_id: int, place: tuple[int, int], content: Content, at: datetime
) -> bool:
    """Keep a message with an objection; False if it is kept already."""
    where = {"objection_id": objection_id, "chat_id": place[0], "message_id": place[1]}
    if await tx.one(SQL["id_at"], **where) is not None:
        return False
    words = content.model_dump(mode="json", exclude_defaults=True)
    await ENCLOSURES.add(tx, **where, content=words, at=at)
    return True


async def enclosures_of(tx: Tx, objection_id: int) -> list[Enclosure]:
    """Return what was sent with an objection, in the order in which it came."""
    return await ENCLOSURES.all(tx, "WHERE objection_id = :id ORDER BY id", id=objection_id)


async def count_enclosures(tx: Tx, objection_id: int) -> int:
    """Return how many messages were sent with an objection."""
    return await read_number(tx, SQL["count"], objection_id=objection_id)
