"""Take the next number of a series; officers hear of a counter that its own numbers contradict."""

from bot.desk import alarms
from bot.desk.turn import Turn
from bot.texts import OFFICIAL
from storage import cases


async def take_number(turn: Turn, series: str, year: int) -> int:
    """Take the next number of a series and year, whatever its counter says."""
    sequence, is_right = await cases.next_sequence(turn.tx, series, year)
    if not is_right:
        name = series_name(turn, series)
        await alarms.report_wrong_counter(turn, name, str(year or "none"), str(sequence))
    return sequence


def series_name(turn: Turn, series: str) -> str:
    """Return what officers call a series of numbers."""
    return turn.texts.plain(OFFICIAL, f"series-{series.replace('_', '-')}")
