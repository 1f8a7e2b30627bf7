"""Tables that an office edits itself: days off, decrees, glossaries; mistakes by line."""

import csv
import datetime as dt
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, Field, ValidationError

from bot.domain.form_answers import FrozenModel
from bot.domain.law.workdays import FIXED_DAYS, DayKind, DayOff, WorkingCalendar
from bot.domain.words.informal_words import words_of
from bot.domain.words.list_search import Glossary, Phrase, merge_phrases
from bot.errors import ConfigError
from bot.office.office_settings import OfficeProfile


def rows(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    """Yield (line, row) of a CSV file, each row by its headings. Raises ConfigError."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from enumerate(csv.DictReader(file, restkey="extra"), start=2)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: is not a CSV file in UTF-8") from error


def first(error: ValidationError) -> str:
    """Return the first thing that is wrong with a row."""
    detail = error.errors()[0]
    return f"{'.'.join(str(part) for part in detail['loc'])}: {detail['msg']}"


CALENDAR = Path(__file__).parent / "calendar"
DECREES = "decrees.csv"
_YEARS = "[0-9][0-9][0-9][0-9].csv"


class CalendarRow(FrozenModel):
    """A day off as the calendar files write it."""

    model_config = ConfigDict(str_strip_whitespace=True)

    date: dt.date
    kind: DayKind
    name: str = Field(min_length=1)
    basis: str = Field(min_length=1)
    certainty: Literal["", "perkiraan"] = ""

    @property
    def day_off(self) -> DayOff:
        """Return the row as a day off of a calendar."""
        return DayOff(self.date, self.kind, self.name, self.basis, self.certainty == "perkiraan")


class Decree(FrozenModel):
    """The decree that fixes the days off of a year, and how well its dates were checked.

    Checked against its text (naskah), against several reports of it (sekunder), or not yet: then
    the dates of the year are estimates.
    """

    year: int
    decree: str
    certainty: Literal["naskah", "sekunder", "perlu_dicocokkan"]

    @property
    def is_certain(self) -> bool:
        """Say whether the dates of the year are more than estimates."""
        return self.certainty != "perlu_dicocokkan"


def load_calendar(profile: OfficeProfile, directory: Path = CALENDAR) -> WorkingCalendar:
    """Load all years of a calendar; raise ConfigError naming the file and the line."""
    days_off = [day for path in sorted(directory.glob(_YEARS)) for day in _days_off(path)]
    return WorkingCalendar(
        days_off,
        {one.year for one in load_decrees(directory) if one.is_certain},
        cuti_bersama_is_workday=profile.cuti_bersama_is_workday,
    )


def load_decrees(directory: Path = CALENDAR) -> tuple[Decree, ...]:
    """Load the list of years whose days off are decreed; each needs its file of days."""
    path = directory / DECREES
    decrees = tuple(_decree(path, line, row) for line, row in rows(path))
    for decree in decrees:
        if not (directory / f"{decree.year}.csv").is_file():
            raise ConfigError(f"{path}: {decree.year} is decreed; add {decree.year}.csv beside it")
    return decrees


def _decree(path: Path, line: int, row: dict[str, object]) -> Decree:
    try:
        return Decree.model_validate(row)
    except ValidationError as error:
        raise ConfigError(
            f"{path}, line {line}: {first(error)}; write year,decree,certainty"
        ) from error


def load_year(path: Path) -> tuple[Decree, tuple[DayOff, ...]]:
    """Load a whole year that stands beside the shipped ones, with its decree.

    One that the list of decrees beside it does not name stays an estimate. Raises ConfigError.
    """
    days, year, listed = _read(path), int(path.stem), path.with_name(DECREES)
    dates = {(day.on.month, day.on.day) for day in days}
    if len(dates) < len(days) or not FIXED_DAYS.keys() <= dates:
        raise ConfigError(f"{path}: write each day off of the year once, the fixed ones too")
    named = [_decree(listed, *one) for one in rows(listed)] if listed.is_file() else []
    unlisted = Decree(year=year, decree=days[0].basis, certainty="perlu_dicocokkan")
    return next((one for one in named if one.year == year), unlisted), days


def _read(path: Path) -> tuple[DayOff, ...]:
    return tuple(_day_off(path, line, row) for line, row in rows(path))


_days_off = cache(_read)  # a demo opens many desks


def _day_off(path: Path, line: int, row: dict[str, object]) -> DayOff:
    try:
        written = CalendarRow.model_validate(row)
    except ValidationError as error:
        raise ConfigError(
            f"{path}, line {line}: {first(error)}; write date,kind,name,basis,certainty"
        ) from error
    if str(written.date.year) != path.stem:
        raise ConfigError(f"{path}, line {line}: write a date of {path.stem}")
    return written.day_off


@cache
def glossary(names: tuple[str, ...]) -> Glossary:
    """Return the glossaries of these names, joined and read once."""
    meant: dict[Phrase, Phrase] = {}
    idle: set[str] = set()
    places: set[str] = set()
    elsewhere: set[str] = set()
    for name in names:
        text = (files("bot.office") / "glossaries" / f"{name}.toml").read_text("utf-8")
        table = tomllib.loads(text)
        meant = merge_phrases(meant, {"": table.get("padding", "")} | table["words"])
        idle.update(words_of(table.get("idle", "")))
        places.update(words_of(table.get("places", "")))
        elsewhere.update(words_of(table.get("elsewhere", "")))
    return Glossary(meant, frozenset(idle), frozenset(places), frozenset(elsewhere))


@cache
def every_glossary() -> Glossary:
    """Return all glossaries joined: whatever offices have, whichever office it is."""
    names = (file.name for file in (files("bot.office") / "glossaries").iterdir())
    return glossary(tuple(sorted(name.removesuffix(".toml") for name in names)))


@lru_cache(maxsize=4)
def office_glossary(names: tuple[str, ...], own_names: tuple[str, ...]) -> Glossary:
    """Return the glossary of an office, which ignores its own names in searches."""
    return glossary(names).of_office(own_names)
