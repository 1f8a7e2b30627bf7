"""Objections (keberatan): the seven grounds, their days, the outcomes, and the dispute after."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.law.answer_dates import Dates, grounds_close_by, grounds_open_on
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term, reckon_deadline
from bot.domain.law.workdays import Reckoning, WorkingCalendar


class Ground(StrEnum):
    """The grounds of UU 14/2008 Art 35(1), by their letters."""

    REFUSED = "a"
    NOT_PUBLISHED = "b"
    SILENCE = "c"
    NOT_AS_REQUESTED = "d"
    NOT_FULFILLED = "e"
    COST = "f"
    LATE = "g"


class Timing(StrEnum):
    """Whether an objection came within its time; it is registered in any case (Art 36(1))."""

    EARLY = "early"
    IN_TIME = "in_time"
    LATE = "late"


class ObjectionOutcome(StrEnum):
    """The superior's decision on an objection."""

    UPHELD = "upheld"
    PARTLY = "partly"
    OVERTURNED = "overturned"
    SETTLED = "settled"


OBJECTION_REGISTER_WORDS: Mapping[ObjectionOutcome, str] = {
    ObjectionOutcome.UPHELD: "menguatkan",
    ObjectionOutcome.PARTLY: "membatalkan sebagian",
    ObjectionOutcome.OVERTURNED: "membatalkan",
    ObjectionOutcome.SETTLED: "selesai musyawarah",
}
"""The words of the register of objections, which is kept in Indonesian alone."""

REOPENS = frozenset({ObjectionOutcome.PARTLY, ObjectionOutcome.OVERTURNED})
"""Outcomes that order the PPID to do something by a date."""

UPHOLDS = frozenset({ObjectionOutcome.UPHELD, ObjectionOutcome.PARTLY})
"""Outcomes in which the decision stands, in whole or in part: with reasons (Art 36(3))."""


@dataclass(frozen=True)
class CaseFacts:
    """The facts of a case, in local dates, from which grounds of objection arise.

    `told_until` is a last day to object that was told and is kept even if the calendar changes.
    `answered_on` is the day on which the notice was sent, None also while they say that nothing
    came; it was `received_on` another day, from which their time counts, if it went by post.
    `closed_on` is the day on which it was sent that a request is not processed, `not_processed_on`
    that of its receipt. `refused` says that something was refused on Art 17. `corrected_on` is when
    the last correction reached them, `withheld_on` the last that took away something given.
    """

    due: Dates | None = None
    answered_on: date | None = None
    received_on: date | None = None
    outcome: Outcome | None = None
    refused: bool = False
    closed_on: date | None = None
    not_processed_on: date | None = None
    withdrawn_on: date | None = None
    cost_notified_on: date | None = None
    delivery_failed_on: date | None = None
    found_missing_on: date | None = None
    corrected_on: date | None = None
    withheld_on: date | None = None
    told_until: date | None = None

    @property
    def ended_on(self) -> date | None:
        """Return the day on which the request was over, with or without an answer."""
        return self.answered_on or self.closed_on or self.withdrawn_on

    @property
    def received_answer_on(self) -> date | None:
        """Return the day on which the answer was received."""
        return self.received_on or self.answered_on


@dataclass(frozen=True)
class OpenGround:
    """A ground that the desk sees, and the days between which it may be used."""

    ground: Ground
    arose_on: date
    last_day: date


def _silence(facts: CaseFacts, calendar: WorkingCalendar) -> date | None:
    if facts.due is None:
        return None
    opens = grounds_open_on(facts.due, calendar)
    spoke_in_time = facts.ended_on is not None and facts.ended_on < opens
    return None if spoke_in_time else opens


def _lateness(facts: CaseFacts, _calendar: WorkingCalendar) -> date | None:
    if facts.due is None or facts.answered_on is None:
        return None
    return facts.received_answer_on if facts.answered_on > facts.due.earlier else None


_ARISES: Mapping[Ground, Callable[[CaseFacts, WorkingCalendar], date | None]] = {
    Ground.REFUSED: lambda facts, _: (
        facts.withheld_on or (facts.received_answer_on if facts.refused else None)
    ),
    Ground.NOT_PUBLISHED: lambda facts, _: facts.found_missing_on,
    Ground.SILENCE: _silence,
    Ground.NOT_AS_REQUESTED: lambda facts, _: facts.corrected_on or facts.received_answer_on,
    Ground.NOT_FULFILLED: lambda facts, _: (
        facts.delivery_failed_on or facts.not_processed_on or facts.received_answer_on
    ),
    Ground.COST: lambda facts, _: facts.cost_notified_on,
    Ground.LATE: _lateness,
}


def arises_on(ground: Ground, facts: CaseFacts, calendar: WorkingCalendar) -> date | None:
    """Return the day on which a ground arises, or None if the facts do not show it.

    Silence arises on the first working day after the earlier date. A correction is a new ground
    for what it changes; one that takes something away is a refusal (Arts 17, 35(1)a and d).
    """
    return _ARISES[ground](facts, calendar)


def file_by(
    ground: Ground, facts: CaseFacts, calendar: WorkingCalendar, regime: Regime
) -> Reckoning | None:
    """Reckon the last day to object on a ground, or None if it has not arisen (Art 36(1)).

    Silence closes by the later of the two dates of an answer.
    """
    arose = arises_on(ground, facts, calendar)
    if arose is None:
        return None
    if ground is Ground.SILENCE and facts.due is not None:
        return grounds_close_by(facts.due, calendar, regime)
    return reckon_deadline(DeadlineKind.OBJECTION_FILING, arose, calendar, regime)


def last_objection_day(
    ground: Ground, facts: CaseFacts, calendar: WorkingCalendar, regime: Regime
) -> date | None:
    """Return the last day to object on a ground: as reckoned, or later if a later was told."""
    reckoned = file_by(ground, facts, calendar, regime)
    if reckoned is None:
        return None
    return max(reckoned.due, facts.told_until or reckoned.due)


def timing_of(filed_on: date, ground: Ground, facts: CaseFacts, last_day: date | None) -> Timing:
    """Say whether an objection is early, in time or late; the Atasan decides on all of them.

    Silence is early while the office still has days to answer. Without a last day nothing is late.
    """
    waits = facts.due is not None and filed_on <= facts.due.earlier
    unanswered = facts.ended_on is None or filed_on < facts.ended_on
    if ground is Ground.SILENCE and waits and unanswered:
        return Timing.EARLY
    return Timing.LATE if last_day is not None and filed_on > last_day else Timing.IN_TIME


def answer_by(received_on: date, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the superior's last day to answer an objection received on a day (Art 36(2))."""
    return reckon_deadline(DeadlineKind.OBJECTION_ANSWER, received_on, calendar, regime)


def may_settle(ground: Ground) -> bool:
    """Say whether a ground may be settled by deliberation (Art 35(2))."""
    return ground is not Ground.REFUSED


def why_not_answer(
    ground: Ground, outcome: ObjectionOutcome, reasons: str, ordered_on: date | None
) -> str | None:
    """Return why an objection cannot be answered this way, as a text id, or None.

    Reasons are needed where the decision stands (Art 36(3)), a date where the PPID gets an order.
    """
    if outcome is ObjectionOutcome.SETTLED and not may_settle(ground):
        return "objection-refusal-cannot-be-settled"
    if outcome in UPHOLDS and not reasons.strip():
        return "objection-needs-reasons"
    if outcome in REOPENS and ordered_on is None:
        return "objection-needs-date"
    return None


def order_by(today: date, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the last day that a superior's order may set, counted from the day of the order.

    Art 36 wants the complaint remedied: the PPID gets no more days than for a new request.
    """
    return reckon_deadline(DeadlineKind.ORDER, today, calendar, regime)


def why_not_order(due: date, today: date, calendar: WorkingCalendar, regime: Regime) -> str | None:
    """Return why an order cannot name a day, as a text id, or None."""
    if due < today:
        return "objection-date-passed"
    if not calendar.is_workday(due):
        return "objection-date-day-off"
    return "objection-date-too-far" if due > order_by(today, calendar, regime).due else None


def dispute_by(
    answer_due: date,
    answered_on: date | None,
    calendar: WorkingCalendar,
    regime: Regime,
    days_in_stages: int | None = None,
) -> tuple[Reckoning, ...]:
    """Reckon the last days to go to the Commission, earliest first: two after a late answer.

    Counted from receipt of the answer (Art 37(2)), else from the day on which the superior's time
    ran out. After a late answer a commission may count either way (Perki 1/2013). Empty where no
    number of days is known; `days_in_stages` is the profile's number, if it has one.
    """
    working_days = legal_term(DeadlineKind.DISPUTE_FILING, regime).working_days or days_in_stages
    if working_days is None:
        return ()
    by_silence = calendar.count(answer_due, working_days)
    if answered_on is None:
        return (by_silence,)
    by_receipt = calendar.count(answered_on, working_days)
    return (by_silence, by_receipt) if by_silence.due < by_receipt.due else (by_receipt,)


def safest_deadline(readings: Sequence[Reckoning], today: date) -> Reckoning | None:
    """Return the earliest deadline that is not over, else the last one; None without any."""
    open_ones = [reading for reading in readings if reading.due >= today]
    return next(iter([*open_ones, *readings[-1:]]), None)


def open_grounds(
    facts: CaseFacts, today: date, calendar: WorkingCalendar, regime: Regime
) -> tuple[OpenGround, ...]:
    """Return the grounds that the desk sees today and that are still in time.

    The person may state any other: the desk proposes, it never judges.
    """
    found = (
        _proposal(ground, facts, calendar, regime) for ground in Ground if _seen(ground, facts)
    )
    return tuple(
        proposal
        for proposal in found
        if proposal is not None and proposal.arose_on <= today <= proposal.last_day
    )


def _proposal(
    ground: Ground, facts: CaseFacts, calendar: WorkingCalendar, regime: Regime
) -> OpenGround | None:
    arose = arises_on(ground, facts, calendar)
    last = last_objection_day(ground, facts, calendar, regime)
    return None if arose is None or last is None else OpenGround(ground, arose, last)


def _seen(ground: Ground, facts: CaseFacts) -> bool:
    """Say whether the facts suggest a ground by themselves; a full grant alone suggests none."""
    match ground:
        case Ground.SILENCE:
            return facts.ended_on is None
        case Ground.NOT_AS_REQUESTED:
            return facts.outcome is Outcome.PARTLY or facts.corrected_on is not None
        case Ground.NOT_FULFILLED:
            unfulfilled = facts.outcome in (Outcome.NOT_HELD, Outcome.NOT_DOCUMENTED)
            return (
                unfulfilled
                or facts.delivery_failed_on is not None
                or facts.not_processed_on is not None
            )
        case _:
            return True
