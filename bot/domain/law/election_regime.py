"""Election stages (tahapan): which of the two clocks a case runs on, and how it may change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.law.answer_dates import Dates, after_calendar_change, legal_due
from bot.domain.law.case import Case
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term, reckon_deadline
from bot.domain.law.workdays import Reckoning, WorkingCalendar

# The desk's own rule, no law: until then the receipt's date may still become the longer one.
_WORKING_DAYS_TO_TAG = 1


@dataclass(frozen=True)
class ElectionStage:
    """An election stage with its legal basis; both days are included."""

    name: str
    starts_on: date
    ends_on: date
    basis: str

    def covers(self, day: date) -> bool:
        """Say whether a day lies inside the stage."""
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True)
class PromisedRegime:
    """The regime that a receipt promises, and those that are still possible, shortest first."""

    promised: Regime
    possible: tuple[Regime, ...]
    stage: ElectionStage | None = None

    @property
    def undecided(self) -> bool:
        """Say whether the desk still has to tag the case, and shows both dates."""
        return len(self.possible) > 1


@dataclass(frozen=True)
class RegimeChange:
    """The result of an attempt to change a regime.

    With `refused`, a text id, regime and dates are the old ones; an internal target may remain.
    """

    regime: Regime
    dates: Dates
    internal_target: date | None = None
    refused: str | None = None


def stage_on(day: date, stages: Iterable[ElectionStage]) -> ElectionStage | None:
    """Return the first stage that covers a day, or None."""
    return next((stage for stage in stages if stage.covers(day)), None)


def regime_on(received_on: date, stages: Iterable[ElectionStage]) -> PromisedRegime:
    """Return the regime that applies on the day of receipt, as long as nobody has decided it.

    In a stage it is the shorter, until it is said whether it asks for election information.
    """
    stage = stage_on(received_on, stages)
    if stage is None:
        return PromisedRegime(Regime.UMUM, (Regime.UMUM,), stage)
    possible = shortest_first()
    return PromisedRegime(possible[0], possible, stage)


def shortest_first() -> tuple[Regime, ...]:
    """Return the regimes by the length of their answer clock."""
    return tuple(sorted(Regime, key=_answer_days))


def possible_dates(
    promise: PromisedRegime, received_on: date, calendar: WorkingCalendar
) -> Mapping[Regime, Reckoning]:
    """Reckon the answer in every regime that is still possible."""
    return {
        regime: reckon_deadline(DeadlineKind.ANSWER, received_on, calendar, regime)
        for regime in promise.possible
    }


def tag_by(received_on: date, calendar: WorkingCalendar) -> date:
    """Return the last day on which the desk may still choose the longer clock."""
    return calendar.due(received_on, _WORKING_DAYS_TO_TAG)


def why_not_change(
    case: Case, to: Regime, today: date, calendar: WorkingCalendar, reason: str, *, decided: bool
) -> str | None:
    """Return why a regime cannot be changed this way, as a text id, or None."""
    longer = _answer_days(to) > _answer_days(case.regime)
    if not decided:
        late = today > tag_by(case.received_on, calendar)
        return "regime-only-shorter" if longer and late else None
    if to is case.regime:
        return "regime-already-so"
    if longer:
        return "regime-only-shorter"
    return None if reason.strip() else "regime-needs-reason"


def change_regime(
    case: Case,
    to: Regime,
    today: date,
    calendar: WorkingCalendar,
    *,
    decided: bool,
    reason: str = "",
) -> RegimeChange:
    """Change or settle the regime of a case; a settled one changes only to the shorter clock.

    A shorter date that has passed is never set: it becomes an internal target. What was
    promised stays. A regime that waits for a tag is not `decided`.
    """
    refusal = why_not_change(case, to, today, calendar, reason, decided=decided)
    if refusal is not None:
        return RegimeChange(case.regime, case.dates, refused=refusal)
    legal = legal_due(case.counts_from, calendar, to, is_extended=case.is_extended).due
    if legal < min(today, case.dates.earlier):
        return RegimeChange(case.regime, case.dates, legal, "regime-short-date-passed")
    dates = after_calendar_change(case.dates, legal)
    return RegimeChange(to, dates)


def touched_by(stage: ElectionStage, cases: Sequence[Case]) -> tuple[Case, ...]:
    """List the cases received within a stage that was entered late; they keep their regime."""
    longest = shortest_first()[-1]
    return tuple(
        case for case in cases if stage.covers(case.received_on) and case.regime is longest
    )


def why_not_election_stage(stage: ElectionStage) -> str | None:
    """Return why a stage cannot be stored, as a text id, or None."""
    if stage.ends_on < stage.starts_on:
        return "stage-ends-before-it-starts"
    if not stage.name.strip() or not stage.basis.strip():
        return "stage-needs-basis"
    return None


def _answer_days(regime: Regime) -> int:
    return legal_term(DeadlineKind.ANSWER, regime).working_days or 0
