"""The proof of a year (monev): each thing that is evaluated, with a figure or a document."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import groupby

from bot.actions.reports.year_evidence_gathering import gather
from bot.buttons.office_buttons import Readers, ReportForm, SendReport
from bot.desk import group_message
from bot.desk.button_acts import group_button
from bot.desk.turn import Turn
from bot.domain import date_ranges
from bot.domain.case import Officer
from bot.domain.date_ranges import Period
from bot.domain.workdays import WorkingCalendar
from bot.domain.year_evidence import Evidence, Found
from bot.errors import Refused
from bot.forms.typed_dates import read_period
from bot.office.settings_sections import Indicator
from bot.registers.register_layout import Words
from bot.registers.register_table import Column, Table
from bot.texts import OFFICIAL, Markup
from storage.database import Tx

MOST_MISSING = 20
"""Lines of what is missing that a page shows; the workbook has all."""
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
Known = Mapping[Found, Evidence]


async def show(turn: Turn, words: str) -> None:
    """Show what is proved of a year, by default of this one, and who can bring what is missing."""
    period = read_period(words) if words else date_ranges.year(turn.today.year)
    if period is None or not period.is_year:
        raise Refused("proof-year-unknown")
    await _show(turn, period)


@group_button("report:proof")
async def press(turn: Turn, _officer: Officer, year: int) -> None:
    """Show what is proved of the year whose report was looked at."""
    await _show(turn, date_ranges.year(year))


async def _show(turn: Turn, period: Period) -> None:
    known = await gather(turn.tx, Words(turn.texts, turn.office), turn.calendar, period, turn.now)
    missing = list(_missing(turn, known))
    file = SendReport(ReportForm.XLSX, Readers.INSIDE, period.first, period.last)
    await turn.say_group(
        "proof",
        [[turn.button(OFFICIAL, "button-report-figures", file)], group_message.closing(turn)],
        year=str(period.first.year),
        areas=Markup("\n".join(_areas(turn, known))),
        missing=Markup("\n".join(missing[:MOST_MISSING])) or "none",
        more=max(0, len(missing) - MOST_MISSING),
    )


def _areas(turn: Turn, known: Known) -> Iterable[str]:
    """Count, area by area, what is proved, what is missing, and what the office attaches."""
    for area, listed in groupby(turn.office.indicators, key=lambda one: one.area):
        each = [_standing(one, known) for one in listed]
        counts = {name: each.count(name) for name in ("there", "missing", "attached")}
        yield turn.texts.say(OFFICIAL, "proof-area", area=area, **counts)


def _missing(turn: Turn, known: Known) -> Iterable[str]:
    for one in turn.office.indicators:
        if _standing(one, known) == "missing":
            yield turn.texts.say(OFFICIAL, "proof-missing", name=one.name, bearer=one.bearer)


def _standing(one: Indicator, known: Known) -> str:
    if not one.found:
        return "attached"
    return "there" if one.found in known else "missing"


async def table(
    tx: Tx, words: Words, calendar: WorkingCalendar, period: Period, at: datetime
) -> Table:
    """Look the evidence of a year up, and return it as a sheet of the year's report."""
    known, phrase = await gather(tx, words, calendar, period, at), words.phrase
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


BUTTONS = (press,)
