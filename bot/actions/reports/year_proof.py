"""The proof of a year (monev): each thing that is evaluated, with a figure or a document."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from itertools import groupby

from bot.actions.reports import register_files
from bot.actions.reports.year_evidence_gathering import gather
from bot.buttons.report_buttons import SendProof
from bot.desk import contacts, paper_sending, permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import GROUP, Button, Desk, Turn
from bot.domain import date_ranges
from bot.domain.case import Officer
from bot.domain.frozen_model import FrozenModel
from bot.domain.message import Incoming
from bot.domain.register_entries import Format
from bot.domain.role_permissions import DeskAction
from bot.domain.year_evidence import Evidence, Found
from bot.errors import Refused
from bot.forms.typed_periods import read_period
from bot.office.settings_sections import Indicator
from bot.registers.register_formats import written
from bot.registers.register_layout import Words
from bot.registers.register_table import Column, Table
from bot.texts import OFFICIAL, Markup

KIND = "proof"
FORMATS = (Format.XLSX, Format.PDF)
MOST_MISSING = 20
"""Lines of what is missing that a page shows; the files have all."""
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


class Asked(FrozenModel):
    """The proof of which year was asked for; figures count what was recorded until `as_of`."""

    year: int
    as_of: datetime
    form: Format


async def show(turn: Turn, incoming: Incoming, words: str) -> None:
    """Show what is proved of a year, by default of this one, and who can bring what is missing."""
    officer = await contacts.officer(turn, incoming.sender_id, incoming.sender_name)
    await permission_checks.demand(turn, officer, DeskAction.WRITE_REPORT)
    period = read_period(words) if words else date_ranges.year(turn.today.year)
    if period is None or not period.is_year:
        raise Refused("proof-year-unknown")
    known = await gather(turn.tx, Words(turn.texts, turn.office), turn.calendar, period, turn.now)
    year = period.first.year
    missing = list(_missing(turn, known))
    buttons = [Button(f"⬇️ {form.upper()}", SendProof(year, form)) for form in FORMATS]
    await turn.say_group(
        "proof",
        [buttons],
        year=str(year),
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


async def send(turn: Turn, officer: Officer, button: SendProof) -> None:
    """Send the proof of a year to the group, as a file."""
    await permission_checks.demand(turn, officer, DeskAction.WRITE_REPORT)
    if button.form not in FORMATS:
        raise Refused("button-unknown")
    asked = Asked(year=button.year, as_of=turn.now, form=button.form)
    title = turn.texts.plain(OFFICIAL, "proof-title", year=str(button.year))
    sheet = paper_sending.Sheet(KIND, f"{title}.{button.form}", asked.model_dump_json())
    await paper_sending.post(turn, paper_sending.Place(GROUP), sheet, title)
    turn.answer(turn.texts.plain(OFFICIAL, "register-on-its-way"))


async def prepared(desk: Desk, facts: str, made_at: datetime) -> Callable[[], bytes]:
    """Look the evidence up; return a function that writes its file without the database."""
    asked, words = Asked.model_validate_json(facts), Words(desk.texts, desk.office)
    period = date_ranges.year(asked.year)
    async with desk.database.reading() as tx:
        known = await gather(tx, words, desk.calendar, period, asked.as_of)
    at = register_files.span(desk.texts, period), desk.texts.moment(OFFICIAL, asked.as_of)
    table = _table(words, known, *at)
    return lambda: written(table, asked.form, desk.office.name, made_at)


def _table(words: Words, known: Known, year: str, at: str) -> Table:
    phrase = words.phrase
    columns = [Column(phrase(f"proof-column-{name}"), width) for name, width in COLUMNS.items()]
    return Table(
        title=phrase("proof-title", year=year),
        notes=(words.office.name, phrase("register-note-as-of", at=at)),
        columns=tuple(columns),
        rows=tuple(_row(words, one, known) for one in words.office.indicators),
    )


def _row(words: Words, one: Indicator, known: Known) -> tuple[str | date | None, ...]:
    found = known.get(one.found) if one.found else None
    standing = _standing(one, known)
    missing = words.phrase("proof-lacks", standing=standing, bearer=one.bearer)
    there = (found.words, found.on, found.sha256) if found else (None, None, None)
    return (one.area, one.name, one.basis, *there, missing)


BUTTONS = (in_group(SendProof, send),)
