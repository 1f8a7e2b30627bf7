"""Evidence for the proof of a year, looked up in the desk's records; nothing is made up."""

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.domain import service_statistics
from bot.domain.date_ranges import Period
from bot.domain.kept_file import KeptAbout
from bot.domain.legal_deadlines import local_date
from bot.domain.list_entry import Category, ListedEntry
from bot.domain.oversight_rules import overseen
from bot.domain.service_statistics import Counted, End
from bot.domain.workdays import WorkingCalendar
from bot.domain.year_evidence import Evidence, Found
from bot.registers import list_table
from bot.registers.register_formats import separated
from bot.registers.register_layout import Words
from bot.registers.statistics_drawing import uses_told
from storage import (
    appointments,
    desk_state,
    exemptions,
    file_archive,
    list_entries,
    oversight,
    registers,
)
from storage.database import Tx

HALF_A_YEAR = timedelta(days=183)
OF_CATEGORIES = {
    Category.PERIODIC: Found.PERIODIC,
    Category.IMMEDIATE: Found.IMMEDIATE,
    Category.ANYTIME: Found.ANYTIME,
}
Known = dict[Found, Evidence]
Some = Iterator[tuple[Found, Evidence]]


async def gather(
    tx: Tx, words: Words, calendar: WorkingCalendar, period: Period, at: datetime
) -> Known:
    """Return all evidence that the desk has of a year; what it has not is left out."""
    zone = words.office.zone
    listed = await registers.requests(tx, period, at)
    filed = await registers.objections(tx, period, at)
    counted = service_statistics.count(period, listed, filed, calendar, zone, at)
    today = local_date(at, zone)
    uses = await list_entries.uses(tx, period)
    known = dict(_figures(words, counted, min(today, period.last)))
    if uses:
        known[Found.USES] = Evidence(uses_told(uses, words), today)
    known |= _of_the_list(words, await _shown(tx), today)
    known |= await _documents(tx, words, period, at)
    return known | await _publicity(tx, words, today)


async def _shown(tx: Tx) -> list[tuple[ListedEntry, bool]]:
    """Return the shown entries, and whether each can be read at once."""
    shown = [one for one in await list_entries.listed(tx) if one.state == "shown"]
    return [(one, bool(one.entry.link or await file_archive.of_entry(tx, one.id))) for one in shown]


def _figures(words: Words, counted: Counted, on: date) -> Some:
    phrase, times, ends = words.phrase, counted.times, counted.ends
    yield Found.REQUESTS, Evidence(phrase("proof-requests", total=counted.total), on)
    average = "–" if times.average is None else f"{times.average:g}".replace(".", ",")
    said = phrase("proof-times", answered=times.answered, average=average)
    yield Found.TIMES, Evidence(said, on)
    said = phrase(
        "proof-ends",
        granted=ends.get(End.GRANTED, 0),
        partly=ends.get(End.PARTLY, 0),
        refused=ends.get(End.REFUSED, 0),
    )
    yield Found.ENDS, Evidence(said, on)
    letters = ", ".join(f"{letter}: {n}" for letter, n in sorted(counted.refusals.items()))
    yield Found.REFUSALS, Evidence(phrase("proof-refusals", letters=letters or "none"), on)
    disputes = sum(counted.disputes.values())
    said = phrase("proof-objections", objections=counted.objections, disputes=disputes)
    yield Found.OBJECTIONS, Evidence(said, on)
    if due := times.kept + times.late:
        said = phrase("proof-kept", kept=times.kept, due=due, share=100 * times.kept // due)
        yield Found.KEPT, Evidence(said, on)
    if rated := sum(counted.scores.values()):
        average = f"{sum(s * n for s, n in counted.scores.items()) / rated:.1f}".replace(".", ",")
        said = phrase("report-rated", count=str(rated), average=average)
        yield Found.RATINGS, Evidence(said, on)


def _of_the_list(words: Words, shown: list[tuple[ListedEntry, bool]], on: date) -> Some:
    entries, phrase = [entry for entry, _ in shown], words.phrase
    if not entries:
        return
    body = separated(list_table.table(entries, words.office.name, on, words.office.zone))
    digest = hashlib.sha256(body).hexdigest()
    yield Found.LIST, Evidence(phrase("proof-entries", n=len(entries)), on, digest)
    for category, found in OF_CATEGORIES.items():
        if n := sum(one.entry.category is category for one in entries):
            yield found, Evidence(phrase("proof-entries", n=n), on)
        elif category is Category.IMMEDIATE:
            yield found, Evidence(phrase("proof-nothing-immediate"), on)
    if readable := sum(opens for _, opens in shown):
        said = phrase("proof-share", n=readable, of=len(entries))
        yield Found.READABLE, Evidence(said, on)
    regular = [one for one in entries if one.entry.category is Category.PERIODIC]
    fresh = [one for one in regular if one.current_on and on - one.current_on <= HALF_A_YEAR]
    if fresh:
        yield Found.FRESH, Evidence(phrase("proof-share", n=len(fresh), of=len(regular)), on)


async def _documents(tx: Tx, words: Words, period: Period, at: datetime) -> Known:
    """Return what was decreed, set and evaluated; a decree with the hash of its scan."""
    phrase, known, zone = words.phrase, Known(), words.office.zone
    today = local_date(at, zone)
    for newest in [*(await appointments.decrees(tx)).values()][-1:]:
        scans = await file_archive.about(tx, KeptAbout.DECREE, newest.id)
        digest = next((scan.sha256 for scan in scans if scan.sha256), "")
        known[Found.APPOINTMENT] = Evidence(newest.number, newest.dated_on, digest)
    began, evaluated = await oversight.began(tx), await oversight.evaluated(tx, at)
    seen = overseen(period, began and local_date(began, zone), evaluated, today)
    if seen.evaluated:
        said = phrase("proof-share", n=seen.evaluated, of=seen.shown)
        last = max(one.at for one in evaluated)
        known[Found.EVALUATIONS] = Evidence(said, local_date(last, zone))
    listed = await exemptions.listed(tx, today)
    if since := [one.in_force_from for one in listed if one.covers(today)]:
        known[Found.EXEMPT] = Evidence(phrase("proof-entries", n=len(since)), max(since))
    office = words.office
    if office.policy_decree:
        known[Found.POLICY] = Evidence(office.policy_decree)
    if office.charter_decree:
        known[Found.CHARTER] = Evidence(office.charter_decree)
    if office.service_hours.basis:
        known[Found.HOURS] = Evidence(office.service_hours.basis)
    return known


async def _publicity(tx: Tx, words: Words, today: date) -> Known:
    """Return where the office is to be found."""
    known, zone = Known(), words.office.zone
    if bot := (await desk_state.me(tx)).get("username"):
        known[Found.CHAT] = Evidence(words.phrase("proof-chat", bot=str(bot)), today)
    if published := await desk_state.get_instant(tx, desk_state.PUBLISHED):
        said = words.phrase("proof-site", website=words.office.website or "none")
        known[Found.SITE] = Evidence(said, local_date(published, zone))
    return known
