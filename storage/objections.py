"""Objections, what they are about, and the disputes after them."""

from collections.abc import Mapping
from datetime import date, datetime

from bot.domain.answer_dates import Dates
from bot.domain.authority import Authority, ByLaw, OwnWill
from bot.domain.form_answers import Answers
from bot.domain.legal_deadlines import Regime
from bot.domain.objection_state import DisputeStage, Objection, ObjectionAnswer, Settlement
from storage.database import Tx, as_answers, checked, load, read, read_all, read_one

SQL = load("objections")
OBJECTION_FACTS = "objection.facts"
NOTE = "dispute.note"
ANSWER = "objection.answer"
SETTLEMENT = "objection.settlement"


AT_FILING = (
    "year", "sequence", "number", "case_id", "person_id", "ground", "purpose", "regime",
    "filed_at", "filed_on", "due_on", "timing", "recorded_by",
)  # fmt: skip


async def add(tx: Tx, objection: Objection, facts: Mapping[str, object]) -> int:
    """Register an objection with its sealed facts; return its id."""
    row = {name: getattr(objection, name) for name in AT_FILING}
    new_id = await tx.insert(SQL["add"], **row)
    tx.later(SQL["set_facts"], id=new_id, facts=tx.vault.seal_json(OBJECTION_FACTS, new_id, facts))
    return new_id


async def get(tx: Tx, objection_id: int) -> Objection | None:
    """Return an objection by its id."""
    return await read_one(tx, Objection, SQL["by_id"], id=objection_id)


async def facts(tx: Tx, objection_id: int) -> Answers:
    """Return what the person told, decrypted, and who they are if there is no request."""
    row = await tx.one(SQL["by_id"], id=objection_id)
    if row is None:
        return {}
    return as_answers(tx.vault.open_json(OBJECTION_FACTS, objection_id, row["facts"]))


async def of_case(tx: Tx, case_id: int) -> list[Objection]:
    """Return the objections to a case, the oldest first."""
    return await read_all(tx, Objection, SQL["of_case"], case_id=case_id)


async def waiting(tx: Tx) -> list[Objection]:
    """Return the objections that wait for their answer, the most urgent first."""
    return await read_all(tx, Objection, SQL["waiting"])


async def waiting_ids(tx: Tx) -> list[int]:
    """Return the ids of the same objections, also of one that cannot be read."""
    return [int(row["id"]) for row in await tx.all(SQL["waiting_ids"])]


async def number_of(tx: Tx, objection_id: int) -> str:
    """Return the number of an objection, also of one that cannot be read otherwise."""
    row = await tx.one(SQL["number_of"], id=objection_id)
    return str(row["number"]) if row else ""


async def of_person(tx: Tx, person_id: int, most: int = 20) -> list[Objection]:
    """Return a person's objections, the newest first."""
    return await read_all(tx, Objection, SQL["of_person"], person_id=person_id, most=most)


async def running(tx: Tx) -> list[Objection]:
    """Return the objections that wait for an answer or were given one, the oldest first."""
    return await read_all(tx, Objection, SQL["running"])


async def filed_since(tx: Tx, since: datetime) -> list[Objection]:
    """Return the objections that were registered since an instant, by number."""
    return await read_all(tx, Objection, SQL["filed_since"], since=since)


async def set_dates(tx: Tx, objection_id: int, dates: Dates, by: Authority | ByLaw) -> None:
    """Set the legal and the promised last day of the answer."""
    tx.later(SQL["set_dates"], id=objection_id, **vars(dates))


async def set_regime(tx: Tx, objection_id: int, regime: Regime, by: Authority) -> None:
    """Set the clock on which an objection runs."""
    tx.later(SQL["set_regime"], id=objection_id, regime=regime)


async def propose_settlement(
    tx: Tx, objection_id: int, words: Mapping[str, object], by: Authority
) -> None:
    """Keep an agreement that waits for the requester's word, sealed, in place of an earlier one."""
    sealed = tx.vault.seal_json(SETTLEMENT, objection_id, words)
    tx.later(
        SQL["propose_settlement"],
        id=objection_id,
        settlement=sealed,
        officer_id=by.id,
        now=by.at,
    )


async def settlement(tx: Tx, objection_id: int) -> Settlement | None:
    """Return the agreement that waits for the requester's word, or None."""
    row = await tx.one(SQL["by_id"], id=objection_id)
    if row is None or row["settlement"] is None:
        return None
    opened = tx.vault.open_json(SETTLEMENT, objection_id, row["settlement"])
    return Settlement(checked(dict[str, object], opened), row["settlement_by"])


async def proposed_to(tx: Tx, person_id: int) -> list[Objection]:
    """Return a person's objections on which an agreement waits for their word."""
    return await read_all(tx, Objection, SQL["proposed_to"], person_id=person_id)


async def end_settlement(tx: Tx, objection_id: int) -> None:
    """Forget the agreement that waited: it was agreed to, denied, or is over."""
    tx.later(SQL["end_settlement"], id=objection_id)


async def withdraw(tx: Tx, objection_id: int, by: OwnWill, now: datetime) -> bool:
    """Withdraw an objection; False if it does not wait for its answer."""
    return await tx.run(SQL["withdraw"], id=objection_id, now=now) == 1


async def set_fulfilled(tx: Tx, objection_id: int, now: datetime, by: Authority | ByLaw) -> bool:
    """Record that what was ordered is done; False if it was before."""
    return await tx.run(SQL["set_fulfilled"], id=objection_id, now=now) == 1


async def answer(
    tx: Tx, objection_id: int, given: ObjectionAnswer, now: datetime, by: Authority | OwnWill
) -> bool:
    """Record the superior's answer, its words sealed; False if there is one already."""
    sealed = tx.vault.seal_json(ANSWER, objection_id, given.words)
    changed = await tx.run(
        SQL["answer"],
        id=objection_id,
        outcome=given.outcome,
        answer=sealed,
        ordered_on=given.ordered_on,
        officer_id=given.officer_id,
        now=now,
    )
    return changed == 1


async def unanswer(tx: Tx, objection_id: int, by: ByLaw) -> bool:
    """Let an objection wait for its answer again, whose words are kept; False if it moved since."""
    return await tx.run(SQL["unanswer"], id=objection_id) == 1


async def answer_words(tx: Tx, objection_id: int) -> Answers:
    """Return what an answer says, also one that was taken back; empty if there is none."""
    row = await tx.one(SQL["by_id"], id=objection_id)
    if row is None or row["answer"] is None:
        return {}
    return as_answers(tx.vault.open_json(ANSWER, objection_id, row["answer"]))


async def set_delivered(tx: Tx, objection_id: int, at: datetime, by: ByLaw) -> bool:
    """Record when the answer reached the requester; False if it had before."""
    return await tx.run(SQL["set_delivered"], id=objection_id, at=at) == 1


async def unset_delivered(tx: Tx, objection_id: int, by: OwnWill) -> None:
    """Record that an answer did not reach the requester after all."""
    await tx.run(SQL["unset_delivered"], id=objection_id)


async def add_dispute(
    tx: Tx,
    objection_id: int,
    step: DisputeStage,
    by: Authority,
) -> None:
    """Record a stage of the dispute over an objection."""
    tx.later(SQL["set_disputed"], id=objection_id)
    tx.later(
        SQL["add_dispute"],
        objection_id=objection_id,
        stage=step.stage,
        on_date=step.on,
        note=tx.vault.seal(NOTE, objection_id, step.note),
        orders=step.orders,
        until_on=step.until_on,
        officer_id=by.id,
        now=by.at,
    )


async def order(tx: Tx, objection_id: int, until: date | None, by: Authority) -> None:
    """Set what a ruling orders, and until when; None: nothing is owed on it any more."""
    tx.later(SQL["order"], id=objection_id, until=until)


async def ordered(tx: Tx) -> list[Objection]:
    """Return the objections on which an order is not carried out yet, the oldest first."""
    return await read_all(tx, Objection, SQL["ordered"])


async def disputes(tx: Tx, objection_id: int) -> list[DisputeStage]:
    """Return the stages of a dispute in the order of their recording."""
    return [
        read(DisputeStage, row, note=tx.vault.open(NOTE, objection_id, row["note"]))
        for row in await tx.all(SQL["disputes"], objection_id=objection_id)
    ]


async def in_dispute(tx: Tx) -> list[Objection]:
    """Return the objections whose dispute has not ended, the oldest first."""
    return await read_all(tx, Objection, SQL["in_dispute"])


async def is_at_court(tx: Tx, objection_id: int) -> bool:
    """Say whether a court has yet to rule: until then nobody need carry out what was ordered."""
    row = await tx.one(SQL["is_at_court"], objection_id=objection_id)
    return bool(row and row["there"])


async def is_disputed(tx: Tx, objection_id: int) -> bool:
    """Say whether a dispute over an objection is on record."""
    return await tx.one(SQL["is_disputed"], objection_id=objection_id) is not None
