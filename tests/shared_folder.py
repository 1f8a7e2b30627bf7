"""The folder that the offices of a host share, as somebody would fill it, and a desk that looks."""

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.office import KLATEN_PROFILE, load_calendar, load_profile
from bot.transport.shared_loop import SharedLoop
from tests.world import World

Row = Sequence[str]
DAYS = ("date", "kind", "name", "basis")
DECREES = ("authority", "number", "date", "file", "line")
LIST = ("judul", "ringkasan", "kategori", "dasar")
SKB = "SKB 3 Menteri tentang perubahan"


def day(on: str, name: str, kind: str = "cuti_bersama") -> Row:
    return (on, kind, name, SKB)


def lay(path: Path, head: Row, lines: Sequence[Row]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *lines])


def lay_year(folder: Path, number: int, *added: Row, without: str = "") -> None:
    """Lay a year as the shipped calendar has it, with some days more or one less."""
    calendar = load_calendar(load_profile(KLATEN_PROFILE))
    shipped = calendar.entered(number) or calendar.days_off(
        date(number - 1, 12, 31), date(number, 12, 31)
    )
    days = [day(f"{one.on}", one.name, one.kind) for one in shipped if f"{one.on}" != without]
    lay(folder / "calendar" / f"{number}.csv", DAYS, [*days, *added])


async def looks(world: World, folder: Path) -> None:
    """Let a desk look into the folder."""
    await SharedLoop(world.desk, folder).once()
    await world.settle()
