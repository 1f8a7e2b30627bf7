"""The two dates of an answer: what the law says, and what the citizen was promised."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.legal_deadlines import DeadlineKind, Regime, deadline, extended
from bot.domain.workdays import Reckoning, WorkingCalendar
from bot.errors import refuse


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
        """Return the day from which the end of a ground is counted."""
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
    answer = deadline(DeadlineKind.ANSWER, anchor, calendar, regime)
    return extended(answer.due, calendar, regime) if is_extended else answer


def after_calendar_change(old: Dates, recomputed_legal: date) -> Dates:
    """Return the dates after a change of the calendar: the law's moves, what was promised stays."""
    return Dates(recomputed_legal, old.promised)


def grounds_open_on(dates: Dates, calendar: WorkingCalendar) -> date:
    """Return the day on which silence becomes a ground: after the earlier date."""
    return calendar.next_workday(dates.earlier)


def grounds_close_by(dates: Dates, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the last day to object to silence: counted from the later date."""
    arose = calendar.next_workday(dates.later)
    return deadline(DeadlineKind.OBJECTION_FILING, arose, calendar, regime)


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
    """Return why an extension cannot rest on a ground of `GROUNDS`, as a text id, or None.

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
    refuse(why_not_extend(dates, today, is_extended=is_extended))
    legal = extended(dates.legal, calendar, regime).due
    promised = extended(dates.earlier, calendar, regime).due
    return Dates(legal, max(promised, dates.promised))
