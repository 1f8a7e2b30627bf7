"""The legal deadlines in working days, each with its article; they are written only here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from bot.domain.law.workdays import Reckoning, WorkingCalendar

# How long Telegram keeps an update that was not fetched; an older date proves nothing.
_TELEGRAM_KEEPS = timedelta(hours=24)


class Regime(StrEnum):
    """Which clock a case runs on: the ordinary one or the shorter one of election stages."""

    UMUM = "umum"
    PEMILU = "pemilu"


class DeadlineKind(StrEnum):
    """What has to be done in time."""

    COMPLETENESS = "completeness"
    COMPLETION = "completion"
    ANSWER = "answer"
    EXTENSION = "extension"
    OBJECTION_FILING = "objection_filing"
    OBJECTION_ANSWER = "objection_answer"
    ORDER = "order"
    DISPUTE_FILING = "dispute_filing"
    COURT = "court"


class DeadlineAnchor(StrEnum):
    """The day from which a deadline is counted; it is never counted itself."""

    RECEIPT = "receipt"
    DEFICIENCY_NOTICE = "deficiency_notice"
    OLD_DUE = "old_due"
    GROUND = "ground"
    OBJECTION_RECEIPT = "objection_receipt"
    OBJECTION_ANSWER = "objection_answer"
    RULING_RECEIPT = "ruling_receipt"


@dataclass(frozen=True)
class LegalTerm:
    """A number of working days and the article that sets it; None: no number is known."""

    working_days: int | None
    article: str


@dataclass(frozen=True)
class DeadlineRule:
    """One row of the law: what is counted from which day, in each regime."""

    anchor: DeadlineAnchor
    terms: Mapping[Regime, LegalTerm]


def _rule(anchor: DeadlineAnchor, umum: LegalTerm, pemilu: LegalTerm) -> DeadlineRule:
    return DeadlineRule(anchor, {Regime.UMUM: umum, Regime.PEMILU: pemilu})


_COMPLETENESS = LegalTerm(3, "Perki 1/2021")
_COURT = LegalTerm(14, "UU 14/2008 Pasal 48 ayat (1)")

RULES: Mapping[DeadlineKind, DeadlineRule] = {
    DeadlineKind.COMPLETENESS: _rule(DeadlineAnchor.RECEIPT, _COMPLETENESS, _COMPLETENESS),
    DeadlineKind.COMPLETION: _rule(DeadlineAnchor.DEFICIENCY_NOTICE, _COMPLETENESS, _COMPLETENESS),
    DeadlineKind.ANSWER: _rule(
        DeadlineAnchor.RECEIPT,
        LegalTerm(10, "UU 14/2008 Pasal 22 ayat (7)"),
        LegalTerm(3, "Perki 1/2019 Pasal 12"),
    ),
    DeadlineKind.EXTENSION: _rule(
        DeadlineAnchor.OLD_DUE,
        LegalTerm(7, "UU 14/2008 Pasal 22 ayat (8)"),
        LegalTerm(2, "Perki 1/2019 Pasal 12"),
    ),
    DeadlineKind.OBJECTION_FILING: _rule(
        DeadlineAnchor.GROUND,
        LegalTerm(30, "UU 14/2008 Pasal 36 ayat (1)"),
        LegalTerm(30, "UU 14/2008 Pasal 36 ayat (1)"),
    ),
    DeadlineKind.OBJECTION_ANSWER: _rule(
        DeadlineAnchor.OBJECTION_RECEIPT,
        LegalTerm(30, "UU 14/2008 Pasal 36 ayat (2)"),
        LegalTerm(3, "Perki 1/2019 Pasal 14"),
    ),
    # The desk's reading of the purpose of Art 36: at most the time of an answer to a new request.
    DeadlineKind.ORDER: _rule(
        DeadlineAnchor.OBJECTION_ANSWER,
        LegalTerm(10, "UU 14/2008 Pasal 36 dan Pasal 22 ayat (7)"),
        LegalTerm(3, "Perki 1/2019 Pasal 12 dan Pasal 14"),
    ),
    DeadlineKind.DISPUTE_FILING: _rule(
        DeadlineAnchor.OBJECTION_ANSWER,
        LegalTerm(14, "UU 14/2008 Pasal 37 ayat (2)"),
        # No text at hand gives the number; it may be shorter than the ordinary one.
        LegalTerm(None, "Perki 1/2019"),
    ),
    # The office's own way to the court; no text at hand gives another number in stages.
    DeadlineKind.COURT: _rule(DeadlineAnchor.RULING_RECEIPT, _COURT, _COURT),
}


class Duty(StrEnum):
    """What the law obliges the office to publish or open in time, whatever the regime."""

    PERIODIC = "periodic"
    IMMEDIATE = "immediate"
    OPENING = "opening"


@dataclass(frozen=True)
class DutyTerm:
    """How often (months) or how soon (working days) something is published, and the article."""

    article: str
    months: int = 0
    working_days: int = 0


DUTIES: Mapping[Duty, DutyTerm] = {
    # At least every so many months since it was last said to be true.
    Duty.PERIODIC: DutyTerm("UU 14/2008 Pasal 9 ayat (3)", months=6),
    # Without delay: no working day may pass before it is shown.
    Duty.IMMEDIATE: DutyTerm("UU 14/2008 Pasal 10 ayat (1)"),
    # So long before an exemption ends it is declared open; it opens by itself at its end.
    Duty.OPENING: DutyTerm("PP 61/2010 Pasal 11", working_days=30),
}


def legal_term(kind: DeadlineKind, regime: Regime) -> LegalTerm:
    """Return the working days and the article of a deadline."""
    return RULES[kind].terms[regime]


def reckon_deadline(
    kind: DeadlineKind, anchor: date, calendar: WorkingCalendar, regime: Regime
) -> Reckoning:
    """Reckon a deadline; raise ValueError if its number of working days is unknown."""
    working_days = legal_term(kind, regime).working_days
    if working_days is None:
        raise ValueError(f"no number of working days is known for {kind} in regime {regime}")
    return calendar.count(anchor, working_days)


def extended(old_due: date, calendar: WorkingCalendar, regime: Regime) -> Reckoning:
    """Reckon the one extension, which follows the old due date whenever it was announced."""
    return reckon_deadline(DeadlineKind.EXTENSION, old_due, calendar, regime)


def received_at(
    telegram_date: datetime | None, stored_at: datetime, last_poll_at: datetime | None = None
) -> datetime:
    """Return the legal moment of receipt, never later than `stored_at`.

    A message has Telegram's date, believed if at most 24 hours old and not in the future.
    A tap has none; give `last_poll_at`, the last successful poll, only if the desk was away.
    """
    if telegram_date is not None:
        believed = stored_at - _TELEGRAM_KEEPS <= telegram_date <= stored_at
        return telegram_date if believed else stored_at
    if last_poll_at is not None:
        return min(last_poll_at, stored_at)
    return stored_at


def local_date(at: datetime, zone: tzinfo) -> date:
    """Return the calendar day of an aware instant in the office's zone."""
    return at.astimezone(zone).date()
