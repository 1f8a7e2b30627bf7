"""What is missing in a request, by when it is completed, and what its answer then counts from."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from bot.domain.legal_deadlines import DeadlineKind, Regime, deadline
from bot.domain.workdays import Reckoning, WorkingCalendar


class AnchorPolicy(StrEnum):
    """From which day an answer is counted if something had to be completed.

    STRICT is what UU 14/2008 Art 22(7) says; COMPLETED only where the PPID has set it with its
    legal basis.
    """

    STRICT = "strict"
    COMPLETED = "completed"


Settled = Literal["complete", "not_processed"]


@dataclass(frozen=True)
class Missing:
    """What an officer listed as missing: a common thing by name, others in the officer's words."""

    common: str | None
    written: tuple[str, ...]


@dataclass(frozen=True)
class Deficiency:
    """One list of what is missing in a request; `complete_by` is the requester's last day.

    `anchor_basis` is the basis, as told, on which the answer counts from completion, if it does.
    """

    id: int
    missing: Missing
    notified_at: datetime
    complete_by: date
    answered_at: datetime | None
    settled: Settled | None
    anchor_basis: str


def notice_due(received_on: date, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the last day to say what is missing."""
    return deadline(DeadlineKind.COMPLETENESS, received_on, calendar, regime)


def completion_due(notified_on: date, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the requester's last day to complete; sending only a part does not stop it."""
    return deadline(DeadlineKind.COMPLETION, notified_on, calendar, regime)


def notice_is_late(
    received_on: date, notified_on: date, calendar: WorkingCalendar, regime: Regime
) -> bool:
    """Say whether the desk asked too late; it may still ask, but the clock runs from receipt."""
    return notified_on > notice_due(received_on, calendar, regime).due


def answer_anchor(
    received_on: date,
    notified_on: date | None,
    completed_on: date | None,
    calendar: WorkingCalendar,
    policy: AnchorPolicy,
    regime: Regime,
) -> date:
    """Return the day from which the answer is counted.

    It is receipt, or completion where that is the policy and the desk had asked in time.
    """
    if policy is AnchorPolicy.STRICT or notified_on is None or completed_on is None:
        return received_on
    if notice_is_late(received_on, notified_on, calendar, regime):
        return received_on
    return completed_on


def may_not_process(today: date, last_day: date) -> bool:
    """Say whether an officer may close an incomplete request: only after its last day."""
    return today > last_day
