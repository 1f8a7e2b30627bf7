"""Destroy expired data in small transactions: what a killed process left is due again."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import partial

from bot.actions.privacy import retention_run
from bot.actions.privacy.retention_run import Cleared
from bot.desk import rounds
from bot.desk.rounds import Failed
from bot.desk.turn import Desk, Turn
from bot.domain.retention_periods import Kept
from storage import expired_data
from storage.expired_data import Expired

AT_ONCE = 100
"""Records destroyed in one transaction: so few that nobody waits for it."""
MOST_A_TICK = 2_000
"""Records of one kind destroyed in one tick at most; the next tick goes on."""
WITH_FILES = frozenset({Kept.UPLOADS, Kept.PROOFS, Kept.CONVERSATION})
"""Kinds that hold files: as every byte of one is overwritten, a transaction takes one record."""
RECORDS_IN_A_FILE = 20
"""Records that a file counts as, so that a tick does not last a minute."""


async def clear(desk: Desk, *, at_once: int = AT_ONCE, most: int = MOST_A_TICK) -> int:
    """Destroy what is due since the last night, unless that is done; return how many records.

    One transaction takes `at_once` of them, one call `most` of a kind; the next call goes on.
    """
    now = desk.clock.now()
    async with desk.turn(now) as turn:
        if not await retention_run.is_due(turn):
            return 0
    gone, failed, whole = 0, list[Kept](), True
    cutoffs = retention_run.cutoffs(now, desk.office, desk.calendar)
    waiting = await _waiting(desk, cutoffs)
    for kept, before in cutoffs.items():
        if not gone and kept not in waiting:
            continue  # what was destroyed before it may be what it waits for; nothing was
        room = max(1, most // RECORDS_IN_A_FILE) if kept in WITH_FILES else most
        few = 1 if kept in WITH_FILES else at_once
        cleared = await rounds.tried(
            f"all records of {kept}", partial(_clear, desk, kept, before, now, few, room)
        )
        if isinstance(cleared, Failed):
            failed.append(kept)
            continue
        gone += cleared.ended
        whole = whole and cleared.ended < room
        if cleared.damaged:
            failed.append(kept)
    await _step(desk, retention_run.restrict, now)
    if whole:
        async with desk.turn(now) as turn:
            await retention_run.done(turn, failed)
    return gone


async def _waiting(desk: Desk, cutoffs: Mapping[Kept, datetime]) -> frozenset[Kept]:
    """Return the kinds of which something is due, by one look: most nights that is none."""
    async with desk.database.reading() as tx:
        found = [k for k, before in cutoffs.items() if await expired_data.due(tx, k, before, 1)]
    return frozenset(found)


async def _step(desk: Desk, step: Callable[[Turn], Awaitable[int]], now: datetime) -> None:
    """Do what is done in small transactions, until nothing is left of it."""
    found = 1
    while found:
        async with desk.turn(now) as turn:
            found = await step(turn)


async def _clear(
    desk: Desk, kept: Kept, before: datetime, now: datetime, at_once: int, most: int
) -> Cleared:
    gone, damaged = 0, False
    while gone < most:
        async with desk.database.reading() as tx:
            doomed = await expired_data.due(tx, kept, before, at_once)
        for one in doomed:
            while await _clear_file(desk, kept, one, before):
                pass
        async with desk.turn(now) as turn:
            cleared = await retention_run.clear(turn, kept, before, doomed)
        gone += cleared.ended
        damaged = damaged or cleared.damaged
        if not cleared.ended:
            break
    return Cleared(gone, damaged)


async def _clear_file(desk: Desk, kept: Kept, doomed: Expired, before: datetime) -> bool:
    async with desk.database.transaction() as tx:
        return await expired_data.end_file(tx, kept, doomed, before, retention_run.RETENTION)
