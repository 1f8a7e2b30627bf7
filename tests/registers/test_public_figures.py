"""What everybody may read of a year: no figure so small that it could name somebody."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.law.date_ranges import year_period
from bot.domain.records.service_statistics import PeriodCounts, Times
from bot.registers.register_layout import Words
from bot.registers.report_layout import HIDDEN, Report, ReportFacts, lay_out_report
from bot.texts import texts_of
from tests.prelude import KLATEN_PROFILE, Regime, load_profile

OFFICE = load_profile(KLATEN_PROFILE)
WORDS = Words(texts_of(OFFICE, strict=True), OFFICE)
MANY = Times(answered=20, average=7.0, middle=6.0, longest=17, kept=17, late=3, extended=3)
FEW = replace(MANY, extended=2)
COUNTED = (
    *("months", "kinds", "arrivals", "ends", "refusals", "items", "grounds"),
    *("objection_outcomes", "disputes", "scores"),
)
NOTHING: dict[str, Any] = {name: {} for name in COUNTED}
COUNTS = PeriodCounts(
    period=year_period(2026),
    total=20,
    regimes={Regime.UMUM: 20},
    times=MANY,
    times_by_regime={Regime.UMUM: MANY, Regime.PEMILU: Times()},
    each=(),
    costs=45_000,
    charged=3,
    objections=0,
    objections_open=0,
    objections_withdrawn=0,
    **NOTHING,
)


def laid_out(counts: PeriodCounts, *, public: bool, elections: bool = False) -> Report:
    words = replace(WORDS, office=OFFICE.model_copy(update={"elections": elections}))
    on = date(2027, 1, 4)
    return lay_out_report(ReportFacts(counts, words, "2026", on, public, (), {}))


def sentences(report: Report) -> str:
    return "\n".join(text for one in report.sections for text in one.sentences)


def table(report: Report, title: str) -> dict[str, tuple[str, ...]]:
    [found] = [
        one for part in report.sections for one in part.tables if one.title.startswith(title)
    ]
    return {row[0]: tuple(row[1:]) for row in found.rows}


@pytest.mark.parametrize(
    ("counts", "public", "words", "shown"),
    [
        (replace(COUNTS, charged=3), True, "45.000", True),
        (replace(COUNTS, charged=2), True, "45.000", False),
        (replace(COUNTS, charged=2), False, "45.000", True),
        (replace(COUNTS, scores={5: 3}), True, "5,0", True),
        (replace(COUNTS, scores={5: 2}), True, "5,0", False),
        (replace(COUNTS, scores={5: 2}), False, "5,0", True),
        (COUNTS, False, "0,0", False),
    ],
)
def test_what_two_people_paid_or_said_is_not_published(
    counts: PeriodCounts, words: str, *, public: bool, shown: bool
) -> None:
    assert (words in sentences(laid_out(counts, public=public))) is shown


@pytest.mark.parametrize(
    ("regime", "whole", "public", "hidden"),
    [
        (MANY, MANY, True, (False, False)),
        (FEW, MANY, True, (True, False)),
        (MANY, FEW, True, (False, True)),
        (FEW, FEW, False, (False, False)),
    ],
)
def test_a_row_of_times_with_a_small_figure_is_not_published(
    regime: Times, whole: Times, hidden: tuple[bool, bool], *, public: bool
) -> None:
    by_regime = {Regime.UMUM: regime, Regime.PEMILU: Times()}
    counts = replace(COUNTS, times=whole, times_by_regime=by_regime)
    rows = table(laid_out(counts, public=public), "Waktu sampai pemberitahuan")
    assert (HIDDEN in rows["Umum"], HIDDEN in rows["Jumlah"]) == hidden


@pytest.mark.parametrize(
    ("elections", "asked", "there"), [(False, 0, False), (False, 4, True), (True, 0, True)]
)
def test_election_requests_have_a_row_where_the_office_holds_elections_or_had_some(
    asked: int, *, elections: bool, there: bool
) -> None:
    counts = replace(COUNTS, regimes={Regime.UMUM: 0, Regime.PEMILU: asked})
    rows = table(laid_out(counts, public=False, elections=elections), "Jangka waktu yang berlaku")
    assert ("Pemilu" in rows) is there
    assert rows["Umum"] == ("0",)
