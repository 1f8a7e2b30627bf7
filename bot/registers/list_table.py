"""The public information list as a table, with the columns of Perki 1/2021; and read in as one."""

from collections.abc import Mapping, Sequence
from datetime import date, tzinfo

from bot.domain.law.list_entry import Category, Entry, ListedEntry, stale_since
from bot.domain.records.list_import import COLUMNS, MOST_ROWS
from bot.errors import ConfigError
from bot.registers.register_layout import Cell, Column, Table
from bot.uploads.cleaning_outcome import Reason, UnfitFile
from bot.uploads.isolated_process import found_confinement, read_list_apart

CATEGORY_WORDS: Mapping[Category, str] = {
    Category.PERIODIC: "berkala",
    Category.IMMEDIATE: "serta-merta",
    Category.ANYTIME: "setiap saat",
}
_WIDTHS: Mapping[str, int] = {
    "title": 32,
    "summary": 40,
    "link": 26,
    "refresh_months": 10,
    "number": 10,
}


STALE = Column("Belum diperbarui sejak", 18)
"""The one column that is not read in: since when an entry was not renewed, if that is late."""


def entries_table(entries: Sequence[ListedEntry], office: str, today: date, zone: tzinfo) -> Table:
    """Return the list as a table that can be read in again; its last column names the versions."""
    *columns, number = (
        Column(names[0].capitalize(), _WIDTHS.get(name, 18)) for name, names in COLUMNS.items()
    )
    *fields, _ = COLUMNS
    return Table(
        "Daftar Informasi Publik",
        (office,),
        (*columns, STALE, number),
        tuple(
            (
                *(_cell(one.entry, name) for name in fields),
                stale_since(one, today, zone),
                f"{one.id}.{one.version}",
            )
            for one in entries
        ),
    )


def _cell(entry: Entry, name: str) -> Cell:
    if name == "category":
        return CATEGORY_WORDS[entry.category]
    value = getattr(entry, name)
    return value or None


WHAT_TO_DO: Mapping[Reason, str] = {
    "kind": "the file is neither XLSX, ODS nor CSV: save it as .xlsx or CSV",
    "old": "the file is of an old kind: save it as .xlsx or CSV",
    "encrypted": "the file has a password: save it without one",
    "too-large": "the file holds too much to be read as a list: leave only the list in it",
    "unguarded": "the file cannot be read safely here, as `loket check` says: save it as CSV",
}
DAMAGED = "the file is damaged: save it anew"


def read_rows(body: bytes) -> Sequence[Sequence[str]]:
    """Return the rows of a CSV file (comma, semicolon or tab) or of a workbook's first sheet.

    Raises ConfigError if it is neither, or too long.
    """
    try:
        found = read_list_apart(body, found_confinement())
    except OSError as error:
        raise ConfigError(f"the file cannot be opened in a process of its own: {error}") from error
    if isinstance(found, UnfitFile):
        raise ConfigError(WHAT_TO_DO.get(found.reason, DAMAGED))
    if found.beyond is not None:
        raise ConfigError(f"row {found.beyond} of the file is filled: at most {MOST_ROWS} rows")
    return found.rows
