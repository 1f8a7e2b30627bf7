"""The round: what the desk does by itself, row by row, so that a row that fails stops no other.

A look names the rows; each is loaded and acted upon in a transaction of its own. A row that fails
is put off, longer each time; the others go on. Only the database itself stops a round.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.desk.turn import Desk, Turn
from bot.errors import StorageError
from storage import setbacks
from storage.setbacks import Setback

logger = logging.getLogger(__name__)

T = TypeVar("T")
Ids = Callable[[Turn], Awaitable[Sequence[int] | None]]
"""A cheap look that reads no row; None says that it is not the time for the matter."""
Act = Callable[[Turn, int], Awaitable[int]]
"""Loads a row, which may be settled meanwhile, and acts; returns how much was done."""
Step = Callable[[int], Awaitable[int]]
"""An act that opens its own transactions, such as one that waits for the network between two."""
LOOK, WHOLE = 0, 1
"""Stand among the rows that are put off for the look itself, and for a matter without rows."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=5), timedelta(hours=1)


@dataclass(frozen=True)
class Matter:
    """One matter of the clock: its name, the look for what is due, and the act on each row."""

    name: str
    ids: Ids
    act: Act


def whole(name: str, act: Callable[[Turn], Awaitable[int]]) -> Matter:
    """Return a matter without rows: one message of the desk, or one fact."""

    async def once(_: Turn) -> Sequence[int]:
        return (WHOLE,)

    return Matter(name, once, lambda turn, _: act(turn))


async def each(desk: Desk, matter: Matter, at: datetime | None = None) -> int:
    """Act upon each row that is due in a turn of its own; return how much was done."""

    async def step(row: int) -> int:
        async with desk.turn(at) as turn:
            return await matter.act(turn, row)

    return await each_apart(desk, matter.name, matter.ids, step, at)


async def each_apart(
    desk: Desk, matter: str, ids: Ids, step: Step, at: datetime | None = None
) -> int:
    """Act upon each row that is due by steps that open their own turns.

    Raises StorageError if the database cannot work: that is no row, and stops everything.
    """
    now = at or desk.clock.now()
    async with desk.turn(now) as turn:
        before = await setbacks.of(turn.tx, matter)

    async def look() -> Sequence[int] | None:
        async with desk.turn(now) as turn:
            return await ids(turn)

    round_ = _Round(desk, matter, now, before)
    rows = await round_.attempt(LOOK, look)
    if rows is None:
        return 0
    await round_.forget(set(before) - {LOOK, *rows})
    done = 0
    for row in rows:
        done += await round_.attempt(row, partial(step, row)) or 0
    return done


@dataclass
class _Round:
    desk: Desk
    matter: str
    now: datetime
    before: dict[int, Setback]

    async def attempt(self, row: int, act: Callable[[], Awaitable[T]]) -> T | None:
        """Act upon a row, unless it is put off; None if it is, or if it fails."""
        setback = self.before.get(row)
        if setback is not None and self.now < setback.until_at <= self.now + LONGEST_PAUSE:
            return None
        found, error = await _tried(f"{self.matter} {row}", act)
        if error is not None:
            await self._put_off(row, setback, error)
        elif setback is not None:
            await self.forget({row})
        return found

    async def _put_off(self, row: int, setback: Setback | None, error: Exception) -> None:
        failures = setback.failures if setback else 0
        pause = min(FIRST_PAUSE * 2 ** min(failures, 10), LONGEST_PAUSE)
        async with self.desk.database.transaction() as tx:
            name = type(error).__name__
            await setbacks.put_off(tx, self.matter, row, name, self.now, self.now + pause)

    async def forget(self, rows: set[int]) -> None:
        """Put rows off no longer: they succeeded, or are due no more."""
        if rows:
            async with self.desk.database.transaction() as tx:
                await setbacks.forget(tx, self.matter, rows)


async def _tried(named: str, act: Callable[[], Awaitable[T]]) -> tuple[T | None, Exception | None]:
    """Return what an act gives, or how it failed. Raises StorageError: no row is to blame."""
    try:
        return await act(), None
    except StorageError:
        raise
    except Exception as error:  # the one place where a failed row is let go
        logger.exception("a row has failed and is put off: %s", named)
        return None, error
