"""Saving the state of a test's objects, and restoring it into the very same objects.

A thing is an object of a class in OURS, wherever it is reached from: it keeps its identity, so that
a person or a message which a test holds is still the one that the local Telegram knows. What is
neither a thing nor a plain value, such as a function or the desk's database, stays as it is.
"""

import io
import pickle
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Any

OURS = ("bot.clock", "sandbox", "bot.transport", "tests.turned_clock")
"""Packages whose objects have state: the clocks, the local Telegram and the desk's loops."""
PLAIN = (
    type(None), bool, int, float, str, bytes, tuple, list, dict, set, frozenset, deque,
    datetime, timedelta, timezone, tzinfo, type,
)  # fmt: skip


@dataclass(frozen=True)
class Remembered:
    """The saved state of many things: `text` is the same whenever their state is the same."""

    text: bytes
    things: list[Any]
    others: list[Any]

    @property
    def kinds(self) -> list[type]:
        return [type(thing) for thing in self.things]


@cache
def _is_ours(kind: type) -> bool | None:
    """Say whether objects of this class are things; None for plain values."""
    return None if issubclass(kind, PLAIN) else kind.__module__.startswith(OURS)


class _Pen(pickle.Pickler):
    """Pickles an object's attributes, with a number for each other object, in order of appearance.

    Frozen sets are written sorted, because their own order may differ.
    """

    def __init__(self, page: io.BytesIO) -> None:
        super().__init__(page)
        self.things: list[Any] = []
        self.others: list[Any] = []
        self._places: dict[int, tuple[bool, int]] = {}

    def persistent_id(self, obj: Any) -> tuple[object, ...] | None:
        kind: type = type(obj)
        if kind is frozenset:
            return "set", *sorted(obj)
        ours = _is_ours(kind)
        if ours is None:
            return None
        if id(obj) not in self._places:
            numbered = self.things if ours else self.others
            self._places[id(obj)] = ours, len(numbered)
            numbered.append(obj)
        return self._places[id(obj)]


class _Reader(pickle.Unpickler):
    def __init__(self, text: bytes, things: Sequence[Any], others: Sequence[Any]) -> None:
        super().__init__(io.BytesIO(text))
        self._numbered = {True: things, False: others}

    def persistent_load(self, pid: tuple[Any, ...]) -> Any:
        if pid[0] == "set":
            return frozenset(pid[1:])
        ours, place = pid
        return self._numbered[ours][place]


def remembered(*roots: object) -> Remembered:
    """Save the state of these objects and of all things reachable from them, in a fixed order."""
    page = io.BytesIO()
    pen = _Pen(page)
    for root in roots:
        pen.persistent_id(root)
    written = 0
    while fresh := pen.things[written:]:  # more of them are found while these are written
        pen.dump([vars(thing) for thing in fresh])
        written += len(fresh)
    return Remembered(page.getvalue(), pen.things, pen.others)


def remembered_since(before: Remembered, *more: object) -> Remembered:
    """Save the present state of the same things, and of more; newer ones get the next numbers."""
    return remembered(*before.things, *before.others, *more)


def remind(before: Remembered, text: bytes, kinds: Sequence[type]) -> list[Any]:
    """Restore a later state of such things into them, and make those that came since.

    Returns all of them in their order.
    """
    if list(kinds[: len(before.things)]) != before.kinds:
        raise AssertionError("what was written is of other things than these")
    fresh: list[Any] = [object.__new__(kind) for kind in kinds[len(before.things) :]]
    things = [*before.things, *fresh]
    reader = _Reader(text, things, before.others)
    states: list[dict[str, Any]] = []
    while len(states) < len(things):
        states += reader.load()
    for thing, state in zip(things, states, strict=True):
        vars(thing).clear()
        vars(thing).update(state)
    return things
