"""What stands differently in a sheet of the public information list and on the list itself.

A row that bears the number of a version is compared three ways: the sheet, the version that it was
made from, and the list of now. A row without one is known by its title.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from bot.domain.law.list_entry import Entry, ListedEntry
from bot.domain.records.list_import import SheetRow
from bot.domain.words.similar_texts import plain_words

DifferenceKind = Literal["new", "changed", "both", "older", "missing", "ordered", "since"]
"""Changed in the sheet; on `both` sides; on the list alone (the sheet is `older`).

Of what stands in no row, `ordered` was opened by an order, and `since` is newer than all rows.
"""
BROUGHT_IN: Sequence[DifferenceKind] = ("new", "changed")
WITHDRAWN: Sequence[DifferenceKind] = ("missing",)
"""What a person takes over from a sheet by one tap each; all else stays as the list has it."""


@dataclass(frozen=True)
class Difference:
    """What a sheet says of an entry, or would remove; without `before` it is new."""

    entry: Entry
    before: ListedEntry | None = None
    kind: DifferenceKind = "new"

    @property
    def fields(self) -> list[str]:
        """Return the names of the fields in which the sheet and the list differ."""
        listed = vars(as_read(self.before.entry)) if self.before else {}
        return [name for name, value in listed.items() if value != getattr(self.entry, name)]


def differences(
    rows: Sequence[SheetRow],
    listed: Sequence[ListedEntry],
    versions: Sequence[ListedEntry],
    ordered: Collection[int] = (),
) -> list[Difference]:
    """Compare the rows of a sheet with the list, of which all versions are known in their order.

    `ordered` are the entries that an order opened.
    """
    bases = _bases(rows, versions)
    numbered = {base.id: base for base in bases if base}
    titles = {
        plain_words(one.entry.title): one
        for one in listed
        if one.state != "withdrawn" and one.id not in numbered
    }
    now = {one.id: one for one in listed}
    found, standing = list[Difference](), set[int]()
    for row, base in zip(rows, bases, strict=True):
        before = now[base.id] if base else titles.get(plain_words(row.entry.title))
        standing |= {before.id} if before else set()
        if kind := _kind(row.entry, base, before):
            found.append(Difference(row.entry, before, kind))
    if not numbered:
        return found
    made = max(base.changed_at for base in numbered.values())
    absent = [one for one in listed if one.state == "shown" and one.id not in standing]
    return [*found, *_absent(absent, _shown_at(made, versions), ordered)]


def as_read(entry: Entry) -> Entry:
    """Return an entry as it is read from a sheet, which keeps no line breaks."""
    words: dict[str, Any] = {
        name: " ".join(value.split()) for name, value in vars(entry).items() if type(value) is str
    }
    return replace(entry, **words)


def _bases(rows: Sequence[SheetRow], versions: Sequence[ListedEntry]) -> list[ListedEntry | None]:
    """Return from which version each row was made; a row that was copied stands for nothing yet."""
    known = {(one.id, one.version): one for one in versions}
    found, seen = list[ListedEntry | None](), set[int]()
    for row in rows:
        base = known.get(row.number) if row.number else None
        found.append(base if base and base.id not in seen else None)
        seen |= {base.id} if base else set()
    return found


def _kind(
    entry: Entry, base: ListedEntry | None, before: ListedEntry | None
) -> DifferenceKind | None:
    if before is None:
        return "new"
    gone, listed = before.state == "withdrawn", as_read(before.entry)
    if entry == listed and not gone:
        return None
    old = as_read(base.entry) if base else listed
    if gone or listed != old:
        return "older" if entry == old else "both"
    return "changed"


def _shown_at(at: datetime, versions: Sequence[ListedEntry]) -> Mapping[int, bool]:
    return {one.id: one.state == "shown" for one in versions if one.changed_at <= at}


def _absent(
    absent: Sequence[ListedEntry], shown: Mapping[int, bool], ordered: Collection[int]
) -> Iterator[Difference]:
    """Tell what was left out of a sheet from what it cannot have had, or must not remove."""
    for one in absent:
        kind: DifferenceKind = "ordered" if one.id in ordered else "missing"
        yield Difference(one.entry, one, kind if shown.get(one.id) else "since")
