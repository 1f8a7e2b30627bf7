"""Register entries of requests and objections, as they stood at one moment."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import Any

from bot.domain.form_answers import Answers, parts_in, text_in
from bot.domain.law.case import RequesterKind
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_deadlines import Regime, local_date
from bot.domain.law.objection_rules import Ground, ObjectionOutcome, Timing
from bot.domain.law.outside_act import Arrival
from bot.domain.people.role_permissions import Appointment
from bot.domain.records.event_declaration import RegisterField, SetsField, StampsField
from bot.domain.records.events import Event, EventName


class Format(StrEnum):
    """A file format; its value is the ending of a file's name."""

    XLSX = "xlsx"
    PDF = "pdf"


class RegisterKind(StrEnum):
    """The two registers that an office keeps."""

    REQUESTS = "requests"
    OBJECTIONS = "objections"

    @property
    def series(self) -> str:
        """Return the series that its entries are numbered in."""
        return self.removesuffix("s")


class RequestColumn(StrEnum):
    """The columns of the register of requests, in the order of its annex."""

    NUMBER = "number"
    RECEIVED = "received"
    NAME = "name"
    ADDRESS = "address"
    CONTACT = "contact"
    OCCUPATION = "occupation"
    WANTED = "wanted"
    PURPOSE = "purpose"
    HELD = "held"
    FORM = "form"
    OBTAIN = "obtain"
    DECISION = "decision"
    REFUSAL = "refusal"
    DAYS = "days"
    COST = "cost"


class ObjectionColumn(StrEnum):
    """The columns of the register of objections, a to k."""

    NUMBER = "number"
    FILED = "filed"
    WHO = "who"
    REQUEST = "request"
    WANTED = "wanted"
    PURPOSE = "purpose"
    GROUND = "ground"
    DECISION = "decision"
    ANSWERED = "answered"
    JUDGE = "judge"
    REACTION = "reaction"


IDENTITY_COLUMNS = frozenset(
    {
        RequestColumn.NAME,
        RequestColumn.ADDRESS,
        RequestColumn.CONTACT,
        RequestColumn.OCCUPATION,
        ObjectionColumn.WHO,
    }
)
"""Columns that say who asked: read in an officer's private chat only."""


class Timeliness(StrEnum):
    """Whether the written answer to a request came in time, or still can."""

    IN_TIME = "in_time"
    LATE = "late"
    OVERDUE = "overdue"
    RUNNING = "running"
    ENDED = "ended"

    @property
    def is_late(self) -> bool:
        """Say whether the last day passed without an answer, also if one came later."""
        return self in (Timeliness.LATE, Timeliness.OVERDUE)


def timeliness(
    due_on: date, today: date, *, answered_on: date | None, ended_on: date | None
) -> Timeliness:
    """Say whether an answer is in time by its last day (UU 14/2008 Art 22(7), (8)).

    `ended_on` is when a request was withdrawn or declared not processed: that ends the clock, but
    does not undo a day that had passed. While the requester is waited for, the last day is the one
    that holds then.
    """
    if answered_on is not None:
        return Timeliness.IN_TIME if answered_on <= due_on else Timeliness.LATE
    if (ended_on or today) > due_on:
        return Timeliness.OVERDUE
    return Timeliness.RUNNING if ended_on is None else Timeliness.ENDED


@dataclass(frozen=True)
class Decided:
    """What a written notice decided; what does not apply is empty. `cost` is in rupiah.

    Of a request that was decided by items, `items` are the decisions on each, with what is
    `wanted`. `considered_at` is when the head approved the written consideration by a signature.
    """

    outcome: Outcome
    held: bool | None = None
    other_body: str = ""
    article_17: str = ""
    statute: str = ""
    reasons: str = ""
    form: str = ""
    cost: int = 0
    payment: str = ""
    wanted: str = ""
    considered_at: datetime | None = None
    items: "tuple[Decided, ...]" = ()

    @property
    def parts(self) -> "tuple[Decided, ...]":
        """Return the decision on each item, or itself alone."""
        return self.items or (self,)


@dataclass(frozen=True)
class AnswerNotice:
    """A written notice that reached the requester; without `decided` its decision is not known."""

    at: datetime
    recorded_at: datetime
    decided: Decided | None = None
    channel: str = ""


@dataclass(frozen=True)
class RequestEntry:
    """One request; `who` holds identity, and is empty unless it was asked for."""

    case_id: int
    number: str
    subject: str
    wanted: str
    purpose: str
    obtain: str
    form: str
    kind: RequesterKind
    regime: Regime
    arrival: Arrival
    received_at: datetime
    received_on: date
    counts_from: date
    due_on: date
    extended: bool = False
    notices: tuple[AnswerNotice, ...] = ()
    denied: bool = False
    owed_anew_on: date | None = None
    """The last day of the new answer that was ordered after an objection, until it is given."""
    letter_on: date | None = None
    """The day of a signed letter that answered it, as long as that waits to be confirmed."""
    handed_over_at: datetime | None = None
    withdrawn_at: datetime | None = None
    not_processed_at: datetime | None = None
    score: int | None = None
    who: Mapping[str, str] = field(default_factory=dict)

    @property
    def first(self) -> AnswerNotice | None:
        """Return the first written notice: it stopped the clock."""
        return self.notices[0] if self.notices else None

    def timeliness(self, zone: tzinfo, today: date) -> Timeliness:
        """Say whether its answer is in time; a letter still to be confirmed is not late."""
        if self.letter_on is not None and not self.notices:
            return Timeliness.RUNNING
        ended = self.withdrawn_at or self.not_processed_at
        return timeliness(
            self.due_on,
            today,
            answered_on=local_date(self.first.at, zone) if self.first else None,
            ended_on=local_date(ended, zone) if ended else None,
        )

    @property
    def refused_on(self) -> frozenset[str]:
        """Return the letters of Art 17 on which any notice refused something.

        It stays so, whatever became of it later (UU 14/2008 Art 12).
        """
        decided = [one.decided for one in self.notices if one.decided is not None]
        return frozenset(part.article_17 for one in decided for part in one.parts) - {""}

    @property
    def decided(self) -> Decided | None:
        """Return what the last notice decided."""
        return self.notices[-1].decided if self.notices else None


@dataclass(frozen=True)
class DateSet:
    """A last day of the answer, when it was set, and why."""

    on: date
    set_at: datetime
    because: str


@dataclass(frozen=True)
class DatedDecision:
    """A decision, and since when it was in force."""

    decided: Decided
    since: datetime


@dataclass(frozen=True)
class DisputeStep:
    """A stage of the dispute after an objection."""

    stage: str
    on: date


@dataclass(frozen=True)
class ObjectionEntry:
    """One objection; `who`, `reasons` and, without a request, `wanted` are filled on demand."""

    objection_id: int
    number: str
    filed_at: datetime
    filed_on: date
    request: str
    wanted: str
    purpose: str
    ground: Ground
    regime: Regime
    due_on: date
    timing: Timing
    outcome: ObjectionOutcome | None = None
    reasons: str = ""
    sent_at: datetime | None = None
    """When its answer was sent, by which the superior's term is kept (Art 36(2))."""
    withdrawn_at: datetime | None = None
    judge: Appointment | None = None
    judge_outside: str = ""
    disputes: tuple[DisputeStep, ...] = ()
    who: Mapping[str, str] = field(default_factory=dict)


def read_decision(facts: Answers) -> Decided:
    """Read a decision from its stored form."""
    held, cost = facts.get("decision_held"), facts.get("decision_cost")
    return Decided(
        outcome=Outcome(text_in(facts, "decision_outcome")),
        held=None if held is None else held == "yes",
        other_body=text_in(facts, "decision_other_body"),
        article_17=text_in(facts, "decision_article17"),
        statute=text_in(facts, "decision_statute"),
        reasons=text_in(facts, "decision_reasons"),
        form=text_in(facts, "decision_format"),
        cost=cost if isinstance(cost, int) else 0,
        payment=text_in(facts, "decision_payment"),
        wanted=text_in(facts, "decision_item"),
        items=tuple(read_decision(item) for item in parts_in(facts, "decision_by_item")),
    )


def with_events(
    entry: RequestEntry,
    events: Iterable[Event],
    decisions: Iterable[DatedDecision],
    dates: Iterable[DateSet],
) -> RequestEntry:
    """Return the entry with its events applied, in the order in which they were recorded."""
    standing = list(decisions)
    for event in events:
        entry = replace(entry, **_change(entry, event, standing))
    return replace(entry, due_on=_due(entry, list(dates)))


def _change(entry: RequestEntry, event: Event, decisions: list[DatedDecision]) -> dict[str, Any]:
    """Return the fields that an event changes; a correction that withholds is a notice too."""
    changes: dict[str, Any] = {}
    match event.name.row.register:
        case RegisterField.NOTICE if "outcome" in event.facts:
            notices = (*entry.notices, _notice(event, decisions))
            changes = {"notices": notices, "denied": False, "owed_anew_on": None, "letter_on": None}
        case RegisterField.LETTER if event.facts.get("act") == EventName.ANSWERED.row.act:
            changes = {"letter_on": date.fromisoformat(event.facts["on"])}
        case RegisterField.ORDER:
            changes = {"owed_anew_on": date.fromisoformat(event.facts["due"])}
        case RegisterField.REGIME:
            changes = {"regime": Regime(event.facts["regime"])}
        case StampsField(field):
            changes = {field: event.happened_at}
        case SetsField(field, value):
            changes = {field: value}
    return changes


TELLING = frozenset(name for name in EventName if name.row.register)
"""The events that tell something of an entry."""


def _notice(event: Event, decisions: list[DatedDecision]) -> AnswerNotice:
    recorded = event.recorded_at or event.happened_at
    stood = [one.decided for one in decisions if one.since <= recorded]
    return AnswerNotice(
        event.happened_at, recorded, stood[-1] if stood else None, event.facts.get("channel", "")
    )


def _due(entry: RequestEntry, dates: list[DateSet]) -> date:
    """Return the last day as it was set when the first notice was recorded, or is set now."""
    until = entry.first.recorded_at if entry.first else None
    before = [one.on for one in dates if until is None or one.set_at <= until]
    return before[-1] if before else entry.due_on
