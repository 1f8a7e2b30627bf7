"""A table before it is written in some format."""

from dataclasses import dataclass
from datetime import date

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
