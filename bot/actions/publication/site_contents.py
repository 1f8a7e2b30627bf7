"""What the website shows, read from the desk's records: nothing of who asked."""

from datetime import datetime

from bot.actions.information_list import entry_pages
from bot.actions.letters import exemption_letters
from bot.actions.reports import yearly_report
from bot.actions.welcome import office_answers
from bot.domain.law.date_ranges import Period
from bot.domain.law.exemption import Exemption
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.records.register_entries import RegisterKind
from bot.registers.register_layout import Words
from bot.registers.report_layout import Report
from bot.texts import OFFICIAL
from bot.website.site_facts import Site
from storage import desk_state, list_entries, registers
from storage.database import Tx


async def read_site(tx: Tx, words: Words, calendar: WorkingCalendar, now: datetime) -> Site:
    """Return everything that the site shows, except the files of entries."""
    office, today = words.office, local_date(now, words.office.zone)
    me = await desk_state.bot_user(tx)
    hours = office_answers.hours_in_words(words.texts, office, OFFICIAL)
    unset = "" if office.service_hours.basis else words.phrase("site-hours-unset")
    return Site(
        words=words,
        on=today,
        bot=str(me.get("username", "")),
        hours=" ".join(filter(None, (hours, unset))),
        entries=[one for one in await list_entries.listed(tx) if one.state == "shown"],
        exempt=[
            (one.title, _law(words, one), entry_pages.period_of(words.texts, OFFICIAL, one))
            for one in await entry_pages.current_exemptions(tx, today)
        ],
        statistics=await _statistics(tx, words, calendar, now),
    )


def _law(words: Words, exemption: Exemption) -> str:
    article = words.phrase(f"article-17-{exemption.letter}")
    rests = exemption_letters.basis_in_words(words.texts, exemption)
    return "; ".join(filter(None, (f"UU 14/2008 {article}", exemption.law, rests)))


async def _statistics(
    tx: Tx, words: Words, calendar: WorkingCalendar, now: datetime
) -> Report | None:
    """Return the report on the last year that is over; None if nobody asked here in it."""
    office = words.office
    asked = yearly_report.public_report(local_date(now, office.zone).year - 1, office)
    of_year = Period(asked.first, asked.last)
    if not await registers.count(tx, RegisterKind.REQUESTS, of_year, asked.as_of):
        return None
    return await yearly_report.count_report(tx, words, calendar, asked)
