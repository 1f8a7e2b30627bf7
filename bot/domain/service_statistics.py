"""Statistics of the registers: how many, how long, how they ended; no names and no texts.

The time of a request is the working days from its anchor, which never counts itself, to the first
written notice that reached the requester.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from enum import StrEnum
from statistics import mean, median

from bot.domain.date_ranges import Period
from bot.domain.legal_deadlines import Regime, local_date
from bot.domain.register_entries import Decided, ObjectionEntry, RequestEntry, Timeliness
from bot.domain.workdays import WorkingCalendar


class End(StrEnum):
    """How a request ended, or that it has not."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    NOT_HELD = "not_held"
    NOT_DOCUMENTED = "not_documented"
    UNKNOWN = "unknown"
    NOT_PROCESSED = "not_processed"
    WITHDRAWN = "withdrawn"
    OPEN = "open"


@dataclass(frozen=True)
class Timed:
    """A request with its time: `days` are None where no notice was given yet."""

    number: str
    received_on: date
    regime: Regime
    end: End
    days: int | None
    calendar_days: int | None
    stands: Timeliness
    extended: bool


@dataclass(frozen=True)
class Times:
    """How long answered requests took, in working days; the lengths are None if none was."""

    answered: int = 0
    average: float | None = None
    middle: float | None = None
    longest: int | None = None
    kept: int = 0
    """Answered by the last day that applied."""
    late: int = 0
    """Answered after that day, or not at all although it is over."""
    extended: int = 0
    overdue: int = 0
    """Those of the late that are not answered."""


@dataclass(frozen=True)
class Counted:
    """Everything that is counted over a period; `months` are keyed as YYYY-MM."""

    period: Period
    total: int
    months: Mapping[str, int]
    kinds: Mapping[str, int]
    arrivals: Mapping[str, int]
    regimes: Mapping[Regime, int]
    ends: Mapping[End, int]
    refusals: Mapping[str, int]
    """Requests by the letter of Art 17; one that is refused in items counts once for each."""
    items: Mapping[str, int]
    """Items by their outcome, of the requests that were decided by items."""
    times: Times
    times_by_regime: Mapping[Regime, Times]
    each: tuple[Timed, ...]
    costs: int
    charged: int
    scores: Mapping[int, int]
    objections: int
    grounds: Mapping[str, int]
    objection_outcomes: Mapping[str, int]
    objections_open: int
    objections_withdrawn: int
    disputes: Mapping[str, int]
    """By the last stage that each dispute has reached."""


def count(
    period: Period,
    requests: Sequence[RequestEntry],
    objections: Sequence[ObjectionEntry],
    calendar: WorkingCalendar,
    zone: tzinfo,
    at: datetime,
) -> Counted:
    """Count a period's registers as they stand at a moment."""
    today = local_date(at, zone)
    each = tuple(timed(entry, calendar, zone, today) for entry in requests)
    decided = [entry.decided for entry in requests if entry.decided is not None]
    costs = [one.cost for one in decided if one.cost]
    return Counted(
        period=period,
        total=len(requests),
        months=Counter(f"{entry.received_on:%Y-%m}" for entry in requests),
        kinds=Counter(entry.kind.value for entry in requests),
        arrivals=Counter(entry.arrival.value for entry in requests),
        regimes=Counter(entry.regime for entry in requests),
        ends=Counter(one.end for one in each),
        refusals=Counter(letter for one in decided for letter in _letters(one)),
        items=Counter(item.outcome.value for one in decided for item in one.items),
        times=times(each),
        times_by_regime={
            regime: times([one for one in each if one.regime is regime]) for regime in Regime
        },
        each=each,
        costs=sum(costs),
        charged=len(costs),
        scores=Counter(entry.score for entry in requests if entry.score is not None),
        objections=len(objections),
        grounds=Counter(entry.ground.value for entry in objections),
        objection_outcomes=Counter(entry.outcome.value for entry in objections if entry.outcome),
        objections_open=sum(
            entry.outcome is None and entry.withdrawn_at is None for entry in objections
        ),
        objections_withdrawn=sum(entry.withdrawn_at is not None for entry in objections),
        disputes=Counter(entry.disputes[-1].stage for entry in objections if entry.disputes),
    )


def _letters(decided: Decided) -> set[str]:
    return {part.article_17 for part in decided.parts if part.article_17}


@dataclass(frozen=True)
class Month:
    """What happened in a month; decided is what was answered in it, whenever it was received."""

    received: int
    decided: Times
    refused: int
    objections: int
    disputes: int


def of_month(
    month: Period,
    requests: Iterable[RequestEntry],
    objections: Iterable[ObjectionEntry],
    calendar: WorkingCalendar,
    zone: tzinfo,
) -> Month:
    """Count a month of registers that begin earlier; a dispute counts when it begins."""

    def within(day: date) -> bool:
        return month.first <= day <= month.last

    listed, filed = list(requests), list(objections)
    each = [
        timed(entry, calendar, zone, month.last)
        for entry in listed
        if entry.first and within(local_date(entry.first.at, zone))
    ]
    return Month(
        received=sum(within(entry.received_on) for entry in listed),
        decided=times(each),
        refused=sum(one.end is End.REFUSED for one in each),
        objections=sum(within(entry.filed_on) for entry in filed),
        disputes=sum(within(entry.disputes[0].on) for entry in filed if entry.disputes),
    )


def end_of(entry: RequestEntry) -> End:
    """Say how a request ended; an answer whose decision is not on record is unknown."""
    if entry.withdrawn_at is not None:
        return End.WITHDRAWN
    if entry.not_processed_at is not None:
        return End.NOT_PROCESSED
    if not entry.notices:
        return End.OPEN
    return End(entry.decided.outcome.value) if entry.decided else End.UNKNOWN


def timed(entry: RequestEntry, calendar: WorkingCalendar, zone: tzinfo, today: date) -> Timed:
    """Measure a request, and say how its answer stands."""
    on = local_date(entry.first.at, zone) if entry.first else None
    known = Timed(
        entry.number,
        entry.received_on,
        entry.regime,
        end_of(entry),
        None,
        None,
        entry.timeliness(zone, today),
        extended=entry.extended,
    )
    if on is None:
        return known
    return replace(
        known,
        days=len(calendar.workdays_between(entry.counts_from, on)),
        calendar_days=(on - entry.counts_from).days,
    )


def times(each: Iterable[Timed]) -> Times:
    """Sum up how long requests took."""
    listed = list(each)
    answered = [one for one in listed if one.days is not None]
    days = [one.days for one in answered if one.days is not None]
    stands = Counter(one.stands for one in listed)
    return Times(
        answered=len(answered),
        average=round(mean(days), 1) if days else None,
        middle=median(days) if days else None,
        longest=max(days, default=None),
        kept=stands[Timeliness.IN_TIME],
        late=stands[Timeliness.LATE] + stands[Timeliness.OVERDUE],
        extended=sum(one.extended for one in listed),
        overdue=stands[Timeliness.OVERDUE],
    )
