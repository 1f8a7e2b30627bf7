"""What proves an office's year (monev): a figure or a document for each indicator."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.list_entry import Category, ListedEntry
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.people.role_permissions import Role
from bot.domain.records import service_statistics
from bot.domain.records.kept_file import KeptAbout
from bot.domain.records.service_statistics import PeriodCounts, RequestEnd
from bot.domain.records.year_evidence import Evidence, EvidenceSource
from bot.office.settings_sections import Indicator
from bot.registers import list_table
from bot.registers.register_layout import Column, Table, Words
from bot.registers.report_layout import uses_in_words
from bot.texts import OFFICIAL
from storage import appointments, desk_state, file_archive, list_entries, office_days, registers
from storage.database import Tx

HALF_A_YEAR = timedelta(days=183)
OF_CATEGORIES = {
    Category.PERIODIC: EvidenceSource.PERIODIC,
    Category.IMMEDIATE: EvidenceSource.IMMEDIATE,
    Category.ANYTIME: EvidenceSource.ANYTIME,
}
KnownOfYear = dict[EvidenceSource, Evidence]
Some = Iterator[tuple[EvidenceSource, Evidence]]


async def gather_evidence(
    tx: Tx, words: Words, calendar: WorkingCalendar, period: Period, at: datetime
) -> KnownOfYear:
    """Return all evidence that the desk has of a year; what it has not is left out."""
    zone = words.office.zone
    listed = await registers.requests(tx, period, at)
    filed = await registers.objections(tx, period, at)
    counted = service_statistics.count_period(period, listed, filed, calendar, zone, at)
    today = local_date(at, zone)
    uses = await list_entries.uses(tx, period)
    known = dict(_figures(words, counted, min(today, period.last)))
    if uses:
        known[EvidenceSource.USES] = Evidence(uses_in_words(uses, words), today)
    known |= _of_the_list(words, await _shown(tx), today)
    known |= await _documents(tx, words, period, at)
    return known | await _publicity(tx, words, today)


async def _shown(tx: Tx) -> list[tuple[ListedEntry, bool]]:
    """Return the shown entries, and whether each can be read at once."""
    shown = [one for one in await list_entries.listed(tx) if one.state == "shown"]
    return [(one, bool(one.entry.link or await file_archive.of_entry(tx, one.id))) for one in shown]


def _figures(words: Words, counted: PeriodCounts, on: date) -> Some:
    phrase, times, ends = words.phrase, counted.times, counted.ends
    yield EvidenceSource.REQUESTS, Evidence(phrase("proof-requests", total=counted.total), on)
    average = "–" if times.average is None else f"{times.average:g}".replace(".", ",")
    said = phrase("proof-times", answered=times.answered, average=average)
    yield EvidenceSource.TIMES, Evidence(said, on)
    said = phrase(
        "proof-ends",
        granted=ends.get(RequestEnd.GRANTED, 0),
        partly=ends.get(RequestEnd.PARTLY, 0),
        refused=ends.get(RequestEnd.REFUSED, 0),
    )
    yield EvidenceSource.ENDS, Evidence(said, on)
    letters = ", ".join(f"{letter}: {n}" for letter, n in sorted(counted.refusals.items()))
    yield EvidenceSource.REFUSALS, Evidence(phrase("proof-refusals", letters=letters or "none"), on)
    disputes = sum(counted.disputes.values())
    said = phrase("proof-objections", objections=counted.objections, disputes=disputes)
    yield EvidenceSource.OBJECTIONS, Evidence(said, on)
    if due := times.kept + times.late:
        said = phrase("proof-kept", kept=times.kept, due=due, share=100 * times.kept // due)
        yield EvidenceSource.KEPT, Evidence(said, on)
    if rated := sum(counted.scores.values()):
        average = f"{sum(s * n for s, n in counted.scores.items()) / rated:.1f}".replace(".", ",")
        said = phrase("report-rated", count=str(rated), average=average)
        yield EvidenceSource.RATINGS, Evidence(said, on)


def _of_the_list(words: Words, shown: list[tuple[ListedEntry, bool]], on: date) -> Some:
    entries, phrase = [entry for entry, _ in shown], words.phrase
    if not entries:
        return
    table = list_table.entries_table(entries, words.office.name, on, words.office.zone)
    digest = hashlib.sha256(json.dumps(table.rows, default=str).encode()).hexdigest()
    yield EvidenceSource.LIST, Evidence(phrase("proof-entries", n=len(entries)), on, digest)
    for category, found in OF_CATEGORIES.items():
        if n := sum(one.entry.category is category for one in entries):
            yield found, Evidence(phrase("proof-entries", n=n), on)
        elif category is Category.IMMEDIATE:
            yield found, Evidence(phrase("proof-nothing-immediate"), on)
    if readable := sum(opens for _, opens in shown):
        said = phrase("proof-share", n=readable, of=len(entries))
        yield EvidenceSource.READABLE, Evidence(said, on)
    regular = [one for one in entries if one.entry.category is Category.PERIODIC]
    fresh = [one for one in regular if one.current_on and on - one.current_on <= HALF_A_YEAR]
    if fresh:
        yield (
            EvidenceSource.FRESH,
            Evidence(phrase("proof-share", n=len(fresh), of=len(regular)), on),
        )


async def _documents(tx: Tx, words: Words, period: Period, at: datetime) -> KnownOfYear:
    """Return the year's decrees, settings and evaluations; a decree with its scan's hash."""
    phrase, known, zone = words.phrase, KnownOfYear(), words.office.zone
    today = local_date(at, zone)
    every = await appointments.every(tx)
    lasting = [one for one in every if one.acting is None and not one.waits]
    naming = [one.id for one in lasting if one.role is Role.PPID]
    for newest in [*(await appointments.decrees(tx, naming)).values()][-1:]:
        scans = await file_archive.about(tx, KeptAbout.DECREE, newest.id)
        digest = next((scan.sha256 for scan in scans if scan.sha256), "")
        known[EvidenceSource.APPOINTMENT] = Evidence(newest.number, newest.dated_on, digest)
    if evaluated := await office_days.evaluations(tx, period, at):
        said, last = phrase("proof-months", n=len(evaluated)), max(one.at for one in evaluated)
        known[EvidenceSource.EVALUATIONS] = Evidence(said, local_date(last, zone))
    listed = await list_entries.listed_exemptions(tx, today)
    if since := [one.in_force_from for one in listed if one.covers(today)]:
        known[EvidenceSource.EXEMPT] = Evidence(phrase("proof-entries", n=len(since)), max(since))
    office = words.office
    if office.policy_decree:
        known[EvidenceSource.POLICY] = Evidence(office.policy_decree)
    if office.charter_decree:
        known[EvidenceSource.CHARTER] = Evidence(office.charter_decree)
    if office.service_hours.basis:
        known[EvidenceSource.HOURS] = Evidence(office.service_hours.basis)
    return known


async def _publicity(tx: Tx, words: Words, today: date) -> KnownOfYear:
    """Return where the office is to be found."""
    known = KnownOfYear()
    if bot := (await desk_state.bot_user(tx)).get("username"):
        known[EvidenceSource.CHAT] = Evidence(words.phrase("proof-chat", bot=str(bot)), today)
    return known


COLUMNS = {
    "area": 16,
    "name": 28,
    "basis": 24,
    "evidence": 30,
    "on": 12,
    "sha256": 56,
    "missing": 20,
}
"""The columns of the table, with their widths in characters roughly."""
Known = Mapping[EvidenceSource, Evidence]


def _standing(one: Indicator, known: Known) -> str:
    if not one.found:
        return "attached"
    return "there" if one.found in known else "missing"


async def proof_table(
    tx: Tx, words: Words, calendar: WorkingCalendar, period: Period, at: datetime
) -> Table:
    """Return the evidence of a year as a table, one sheet of the yearly report."""
    known, phrase = await gather_evidence(tx, words, calendar, period, at), words.phrase
    year, on = str(period.first.year), words.texts.moment(OFFICIAL, at)
    columns = [Column(phrase(f"proof-column-{name}"), width) for name, width in COLUMNS.items()]
    return Table(
        title=phrase("proof-title", year=year),
        notes=(words.office.name, phrase("register-note-as-of", at=on)),
        columns=tuple(columns),
        rows=tuple(_row(words, one, known) for one in words.office.indicators),
    )


def _row(words: Words, one: Indicator, known: Known) -> tuple[str | date | None, ...]:
    found = known.get(one.found) if one.found else None
    standing = _standing(one, known)
    missing = words.phrase("proof-lacks", standing=standing, bearer=one.bearer)
    there = (found.words, found.on, found.sha256) if found else (None, None, None)
    return (one.area, one.name, one.basis, *there, missing)
