"""The calendar that the demo's offices share, as those of a host do."""

import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from bot.domain.workdays import DayKind, DayOff

DECREE = "SKB 3 Menteri tentang perubahan cuti bersama (contoh)"
LEAVE = "Cuti Bersama Tambahan"


def share(folder: Path, days_off: Iterable[DayOff], leave: date) -> None:
    """Write a year's days off, and one day of joint leave more, into the folder of all offices."""
    added = DayOff(leave, DayKind.JOINT_LEAVE, LEAVE, DECREE)
    days = sorted((*days_off, added), key=lambda one: one.on)
    (folder / "calendar").mkdir(parents=True, exist_ok=True)
    with (folder / "calendar" / f"{leave.year}.csv").open("w", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("date", "kind", "name", "basis"))
        rows.writerows((one.on, one.kind, one.name, one.basis) for one in days)
