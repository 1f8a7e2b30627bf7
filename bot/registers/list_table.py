"""The public information list as a table, with the columns that Perki 1/2021 names."""

from collections.abc import Mapping, Sequence
from datetime import date, tzinfo

from bot.domain.list_entry import Category, Entry, ListedEntry
from bot.domain.list_import import COLUMNS
from bot.domain.publication_clock import stale_since
from bot.registers.register_table import Cell, Column, Table

CATEGORY_WORDS: Mapping[Category, str] = {
    Category.PERIODIC: "berkala",
    Category.IMMEDIATE: "serta-merta",
    Category.ANYTIME: "setiap saat",
}
_WIDTHS: Mapping[str, int] = {"title": 32, "summary": 40, "link": 26, "refresh_months": 10}


STALE = Column("Belum diperbarui sejak", 18)
"""The last column, which is not read in: since when an entry was not renewed, if that is late."""


def table(entries: Sequence[ListedEntry], office: str, today: date, zone: tzinfo) -> Table:
    """Return the list as a table that can be read in again."""
    columns = [Column(names[0].capitalize(), _WIDTHS.get(n, 18)) for n, names in COLUMNS.items()]
    return Table(
        "Daftar Informasi Publik",
        (office,),
        (*columns, STALE),
        tuple(
            (*(_cell(one.entry, name) for name in COLUMNS), stale_since(one, today, zone))
            for one in entries
        ),
    )


def _cell(entry: Entry, name: str) -> Cell:
    if name == "category":
        return CATEGORY_WORDS[entry.category]
    value = getattr(entry, name)
    return value or None
