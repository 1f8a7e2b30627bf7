"""Disputes before the Commission and the courts: stages, orders, articles of the chronology."""

from datetime import date, timedelta
from enum import StrEnum

from bot.domain.law.legal_deadlines import DeadlineKind, Regime, reckon_deadline
from bot.domain.law.workdays import WorkingCalendar


class Stage(StrEnum):
    """A stage of a dispute, as the office learns of it (UU 14/2008 Art 37 to 50)."""

    REGISTERED = "registered"
    MEDIATION = "mediation"
    AGREEMENT = "agreement"
    ADJUDICATION = "adjudication"
    RULING = "ruling"
    COURT = "court"
    COURT_RULING = "court_ruling"
    ENDED = "ended"


class Orders(StrEnum):
    """How much a ruling or agreement orders (Art 39, 46; Perki 1/2021 Art 49(1))."""

    ALL = "all"
    PART = "part"
    TEST = "test"
    NOTHING = "nothing"


HEARINGS = frozenset({Stage.MEDIATION, Stage.ADJUDICATION})
"""Stages that are heard on a day, which may lie ahead."""
RULINGS = frozenset({Stage.AGREEMENT, Stage.RULING, Stage.COURT_RULING})
"""Stages that settle what the office must do."""


CASSATION = timedelta(days=14)
"""Days, not working days, from the receipt of a court's ruling to cassation (Art 50)."""


def court_by(stage: Stage, received_on: date, calendar: WorkingCalendar, regime: Regime) -> date:
    """Return the last day to go against a ruling, from its receipt: to the court, or to cassation.

    UU 14/2008 Arts 47, 48 and 50.
    """
    if stage is Stage.COURT_RULING:
        return received_on + CASSATION
    return reckon_deadline(DeadlineKind.COURT, received_on, calendar, regime).due


def may_go_to_court(stage: Stage, orders: Orders | None) -> bool:
    """Say whether the office has a reason to go against a ruling: it orders something."""
    appealed = stage in {Stage.RULING, Stage.COURT_RULING}
    return appealed and orders is not None and orders is not Orders.NOTHING


def why_not_stage(
    stage: Stage, on: date, orders: Orders | None, until: date | None, today: date
) -> str | None:
    """Return why a stage cannot be recorded this way, as a text id, or None.

    Only a hearing may lie ahead; what is ordered is not due before its ruling. It may be overdue by
    the day of recording: what the ruling says is kept as it is.
    """
    if on > today and stage not in HEARINGS:
        return "dispute-in-the-future"
    if stage not in RULINGS or orders in (None, Orders.NOTHING):
        return None
    if until is None or until < on:
        return "dispute-until-passed"
    return None
