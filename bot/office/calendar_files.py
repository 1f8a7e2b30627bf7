"""Reads the days off from the calendar files: one per year, and the list of decrees."""

import csv
import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, Field, ValidationError

from bot.domain.frozen_model import FrozenModel
from bot.domain.workdays import DayKind, DayOff, WorkingCalendar
from bot.errors import ConfigError
from bot.office.office_settings import OfficeProfile

CALENDAR = Path(__file__).parent / "calendar"
_DECREES = "decrees.csv"


class CalendarRow(FrozenModel):
    """A day off as the calendar files and rule packages write it."""

    model_config = ConfigDict(str_strip_whitespace=True)

    date: dt.date
    kind: DayKind
    name: str = Field(min_length=1)
    basis: str = Field(min_length=1)
    certainty: Literal["", "perkiraan"] = ""

    @property
    def day_off(self) -> DayOff:
        """Return the day as a calendar knows it."""
        return DayOff(self.date, self.kind, self.name, self.basis, self.certainty == "perkiraan")


class Decree(FrozenModel):
    """The decree that fixes the days off of a year, and how well its dates were checked.

    Checked against its text (naskah), against several reports of it (sekunder), or not yet: then
    the dates of the year are estimates.
    """

    year: int
    decree: str
    certainty: Literal["naskah", "sekunder", "perlu_dicocokkan"]


def load_calendar(profile: OfficeProfile, directory: Path = CALENDAR) -> WorkingCalendar:
    """Load all years of a calendar; raise ConfigError naming the file and the line."""
    days_off = [
        day
        for path in sorted(directory.glob("[0-9][0-9][0-9][0-9].csv"))
        for day in _days_off(path)
    ]
    return WorkingCalendar(
        days_off,
        {one.year for one in load_decrees(directory) if one.certainty != "perlu_dicocokkan"},
        cuti_bersama_is_workday=profile.cuti_bersama_is_workday,
    )


def load_decrees(directory: Path = CALENDAR) -> tuple[Decree, ...]:
    """Load the list of years whose days off are decreed; each needs its file of days."""
    path = directory / _DECREES
    decrees = tuple(_decree(path, line, row) for line, row in _rows(path))
    for decree in decrees:
        if not (directory / f"{decree.year}.csv").is_file():
            raise ConfigError(f"{path}: {decree.year} is decreed; add {decree.year}.csv beside it")
    return decrees


def _decree(path: Path, line: int, row: dict[str, object]) -> Decree:
    try:
        return Decree.model_validate(row)
    except ValidationError as error:
        raise ConfigError(
            f"{path}, line {line}: {_first(error)}; write year,decree,certainty"
        ) from error


@cache  # a demo opens many desks
def _days_off(path: Path) -> tuple[DayOff, ...]:
    return tuple(_day_off(path, line, row) for line, row in _rows(path))


def _day_off(path: Path, line: int, row: dict[str, object]) -> DayOff:
    try:
        written = CalendarRow.model_validate(row)
    except ValidationError as error:
        raise ConfigError(
            f"{path}, line {line}: {_first(error)}; write date,kind,name,basis,certainty"
        ) from error
    if str(written.date.year) != path.stem:
        raise ConfigError(f"{path}, line {line}: write a date of {path.stem}")
    return written.day_off


def _rows(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from enumerate(csv.DictReader(file, restkey="extra"), start=2)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: is not a CSV file in UTF-8") from error


def _first(error: ValidationError) -> str:
    detail = error.errors()[0]
    return f"{'.'.join(str(part) for part in detail['loc'])}: {detail['msg']}"
