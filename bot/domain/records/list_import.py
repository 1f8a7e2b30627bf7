"""A public information list read from a file, row by row; errors are reported, not guessed.

The header names the columns, in Indonesian or English, in any order; others are left alone.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.domain.law.list_entry import (
    LONGEST_FIELD,
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    MOST_MONTHS,
    Category,
    Entry,
)
from bot.domain.words.similar_texts import plain_words

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "title": ("judul", "nama informasi", "informasi", "judul informasi"),
    "summary": ("ringkasan", "isi", "ringkasan isi informasi", "isi informasi", "uraian"),
    "category": ("kategori", "jenis informasi", "klasifikasi"),
    "subcategory": ("subkategori", "sub kategori", "kelompok"),
    "keywords": ("kata kunci",),
    "holder": ("pejabat yang menguasai", "pejabat penguasa", "unit", "unit penguasa"),
    "responsible": ("penanggung jawab", "penerbit", "penanggung jawab pembuatan"),
    "made": ("waktu dan tempat pembuatan", "waktu pembuatan", "dibuat"),
    "form": ("bentuk", "bentuk informasi", "format", "bentuk informasi yang tersedia"),
    "kept_for": ("jangka waktu penyimpanan", "jangka waktu", "retensi", "masa simpan"),
    "link": ("tautan", "url", "alamat tautan"),
    "refresh_months": ("pembaruan bulan", "diperbarui tiap bulan", "refresh months"),
    "number": ("nomor",),
}
"""Each column by its name, and the other headings that mean it; the first is the export's.

The `number` names an entry and its version (17.3): any other numbering says nothing.
"""
NEEDED = ("title", "summary", "category")
CATEGORIES: Mapping[str, Category] = {
    "berkala": Category.PERIODIC,
    "serta merta": Category.IMMEDIATE,
    "setiap saat": Category.ANYTIME,
    **{category.value: category for category in Category},
}
LONGEST: Mapping[str, int] = {"title": LONGEST_TITLE, "summary": LONGEST_SUMMARY}
MOST_ROWS = 5000
MOST_ABOVE = 20
"""Rows, of a title and notes, among which the header is looked for."""

ProblemKind = Literal[
    "missing", "long", "category", "months", "link", "twice", "column", "rows", "empty"
]
Cells = Mapping[str, str]


@dataclass(frozen=True)
class Problem:
    """What is wrong: the row as a spreadsheet counts it (1 is the header), the column, the value.

    A `column` that is needed is not there; a title stands `twice`; a file has too many `rows`, or
    it is `empty`.
    """

    row: int
    column: str
    why: ProblemKind
    value: str = ""


@dataclass(frozen=True)
class SheetRow:
    """An entry as a file has it, and the id and version that it was written from, if it says so."""

    entry: Entry
    number: tuple[int, int] | None = None


@dataclass(frozen=True)
class ReadTable:
    """The rows of a file in their order, and everything that is wrong with it."""

    rows: tuple[SheetRow, ...]
    problems: tuple[Problem, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return what the rows say of the entries."""
        return tuple(row.entry for row in self.rows)


def read_table(rows: Sequence[Sequence[str]]) -> ReadTable:
    """Read the rows of a file, its header first."""
    filled = [(place, row) for place, row in enumerate(rows, 1) if any(map(str.strip, row))]
    if len(filled) < 2:
        return ReadTable((), (Problem(1, "", "empty"),))
    if len(filled) > MOST_ROWS + 1:
        return ReadTable((), (Problem(len(filled), "", "rows", str(MOST_ROWS)),))
    head = _header(filled)
    place, names = filled[head][0], [_column(heading) for heading in filled[head][1]]
    if lacking := [name for name in NEEDED if name not in names]:
        return ReadTable((), tuple(Problem(place, name, "column") for name in lacking))
    read: list[SheetRow] = []
    problems: list[Problem] = []
    titles: dict[str, int] = {}
    for place, row in filled[head + 1 :]:
        cells = {n: " ".join(v.split()) for n, v in zip(names, row, strict=False) if n}
        wrong = [*_wrong(place, cells), *_repeated(place, cells, titles)]
        problems += wrong
        if not wrong:
            read.append(SheetRow(_entry(cells), _number(cells)))
    return ReadTable(tuple(read), tuple(problems))


def _header(filled: Sequence[tuple[int, Sequence[str]]]) -> int:
    """Return the header row's index: the first row with all needed columns, else the first.

    An official form has its title above.
    """
    for number, (_, row) in enumerate(filled[:MOST_ABOVE]):
        if {*NEEDED} <= {_column(heading) for heading in row}:
            return number
    return 0


def _column(heading: str) -> str:
    plain = plain_words(heading)
    for name, others in COLUMNS.items():
        if plain in (plain_words(name), *others):
            return name
    return ""


def _wrong(row: int, cells: Cells) -> list[Problem]:
    missing = [Problem(row, name, "missing") for name in NEEDED if not cells.get(name)]
    long = [
        Problem(row, name, "long", str(LONGEST.get(name, LONGEST_FIELD)))
        for name, value in cells.items()
        if len(value) > LONGEST.get(name, LONGEST_FIELD)
    ]
    category, link, months = (cells.get(n, "") for n in ("category", "link", "refresh_months"))
    checks: tuple[tuple[str, ProblemKind, str, bool], ...] = (
        ("category", "category", category, plain_words(category) in CATEGORIES),
        ("link", "link", link, link.startswith(("https://", "http://"))),
        ("refresh_months", "months", months, _is_months(months)),
    )
    unfit = [Problem(row, n, why, value) for n, why, value, fits in checks if value and not fits]
    return missing + long + unfit


def _is_months(text: str) -> bool:
    return text.isdecimal() and 1 <= int(text) <= MOST_MONTHS


def _repeated(row: int, cells: Cells, titles: dict[str, int]) -> list[Problem]:
    title = plain_words(cells.get("title", ""))
    first = titles.setdefault(title, row)
    return [Problem(row, "title", "twice", str(first))] if title and first != row else []


def _number(cells: Cells) -> tuple[int, int] | None:
    found = _NUMBER.fullmatch(cells.get("number", ""))
    return (int(found[1]), int(found[2])) if found else None


def _entry(cells: Cells) -> Entry:
    others = {name: cells[name] for name in COLUMNS if name in cells and name not in _READ}
    months = cells.get("refresh_months", "")
    return Entry(
        **others,
        category=CATEGORIES[plain_words(cells["category"])],
        refresh_months=int(months) if months else None,
    )


_READ = frozenset({"category", "refresh_months", "number"})
_NUMBER = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})")
