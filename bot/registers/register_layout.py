"""A register as a table before it is written: how an office words it, and its cells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, TypeVar

from bot.domain.law.legal_deadlines import local_date
from bot.domain.records.register_entries import IDENTITY_COLUMNS, ObjectionColumn, RequestColumn
from bot.office import OfficeProfile
from bot.texts import OFFICIAL, Texts

Cell = str | int | date | None
"""An empty cell is None."""


@dataclass(frozen=True)
class Column:
    """A column; `width` is roughly a number of characters."""

    heading: str
    width: int


@dataclass(frozen=True)
class Table:
    """A table with its title, the notes above it and the remarks below; rows fit the columns."""

    title: str
    notes: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    empty: str = "Tidak ada."
    remarks: tuple[str, ...] = ()


def printable(text: str) -> str:
    """Return text without the control characters that no document takes."""
    return text.translate(_CONTROL)


_CONTROL = {code: None for code in (*range(32), 0xFFFE, 0xFFFF) if code not in (9, 10)}


ColumnName = TypeVar("ColumnName", RequestColumn, ObjectionColumn)
Entry = TypeVar("Entry")


@dataclass(frozen=True)
class Words:
    """The texts and the zone in which an office writes its registers; results are cached."""

    texts: Texts
    office: OfficeProfile
    on: date = date.max
    """The day on which a register stands as it is written."""
    _known: dict[object, str] = field(default_factory=dict, repr=False, compare=False)

    def phrase(self, text_id: str, **values: object) -> str:
        """Return a text of the register, which is kept in Indonesian alone."""
        key = (text_id, *values.items())
        if key not in self._known:
            self._known[key] = self.texts.plain(OFFICIAL, text_id, **values)
        return self._known[key]

    def day(self, at: datetime) -> str:
        """Write the weekday and the date of an instant."""
        on = local_date(at, self.office.zone)
        if on not in self._known:
            self._known[on] = self.texts.day(OFFICIAL, on)
        return self._known[on]


@dataclass(frozen=True)
class Layout(Generic[ColumnName, Entry]):
    """The layout of a register: column widths, in characters roughly, and each cell's content."""

    name: str
    widths: Mapping[ColumnName, int]
    cells: Mapping[ColumnName, Callable[[Entry, Words], Cell]]

    def table(
        self, entries: Sequence[Entry], words: Words, notes: Sequence[str], *, identity: bool
    ) -> Table:
        """Return the register as a table; without `identity` no column names people."""
        chosen: Sequence[ColumnName] = getattr(words.office.registers, self.name)
        columns = [column for column in chosen if identity or column not in IDENTITY_COLUMNS]
        return Table(
            title=words.phrase(f"register-title-{self.name}"),
            notes=tuple(notes),
            columns=tuple(
                Column(self._heading(column, words), self.widths[column]) for column in columns
            ),
            rows=tuple(
                tuple(self.cells[column](entry, words) for column in columns) for entry in entries
            ),
            empty=words.phrase("register-empty"),
        )

    def _heading(self, column: ColumnName, words: Words) -> str:
        own: Mapping[ColumnName, str] = getattr(words.office.registers, f"{self.name}_headings")
        return own.get(column) or words.phrase(f"register-{self.name}-{column}")


def name(who: Mapping[str, str], words: Words) -> str:
    """Return the requester's name, with the people who act for them or gave them a proxy."""
    if kuasa := who.get("representative_name"):
        return words.phrase("named-through", name=who.get("name", ""), kuasa=kuasa)
    acting = ", ".join(filter(None, (who.get("acting_name"), who.get("acting_position"))))
    parts = (who.get("name", ""), acting or who.get("proxy_givers", ""))
    return " – ".join(filter(None, parts))
