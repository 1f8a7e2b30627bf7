"""What each part of a rule package would change here, in lines to read and as an act to do.

What the office itself decided goes before a package, everywhere.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.actions.calendar import calendar_recount, days_off
from bot.actions.exemptions import classification_decrees, exemption_opening
from bot.desk.turn import Turn
from bot.domain.events import EventName, officer_of
from bot.domain.exemption import Article17, Authority, ListedExemption
from bot.domain.list_entry import Entry
from bot.domain.list_import import folded
from bot.domain.rule_parts import RulePart
from bot.domain.workdays import DayChange, DayKind, DayOff, WorkingCalendar
from bot.errors import Refused
from bot.forms.exempt_lines import ExemptLine
from bot.office.rule_package import RuleExemption, RuleYear, with_rules
from bot.texts import OFFICIAL
from storage import calendar_changes, exemptions, list_entries, rule_packages
from storage.rule_packages import KeptPackage

MOST_TITLES = 10
"""Entries for the public list that are named one by one."""


@dataclass(frozen=True)
class Plan:
    """Lines that say what would change, and what changes it; `blocked` while that is refused.

    `apply` takes who acts, as an event says it: "officer:<telegram id>" or "desk".
    """

    lines: Sequence[str]
    apply: Callable[[str], Awaitable[None]]
    blocked: bool = False


def name_of(turn: Turn, kept: KeptPackage) -> str:
    """Return whose package it is, and its number."""
    issuer, version = kept.rules.issuer, str(kept.rules.version)
    return turn.texts.plain(OFFICIAL, "rules-name", issuer=issuer, version=version)


async def calendar(turn: Turn, kept: KeptPackage) -> Plan | None:
    """Plan the days off, as /libur changes them; the office's own days are never overruled."""
    own = await calendar_changes.own(turn.tx)
    found = [one for year in kept.rules.calendar for one in _differences(turn.calendar, year, own)]
    against = [
        own[on] for one in found if (on := one.day_off.on) in own and own[on].added != one.added
    ]
    changes = [one for one in found if one.day_off.on not in own]
    years = {
        year.year: year.decree
        for year in kept.rules.calendar
        if year.certainty != "perlu_dicocokkan" and not turn.calendar.is_decreed(year.year)
    }
    if not changes and not years and not against:
        return None

    async def apply(by: str) -> None:
        if against:
            raise Refused("rules-clash")
        moved = await days_off.enact(turn, by, changes, years, kept.id)
        bases = dict.fromkeys([*(one.day_off.basis for one in changes), *years.values()])
        basis = f"{'; '.join(bases)} ({name_of(turn, kept)})"
        await calendar_recount.apply(turn, by, moved, basis)

    text = await days_off.preview(turn, changes, years)
    return Plan([*_headed(turn, against, years), *text.split("\n")], apply, bool(against))


def _headed(turn: Turn, against: Sequence[DayChange], years: Mapping[int, str]) -> list[str]:
    """Write what of the office's own stands against a calendar, and which years become certain."""
    texts = turn.texts
    clash = [texts.say(OFFICIAL, "rules-clash")] if against else []
    days = [
        texts.say(
            OFFICIAL,
            "rules-day-clash",
            on=one.day_off.on,
            added="yes" if one.added else "no",
            basis=one.day_off.basis,
        )
        for one in against
    ]
    certain = [
        texts.say(OFFICIAL, "rules-year", year=str(year), basis=basis)
        for year, basis in years.items()
    ]
    return [*clash, *days, *certain]


def _differences(
    calendar: WorkingCalendar, year: RuleYear, own: Mapping[date, DayChange]
) -> list[DayChange]:
    """Return what a calendar lacks of a year, and what it has more.

    The office's own days of the place or of a vote stay. Joint leave changes nothing where it is
    worked.
    """
    entered = {day.on: day for day in calendar.entered(year.year)}
    stated = {row.date: row.day_off for row in year.days}
    changes = [
        DayChange(day, added=True)
        for on, day in stated.items()
        if (now := entered.get(on)) is None or (now.kind, now.expected) != (day.kind, day.expected)
    ]
    changes += [
        DayChange(DayOff(on, day.kind, day.name, year.decree), added=False)
        for on, day in entered.items()
        if on not in stated and not (on in own and day.kind in {DayKind.LOCAL, DayKind.ELECTION})
    ]
    before = tuple(entered.values())
    return [one for one in changes if calendar.changed([one]).entered(year.year) != before]


async def exempt(turn: Turn, kept: KeptPackage) -> Plan | None:
    """Plan what the exempt list lacks, or has with another period; the office's own tests stay."""
    listed = await _listed(turn)
    news = [
        (decree, line, before)
        for decree in kept.rules.exemptions
        for line in decree.entries
        if _comes(line, before := listed.get((folded(line.title), line.letter)), turn.today)
    ]

    async def apply(by: str) -> None:
        for decree, line, before in news:
            named = classification_decrees.named(turn, decree.classification)
            if before is not None:
                await exemption_opening.take_off(turn, by, before, turn.today, named)
            if line.until is None or line.until >= turn.today:
                lines = [ExemptLine(**dict(line))]
                await classification_decrees.put(turn, by, decree.classification, lines)

    lines = [
        turn.texts.say(
            OFFICIAL,
            "rules-exemption",
            title=line.title,
            letter=line.letter,
            test=line.test,
            ends="yes" if line.until else "no",
            until=line.until or turn.today,
            before=str(before.id) if before else "none",
        )
        for _, line, before in news
    ]
    return Plan(lines, apply) if news else None


def _comes(line: RuleExemption, before: ListedExemption | None, today: date) -> bool:
    if before is None:
        return line.until is None or line.until >= today
    exemption = before.exemption
    if exemption.authority is Authority.OWN:
        return False
    return not exemption.is_tested or exemption.in_force_until != line.until


async def _listed(turn: Turn) -> dict[tuple[str, Article17], ListedExemption]:
    entries = await exemptions.listed(turn.tx, turn.today)
    return {(folded(one.exemption.title), one.exemption.letter): one for one in entries}


async def open_up(turn: Turn, kept: KeptPackage) -> None:
    """Open at once what the body exempts no longer, and say so; the office's own tests stay."""
    listed = await _listed(turn)
    for decree in kept.rules.exemptions:
        for line in decree.opens:
            entry = listed.get((folded(line.title), line.letter))
            if entry is None or entry.exemption.authority is Authority.OWN:
                continue
            if decree.dated >= entry.exemption.in_force_from:
                opened = decree.dated, classification_decrees.named(turn, decree.classification)
                await exemption_opening.take_off(turn, "desk", entry, *opened)
                await exemption_opening.say_open(turn, entry, *opened)


async def words(turn: Turn, kept: KeptPackage) -> Plan | None:
    """Plan the synonyms, routes and sources of law, in the place of the package before."""
    before = await rule_packages.in_force(turn.tx, RulePart.OFFICE)
    office = with_rules(turn.office, kept.rules, before.rules if before else None)

    async def apply(_by: str) -> None:
        turn.adopt_office(office)

    lines: list[str] = []
    for field in ("synonyms", "routes", "legal_sources"):
        old = {one.name: one for one in getattr(turn.office, field)}
        new = {one.name: one for one in getattr(office, field)}
        lines += [
            turn.texts.say(
                OFFICIAL, "rules-named", field=field, name=name, gone="no" if name in new else "yes"
            )
            for name in old | new
            if old.get(name) != new.get(name)
        ]
    return Plan(lines, apply) if lines else None


async def listing(turn: Turn, kept: KeptPackage) -> Plan | None:
    """Plan drafts of what the public list lacks; an entry that it has, or had, is left alone."""
    known = {folded(one.entry.title) for one in await list_entries.listed(turn.tx)}
    news = [Entry(**dict(one)) for one in kept.rules.listing if folded(one.title) not in known]

    async def apply(by: str) -> None:
        for entry in news:
            new_id = await list_entries.add(
                turn.tx, entry, "draft", turn.today, officer_of(by), turn.now
            )
            await turn.record(None, EventName.LIST_CHANGED, by, entry=new_id, outcome="draft")

    lines = [
        turn.texts.say(OFFICIAL, "rules-listed", title=one.title) for one in news[:MOST_TITLES]
    ]
    if len(news) > MOST_TITLES:
        lines.append(turn.texts.say(OFFICIAL, "rules-listed-more", more=len(news) - MOST_TITLES))
    return Plan(lines, apply) if news else None
