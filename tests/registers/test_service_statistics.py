"""A simulated year, counted by the desk and once more by hand from what was simulated."""

from collections import Counter
from statistics import mean, median

from bot.domain.records.service_statistics import RequestEnd, Times
from tests.prelude import Regime
from tests.registers.simulated import Fate
from tests.registers.simulated_year import COUNT, Year


def by_hand(fates: list[Fate]) -> Times:
    days = [one.working_days for one in fates if one.working_days is not None]
    answered = [one for one in fates if one.working_days is not None]
    return Times(
        answered=len(answered),
        average=round(mean(days), 1),
        middle=median(days),
        longest=max(days),
        kept=sum(not one.late for one in answered),
        late=sum(one.late for one in answered) + sum(one.fate == "open" for one in fates),
        extended=sum(one.extended for one in fates),
        overdue=sum(one.fate == "open" for one in fates),
    )


def test_every_request_is_counted_once(year: Year) -> None:
    counted, fates = year.counted, year.fates
    assert counted.total == COUNT
    assert counted.months == Counter(f"{one.received_on:%Y-%m}" for one in fates)
    assert counted.kinds == Counter(one.kind for one in fates)
    assert counted.arrivals == Counter(one.arrival for one in fates)
    assert counted.regimes == Counter(Regime(one.regime) for one in fates)
    assert {end.value: n for end, n in counted.ends.items()} == Counter(one.fate for one in fates)


def test_the_time_of_each_request_is_what_was_waited(year: Year) -> None:
    measured = {
        one.number: (one.days, one.stands.is_late, one.extended) for one in year.counted.each
    }
    for one in year.fates:
        late = one.late or one.fate == "open"
        assert measured[one.number] == (one.working_days, late, one.extended), one


def test_the_times_are_summed_up_for_all_and_for_each_regime(year: Year) -> None:
    assert year.counted.times == by_hand(year.fates)
    for regime in Regime:
        of_it = [one for one in year.fates if one.regime == regime.value]
        assert year.counted.times_by_regime[regime] == by_hand(of_it)


def test_grounds_costs_and_scores_are_those_that_were_given(year: Year) -> None:
    counted, fates = year.counted, year.fates
    assert counted.refusals == Counter(one.letter for one in fates if one.letter)
    assert counted.costs == sum(one.cost for one in fates)
    assert counted.charged == sum(one.cost > 0 for one in fates)
    assert counted.scores == Counter(one.score for one in fates if one.score)


def test_objections_and_disputes_are_counted(year: Year) -> None:
    objecting = [one for one in year.fates if one.ground]
    assert len(objecting) > 10
    assert year.counted.objections == len(objecting)
    assert year.counted.grounds == {"a": len(objecting)}
    assert year.counted.objection_outcomes == Counter(one.objection_outcome for one in objecting)
    assert year.counted.disputes == {"registered": sum(one.disputed for one in objecting)}


def test_half_a_year_counts_its_own_requests_only(year: Year) -> None:
    half = [one for one in year.fates if one.received_on.month <= 6]
    assert year.half.total == len(half)
    assert year.half.times == by_hand(half)


def test_every_request_of_a_period_is_counted_once(year: Year) -> None:
    for counted in (year.counted, year.january):
        assert sum(counted.ends.values()) == len(counted.each) == counted.total
        assert counted.answered == counted.times.answered
        assert counted.overdue <= counted.ends[RequestEnd.OPEN] + counted.carried
