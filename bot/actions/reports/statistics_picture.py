"""The year's figures in one picture: requests, deadlines kept, days taken, what is open."""

from collections.abc import Callable
from datetime import datetime

from bot.desk import contacts, paper_sending
from bot.desk.turn import GROUP, Desk, Turn
from bot.domain import date_ranges, service_statistics
from bot.domain.case import Case
from bot.domain.message import Incoming
from bot.domain.service_statistics import Counted, End
from bot.registers import register_typesetting
from bot.registers.register_layout import Words
from bot.registers.statistics_drawing import Figures, drawn, in_words
from storage import cases, list_entries, objections, registers

KIND = "statistics"


async def show(turn: Turn, incoming: Incoming, _words: str) -> None:
    """Send the picture to the group, with the same figures in words beneath it."""
    await contacts.officer(turn, incoming.sender_id, incoming.sender_name)
    figures = await gather(turn)
    words = Words(turn.texts, turn.office)
    sheet = paper_sending.Sheet(KIND, f"statistik {turn.today}.png", figures.model_dump_json())
    place = paper_sending.Place(GROUP)
    await paper_sending.post(turn, place, sheet, in_words(figures, words), picture=True)


async def gather(turn: Turn) -> Figures:
    """Return the figures of this year and this month as they stand now."""
    desk, period = turn.desk, date_ranges.year(turn.today.year)
    listed = await registers.requests(turn.tx, period, turn.now)
    filed = await registers.objections(turn.tx, period, turn.now)
    counted = service_statistics.count(period, listed, filed, desk.calendar, desk.zone, turn.now)
    owed = await cases.owed(turn.tx)
    waiting = [one for one in await objections.running(turn.tx) if one.waits]
    figures = _figures(turn, counted, owed, len(waiting))
    uses = await list_entries.uses(turn.tx, period)
    return figures.model_copy(update={"list_uses": uses})


def _figures(turn: Turn, counted: Counted, owed: list[Case], objecting: int) -> Figures:
    times = counted.times
    return Figures(
        on=turn.today,
        year=counted.total,
        month=counted.months.get(f"{turn.today:%Y-%m}", 0),
        months=tuple(
            counted.months.get(f"{turn.today.year}-{number:02d}", 0) for number in range(1, 13)
        ),
        answered=times.answered,
        kept=times.kept,
        late=times.late,
        average=times.average,
        open=len(owed),
        overdue=sum(case.due_on < turn.today for case in owed),
        objections_open=objecting,
        ends={end: counted.ends[end] for end in End if counted.ends.get(end)},
    )


async def prepared(desk: Desk, facts: str, _made_at: datetime) -> Callable[[], bytes]:
    """Return a function that draws the picture."""
    figures = Figures.model_validate_json(facts)
    words = Words(desk.texts, desk.office)
    return lambda: register_typesetting.png("statistics", drawn(figures, words))
