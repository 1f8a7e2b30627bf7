"""Statistics of the registers: how many, how long, how they ended; no names and no texts.

The time of a request is the working days from its anchor, which never counts itself, to the first
written notice that reached the requester. Every request is counted once: as answered, as open, as
withdrawn or as not processed. One that was opened again after an objection is open until its new
answer.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from enum import StrEnum
from statistics import mean, median
from typing import TypeVar

from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import Regime, local_date
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.records.register_entries import (
    ObjectionEntry,
    RequestEntry,
    Timeliness,
    timeliness,
)

Entry = TypeVar("Entry")


class RequestEnd(StrEnum):
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


NO_ANSWER = frozenset({RequestEnd.OPEN, RequestEnd.WITHDRAWN, RequestEnd.NOT_PROCESSED})


@dataclass(frozen=True)
class TimedRequest:
    """A request with its duration; `days` and `calendar_days` are None before a notice."""

    number: str
    received_on: date
    regime: Regime
    end: RequestEnd
    days: int | None
    calendar_days: int | None
    stands: Timeliness
    extended: bool


@dataclass(frozen=True)
class Times:
    """Durations of answered requests in working days; None where no request was answered."""

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
class PeriodCounts:
    """Everything that is counted over a period; `months` are keyed as YYYY-MM."""

    period: Period
    total: int
    months: Mapping[str, int]
    kinds: Mapping[str, int]
    arrivals: Mapping[str, int]
    regimes: Mapping[Regime, int]
    ends: Mapping[RequestEnd, int]
    refusals: Mapping[str, int]
    """Requests by the letter of Art 17; one that is refused in items counts once for each."""
    items: Mapping[str, int]
    """Items by their outcome, of the requests that were decided by items."""
    times: Times
    times_by_regime: Mapping[Regime, Times]
    each: tuple[TimedRequest, ...]
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
    carried: int = 0
    """Open requests that came before the period."""
    carried_objections: int = 0
    overdue: int = 0
    """Open requests whose day is over, also those that were carried over."""

    @property
    def answered(self) -> int:
        """Return how many requests of the period have an answer that stands."""
        return sum(count for end, count in self.ends.items() if end not in NO_ANSWER)


def count_period(
    period: Period,
    requests: Iterable[RequestEntry],
    objections: Iterable[ObjectionEntry],
    calendar: WorkingCalendar,
    zone: tzinfo,
    at: datetime,
) -> PeriodCounts:
    """Count a period's registers at a moment; of earlier entries, only those still open."""
    today = local_date(at, zone)
    before, listed = _parted(requests, lambda entry: entry.received_on < period.first)
    filed_before, filed = _parted(objections, lambda entry: entry.filed_on < period.first)
    each, carried = (
        tuple(_stands(entry, calendar, zone, today) for entry in some) for some in (listed, before)
    )
    is_open = [one for one in (*each, *carried) if one.end is RequestEnd.OPEN]
    return replace(
        _within(period, listed, each, filed),
        carried=sum(one.end is RequestEnd.OPEN for one in carried),
        carried_objections=sum(map(_waits, filed_before)),
        overdue=sum(one.stands is Timeliness.OVERDUE for one in is_open),
    )


def _within(
    period: Period,
    requests: Sequence[RequestEntry],
    each: tuple[TimedRequest, ...],
    objections: Sequence[ObjectionEntry],
) -> PeriodCounts:
    """Count what came within a period; `each` are its requests with their times."""
    decided = [
        entry.decided
        for entry, one in zip(requests, each, strict=True)
        if entry.decided is not None and one.end not in NO_ANSWER
    ]
    costs = [one.cost for one in decided if one.cost]
    return PeriodCounts(
        period=period,
        total=len(requests),
        months=Counter(f"{entry.received_on:%Y-%m}" for entry in requests),
        kinds=Counter(entry.kind.value for entry in requests),
        arrivals=Counter(entry.arrival.value for entry in requests),
        regimes=Counter(entry.regime for entry in requests),
        ends=Counter(one.end for one in each),
        refusals=Counter(letter for entry in requests for letter in entry.refused_on),
        items=Counter(item.outcome.value for one in decided for item in one.items),
        times=sum_times(each),
        times_by_regime={
            regime: sum_times([one for one in each if one.regime is regime]) for regime in Regime
        },
        each=each,
        costs=sum(costs),
        charged=len(costs),
        scores=Counter(entry.score for entry in requests if entry.score is not None),
        objections=len(objections),
        grounds=Counter(entry.ground.value for entry in objections),
        objection_outcomes=Counter(entry.outcome.value for entry in objections if entry.outcome),
        objections_open=sum(map(_waits, objections)),
        objections_withdrawn=sum(entry.withdrawn_at is not None for entry in objections),
        disputes=Counter(entry.disputes[-1].stage for entry in objections if entry.disputes),
    )


def _parted(entries: Iterable[Entry], is_first: Callable[[Entry], bool]) -> tuple[list[Entry], ...]:
    """Split entries into those that meet a condition and the others."""
    parts: tuple[list[Entry], list[Entry]] = ([], [])
    for entry in entries:
        parts[not is_first(entry)].append(entry)
    return parts


def _waits(entry: ObjectionEntry) -> bool:
    return entry.outcome is None and entry.withdrawn_at is None


def end_of(entry: RequestEntry) -> RequestEnd:
    """Say how a request ended; an answer whose decision is not on record is unknown."""
    if entry.withdrawn_at is not None:
        return RequestEnd.WITHDRAWN
    if entry.not_processed_at is not None:
        return RequestEnd.NOT_PROCESSED
    if not entry.notices or entry.owed_anew_on is not None:
        return RequestEnd.OPEN
    return RequestEnd(entry.decided.outcome.value) if entry.decided else RequestEnd.UNKNOWN


def time_request(
    entry: RequestEntry, calendar: WorkingCalendar, zone: tzinfo, today: date
) -> TimedRequest:
    """Measure a request, and say how its answer stands."""
    on = local_date(entry.first.at, zone) if entry.first else None
    known = TimedRequest(
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


def _stands(
    entry: RequestEntry, calendar: WorkingCalendar, zone: tzinfo, today: date
) -> TimedRequest:
    """Measure a request as of today; an answer that was taken back or is owed anew is none."""
    known = time_request(entry, calendar, zone, today)
    if known.days is None or known.end not in NO_ANSWER:
        return known
    ended = entry.withdrawn_at or entry.not_processed_at
    stands = timeliness(
        entry.owed_anew_on or entry.due_on,
        today,
        answered_on=None,
        ended_on=local_date(ended, zone) if ended else None,
    )
    return replace(known, days=None, calendar_days=None, stands=stands)


def sum_times(each: Iterable[TimedRequest]) -> Times:
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


SMALLEST_SHOWN = 3
"""A published cell shows at least this count, or zero."""

Name = TypeVar("Name", bound=Hashable)


def is_small(count: int) -> bool:
    """Say whether a count is so small that it could identify people."""
    return 0 < count < SMALLEST_SHOWN


def suppress_small(counts: Mapping[Name, int]) -> dict[Name, int | None]:
    """Return the counts with None for hidden cells; their sum may be published beside them.

    A hidden cell could be reckoned from the sum and the others, so the smallest cell that could
    be shown is hidden with it, and its equals. Where there is none, all cells are hidden.
    """
    hidden = {name for name, count in counts.items() if is_small(count)}
    if hidden:
        next_one = min(
            (count for count in counts.values() if count >= SMALLEST_SHOWN), default=None
        )
        # All cells of that size: to pick one of them would give the hidden count away.
        like_it = {name for name, count in counts.items() if count == next_one}
        hidden |= like_it or set(counts)
    return {name: None if name in hidden else count for name, count in counts.items()}
