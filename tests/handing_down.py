"""Files that are handed down to offices, as somebody writes them, and a desk that takes one."""

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.office import KLATEN_PROFILE, load_calendar, load_profile
from bot.transport import handed_down
from tests.world import World

Row = Sequence[str]
DAYS = ("date", "kind", "name", "basis")
DECREES = ("authority", "number", "date", "file", "line")
LIST = ("judul", "ringkasan", "kategori", "dasar")
DATA = "data"
SKB = "SKB 3 Menteri tentang perubahan"


def day(on: str, name: str, kind: str = "cuti_bersama") -> Row:
    return (on, kind, name, SKB)


def lay(path: Path, head: Row, lines: Sequence[Row]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *lines])


def lay_year(folder: Path, number: int, *added: Row, without: str = "") -> Path:
    """Write a year as the shipped calendar has it, with some days more or one less."""
    calendar = load_calendar(load_profile(KLATEN_PROFILE))
    shipped = calendar.entered(number) or calendar.days_off(
        date(number - 1, 12, 31), date(number, 12, 31)
    )
    days = [day(f"{one.on}", one.name, one.kind) for one in shipped if f"{one.on}" != without]
    lay(folder / f"{number}.csv", DAYS, [*days, *added])
    return folder / f"{number}.csv"


async def hands_down(world: World, file: Path) -> None:
    """Hand a file down to a desk, which takes it with its next tick."""
    data = file.parent / DATA
    handed_down.lay_down(handed_down.read_files(file), data)
    await handed_down.draft_laid(world.desk, world.clock.now(), data)
    await world.settle()
