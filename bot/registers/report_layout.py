"""The report on the service (Perki 1/2021 Art 56), laid out for documents and workbooks."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from bot.domain.law.case import RequesterKind
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.objection_rules import Ground, ObjectionOutcome
from bot.domain.law.outside_act import Arrival
from bot.domain.records.oversight_rules import EvaluatedMonths
from bot.domain.records.service_statistics import (
    PeriodCounts,
    RequestEnd,
    Times,
    is_small,
    suppress_small,
)
from bot.registers.register_layout import Words
from bot.registers.statistics_drawing import uses_in_words
from bot.texts import OFFICIAL

HIDDEN = "*"
TIMES = ("whose", "answered", "average", "middle", "longest", "kept", "late", "overdue", "extended")
Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True)
class ReportTable:
    """A table; with `bars`, the numbers in its second column are drawn too."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: bool = False


@dataclass(frozen=True)
class Section:
    """A chapter: its words, then its tables."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    tables: tuple[ReportTable, ...] = ()


@dataclass(frozen=True)
class SignatureBlock:
    """Who signs a report, where and when; a line is left for a name that is not known."""

    place: str
    day: str
    post: str
    name: str
    staff_number: str = ""


@dataclass(frozen=True)
class Report:
    """A whole report; the letterhead begins with the office's name and the post's.

    Its chapters are `numbered`, or have headings of their own, or none.
    """

    title: str
    subtitle: str
    office: str
    sections: tuple[Section, ...]
    letterhead: tuple[str, ...]
    signing: SignatureBlock
    numbered: bool = True


@dataclass(frozen=True)
class ReportFacts:
    """The figures and words of a report; a public one hides counts that could identify a person."""

    counted: PeriodCounts
    told: Mapping[str, str]
    words: Words
    span: str
    as_of: date
    public: bool
    overseen: EvaluatedMonths
    list_uses: Mapping[str, int]
    """How often something came of the public information list."""
    signer: tuple[str, str, str] = ("", "", "")
    """Who signs: position, name and NIP; "" for what is not known."""


def lay_out_report(draft: ReportFacts) -> Report:
    """Lay the report out by the outline that offices use."""
    phrase = draft.words.phrase
    why = (Section(phrase("report-hidden"), (phrase("report-hidden-why"),)),)
    return Report(
        title=phrase("report-title", period=draft.span),
        subtitle=phrase("report-as-of", on=draft.as_of),
        office=draft.words.office.name,
        sections=(
            _policy(draft),
            _told(draft, "report-means", "facilities", "staff", "budget"),
            _service(draft),
            _waiting(draft),
            _objections(draft),
            _oversight(draft),
            _told(draft, "report-obstacles", "outside", "inside"),
            _told(draft, "report-advice", "advice"),
            *(why if draft.public else ()),
            Section(phrase("report-each"), (), (_each(draft),)),
        ),
        letterhead=_letterhead(draft),
        signing=_signing(draft),
    )


def _letterhead(draft: ReportFacts) -> tuple[str, ...]:
    office = draft.words.office
    reached = " · ".join(filter(None, (office.phone, office.email, office.website)))
    post = draft.words.phrase("report-post")
    return (office.name.upper(), post.upper(), *filter(None, (office.address, reached)))


def _signing(draft: ReportFacts) -> SignatureBlock:
    words, (post, name, nip) = draft.words, draft.signer
    return SignatureBlock(
        words.office.place,
        words.texts.span(OFFICIAL, draft.as_of, draft.as_of),
        post or words.phrase("report-post"),
        name or "." * 40,
        nip,
    )


def _told(draft: ReportFacts, heading: str, *parts: str) -> Section:
    phrase = draft.words.phrase
    written = []
    for part in parts:
        text = draft.told.get(f"report_{part}")
        name = phrase(f"field-report-{part}")
        written.append(f"{name}: {text or phrase('report-not-written')}")
    return Section(phrase(heading), tuple(written))


def _policy(draft: ReportFacts) -> Section:
    """Write the decree that sets the policy of access, and what the office says of its policy."""
    told, decree = _told(draft, "report-policy", "policy"), draft.words.office.policy_decree
    named = [draft.words.phrase("report-policy-decree", decree=decree)] if decree else []
    return replace(told, paragraphs=(*named, *told.paragraphs))


def _oversight(draft: ReportFacts) -> Section:
    phrase, seen = draft.words.phrase, draft.overseen
    evaluated = phrase("report-evaluated", evaluated=seen.evaluated, shown=seen.shown)
    return Section(phrase("report-oversight"), (evaluated,))


def _service(draft: ReportFacts) -> Section:
    counted, phrase = draft.counted, draft.words.phrase
    ends = {end: counted.ends.get(end, 0) for end in RequestEnd if counted.ends.get(end)}
    articles = dict(sorted(counted.refusals.items()))
    items = {end: counted.items[end] for end in RequestEnd if counted.items.get(end)}
    paragraphs = [phrase("report-total", total=_sum(draft, counted.total))]
    paragraphs.append(uses_in_words(draft.list_uses, draft.words))
    if not draft.public or not is_small(counted.charged):
        amount = f"{counted.costs:,}".replace(",", ".")
        paragraphs.append(phrase("report-costs", charged=str(counted.charged), amount=amount))
    rated = sum(counted.scores.values())
    if rated and not (draft.public and is_small(rated)):
        average = sum(score * count for score, count in counted.scores.items()) / rated
        shown = f"{average:.1f}".replace(".", ",")
        paragraphs.append(phrase("report-rated", count=str(rated), average=shown))
    ways = {phrase("arrived-by", arrival=way): counted.arrivals.get(way, 0) for way in Arrival}
    return Section(
        phrase("report-service"),
        tuple(paragraphs),
        (
            _table(draft, "report-by-month", _months(draft, counted), bars=True),
            _table(draft, "report-by-arrival", ways),
            _table(draft, "report-by-kind", _all(RequesterKind, counted.kinds), "choice-kind-{}"),
            _table(draft, "report-by-regime", _by_clock(draft), "report-regime-{}"),
            _table(draft, "report-by-end", ends, "figures-end-{}", bars=True),
            _table(draft, "report-by-article", articles, "choice-test-article-{}"),
            *([_table(draft, "report-by-item", items, "figures-end-{}")] if items else ()),
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
    bars: bool = False,
) -> ReportTable:
    """Return counts and their sum as a table; a public report hides small counts."""
    phrase = draft.words.phrase
    shown: Mapping[Name, int | None] = suppress_small(counts) if draft.public else counts
    names = [phrase(text.format(one)) if text else str(one) for one in shown]
    rows = [(name, _cell(count)) for name, count in zip(names, shown.values(), strict=True)]
    rows.append((phrase("report-sum"), _sum(draft, sum(counts.values()))))
    return ReportTable(
        phrase(title), (phrase("report-what"), phrase("report-count")), tuple(rows), bars
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
                phrase(f"figures-end-{one.end}"),
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
