"""What everybody in a test remembers, written down, and put back into the very same objects.

A thing is an object of ours that can change, wherever it is reached from: it keeps its identity, so
that a person or a message which a test holds is still the one that the local Telegram knows. What
is neither a thing nor a plain value, such as a function or the desk's database, stays as it is.
"""

import io
import pickle
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Any

OURS = ("bot.sandbox", "bot.transport", "bot.clock")
"""Who remembers: the local Telegram, and what moves the desk. The desk itself has its database."""
PLAIN = (
    type(None), bool, int, float, str, bytes, tuple, list, dict, set, frozenset, deque,
    datetime, timedelta, timezone, tzinfo, type,
)  # fmt: skip


@dataclass(frozen=True)
class Remembered:
    """The memory of many things: `text` is the same whenever their state is the same."""

    text: bytes
    things: list[Any]
    others: list[Any]

    @property
    def kinds(self) -> list[type]:
        return [type(thing) for thing in self.things]


@cache
def _is_ours(kind: type) -> bool | None:
    """Say whether such an object is a thing, or stays as it is; None of a plain value."""
    return None if issubclass(kind, PLAIN) else kind.__module__.startswith(OURS)


class _Pen(pickle.Pickler):
    """Writes an object's attributes; other objects are numbered in the order in which they come.

    Sets are written in order: the same one may keep another order in another life.
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
    """Write down what these remember, and all the things that they lead to, in one order."""
    page = io.BytesIO()
    pen = _Pen(page)
    for root in roots:
        pen.persistent_id(root)
    for thing in pen.things:  # it grows meanwhile
        pen.dump(vars(thing))
    return Remembered(page.getvalue(), pen.things, pen.others)


def remembered_since(before: Remembered) -> Remembered:
    """Write down what the same things remember now; those that came after them are numbered on."""
    return remembered(*before.things, *before.others)


def remind(before: Remembered, text: bytes, kinds: Sequence[type]) -> None:
    """Let things remember what such things remembered later, when there were more of them."""
    if list(kinds[: len(before.things)]) != before.kinds:
        raise AssertionError("what was written is of other things than these")
    fresh: list[Any] = [object.__new__(kind) for kind in kinds[len(before.things) :]]
    things = [*before.things, *fresh]
    reader = _Reader(text, things, before.others)
    states = [reader.load() for _ in things]
    for thing, state in zip(things, states, strict=True):
        vars(thing).clear()
        vars(thing).update(state)
