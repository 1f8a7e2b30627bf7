"""The deadlines of a request: two dates for its answer, and the last day to complete it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from bot.domain.law.legal_deadlines import DeadlineKind, Regime, extended, reckon_deadline
from bot.domain.law.workdays import Reckoning, WorkingCalendar
from bot.errors import refuse_if


@dataclass(frozen=True)
class Dates:
    """The last days of an answer; they differ after the calendar or the regime changes."""

    legal: date
    promised: date

    @property
    def earlier(self) -> date:
        """Return the day to which officers work and after which grounds of objection open."""
        return min(self.legal, self.promised)

    @property
    def later(self) -> date:
        """Return the later date, from which the time to object to silence is counted."""
        return max(self.legal, self.promised)


@dataclass(frozen=True)
class DateChange:
    """One change of the last day of a request: what it became, and why."""

    kind: str
    dates: Dates
    because: str
    reason: str
    set_at: datetime


def legal_due(
    anchor: date, calendar: WorkingCalendar, regime: Regime, *, is_extended: bool
) -> Reckoning:
    """Reckon the legal date anew, with the one extension if there was one."""
    answer = reckon_deadline(DeadlineKind.ANSWER, anchor, calendar, regime)
    return extended(answer.due, calendar, regime) if is_extended else answer


def after_calendar_change(old: Dates, recomputed_legal: date) -> Dates:
    """Return the dates after a calendar change: a new legal one, the same promised one."""
    return Dates(recomputed_legal, old.promised)


def grounds_open_on(dates: Dates, calendar: WorkingCalendar) -> date:
    """Return the first day to object to silence: the working day after the earlier date."""
    return calendar.next_workday(dates.earlier)


def grounds_close_by(dates: Dates, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the last day to object to silence: counted from the later date."""
    arose = calendar.next_workday(dates.later)
    return reckon_deadline(DeadlineKind.OBJECTION_FILING, arose, calendar, regime)


def why_not_extend(dates: Dates, today: date, *, is_extended: bool) -> str | None:
    """Return why an answer cannot be extended now, as a text id, or None.

    Allowed once, on or before the last day (UU 14/2008 Art 22(8)), after which a ground is open.
    """
    if is_extended:
        return "extension-already-used"
    if today > dates.earlier:
        return "extension-too-late"
    return None


def why_not_on_ground(ground: str, regime: Regime) -> str | None:
    """Return why an extension cannot rest on a ground, as a text id, or None.

    In an election stage only what is not held yet, or whose status is not decided, allows one
    (Perki 1/2019 Art 12).
    """
    if regime is Regime.PEMILU and ground == "other":
        return "extension-ground-in-stage"
    return None


def extend(
    dates: Dates, calendar: WorkingCalendar, regime: Regime, today: date, *, is_extended: bool
) -> Dates:
    """Return the dates after the one extension, counted from the old ones.

    Raise Refused if it was used or comes after the last day. The new promise follows the date
    to which officers work, and is never shorter than the old promise.
    """
    refuse_if(why_not_extend(dates, today, is_extended=is_extended))
    legal = extended(dates.legal, calendar, regime).due
    promised = extended(dates.earlier, calendar, regime).due
    return Dates(legal, max(promised, dates.promised))


class AnchorPolicy(StrEnum):
    """From which day an answer is counted if something had to be completed.

    STRICT is what UU 14/2008 Art 22(7) says; COMPLETED only where the PPID has set it with its
    legal basis.
    """

    STRICT = "strict"
    COMPLETED = "completed"


DeficiencyEnd = Literal["complete", "not_processed"]


@dataclass(frozen=True)
class MissingParts:
    """What an officer listed as missing: a common thing by name, others in the officer's words."""

    common: str | None
    written: tuple[str, ...]


@dataclass(frozen=True)
class Deficiency:
    """One list of what is missing in a request; `complete_by` is the requester's last day.

    `anchor_basis` is the basis, as told, on which the answer counts from completion, if it does.
    """

    id: int
    missing: MissingParts
    notified_at: datetime
    complete_by: date
    answered_at: datetime | None
    settled: DeficiencyEnd | None
    anchor_basis: str


def notice_due(received_on: date, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the last day to say what is missing."""
    return reckon_deadline(DeadlineKind.COMPLETENESS, received_on, calendar, regime)


def completion_due(notified_on: date, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the requester's last day to complete; a partial reply changes nothing."""
    return reckon_deadline(DeadlineKind.COMPLETION, notified_on, calendar, regime)


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
