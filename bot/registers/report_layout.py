"""The report on the service (UU KIP Art 12, Perki 1/2021 Art 56), part by part."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from bot.domain.law.case import RequesterKind
from bot.domain.law.legal_deadlines import Regime, local_date
from bot.domain.law.objection_rules import Ground, ObjectionOutcome
from bot.domain.law.outside_act import Arrival
from bot.domain.records.oversight_rules import Evaluation
from bot.domain.records.service_statistics import (
    PeriodCounts,
    RequestEnd,
    Times,
    is_small,
    suppress_small,
)
from bot.registers.register_layout import Words
from bot.texts import OFFICIAL

HIDDEN = "*"
TIMES = ("whose", "answered", "average", "middle", "longest", "kept", "late", "overdue", "extended")
Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True)
class ReportTable:
    """A table; with `chart`, the numbers in its second column are drawn too."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    chart: bool = False


@dataclass(frozen=True)
class Section:
    """A part of the report, a sheet of its own: its sentences, then its tables."""

    heading: str
    sentences: tuple[str, ...] = ()
    tables: tuple[ReportTable, ...] = ()


@dataclass(frozen=True)
class Report:
    """A whole report, before it is written as a workbook."""

    title: str
    subtitle: str
    office: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class ReportFacts:
    """The figures of a report; a public one hides counts that could identify a person."""

    counted: PeriodCounts
    words: Words
    span: str
    as_of: date
    public: bool
    evaluations: Sequence[Evaluation]
    list_uses: Mapping[str, int]
    """How often something came of the public information list."""


def lay_out_report(draft: ReportFacts) -> Report:
    """Lay the report out by the six parts of Perki 1/2021 Art 56, and each request's time."""
    phrase = draft.words.phrase
    why = (Section(phrase("report-hidden"), (phrase("report-hidden-why"),)),)
    return Report(
        title=phrase("report-title", period=draft.span),
        subtitle=phrase("report-as-of", on=draft.as_of),
        office=draft.words.office.name,
        sections=(
            *(why if draft.public else ()),
            _policy(draft),
            _own(draft, "report-means", "facilities", "staff", "budget"),
            _service(draft),
            _waiting(draft),
            _objections(draft),
            _own(draft, "report-obstacles", "outside", "inside"),
            _own(draft, "report-advice", "advice"),
            Section(phrase("report-each"), (), (_each(draft),)),
        ),
    )


def _own(draft: ReportFacts, heading: str, *parts: str) -> Section:
    """Name what the office writes itself in a part of its report."""
    phrase = draft.words.phrase
    blank = phrase("report-own-words")
    return Section(
        phrase(heading), tuple(f"{phrase(f'report-part-{part}')}: {blank}" for part in parts)
    )


def _policy(draft: ReportFacts) -> Section:
    """Write the decree that sets the policy of access, and which months were evaluated.

    What the Pembina directed is for the office alone.
    """
    own, decree = _own(draft, "report-policy", "policy"), draft.words.office.policy_decree
    phrase, zone = draft.words.phrase, draft.words.office.zone
    named = [phrase("report-policy-decree", decree=decree)] if decree else []
    evaluated = [
        phrase(
            "report-evaluated",
            month=draft.words.texts.span(OFFICIAL, one.month, one.month).partition(" ")[2],
            on=local_date(one.at, zone),
            direction=(not draft.public and one.direction) or "none",
        )
        for one in draft.evaluations
    ]
    return replace(own, sentences=(*named, *evaluated, *own.sentences))


def _service(draft: ReportFacts) -> Section:
    counted, phrase = draft.counted, draft.words.phrase
    ends = {end: counted.ends.get(end, 0) for end in RequestEnd if counted.ends.get(end)}
    articles = dict(sorted(counted.refusals.items()))
    items = {end: counted.items[end] for end in RequestEnd if counted.items.get(end)}
    sentences = [phrase("report-total", total=_sum(draft, counted.total))]
    sentences.append(uses_in_words(draft.list_uses, draft.words))
    if not draft.public or not is_small(counted.charged):
        amount = f"{counted.costs:,}".replace(",", ".")
        sentences.append(phrase("report-costs", charged=str(counted.charged), amount=amount))
    rated = sum(counted.scores.values())
    if rated and not (draft.public and is_small(rated)):
        average = sum(score * count for score, count in counted.scores.items()) / rated
        shown = f"{average:.1f}".replace(".", ",")
        sentences.append(phrase("report-rated", count=str(rated), average=shown))
    ways = {phrase("arrived-by", arrival=way): counted.arrivals.get(way, 0) for way in Arrival}
    return Section(
        phrase("report-service"),
        tuple(sentences),
        (
            _table(draft, "report-by-month", _months(draft, counted), chart=True),
            _table(draft, "report-by-arrival", ways),
            _table(draft, "report-by-kind", _all(RequesterKind, counted.kinds), "choice-kind-{}"),
            _table(draft, "report-by-regime", _by_clock(draft), "report-regime-{}"),
            _table(draft, "report-by-end", ends, "report-end-{}", chart=True),
            _table(draft, "report-by-article", articles, "choice-test-article-{}"),
            *([_table(draft, "report-by-item", items, "report-end-{}")] if items else ()),
        ),
    )


def _months(draft: ReportFacts, counted: PeriodCounts) -> dict[str, int]:
    first, last = counted.period.first, counted.period.last
    names = draft.words.texts.months(OFFICIAL)
    return {
        f"{names[month - 1]} {year}": counted.months.get(f"{year}-{month:02d}", 0)
        for year in range(first.year, last.year + 1)
        for month in range(1, 13)
        if (first.year, first.month) <= (year, month) <= (last.year, last.month)
    }


def _all(names: Any, counts: Mapping[Any, int]) -> dict[Any, int]:
    return {name: counts.get(name, 0) for name in names}


def _by_clock(draft: ReportFacts) -> dict[Regime, int]:
    """Count requests by regime; elections are left out where the office holds none."""
    counted = draft.counted.regimes
    elections = draft.words.office.elections
    there = [one for one in Regime if one is Regime.UMUM or elections or counted.get(one)]
    return _all(there, counted)


def _table(
    draft: ReportFacts,
    title: str,
    counts: Mapping[Name, int],
    text: str = "",
    *,
    chart: bool = False,
) -> ReportTable:
    """Return counts and their sum as a table; a public report hides small counts."""
    phrase = draft.words.phrase
    shown: Mapping[Name, int | None] = suppress_small(counts) if draft.public else counts
    names = [phrase(text.format(one)) if text else str(one) for one in shown]
    rows = [(name, _cell(count)) for name, count in zip(names, shown.values(), strict=True)]
    rows.append((phrase("report-sum"), _sum(draft, sum(counts.values()))))
    return ReportTable(
        phrase(title), (phrase("report-what"), phrase("report-count")), tuple(rows), chart
    )


def _cell(count: int | None) -> str:
    return HIDDEN if count is None else str(count)


def _sum(draft: ReportFacts, total: int) -> str:
    return _cell(None if draft.public and is_small(total) else total)


def _waiting(draft: ReportFacts) -> Section:
    phrase, counted = draft.words.phrase, draft.counted
    headings = tuple(phrase(f"report-times-{name}") for name in TIMES)
    by_regime = counted.times_by_regime
    rows = [(phrase(f"report-regime-{regime}"), by_regime[regime]) for regime in _by_clock(draft)]
    hidden = draft.public and any(_points(times) for _, times in rows)
    shown = [_times(name, times, hidden=hidden) for name, times in rows]
    total = _times(
        phrase("report-sum"), counted.times, hidden=draft.public and _points(counted.times)
    )
    summary = ReportTable(phrase("report-times"), headings, (*shown, total))
    return Section(phrase("report-waiting"), (phrase("report-days-how"),), (summary,))


def _points(times: Times) -> bool:
    counts = (times.answered, times.late, times.overdue, times.kept, times.extended)
    return any(is_small(count) for count in counts)


def _times(name: str, times: Times, *, hidden: bool) -> tuple[str, ...]:
    if hidden:
        return (name, *(HIDDEN for _ in TIMES[1:]))
    return (
        name,
        str(times.answered),
        _days(times.average),
        _days(times.middle),
        _days(times.longest),
        str(times.kept),
        str(times.late),
        str(times.overdue),
        str(times.extended),
    )


def _days(days: float | None) -> str:
    return "–" if days is None else f"{days:g}".replace(".", ",")


def _each(draft: ReportFacts) -> ReportTable:
    """List each request's duration; a public report does not say which request it was."""
    phrase, counted = draft.words.phrase, draft.counted
    if draft.public:
        days = sorted(one.days for one in counted.each if one.days is not None)
        rows = [(str(place), str(count)) for place, count in enumerate(days, 1)]
        return ReportTable(
            phrase("report-each-list"), (phrase("report-place"), phrase("report-days")), tuple(rows)
        )
    columns = ("number", "received", "regime", "end", "days", "calendar", "remark")
    return ReportTable(
        phrase("report-each-list"),
        tuple(phrase(f"report-each-{column}") for column in columns),
        tuple(
            (
                one.number,
                f"{one.received_on:%d/%m/%Y}",
                phrase(f"report-regime-{one.regime}"),
                phrase(f"report-end-{one.end}"),
                _days(one.days),
                _days(one.calendar_days),
                phrase(
                    "report-remark",
                    late=one.stands if one.stands.is_late else "no",
                    extended=one.extended,
                ),
            )
            for one in counted.each
        ),
    )


def _objections(draft: ReportFacts) -> Section:
    phrase, counted = draft.words.phrase, draft.counted
    outcomes: dict[str, int] = {
        **_all([outcome.value for outcome in ObjectionOutcome], counted.objection_outcomes),
        "withdrawn": counted.objections_withdrawn,
        "open": counted.objections_open,
    }
    named = {phrase(f"report-outcome-{one}"): count for one, count in outcomes.items()}
    grounds = _all([ground.value for ground in Ground], counted.grounds)
    return Section(
        phrase("report-objections"),
        (phrase("report-objections-total", total=_sum(draft, counted.objections)),),
        (
            _table(draft, "report-by-ground", grounds, "register-ground-{}"),
            _table(draft, "report-by-outcome", named),
            _table(draft, "report-disputes", counted.disputes, "choice-dispute-stage-{}"),
        ),
    )


def uses_in_words(uses: Mapping[str, int], words: Words) -> str:
    """Say how often the public information list was offered, opened, and spared a request."""
    counts = {name: str(uses.get(name, 0)) for name in ("offered", "opened", "helped")}
    asked = str(uses.get("asked_all_the_same", 0))
    return words.phrase("list-uses", asked=asked, **counts)
