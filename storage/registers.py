"""Read the registers of requests and objections of a period, as they stood at a moment."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.form_answers import Answers, answers_as_kept
from bot.domain.law.date_ranges import Period
from bot.domain.law.registration_numbers import Restored
from bot.domain.people.role_permissions import Appointment
from bot.domain.records import register_entries
from bot.domain.records.events import Event, EventName
from bot.domain.records.register_entries import (
    DatedDecision,
    DateSet,
    DisputeStep,
    ObjectionEntry,
    RegisterKind,
    RequestEntry,
)
from storage import appointments
from storage.case_events import WRITTEN
from storage.cases import IDENTITY
from storage.database import Row, Tx, load_queries, read_entity, read_number
from storage.vault import Vault

SQL = load_queries("registers")
TOLD = ("objection_answer_reasons", "objection_answer_order", "objection_answer_agreement")
"""Names of the form's answers that hold what the superior wrote."""
COMPLETED = "completed"
"""The `because` of a date that is counted from the completion of a request."""


async def count(tx: Tx, kind: RegisterKind, period: Period, as_of: datetime) -> int:
    """Return how many rows a register has, possibly a few too many."""
    asked = {"first": period.first, "last": period.last, "as_of": as_of}
    if kind is RegisterKind.REQUESTS:
        return await read_number(tx, SQL["count_requests"], **asked)
    return await read_number(tx, SQL["count_objections"], **asked)


async def restores(tx: Tx, as_of: datetime) -> list[Restored]:
    """Return the restores of the desk that were recorded until a moment, the oldest first."""
    return [
        Restored(at=row["happened_at"], **json.loads(row["facts"]))
        for row in await tx.all(SQL["restores"], as_of=as_of)
    ]


async def explanations(tx: Tx, as_of: datetime) -> dict[datetime, str]:
    """Return the newest explanation of each restore as of a moment, by restore time."""
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
    events, dates = defaultdict[int, list[Event]](list), defaultdict[int, list[DateSet]](list)
    decisions = defaultdict[int, list[DatedDecision]](list)
    names = json.dumps(sorted(register_entries.TELLING))
    for row in await tx.all(SQL["events"], **asked, names=names):
        events[row["case_id"]].append(_event(row))
    for row in await tx.all(SQL["decisions"], **asked):
        decisions[row["case_id"]].append(_decision(row, tx.vault, as_of))
    for row in await tx.all(SQL["dates"], **asked):
        dates[row["case_id"]].append(read_entity(DateSet, row))
    scores = {row["case_id"]: row["score"] for row in await tx.all(SQL["ratings"], **asked)}
    who = await _identities(tx, period) if named else {}
    return [
        register_entries.with_events(
            _request(row, dates[row["id"]], scores.get(row["id"]), who.get(row["id"], {})),
            events[row["id"]],
            decisions[row["id"]],
            dates[row["id"]],
        )
        for row in await tx.all(SQL["requests"], **asked)
    ]


async def _identities(tx: Tx, period: Period) -> dict[int, dict[str, str]]:
    rows = await tx.all(SQL["identities"], first=period.first, last=period.last)
    return {
        row["case_id"]: _who(tx.vault.open_json(IDENTITY, row["case_id"], row["answers"]))
        for row in rows
    }


def _who(opened: object) -> dict[str, str]:
    return {
        name: value for name, value in answers_as_kept(opened).items() if isinstance(value, str)
    }


def _request(
    row: Row, dates: list[DateSet], score: int | None, who: Mapping[str, str]
) -> RequestEntry:
    counted_anew = row["anchor_on"] and any(one.because == COMPLETED for one in dates)
    return read_entity(
        RequestEntry,
        row,
        counts_from=row["anchor_on"] if counted_anew else row["received_on"],
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


def _decision(row: Row, vault: Vault, as_of: datetime) -> DatedDecision:
    facts = answers_as_kept(vault.open_json("decision.facts", row["case_id"], row["facts"]))
    considered_at = _until(row["considered_at"], as_of)
    decided = replace(register_entries.read_decision(facts), considered_at=considered_at)
    return read_entity(DatedDecision, row, decided=decided)


async def objections(
    tx: Tx, period: Period, as_of: datetime, *, named: bool = False
) -> list[ObjectionEntry]:
    """Return the objections filed in a period as they stood; if `named`, also who objected."""
    asked = {"first": period.first, "last": period.last}
    steps, judges = defaultdict[int, list[DisputeStep]](list), dict[int, Appointment]()
    for row in await tx.all(SQL["disputes"], **asked, as_of=as_of):
        steps[row["objection_id"]].append(read_entity(DisputeStep, row))
    known = {one.id: one for one in await appointments.every(tx)}
    for row in await tx.all(SQL["judges"], **asked):
        if one := known.get(row["appointment_id"]):
            judges[row["id"]] = one
    vault = tx.vault if named else None
    rows = await tx.all(SQL["objections"], **asked, as_of=as_of)
    return [
        replace(
            _objection(row, as_of, vault, judges.get(row["id"]), tuple(steps[row["id"]])),
            judge_outside=_outside(row, tx.vault),
        )
        for row in rows
    ]


def _outside(row: Row, vault: Vault) -> str:
    """Return the official outside the office who answered, or ""."""
    return str(_answer(row, vault).get("objection_answer_judge") or "")


def _answer(row: Row, vault: Vault) -> Answers:
    """Return the superior's answer, decrypted; nothing before there is one."""
    if row["answer"] is None:
        return {}
    return answers_as_kept(vault.open_json("objection.answer", row["id"], row["answer"]))


def _objection(
    row: Row,
    as_of: datetime,
    vault: Vault | None,
    judge: Appointment | None,
    steps: tuple[DisputeStep, ...],
) -> ObjectionEntry:
    who, subject = _objector(row, vault) if vault else ({}, "")
    answered_at = _until(row["answered_at"], as_of)
    answered = answered_at is not None
    return read_entity(
        ObjectionEntry,
        row,
        request=row["case_number"] or "",
        wanted=row["case_wanted"] or row["case_subject"] or subject,
        outcome=row["outcome"] if answered else None,
        reasons=_words(row, vault) if answered and vault else "",
        sent_at=_until(row["sent_at"], as_of),
        withdrawn_at=_until(row["withdrawn_at"], as_of),
        judge=judge if answered else None,
        disputes=steps,
        who=who,
    )


def _until(text: str | None, as_of: datetime) -> datetime | None:
    """Return an instant, or None if it is after `as_of`."""
    at = datetime.fromisoformat(text) if text else None
    return at if at is not None and at <= as_of else None


def _words(row: Row, vault: Vault) -> str:
    """Return the superior's reasons, decrypted, with what was ordered or agreed."""
    words = _answer(row, vault)
    return "\n".join(str(words[name]) for name in TOLD if words.get(name))


def _objector(row: Row, vault: Vault) -> tuple[dict[str, str], str]:
    """Return who objects, and the subject if there was no request."""
    if row["identity"]:
        return _who(vault.open_json(IDENTITY, row["case_id"], row["identity"])), ""
    facts = (
        _who(vault.open_json("objection.facts", row["id"], row["facts"])) if row["facts"] else {}
    )
    return facts, facts.get("objection_subject", "")
