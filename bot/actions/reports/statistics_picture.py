"""The year's figures in one picture: requests, deadlines kept, days taken, what is open."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.actions.reports import register_files
from bot.desk import paper_sending
from bot.desk.button_acts import group_button
from bot.desk.call_queue import GROUP
from bot.desk.turn import Desk, Turn
from bot.domain.law import date_ranges
from bot.domain.law.case import Officer
from bot.domain.records import service_statistics
from bot.domain.records.desk_paper import Paper
from bot.domain.records.service_statistics import PeriodCounts, RequestEnd
from bot.registers import register_formats
from bot.registers.register_layout import Words
from bot.registers.statistics_drawing import Figures, figures_in_words, picture_facts
from storage import list_entries, registers

KIND = "statistics"


@group_button("report:picture")
async def send_picture(turn: Turn, _officer: Officer) -> None:
    """Send the picture to the group, with the same figures in words beneath it."""
    figures = await count_figures(turn, turn.today)
    words = Words(turn.texts, turn.office)
    sheet = paper_sending.PaperDraft(KIND, f"statistik {turn.today}.png", figures.model_dump_json())
    place = paper_sending.Destination(GROUP)
    await paper_sending.queue_paper(
        turn, place, sheet, figures_in_words(figures, words), picture=True
    )


async def count_figures(turn: Turn, on: date) -> Figures:
    """Return the figures of a day's year and month as they stood at its end, counted at once."""
    year, zone = date_ranges.year_period(on.year), turn.zone
    at = register_files.moment_of(turn, on)
    oldest = await registers.oldest_open(turn.tx, at)
    since = replace(year, first=min(year.first, oldest or year.first))
    listed = await registers.requests(turn.tx, since, at)
    filed = await registers.objections(turn.tx, since, at)
    counted = service_statistics.count_period(year, listed, filed, turn.calendar, zone, at)
    uses = await list_entries.uses(turn.tx, replace(year, last=on))
    return _figures(on, counted).model_copy(update={"list_uses": uses})


def _figures(on: date, counted: PeriodCounts) -> Figures:
    times, ends = (
        counted.times,
        {end: counted.ends[end] for end in RequestEnd if counted.ends.get(end)},
    )
    return Figures(
        on=on,
        year=counted.total,
        month=counted.months.get(f"{on:%Y-%m}", 0),
        months=tuple(counted.months.get(f"{on.year}-{number:02d}", 0) for number in range(1, 13)),
        answered=counted.answered,
        kept=times.kept,
        late=times.late,
        average=times.average,
        open=counted.ends.get(RequestEnd.OPEN, 0) + counted.carried,
        carried=counted.carried,
        overdue=counted.overdue,
        objections_open=counted.objections_open + counted.carried_objections,
        ends=ends,
    )


async def prepare_file(desk: Desk, paper: Paper) -> Callable[[], bytes]:
    """Return a function that draws the picture."""
    figures = Figures.model_validate_json(paper.facts)
    words = Words(desk.texts, desk.office)
    return lambda: register_formats.typeset_png("statistics", picture_facts(figures, words))


ADDS = (send_picture,)
