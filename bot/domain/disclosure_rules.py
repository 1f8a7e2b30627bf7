"""Which documents that answers gave may be published for everybody, and from which day on."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.decision import Decision, Outcome
from bot.domain.exemption import PERSONAL
from bot.domain.workdays import WorkingCalendar

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class GivenDocument:
    """A document that an official answer gave: the kept file, its case, when the answer arrived."""

    kept_id: int
    case_id: int
    delivered_at: datetime


def opens_on(answered_on: date, wait: int, calendar: WorkingCalendar) -> date:
    """Return the first day on which a document may be published, after so many working days."""
    return calendar.due(answered_on, wait) + _ONE_DAY if wait else answered_on


def may_be_public(decision: Decision) -> bool:
    """Say whether what a decision gives could be for everybody.

    Not where letters g or h (UU 14/2008 Art 17) or consent (Art 18(2)) play any part: what was
    given then concerns one person.
    """
    return decision.gives and not any(
        part.letter in PERSONAL or (part.article_18 is not None and part.article_18.consent)
        for part in decision.parts
    )


def needs_a_look(decision: Decision) -> bool:
    """Say whether something in the documents may be blacked out, so that somebody must look."""
    return any(part.outcome is Outcome.PARTLY or part.blacked_out for part in decision.parts)
