"""What a request or an objection must be by its events: its dates, its state, its outcome.

No event tells, so nothing here does: from which day an answer counts and whether its date is an
estimate, the unit and the officer, when an objection's answer arrived in the chat.
"""

from datetime import UTC, date, datetime

from bot.domain.acts import Act
from bot.domain.allowed_acts import after
from bot.domain.answer_dates import Dates
from bot.domain.case import State
from bot.domain.events import DateFacts, EventName, Facts, ReceiptFacts

Replayed = dict[str, str | None]
"""Columns of a row, as they are stored. Empty until the event that registers it."""

CASE_COLUMNS = (
    "received_at", "received_on", "state", "regime", "due_on", "promised_on", "extended_at",
    "ordered_on", "answered_at", "closed_at", "outcome",
)  # fmt: skip
OBJECTION_COLUMNS = (
    "filed_at", "filed_on", "state", "due_on", "promised_on", "answered_at", "outcome",
    "withdrawn_at", "fulfilled_at",
)  # fmt: skip
_STAMPS = {Act.ANSWER: "answered_at", Act.WITHDRAW: "closed_at", Act.FINISH: "closed_at"}


def receipt_facts(received_at: datetime, received_on: date, dates: Dates) -> ReceiptFacts:
    """Return what the event that registers something tells of when it came and is due."""
    at = received_at.astimezone(UTC).isoformat(timespec="microseconds")
    return {"received_at": at, "received_on": str(received_on), **date_facts(dates)}


def date_facts(dates: Dates) -> DateFacts:
    """Return what an event that moves the last day of an answer tells of it."""
    return {"legal": str(dates.legal), "promised": str(dates.promised)}


def replay_case(known: Replayed, name: EventName, at: str, facts: Facts) -> Replayed:
    """Return what is known of a request after an event that happened at the instant `at`."""
    if name is EventName.FILED:
        return _registered("received", State.RECEIVED, CASE_COLUMNS, facts) | _dates(facts)
    if not known:
        return {}
    changes = _dates(facts)
    act = name.row.act
    moved = after(State(str(known["state"])), act) if act else None
    if act and moved:
        changes["state"] = moved
        if act in _STAMPS:
            changes[_STAMPS[act]] = at
    if name is EventName.EXTENDED:
        changes["extended_at"] = at
    if name is EventName.REOPENED:
        changes["ordered_on"] = facts["due"]
    if name is EventName.ORDER_LIFTED:
        changes["ordered_on"] = None
    return known | changes | _chosen(facts)


def replay_objection(known: Replayed, name: EventName, at: str, facts: Facts) -> Replayed:
    """Return what is known of an objection after an event that happened at the instant `at`."""
    if name is EventName.OBJECTED:
        return _registered("filed", "filed", OBJECTION_COLUMNS, facts) | _dates(facts)
    if not known:
        return {}
    changes = _dates(facts)
    match name:
        case EventName.OBJECTION_ANSWERED:
            changes |= {"state": "answered", "answered_at": at, "outcome": facts["outcome"]}
        case EventName.OBJECTION_WITHDRAWN | EventName.OBJECTION_DISOWNED:
            changes |= {"state": "withdrawn", "withdrawn_at": at}
        case EventName.DISPUTE_RECORDED if "result" in facts:
            changes |= {"state": "disputed", "fulfilled_at": None}
        case EventName.DISPUTE_RECORDED if known["state"] == "answered":
            changes["state"] = "disputed"
        case EventName.ORDER_FULFILLED:
            changes["fulfilled_at"] = at
    return known | changes


def _registered(verb: str, state: str, columns: tuple[str, ...], facts: Facts) -> Replayed:
    came = {f"{verb}_at": facts.get("received_at"), f"{verb}_on": facts.get("received_on")}
    return dict.fromkeys(columns) | {"state": state} | came | _chosen(facts)


def _dates(facts: Facts) -> Replayed:
    if "legal" not in facts:
        return {}
    return {"due_on": facts["legal"], "promised_on": facts["promised"]}


def _chosen(facts: Facts) -> Replayed:
    return {name: facts[name] for name in ("regime", "outcome") if facts.get(name)}


TELLING = frozenset(name for name in EventName if name.row.act or name.row.replayed)
"""The events that tell something of a row; with the number of an objection they tell of that."""
