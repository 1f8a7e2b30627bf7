"""Background work, one row and one transaction at a time: a failing row is retried later.

A look names the rows; each is loaded and acted upon in a transaction of its own. A row that fails
is put off, longer each time; the others go on. Only the database itself stops a round.
"""

import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.desk.turn import Desk, Turn
from bot.domain.law.case import Case
from bot.errors import StorageError, error_summary
from storage import cases, health_facts
from storage.database import Tx
from storage.health_facts import RowFailure

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
Ids = Callable[[Turn], Awaitable[Sequence[int] | None]]
"""A cheap look that reads no row; None says that it is not the time for the matter."""
Act = Callable[[Turn, int], Awaitable[int]]
"""Loads a row, which may be settled meanwhile, and acts; returns how much was done."""
Gather = Callable[[Turn, Sequence[int], Sequence[int]], Awaitable[int]]
"""Makes one message of many rows, with a word on those that cannot be read."""
Step = Callable[[int], Awaitable[int]]
"""An act that opens its own transactions, such as one that waits for the network between two."""
Task = Callable[[Desk, datetime], Awaitable[int]]
"""What the clock does at a moment."""
SELECT_ROWS, NO_ROW = 0, -1
"""Stand among the rows that are put off for the look itself, and for one message of the desk."""
MANY = 1_000
"""Rows on which one round acts at most; the next goes on."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=5), timedelta(hours=1)
SHORT_PAUSE = timedelta(seconds=5)
"""The first pause of a row on which somebody waits, and which is laid aside soon."""
MOST_BEGUN = 3
"""Counted attempts that begin and come to no end, since they fail or the desk does."""


def task_without_rows(matter: str, act: Callable[[Turn], Awaitable[int]]) -> Task:
    """Return a background task that has no rows, and runs once a round."""

    async def once(_: Turn) -> Sequence[int]:
        return (NO_ROW,)

    return lambda desk, at: for_each_row(desk, matter, once, lambda turn, _: act(turn), at)


def row_task(matter: str, ids: Ids, act: Act, most: int = MANY) -> Task:
    """Return a task that handles its rows one by one, each in a turn, `most` at a time."""
    return lambda desk, at: for_each_row(desk, matter, ids, act, at, most=most)


async def for_each_row(
    desk: Desk, matter: str, ids: Ids, act: Act, at: datetime | None = None, *, most: int = MANY
) -> int:
    """Act upon each row that is due in a turn of its own; return how much was done."""

    async def step(row: int) -> int:
        async with desk.turn(at) as turn:
            return await act(turn, row)

    return await for_each_row_stepwise(desk, matter, ids, step, at, most=most)


async def for_each_row_stepwise(
    desk: Desk, matter: str, ids: Ids, step: Step, at: datetime | None = None, *, most: int = MANY
) -> int:
    """Act on each due row by a function that opens its own transactions.

    Raises StorageError if the database cannot work: that is no row, and stops everything.
    """
    one = _Round(desk, matter, at or desk.clock.now())
    rows = await one.look(ids)
    done = [await one.attempt(row, partial(step, row)) or 0 for row in rows[:most]]
    return sum(done)


async def run_next_counted(
    desk: Desk,
    matter: str,
    ids: Ids,
    step: Callable[[int], Awaitable[None]],
    lay_aside: Callable[[int], Awaitable[None]],
) -> bool:
    """Act on the next row, counting the attempt first, since it may kill the process.

    Each attempt is counted, and the row put off, before it begins. After some that came to no end
    the row is laid aside by its id.
    """
    one = _Round(desk, matter, desk.clock.now(), counted=True)
    rows = await one.look(ids)
    for row in rows[:1]:
        begun = one.before[row].failures if row in one.before else 0
        await one.attempt(row, partial(step if begun < MOST_BEGUN else lay_aside, row))
    return bool(rows)


async def run_gathered(
    desk: Desk, matter: str, ids: Ids, act: Gather, at: datetime | None = None
) -> int:
    """Make one message of all rows that are due, in one turn; return how much was done.

    If that fails each row is tried alone, and taken back: those that fail are put off, and the
    message is made of the others. It then says which could not be read.
    """
    one = _Round(desk, matter, at or desk.clock.now())
    rows = await one.look(ids)
    if not rows or one.waits(NO_ROW):
        return 0

    async def whole_of(good: Sequence[int], bad: Sequence[int]) -> int:
        async with desk.turn(one.now) as turn:
            return await act(turn, good, bad)

    async def alone(row: int) -> bool:
        with contextlib.suppress(_TakenBack):
            async with desk.turn(one.now) as turn:
                await act(turn, [row], [])
                raise _TakenBack
        return True

    done = await attempt(matter, partial(whole_of, rows, ()))
    if not isinstance(done, Failure):
        await one.forget({NO_ROW, *rows} & set(one.before))
        return done
    good = [row for row in rows if await one.attempt(row, partial(alone, row))]
    bad = [row for row in rows if row not in good]
    if not good and all(row in one.before for row in bad):
        return 0  # it is said already that these cannot be read
    return await one.attempt(NO_ROW, partial(whole_of, good, bad)) or 0


class _TakenBack(BaseException):
    """Raised to roll back a trial; nothing has failed."""


class _Round:
    """One round over the rows of a matter, with the earlier setbacks of each."""

    def __init__(self, desk: Desk, matter: str, now: datetime, *, counted: bool = False) -> None:
        self.desk, self.matter, self.now = desk, matter, now
        self.counted = counted
        """Whether each attempt is counted before it begins."""
        self.before: dict[int, RowFailure] = {}

    async def look(self, ids: Ids) -> Sequence[int]:
        """Return the rows that are due and not put off; forget setbacks of those due no more."""
        async with self.desk.turn(self.now) as turn:
            self.before = await health_facts.failures_of(turn.tx, self.matter)

        async def looked() -> Sequence[int] | None:
            async with self.desk.turn(self.now, looks=True) as turn:
                return await ids(turn)

        rows = await self.attempt(SELECT_ROWS, looked)
        if rows is None:
            return ()
        await self.forget(set(self.before) - {SELECT_ROWS, NO_ROW, *rows})
        return [row for row in rows if not self.waits(row)]

    def waits(self, row: int) -> bool:
        """Say whether a row is put off, for at most LONGEST_PAUSE even if clocks change."""
        setback = self.before.get(row)
        return setback is not None and self.now < setback.until_at <= self.now + LONGEST_PAUSE

    async def attempt(self, row: int, act: Callable[[], Awaitable[Result]]) -> Result | None:
        """Act upon a row, unless it is put off; None if it is, or if it fails."""
        if self.waits(row):
            return None
        counted = self.counted and row != SELECT_ROWS
        if counted:
            await self._put_off(row, "", self.now)
        outcome = await attempt(f"{self.matter} {row}", act)
        if isinstance(outcome, Failure):
            at = self.desk.clock.now() if counted else self.now
            await self._put_off(row, error_summary(outcome.error), at, count=int(not counted))
            return None
        if counted or row in self.before:
            await self.forget({row})
        return outcome

    async def _put_off(self, row: int, error: str, at: datetime, *, count: int = 1) -> None:
        failures = self.before[row].failures if row in self.before else 0
        first = SHORT_PAUSE if self.counted else FIRST_PAUSE
        until = at + min(first * 2 ** min(failures, 10), LONGEST_PAUSE)
        async with self.desk.database.transaction() as tx:
            await health_facts.save_failures(
                tx, RowFailure(self.matter, row, count, at, until, error)
            )

    async def forget(self, rows: set[int]) -> None:
        """Put rows off no longer: they succeeded, or are due no more."""
        if rows:
            async with self.desk.database.transaction() as tx:
                await health_facts.drop_failures(tx, self.matter, rows)


async def readable_rows(
    turn: Turn, what: str, ids: Iterable[int], load: Callable[[Turn, int], Awaitable[Result | None]]
) -> tuple[list[Result], list[int]]:
    """Return the rows of one message that can be read, and the ids of those that cannot."""
    found, unread = list[Result](), list[int]()
    for row in ids:
        outcome = await attempt_in_savepoint(turn, f"{what} {row}", load(turn, row))
        if isinstance(outcome, Failure):
            unread.append(row)
        elif outcome is not None:
            found.append(outcome)
    return found, unread


async def readable_list(
    turn: Turn,
    what: str,
    every: Callable[[Tx], Awaitable[list[Result]]],
    ids: Callable[[Tx], Awaitable[list[int]]],
    get: Callable[[Tx, int], Awaitable[Result | None]],
) -> tuple[list[Result], list[int]]:
    """Return all rows of a list; if that fails, those that can be read, and the others' ids."""
    found = await attempt(what, lambda: every(turn.tx))
    if not isinstance(found, Failure):
        return found, []
    rows = await ids(turn.tx)
    return await readable_rows(turn, what, rows, lambda turn, row: get(turn.tx, row))


async def unanswered_cases(turn: Turn) -> tuple[list[Case], list[str]]:
    """Return the cases that still need an answer, and the numbers of those that cannot be read."""
    found, unread = await readable_list(turn, "a request", cases.owed, cases.owed_ids, cases.get)
    return found, [await cases.number_of(turn.tx, case_id) for case_id in unread]


@dataclass(frozen=True)
class Failure:
    """How an act has failed."""

    error: Exception


async def attempt(named: str, act: Callable[[], Awaitable[Result]]) -> Result | Failure:
    """Return what an act gives, or how it failed. Raises StorageError: no row is to blame."""
    try:
        return await act()
    except StorageError:
        raise
    except Exception as error:  # the one place where a failed row is let go
        logger.exception("a row has failed: %s", named)
        return Failure(error)


async def attempt_in_savepoint(turn: Turn, named: str, act: Awaitable[Result]) -> Result | Failure:
    """Call a function within a savepoint; return its result, or how it failed, rolled back."""

    async def inside() -> Result:
        async with turn.tx.savepoint():
            return await act

    return await attempt(named, inside)
