"""Until when an entry of the public list counts as current, by tables of dates."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.law.legal_deadlines import DUTIES
from bot.domain.law.list_entry import (
    Category,
    Entry,
    ListedEntry,
    next_asking_day,
    renew_by,
    renewals,
    stale_since,
)
from bot.domain.reminders.office_reminder_plan import ended_reminder, next_urgent, renewal_reminder
from tests.prelude import KLATEN_PROFILE, load_calendar, load_profile

OFFICE = load_profile(KLATEN_PROFILE)
CALENDAR, ZONE = load_calendar(OFFICE), OFFICE.zone
RULES = OFFICE.reminder_rules(CALENDAR)
PERIODIC, IMMEDIATE, ANYTIME = Category
day = date.fromisoformat


def listed(
    number: int, confirmed: str, unit: str = "Hukum", months: int | None = None
) -> ListedEntry:
    entry = Entry(f"Laporan {number}", "Isi", PERIODIC, holder=unit, refresh_months=months)
    at = datetime(2026, 1, 1, tzinfo=ZONE)
    return ListedEntry(number, entry, "shown", 1, at, day(confirmed))


def test_a_new_version_is_current_from_its_confirmation_or_as_the_one_before() -> None:
    before, at = listed(1, "2026-01-15"), datetime(2026, 3, 2, tzinfo=ZONE)
    assert before.next(at, current_on=day("2026-03-02")).confirmed_on(ZONE) == day("2026-03-02")
    assert before.next(at).confirmed_on(ZONE) == day("2026-01-15")


def test_an_entry_is_current_for_as_long_as_the_law_or_the_office_says() -> None:
    table = (
        (PERIODIC, None, "2026-01-15", "2026-07-15"),  # Art 9(3): six months, no day more
        (PERIODIC, 12, "2026-01-15", "2026-07-15"),  # the office cannot make it longer
        (PERIODIC, 1, "2026-01-31", "2026-02-28"),  # no 31 February
        (PERIODIC, None, "2027-08-31", "2028-02-29"),  # a leap year
        (PERIODIC, 3, "2026-11-30", "2027-02-28"),  # over the end of the year
        (ANYTIME, 12, "2026-01-15", "2027-01-15"),
        (ANYTIME, 60, "2024-02-29", "2029-02-28"),
        (IMMEDIATE, 1, "2026-12-31", "2027-01-31"),
        (ANYTIME, None, "2026-01-15", None),
        (IMMEDIATE, None, "2026-01-15", None),
    )
    for category, months, confirmed, last in table:
        entry = Entry("Judul", "Isi", category, refresh_months=months)
        assert renew_by(entry, day(confirmed)) == (day(last) if last else None)


def test_an_entry_is_stale_from_the_day_after_its_last_one() -> None:
    one = listed(1, "2026-05-24")
    assert stale_since(one, day("2026-11-24"), ZONE) is None
    assert stale_since(one, day("2026-11-25"), ZONE) == day("2026-05-24")
    undated = replace(one, entry=replace(one.entry, category=ANYTIME))
    assert stale_since(undated, day("2036-11-25"), ZONE) is None
    unsaid = ListedEntry(1, one.entry, "shown", 1, datetime(2026, 5, 23, 23, 30, tzinfo=ZONE))
    assert stale_since(unsaid, day("2026-11-24"), ZONE) == day("2026-05-23")


def test_units_are_asked_on_the_first_working_day_of_a_month() -> None:
    table = (
        ("2026-11-24", "2026-12-01"),
        ("2026-12-01", "2027-01-04"),  # New Year is a Friday, then a weekend
        ("2027-04-30", "2027-05-03"),  # Labour Day is a Saturday
    )
    for today, asked in table:
        assert next_asking_day(day(today), CALENDAR) == day(asked)


def test_a_unit_is_asked_for_what_runs_out_before_the_next_line_and_once_a_month() -> None:
    entries = [
        listed(1, "2026-06-10"),  # runs out on 10 December
        listed(2, "2026-07-04", "Teknis"),  # on 4 January, the day of the next line
        listed(3, "2026-07-05"),  # a day later: the next line is early enough
        listed(4, "2026-04-30"),  # late already
        listed(5, "2026-12-01", months=1),  # confirmed this month, however short its period
    ]
    found = renewals(entries, day("2026-12-01"), ZONE, CALENDAR)
    assert [(one.id, one.unit, [e.id for e in one.entries], one.by) for one in found] == [
        (1, "Hukum", [1, 4], day("2026-10-30")),
        (2, "Teknis", [2], day("2027-01-04")),
    ]
    hidden = [replace(one, state="withdrawn") for one in entries[:1]]
    found = renewals([*hidden, *entries[1:]], day("2026-12-01"), ZONE, CALENDAR)
    assert [(one.id, [e.id for e in one.entries]) for one in found] == [(1, [4]), (2, [2])]
    assert renewals(entries[2:3], day("2026-12-01"), ZONE, CALENDAR) == []


def test_an_entry_that_nobody_confirmed_counts_from_the_office_s_day_of_its_version() -> None:
    utc = ZoneInfo("UTC")
    for changed, asked in (("2026-11-30T16:59", True), ("2026-11-30T17:00", False)):
        at = datetime.fromisoformat(changed).replace(tzinfo=utc)  # at 17.00 it is 1 December here
        entry = replace(listed(1, "2026-01-01", months=1), changed_at=at, current_on=None)
        assert bool(renewals([entry], day("2026-12-01"), ZONE, CALENDAR)) is asked
        since = day("2026-11-30") if asked else day("2026-12-01")
        assert stale_since(entry, day("2027-02-01"), ZONE) == since


def test_duties_are_reminded_of_on_working_days_at_the_officers_hour() -> None:
    table = (
        (renewal_reminder(3, day("2027-01-04"), RULES), "renewal:3:2027-01-04:once", "2027-01-04"),
        (ended_reminder(2, day("2026-12-24"), RULES), "opened:2:2026-12-24:once", "2026-12-28"),
        (next_urgent(7, day("2026-11-28"), RULES), "urgent:7:2026-11-30", "2026-11-30"),
    )
    for planned, key, on in table:
        assert planned.key == key
        assert planned.due_at.astimezone(ZONE) == datetime.combine(
            day(on), OFFICE.digest_time, ZONE
        )


def test_the_page_of_sources_names_each_duty_with_its_article_and_number() -> None:
    page = (Path(__file__).parents[2] / "docs/legal-sources.md").read_text("utf-8")
    for term in DUTIES.values():
        [row] = [
            line
            for line in page.splitlines()
            if f"| {term.article} |" in line and "legal_deadlines" in line
        ]
        number = f"{term.months} months" if term.months else str(term.working_days or "at once")
        assert f"| {number} |" in row
