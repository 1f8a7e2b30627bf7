"""The report on a year's service, with words by the PPID and counts from the registers."""

from collections.abc import Callable
from datetime import date, datetime

from bot.actions.answers import written_considerations
from bot.actions.reports import register_files, statistics_picture, year_proof
from bot.buttons.button_data import ButtonData
from bot.buttons.office_buttons import (
    ReportAudience,
    ReportForm,
    SendReport,
    ShowEvaluation,
)
from bot.desk import paper_sending
from bot.desk.button_acts import form_button, in_group
from bot.desk.call_queue import GROUP
from bot.desk.feature_declaration import OfficerForm
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, make_button, say_group
from bot.desk.turn import Desk, Turn
from bot.domain.form_answers import Answers, FrozenModel
from bot.domain.law import date_ranges
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.people.role_permissions import Role
from bot.domain.records import service_statistics
from bot.domain.records.desk_paper import Paper
from bot.domain.records.oversight_rules import count_evaluated
from bot.errors import Refused, refuse_if, require
from bot.forms.answer_fields import Words as TypedWords
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.typed_text import read_period
from bot.letters import stationery
from bot.office import OfficeProfile
from bot.registers.docx_file import docx
from bot.registers.register_layout import Words
from bot.registers.report_layout import Report, ReportFacts, lay_out_report
from bot.registers.report_sheets import workbook_tables
from bot.registers.xlsx_file import xlsx
from bot.texts import OFFICIAL
from storage import appointments, list_entries, office_days, registers
from storage.database import Tx


class YearlyReportAnswers(FormModel):
    """Each part is free text that will be published; what is left out is not mentioned."""

    report_year: int
    report_policy: TypedWords | None = None
    report_facilities: TypedWords | None = None
    report_staff: TypedWords | None = None
    report_budget: TypedWords | None = None
    report_outside: TypedWords | None = None
    report_inside: TypedWords | None = None
    report_advice: TypedWords | None = None


YEARLY_REPORT = plain_form("report", YearlyReportAnswers, "report_year", act=Act.WRITE_REPORT)


KIND = "report"
_OF_LAST_YEAR_UNTIL = 6
"""The last month in which the default report is that of the year before."""


class WantedReport(FrozenModel):
    """Which report was asked for; nothing recorded after `as_of` is counted."""

    first: date
    last: date
    as_of: datetime
    form: ReportForm
    public: bool


async def offer(turn: Turn, words: str) -> None:
    """Offer the report of a period: by default of last year, from July on of this one."""
    last_year = turn.today.month <= _OF_LAST_YEAR_UNTIL
    period = require(
        read_period(words) if words else date_ranges.year_period(turn.today.year - last_year),
        "report-period-unknown",
    )
    year = period.first.year
    told = await office_days.report_words(turn.tx, year)
    keyboard = [*_files(turn, period), *_pages(turn, period)]
    if await office_days.newest_evaluation(turn.tx):
        keyboard.append([make_button(turn, OFFICIAL, "button-report-evaluation", ShowEvaluation())])
    keyboard += await written_considerations.quarter_buttons(turn)
    await say_group(
        turn,
        "report-offer",
        keyboard,
        period=register_files.period_in_words(turn.texts, period),
        written=bool(told),
    )


def _files(turn: Turn, period: Period) -> Keyboard:
    return [
        [make_button(turn, OFFICIAL, text_id, SendReport(form, readers, period.first, period.last))]
        for text_id, form, readers in (
            ("button-report-inside", ReportForm.DOCX, ReportAudience.INSIDE),
            ("button-report-public", ReportForm.DOCX, ReportAudience.PUBLIC),
            ("button-report-figures", ReportForm.XLSX, ReportAudience.INSIDE),
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
    at = register_files.end_of_day(whole.last, office)
    return WantedReport(
        first=whole.first, last=whole.last, as_of=at, form=ReportForm.DOCX, public=True
    )


def _pages(turn: Turn, period: Period) -> Keyboard:
    """Return the buttons below the report: its words, registers, picture and proof."""
    year, registers_of = (
        period.first.year,
        register_files.offer_for_period.button(period.first, period.last),
    )
    pages: list[tuple[str, ButtonData]] = [
        ("button-report-words", prefill_year.button(year)),
        ("button-report-registers", registers_of),
        ("button-report-picture", statistics_picture.send_picture.button()),
    ]
    if period.is_year:
        pages.append(("button-report-proof", year_proof.show_proof_of_year.button(year)))
    return [[make_button(turn, OFFICIAL, text_id, button)] for text_id, button in pages]


@form_button("report:words", YEARLY_REPORT)
async def prefill_year(_turn: Turn, _officer: Officer, year: int) -> Answers:
    """Check that an officer may write the report's words; return the form's prefilled answers."""
    if not date_ranges.EARLIEST_YEAR <= year <= date_ranges.LATEST_YEAR:
        raise Refused("button-unknown")
    return {"report_year": year}


async def prefill_this_year(turn: Turn, _case: Case | None) -> Answers:
    """Return the form's prefilled answers, for this year's report."""
    return {"report_year": turn.today.year}


async def store_words(
    turn: Turn, officer: Officer, _case: Case | None, given: YearlyReportAnswers
) -> None:
    """Store the report's words; a part that was left out this time keeps its earlier words."""
    written = given.model_dump(exclude_none=True, exclude={"report_year"})
    before = await office_days.report_words(turn.tx, given.report_year)
    words = {**before, **written}
    await office_days.keep_report_words(turn.tx, given.report_year, words, officer.id, turn.now)
    await say_group(turn, "report-words-kept", year=str(given.report_year), count=len(words))


async def send_report(turn: Turn, button: SendReport) -> None:
    """Send the report that a button names into the group; not every one may be published."""
    texts, form, public = turn.texts, button.form, button.readers is ReportAudience.PUBLIC
    period = register_files.period_of(button.first, button.last)
    asked = WantedReport(
        first=period.first, last=period.last, as_of=turn.now, form=form, public=False
    )
    if public:
        refuse_if(None if _may_be_published(turn, period) else "report-public-yearly")
        asked = public_report(period.first.year, turn.office)
    title = texts.plain(
        OFFICIAL, "report-title", period=register_files.period_in_words(texts, period)
    )
    ending = texts.plain(OFFICIAL, "report-name-public") if public else ""
    sheet = paper_sending.PaperDraft(KIND, f"{title}{ending}.{form}", asked.model_dump_json())
    caption = texts.plain(OFFICIAL, "report-caption", title=title, public=public)
    await paper_sending.queue_paper(turn, paper_sending.Destination(GROUP), sheet, caption)
    answer_press(turn, texts.plain(OFFICIAL, "register-on-its-way"))


async def prepare_file(desk: Desk, paper: Paper) -> Callable[[], bytes]:
    """Count what a report holds; return a function that writes its file."""
    asked, words = WantedReport.model_validate_json(paper.facts), Words(desk.texts, desk.office)
    period = Period(asked.first, asked.last)
    async with desk.database.snapshot() as tx:
        whole = await count_report(tx, words, desk.calendar, asked)
        if asked.form is ReportForm.DOCX:
            return lambda: docx(whole, paper.made_at)
        proof = (
            [await year_proof.proof_table(tx, words, desk.calendar, period, asked.as_of)]
            if period.is_year
            else []
        )
    return lambda: xlsx([*workbook_tables(whole, words), *proof], paper.made_at)


async def count_report(
    tx: Tx, words: Words, calendar: WorkingCalendar, asked: WantedReport
) -> Report:
    """Count what a report holds, and lay it out."""
    period, zone = Period(asked.first, asked.last), words.office.zone
    listed = await registers.requests(tx, period, asked.as_of)
    filed = await registers.objections(tx, period, asked.as_of)
    began, evaluated = (
        await office_days.evaluation_began(tx),
        await office_days.evaluated(tx, asked.as_of),
    )
    day = local_date(asked.as_of, zone)
    held = await appointments.of_day(tx, asked.as_of, day)
    ppid = min(
        (one for one in held if one.role is Role.PPID),
        key=lambda one: one.acting is not None,
        default=None,
    )
    signs = stationery.signature(words.texts, "ppid", ppid)
    return lay_out_report(
        ReportFacts(
            counted=service_statistics.count_period(
                period, listed, filed, calendar, zone, asked.as_of
            ),
            told=await office_days.report_words(tx, period.first.year),
            words=words,
            span=register_files.period_in_words(words.texts, period),
            as_of=day,
            public=asked.public,
            list_uses=await list_entries.uses(tx, period),
            overseen=count_evaluated(period, began and local_date(began, zone), evaluated, day),
            signer=(signs.role, signs.name, signs.staff_number),
        )
    )


ADDS = (
    OfficerForm(YEARLY_REPORT, store_words, prefill_this_year),
    prefill_year,
    in_group(SendReport, lambda turn, _, button: send_report(turn, button)),
)
