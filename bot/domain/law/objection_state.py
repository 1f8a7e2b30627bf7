"""Objections, answers and disputes: where one stands on a day, what an act on one needs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.domain.law.answer_dates import Dates
from bot.domain.law.dispute_rules import RULINGS, Orders, Stage
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.objection_rules import REOPENS, Ground, ObjectionOutcome, Timing
from bot.domain.message import Content


class ObjectionStatus(StrEnum):
    """Where an objection stands on a day."""

    WAITS = "waits"
    UNDELIVERED = "undelivered"
    ORDERED = "ordered"
    ANSWERED = "answered"
    DISPUTED = "disputed"
    WITHDRAWN = "withdrawn"
    FINISHED = "finished"


ACTED_ON = frozenset({ObjectionStatus.WAITS, ObjectionStatus.UNDELIVERED, ObjectionStatus.ORDERED})
"""States in which the office still owes something."""


@dataclass(frozen=True)
class Objection:
    """A complaint to the superior about how a request was handled; `case_id` is that request.

    Without one it is about what was not published. `recorded_by` is the officer who entered one
    that came on paper.
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
    timing: Timing = Timing.IN_TIME
    state: str = "filed"
    outcome: ObjectionOutcome | None = None
    ordered_on: date | None = None
    answered_by: int | None = None
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
class ObjectionAnswer:
    """The superior's answer; `words` is the filled form, with reasons, order or agreement."""

    outcome: ObjectionOutcome
    words: Mapping[str, object]
    ordered_on: date | None
    officer_id: int


@dataclass(frozen=True)
class Settlement:
    """An agreement that waits for the requester's word; `words` is the superior's filled form."""

    words: Mapping[str, object]
    officer_id: int


@dataclass(frozen=True)
class DisputeStage:
    """One stage of a dispute at the Information Commission or a court."""

    stage: Stage
    on: date
    note: str
    orders: Orders | None = None
    until_on: date | None = None
    recorded_by: int = field(default=0, compare=False)

    @property
    def is_order(self) -> bool:
        """Say whether this stage orders something of the office."""
        return self.orders not in (None, Orders.NOTHING)


def ruling_to_review(objection: Objection, stages: Sequence[DisputeStage]) -> DisputeStage | None:
    """Return the newest ruling if it cancels an order not carried out yet, else None.

    What the superior ordered still binds the PPID, if that is not done.
    """
    rulings = [one for one in stages if one.stage in RULINGS]
    stands = objection.ordered_on is not None and objection.fulfilled_at is None
    lifts = stands and rulings and not rulings[-1].is_order and any(r.is_order for r in rulings)
    return rulings[-1] if lifts else None


@dataclass(frozen=True)
class Enclosure:
    """One message that belongs to an objection; `place` is (chat, message)."""

    id: int
    place: tuple[int, int]
    content: Content


def status_on(
    objection: Objection,
    today: date,
    *,
    is_sent: bool,
    order_owed: bool,
    dispute_by: date | None,
    last_stage: Stage | None,
) -> ObjectionStatus:
    """Return where an objection stands; that it is finished is computed, never stored.

    It is finished once its dispute has ended, or once nothing is owed and the time to go to the
    Commission is over; where that time is unknown, once the order is carried out. `order_owed`:
    the order is not carried out yet. `dispute_by` is the last day to go to the Commission, None
    where no number of days is known. `last_stage` is the newest of its dispute: a superior who was
    silent until then still owes an answer, which does not end the dispute. An answer that
    `is_sent`, or lies ready, is owed no more, though its receipt is not known.
    """
    if last_stage is Stage.ENDED:
        return ObjectionStatus.FINISHED
    if objection.waits or objection.is_withdrawn:
        return ObjectionStatus.WAITS if objection.waits else ObjectionStatus.WITHDRAWN
    if last_stage is not None:
        return ObjectionStatus.ORDERED if order_owed else ObjectionStatus.DISPUTED
    if objection.delivered_at is None and not is_sent:
        return ObjectionStatus.UNDELIVERED
    if order_owed:
        return ObjectionStatus.ORDERED
    carried_out = objection.delivered_at is not None and objection.outcome in REOPENS
    over = carried_out if dispute_by is None else today > dispute_by
    return ObjectionStatus.FINISHED if over else ObjectionStatus.ANSWERED


@dataclass(frozen=True)
class ObjectionCondition:
    """A condition on an objection on a day, and the text id to say if it is not met."""

    refusal: str
    holds: Callable[[Objection, date], bool]


STANDS = ObjectionCondition("objection-withdrawn-already", lambda one, _: not one.is_withdrawn)
ANSWER_OWED = ObjectionCondition("objection-answered-already", lambda one, _: one.waits)
# A dispute follows an answer, or the superior's silence (UU 14/2008 Art 37).
ANSWERED_OR_LATE = ObjectionCondition(
    "dispute-not-yet", lambda one, today: not one.waits or today > one.due_on
)
# Without a request nothing else says to which clock it belongs.
ON_SHORT_CLOCK = ObjectionCondition(
    "objection-regime-settled", lambda one, _: one.case_id is None and one.regime is Regime.PEMILU
)
