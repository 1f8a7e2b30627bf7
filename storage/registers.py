"""Read the registers of requests and objections of a period, as they stood at a moment."""

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.domain import register_entries
from bot.domain.arrival import Arrival
from bot.domain.case import RequesterKind
from bot.domain.date_ranges import Period
from bot.domain.events import Event, EventName
from bot.domain.form_answers import Answers
from bot.domain.legal_deadlines import Regime
from bot.domain.objection_rules import Ground, ObjectionOutcome
from bot.domain.register_entries import (
    DatedDecision,
    DateSet,
    DisputeStep,
    ObjectionEntry,
    RegisterKind,
    RequestEntry,
)
from bot.domain.skipped_numbers import Restored
from storage.case_events import WRITTEN
from storage.cases import IDENTITY
from storage.connection import Row
from storage.database import Tx
from storage.decisions import DECISION_FACTS
from storage.named_queries import load
from storage.objections import ANSWER, OBJECTION_FACTS
from storage.vault import Vault

SQL = load("registers")
TOLD = ("objection_answer_reasons", "objection_answer_order", "objection_answer_agreement")
"""Names of the form's answers that hold what the superior wrote."""
COMPLETED = "completed"
"""The `because` of a date that is counted from the completion of a request."""


async def count(tx: Tx, kind: RegisterKind, period: Period, as_of: datetime) -> int:
    """Return how many rows a register has, possibly a few too many."""
    asked = {"first": period.first, "last": period.last, "as_of": as_of}
    if kind is RegisterKind.REQUESTS:
        row = await tx.one(SQL["count_requests"], **asked)
    else:
        row = await tx.one(SQL["count_objections"], **asked)
    return int(row["n"]) if row else 0


async def restores(tx: Tx, as_of: datetime) -> list[Restored]:
    """Return the restores of the desk that were recorded until a moment, the oldest first."""
    return [
        Restored(at=row["happened_at"], **json.loads(row["facts"]))
        for row in await tx.all(SQL["restores"], as_of=as_of)
    ]


async def explanations(tx: Tx, as_of: datetime) -> dict[datetime, str]:
    """Return the newest explanation of each restore that had one at a moment, by its instant."""
    return {
        datetime.fromisoformat(json.loads(row["facts"])["restored_at"]): json.loads(
            tx.vault.open(WRITTEN, 0, row["written"])
        )["explanation"]
        for row in await tx.all(SQL["explanations"], as_of=as_of)
    }


async def requests(
    tx: Tx, period: Period, as_of: datetime, *, named: bool = False
) -> list[RequestEntry]:
    """Return the requests received in a period as they stood; if `named`, also who asked."""
    asked = {"first": period.first, "last": period.last, "as_of": as_of}
    events, decisions, dates = defaultdict[int, list[Event]](list), _stack(), _stack()
    for row in await tx.all(SQL["events"], **asked):
        events[row["case_id"]].append(_event(row))
    for row in await tx.all(SQL["decisions"], **asked):
        decisions[row["case_id"]].append(_dated_decision(row, tx.vault))
    for row in await tx.all(SQL["dates"], **asked):
        dates[row["case_id"]].append(_date(row))
    scores = {row["case_id"]: row["score"] for row in await tx.all(SQL["ratings"], **asked)}
    who = await _identities(tx, period) if named else {}
    return [
        register_entries.told(
            _request(row, dates[row["id"]], scores.get(row["id"]), who.get(row["id"], {})),
            events[row["id"]],
            decisions[row["id"]],
            dates[row["id"]],
        )
        for row in await tx.all(SQL["requests"], **asked)
    ]


def _stack() -> defaultdict[int, list[Any]]:
    return defaultdict(list)


async def _identities(tx: Tx, period: Period) -> dict[int, dict[str, str]]:
    rows = await tx.all(SQL["identities"], first=period.first, last=period.last)
    return {
        row["case_id"]: _who(json.loads(tx.vault.open(IDENTITY, row["case_id"], row["answers"])))
        for row in rows
    }


def _who(answers: Answers) -> dict[str, str]:
    return {name: value for name, value in answers.items() if isinstance(value, str)}


def _request(
    row: Row, dates: list[DateSet], score: int | None, who: Mapping[str, str]
) -> RequestEntry:
    counted_anew = row["anchor_on"] and any(one.because == COMPLETED for one in dates)
    received_on = date.fromisoformat(row["received_on"])
    return RequestEntry(
        case_id=row["id"],
        number=row["number"],
        subject=row["subject"],
        wanted=row["wanted"],
        purpose=row["purpose"],
        obtain=row["obtain"],
        form=row["format"] or "",
        kind=RequesterKind(row["kind"]),
        regime=Regime(row["regime"]),
        arrival=Arrival(row["arrival"]),
        received_at=datetime.fromisoformat(row["received_at"]),
        received_on=received_on,
        counts_from=date.fromisoformat(row["anchor_on"]) if counted_anew else received_on,
        due_on=date.fromisoformat(row["due_on"]),
        score=score,
        who=who,
    )


def _event(row: Row) -> Event:
    return Event(
        EventName(row["name"]),
        "",
        datetime.fromisoformat(row["happened_at"]),
        json.loads(row["facts"]),
        datetime.fromisoformat(row["recorded_at"]),
    )


def _dated_decision(row: Row, vault: Vault) -> DatedDecision:
    facts = json.loads(vault.open(DECISION_FACTS, row["case_id"], row["facts"]))
    return DatedDecision(register_entries.decided(facts), datetime.fromisoformat(row["decided_at"]))


def _date(row: Row) -> DateSet:
    return DateSet(
        date.fromisoformat(row["legal_on"]),
        datetime.fromisoformat(row["set_at"]),
        row["because"],
    )


async def objections(
    tx: Tx, period: Period, as_of: datetime, *, named: bool = False
) -> list[ObjectionEntry]:
    """Return the objections filed in a period as they stood; if `named`, also who objected."""
    asked = {"first": period.first, "last": period.last}
    steps, roles = defaultdict[int, list[DisputeStep]](list), dict[int, str]()
    for row in await tx.all(SQL["disputes"], **asked, as_of=as_of):
        step = DisputeStep(row["stage"], date.fromisoformat(row["on_date"]))
        steps[row["objection_id"]].append(step)
    for row in await tx.all(SQL["judges"], **asked):
        roles.setdefault(row["id"], row["role"])
    vault = tx.vault if named else None
    rows = await tx.all(SQL["objections"], **asked, as_of=as_of)
    return [
        _objection(row, as_of, vault, roles.get(row["id"], ""), tuple(steps[row["id"]]))
        for row in rows
    ]


def _objection(
    row: Row, as_of: datetime, vault: Vault | None, role: str, steps: tuple[DisputeStep, ...]
) -> ObjectionEntry:
    who, subject = _objector(row, vault) if vault else ({}, "")
    answered_at = _until(row["answered_at"], as_of)
    answered = answered_at is not None
    return ObjectionEntry(
        objection_id=row["id"],
        number=row["number"],
        filed_at=datetime.fromisoformat(row["filed_at"]),
        filed_on=date.fromisoformat(row["filed_on"]),
        request=row["case_number"] or "",
        wanted=row["case_wanted"] or row["case_subject"] or subject,
        purpose=row["purpose"],
        ground=Ground(row["ground"]),
        regime=Regime(row["regime"]),
        due_on=date.fromisoformat(row["due_on"]),
        late=bool(row["late"]),
        outcome=ObjectionOutcome(row["outcome"]) if answered else None,
        reasons=_words(row, vault) if answered and vault else "",
        answered_at=_until(row["delivered_at"], as_of) or answered_at,
        withdrawn_at=_until(row["withdrawn_at"], as_of),
        judge=row["answered_by_name"] or "" if answered else "",
        judge_role=role if answered else "",
        disputes=steps,
        who=who,
    )


def _until(text: str | None, as_of: datetime) -> datetime | None:
    """Return an instant, or None if it is after `as_of`."""
    at = datetime.fromisoformat(text) if text else None
    return at if at is not None and at <= as_of else None


def _words(row: Row, vault: Vault) -> str:
    """Return the superior's reasons, decrypted, with what was ordered or agreed."""
    if row["answer"] is None:
        return ""
    words = json.loads(vault.open(ANSWER, row["id"], row["answer"]))
    return "\n".join(words[name] for name in TOLD if words.get(name))


def _objector(row: Row, vault: Vault) -> tuple[dict[str, str], str]:
    """Return who objects, and the subject if there was no request."""
    facts = json.loads(vault.open(OBJECTION_FACTS, row["id"], row["facts"])) if row["facts"] else {}
    if row["identity"]:
        return _who(json.loads(vault.open(IDENTITY, row["case_id"], row["identity"]))), ""
    return _who(facts), facts.get("objection_subject", "")
