"""The report on a year's service: one workbook of counts, evidence and sentences."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from bot.actions.answers import written_considerations
from bot.actions.reports import register_files, year_proof
from bot.buttons.office_buttons import ReportAudience, SendReport
from bot.desk import paper_sending
from bot.desk.button_acts import in_group
from bot.desk.call_queue import GROUP
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import answer_press, make_button, say_group
from bot.desk.turn import Desk, Turn
from bot.domain.form_answers import FrozenModel
from bot.domain.law import date_ranges
from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.records import service_statistics
from bot.domain.records.desk_paper import Paper
from bot.errors import refuse_if, require
from bot.forms.typed_text import read_period
from bot.office import OfficeProfile
from bot.registers.register_layout import Words
from bot.registers.report_layout import Report, ReportFacts, lay_out_report
from bot.registers.report_workbook import workbook
from bot.texts import OFFICIAL
from storage import list_entries, office_days, registers
from storage.database import Tx

KIND = "report"
_ONE_DAY, _ONE_INSTANT = timedelta(days=1), timedelta(microseconds=1)
_OF_LAST_YEAR_UNTIL = 6
"""The last month in which the default report is that of the year before."""


class WantedReport(FrozenModel):
    """Which report was asked for; nothing recorded after `as_of` is counted."""

    first: date
    last: date
    as_of: datetime
    public: bool


async def offer(turn: Turn, words: str) -> None:
    """Offer the report of a period: by default of last year, from July on of this one."""
    last_year = turn.today.month <= _OF_LAST_YEAR_UNTIL
    period = require(
        read_period(words) if words else date_ranges.year_period(turn.today.year - last_year),
        "report-period-unknown",
    )
    keyboard = [*_files(turn, period), _registers(turn, period)]
    keyboard += await written_considerations.open_considerations_button(turn)
    await say_group(
        turn,
        "report-offer",
        keyboard,
        period=register_files.period_in_words(turn.texts, period),
    )


def _files(turn: Turn, period: Period) -> Keyboard:
    return [
        [make_button(turn, OFFICIAL, text_id, SendReport(readers, period.first, period.last))]
        for text_id, readers in (
            ("button-report-inside", ReportAudience.INSIDE),
            ("button-report-public", ReportAudience.PUBLIC),
        )
        if readers is ReportAudience.INSIDE or _may_be_published(turn, period)
    ]


def _may_be_published(turn: Turn, period: Period) -> bool:
    return period.is_year and period.last < turn.today


def public_report(year: int, office: OfficeProfile) -> WantedReport:
    """Return the one report on a year that everybody may read: as the year stood at its end.

    What was published of a part of it, or of another day, could be subtracted from it, and would
    tell of the one person who is in the difference.
    """
    whole = date_ranges.year_period(year)
    after = datetime.combine(whole.last + _ONE_DAY, time(), office.zone)
    return WantedReport(first=whole.first, last=whole.last, as_of=after - _ONE_INSTANT, public=True)


def _registers(turn: Turn, period: Period) -> list[Button]:
    button = register_files.offer_for_period.button(period.first, period.last)
    return [make_button(turn, OFFICIAL, "button-report-registers", button)]


async def send_report(turn: Turn, button: SendReport) -> None:
    """Send the report that a button names into the group; not every one may be published."""
    texts, public = turn.texts, button.readers is ReportAudience.PUBLIC
    period = register_files.period_of(button.first, button.last)
    asked = WantedReport(first=period.first, last=period.last, as_of=turn.now, public=False)
    if public:
        refuse_if(None if _may_be_published(turn, period) else "report-public-yearly")
        asked = public_report(period.first.year, turn.office)
    title = texts.plain(
        OFFICIAL, "report-title", period=register_files.period_in_words(texts, period)
    )
    ending = texts.plain(OFFICIAL, "report-name-public") if public else ""
    sheet = paper_sending.PaperDraft(KIND, f"{title}{ending}.xlsx", asked.model_dump_json())
    caption = texts.plain(OFFICIAL, "report-caption", title=title, public=public)
    await paper_sending.queue_paper(turn, paper_sending.Destination(GROUP), sheet, caption)
    answer_press(turn, texts.plain(OFFICIAL, "register-on-its-way"))


async def prepare_file(desk: Desk, paper: Paper) -> Callable[[], bytes]:
    """Count what a report holds; return a function that writes its file."""
    asked, words = WantedReport.model_validate_json(paper.facts), Words(desk.texts, desk.office)
    period = Period(asked.first, asked.last)
    async with desk.database.snapshot() as tx:
        whole = await count_report(tx, words, desk.calendar, asked)
        proof = (
            [await year_proof.proof_table(tx, words, desk.calendar, period, asked.as_of)]
            if period.is_year and not asked.public
            else []
        )
    return lambda: workbook(whole, words.phrase("report-sentences"), paper.made_at, *proof)


async def count_report(
    tx: Tx, words: Words, calendar: WorkingCalendar, asked: WantedReport
) -> Report:
    """Count what a report holds, and lay it out."""
    period, zone = Period(asked.first, asked.last), words.office.zone
    listed = await registers.requests(tx, period, asked.as_of)
    filed = await registers.objections(tx, period, asked.as_of)
    day = local_date(asked.as_of, zone)
    return lay_out_report(
        ReportFacts(
            counted=service_statistics.count_period(
                period, listed, filed, calendar, zone, asked.as_of
            ),
            words=words,
            span=register_files.period_in_words(words.texts, period),
            as_of=day,
            public=asked.public,
            list_uses=await list_entries.uses(tx, period),
            evaluations=await office_days.evaluations(tx, period, asked.as_of),
        )
    )


ADDS = (in_group(SendReport, lambda turn, _, button: send_report(turn, button)),)
