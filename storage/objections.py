"""Objections, what they are about, who may not judge them, and the disputes after them."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.domain.answer_dates import Dates
from bot.domain.legal_deadlines import Regime
from bot.domain.objection_rules import Ground, ObjectionOutcome
from storage.connection import Row
from storage.database import Tx
from storage.decisions import DECISION_FACTS
from storage.named_queries import load
from storage.rows import read

SQL = load("objections")
OBJECTION_FACTS = "objection.facts"
NOTE = "dispute.note"
ANSWER = "objection.answer"


@dataclass(frozen=True)
class Objection:
    """A registered objection; without `case_id` it is about what was not published.

    `recorded_by` is the officer who entered one that came on paper.
    """

    id: int
    year: int
    sequence: int
    number: str
    case_id: int | None
    person_id: int | None
    ground: Ground
    purpose: str
    regime: Regime
    filed_at: datetime
    filed_on: date
    due_on: date
    late: bool
    state: str = "filed"
    outcome: ObjectionOutcome | None = None
    ordered_on: date | None = None
    answered_at: datetime | None = None
    delivered_at: datetime | None = None
    fulfilled_at: datetime | None = None
    recorded_by: int | None = None
    promised_on: date | None = None

    @property
    def dates(self) -> Dates:
        """Return the legal and the promised last day of its answer."""
        return Dates(self.due_on, self.promised_on or self.due_on)

    @property
    def waits(self) -> bool:
        """Say whether its answer is still owed."""
        return self.state == "filed"

    @property
    def is_withdrawn(self) -> bool:
        """Say whether it was taken back; its ground may then be used again."""
        return self.state == "withdrawn"


@dataclass(frozen=True)
class Seat:
    """A member of the officers' group, as needed to find who may answer an objection."""

    telegram_id: int
    display_name: str
    administrator: bool


AT_FILING = (
    "year", "sequence", "number", "case_id", "person_id", "ground", "purpose", "regime",
    "filed_at", "filed_on", "due_on", "late", "recorded_by",
)  # fmt: skip


def _objection(row: Row) -> Objection:
    return read(Objection, row)


async def add(tx: Tx, objection: Objection, facts: dict[str, Any]) -> int:
    """Register an objection with its sealed facts; return its id."""
    row = {name: getattr(objection, name) for name in AT_FILING}
    new_id = await tx.insert(SQL["add"], **row)
    sealed = tx.vault.seal(OBJECTION_FACTS, new_id, json.dumps(facts, ensure_ascii=False))
    tx.later(SQL["set_facts"], id=new_id, facts=sealed)
    return new_id


async def get(tx: Tx, objection_id: int) -> Objection | None:
    """Return an objection by its id."""
    row = await tx.one(SQL["by_id"], id=objection_id)
    return _objection(row) if row else None


async def facts(tx: Tx, objection_id: int) -> dict[str, Any]:
    """Return what the person told, decrypted, and who they are if there is no request."""
    row = await tx.one(SQL["by_id"], id=objection_id)
    opened: dict[str, Any] = (
        json.loads(tx.vault.open(OBJECTION_FACTS, objection_id, row["facts"])) if row else {}
    )
    return opened


async def of_case(tx: Tx, case_id: int) -> list[Objection]:
    """Return the objections to a case, the oldest first."""
    return [_objection(row) for row in await tx.all(SQL["of_case"], case_id=case_id)]


async def waiting(tx: Tx) -> list[Objection]:
    """Return the objections that wait for their answer, the most urgent first."""
    return [_objection(row) for row in await tx.all(SQL["waiting"])]


async def of_person(tx: Tx, person_id: int, most: int = 20) -> list[Objection]:
    """Return a person's objections, the newest first."""
    rows = await tx.all(SQL["of_person"], person_id=person_id, most=most)
    return [_objection(row) for row in rows]


async def running(tx: Tx) -> list[Objection]:
    """Return the objections that wait for an answer or were given one, the oldest first."""
    return [_objection(row) for row in await tx.all(SQL["running"])]


async def set_dates(tx: Tx, objection_id: int, dates: Dates) -> None:
    """Set the legal and the promised last day of the answer."""
    tx.later(SQL["set_dates"], id=objection_id, **vars(dates))


async def withdraw(tx: Tx, objection_id: int, now: datetime) -> bool:
    """Withdraw an objection; False if it does not wait for its answer."""
    return await tx.run(SQL["withdraw"], id=objection_id, now=now) == 1


async def set_fulfilled(tx: Tx, objection_id: int, now: datetime) -> bool:
    """Record that what was ordered is done; False if it was before."""
    return await tx.run(SQL["set_fulfilled"], id=objection_id, now=now) == 1


@dataclass(frozen=True)
class Given:
    """The superior's answer; `words` is the filled form, with reasons, order or agreement."""

    outcome: ObjectionOutcome
    words: dict[str, Any]
    ordered_on: date | None
    officer_id: int


async def answer(tx: Tx, objection_id: int, given: Given, now: datetime) -> bool:
    """Record the superior's answer, its words sealed; False if there is one already."""
    sealed = tx.vault.seal(ANSWER, objection_id, json.dumps(given.words, ensure_ascii=False))
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


async def answer_words(tx: Tx, objection_id: int) -> dict[str, Any]:
    """Return the words of an answer, decrypted; empty if there is none."""
    row = await tx.one(SQL["by_id"], id=objection_id)
    if row is None or row["answer"] is None:
        return {}
    words: dict[str, Any] = json.loads(tx.vault.open(ANSWER, objection_id, row["answer"]))
    return words


async def set_delivered(tx: Tx, objection_id: int, at: datetime, via: str | None = None) -> bool:
    """Record when the answer reached the requester, and by which channel if not by this chat.

    False if it had before.
    """
    return await tx.run(SQL["set_delivered"], id=objection_id, at=at, via=via) == 1


async def unset_delivered(tx: Tx, objection_id: int) -> bool:
    """Undo the record that an answer came by another channel; False if there is none."""
    return await tx.run(SQL["unset_delivered"], id=objection_id) == 1


async def unsent_rows(tx: Tx, purpose: str, objection_id: int, attempt: str) -> int:
    """Return how many messages of one attempt to send an answer have not arrived."""
    row = await tx.one(SQL["unsent_rows"], purpose=purpose, id=objection_id, attempt=attempt)
    return int(row["n"]) if row else 0


async def is_on_its_way(tx: Tx, purpose: str, objection_id: int) -> bool:
    """Say whether a message of the answer is still to be sent."""
    row = await tx.one(SQL["rows_on_their_way"], purpose=purpose, id=objection_id)
    return bool(row and row["n"])


async def deciders(tx: Tx, case_id: int | None) -> frozenset[int]:
    """Return who decided, approved or answered a request: they may not judge an objection to it."""
    if case_id is None:
        return frozenset()
    return frozenset(row["id"] for row in await tx.all(SQL["deciders"], case_id=case_id))


async def members(tx: Tx) -> list[Seat]:
    """Return who is in the officers' group."""
    rows = await tx.all(SQL["members"])
    return [Seat(r["telegram_id"], r["display_name"], bool(r["administrator"])) for r in rows]


async def ended_at(tx: Tx, case_id: int) -> dict[str, datetime]:
    """Return when a request was not processed or withdrawn, by the name of the event."""
    rows = await tx.all(SQL["ended_on"], case_id=case_id)
    return {row["name"]: datetime.fromisoformat(row["at"]) for row in rows}


async def denied(tx: Tx, case_id: int) -> bool:
    """Say whether the requester denies having received an answer given outside the chat."""
    return await tx.one(SQL["denied"], case_id=case_id) is not None


async def decided(tx: Tx, case_id: int) -> dict[str, Any]:
    """Return what the current decision says; empty if there is none."""
    row = await tx.one(SQL["decision"], case_id=case_id)
    said: dict[str, Any] = (
        json.loads(tx.vault.open(DECISION_FACTS, case_id, row["facts"])) if row else {}
    )
    return said


async def reopen(tx: Tx, case_id: int, ordered_on: date, now: datetime) -> None:
    """Reopen a request for the answer that was ordered; earlier decisions and answers are kept."""
    tx.later(SQL["supersede_answer"], case_id=case_id, now=now)
    tx.later(SQL["replace_decision"], case_id=case_id, now=now)
    tx.later(SQL["order_case"], case_id=case_id, ordered_on=ordered_on)


@dataclass(frozen=True)
class DisputeStage:
    """One stage of a dispute at the Information Commission or a court."""

    stage: str
    on: date
    note: str


async def add_dispute(
    tx: Tx,
    objection_id: int,
    step: DisputeStage,
    officer_id: int,
    now: datetime,
) -> None:
    """Record a stage of the dispute over an objection."""
    tx.later(SQL["set_disputed"], id=objection_id)
    tx.later(
        SQL["add_dispute"],
        objection_id=objection_id,
        stage=step.stage,
        on_date=step.on,
        note=tx.vault.seal(NOTE, objection_id, step.note),
        officer_id=officer_id,
        now=now,
    )


async def disputes(tx: Tx, objection_id: int) -> list[DisputeStage]:
    """Return the stages of a dispute in the order of their recording."""
    return [
        DisputeStage(
            row["stage"],
            date.fromisoformat(row["on_date"]),
            tx.vault.open(NOTE, objection_id, row["note"]),
        )
        for row in await tx.all(SQL["disputes"], objection_id=objection_id)
    ]
