"""Computes where an objection stands on a day, from the facts that are stored."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.objection_rules import REOPENS, ObjectionOutcome


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
class Course:
    """The stored facts of an objection; `dispute_by` is the last day to go to the Commission.

    It is None where no number of days is known. `order_owed`: the order is not carried out yet.
    """

    state: str
    outcome: ObjectionOutcome | None = None
    delivered: bool = False
    order_owed: bool = False
    dispute_by: date | None = None
    dispute_ended: bool = False


def status_on(course: Course, today: date) -> ObjectionStatus:
    """Return where an objection stands; that it is finished is computed, never stored.

    It is finished once its dispute has ended, or once nothing is owed and the time to go to the
    Commission is over; where that time is unknown, once the order is carried out.
    """
    if course.dispute_ended:
        return ObjectionStatus.FINISHED
    stored = {
        "withdrawn": ObjectionStatus.WITHDRAWN,
        "disputed": ObjectionStatus.DISPUTED,
        "filed": ObjectionStatus.WAITS,
    }.get(course.state)
    if stored is not None:
        return stored
    if not course.delivered:
        return ObjectionStatus.UNDELIVERED
    if course.order_owed:
        return ObjectionStatus.ORDERED
    return ObjectionStatus.FINISHED if _is_over(course, today) else ObjectionStatus.ANSWERED


def _is_over(course: Course, today: date) -> bool:
    if course.dispute_by is None:
        return course.outcome in REOPENS
    return today > course.dispute_by
